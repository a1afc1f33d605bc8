#include "core/game/decide.h"

#include "core/game/decideplay_p.h"
#include "core/game/quizroundsjson.h"
#include "core/game/settingsjson.h"
#include "core/game/teams.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestTitle = 120;
constexpr qsizetype longestTopic = 200;
constexpr qsizetype longestReason = 500;
constexpr qsizetype longestImageWords = 500;
constexpr int mostPlayers = 20000;
constexpr qsizetype mostQuestions = 2000;

std::unexpected<Error> invalid(const QString &message)
{
    return refuse(ErrorCode::InvalidMessage, message);
}

Result<void> checkTitle(const QString &title)
{
    if (title.trimmed().isEmpty() || title.size() > longestTitle)
        return invalid(u"title must have 1 to 120 characters"_s);
    return {};
}

// By the bounds with which they are read back from the journal.
Result<void> checkSettings(const RoomSettings &settings)
{
    const auto read = settingsFromJson(toJson(settings));
    return read ? Result<void>() : std::unexpected(read.error());
}

Result<void> checkQuestions(const QList<Question> &questions)
{
    if (questions.size() > mostQuestions)
        return invalid(u"questions must be at most 2000"_s);
    QSet<QString> seen;
    int number = 0;
    for (const Question &question : questions) {
        ++number;
        if (const auto ok = checkQuestion(question); !ok)
            return invalid(u"question %1: %2"_s.arg(number).arg(ok.error().message));
        if (seen.contains(question.id.value))
            return invalid(u"question %1: id \"%2\" is already used"_s.arg(number).arg(
                question.id.value));
        seen.insert(question.id.value);
    }
    return {};
}

Result<void> checkRounds(const NewRoom &room)
{
    const auto read = quizRoundsFromJson(toJson(room.rounds));
    return read ? checkRoundsHold(room.rounds, room.questions.size())
                : std::unexpected(read.error());
}

QList<Question> arrangedQuestions(QList<Question> questions, const RoomSettings &settings,
                                  const QString &seed)
{
    shuffleChoices(questions, settings.shuffleChoices, seed);
    return questions;
}

QString shuffleSeed(const RoomCode &code, TimePoint createdAt)
{
    return code.value + QString::number(toUnixMs(createdAt));
}

/// One overload for each command.
class Decider
{
public:
    Decider(const GameRoom &room, TimePoint now) : m_room(room), m_now(now) { }

    Result<RoomEvents> operator()(const SupplyQuestions &command) const
    {
        if (m_room.status != RoomStatus::Building)
            return refuse(ErrorCode::WrongStatus, u"the room is not waiting for questions"_s);
        if (command.questions.isEmpty())
            return invalid(u"questions must not be empty"_s);
        if (const auto ok = checkQuestions(command.questions); !ok)
            return std::unexpected(ok.error());
        return RoomEvents {QuestionsSupplied {
            arrangedQuestions(command.questions, m_room.settings, seed())}};
    }

    Result<RoomEvents> operator()(const ReplaceQuestions &command) const
    {
        return replaced(arrangedQuestions(command.questions, m_room.settings, seed()));
    }

    Result<RoomEvents> operator()(const ReplaceQuestion &command) const
    {
        const int index = m_room.indexOf(command.question);
        if (index < 0)
            return refuse(ErrorCode::QuestionNotFound, u"the room has no such question"_s);
        const QList<Question> &now = m_room.questions;
        return replaced(now.first(index)
                        + arrangedQuestions(command.by, m_room.settings, seed())
                        + now.sliced(index + 1));
    }

    Result<RoomEvents> operator()(const FailBuilding &command) const
    {
        if (m_room.status != RoomStatus::Building)
            return refuse(ErrorCode::WrongStatus, u"the room is not waiting for questions"_s);
        if (command.reason.trimmed().isEmpty() || command.reason.size() > longestReason)
            return invalid(u"failure_reason must have 1 to 500 characters"_s);
        return RoomEvents {RoomFailed {command.reason.trimmed()}};
    }

    Result<RoomEvents> operator()(const EditRoom &command) const
    {
        if (m_room.isFinished())
            return refuse(ErrorCode::WrongStatus, u"the game is over"_s);
        RoomEdited edited {command.title.value_or(m_room.title).trimmed(),
                           command.maxPlayerCount.value_or(m_room.maxPlayerCount),
                           command.settings.value_or(m_room.settings)};
        if (const auto ok = checkTitle(edited.title); !ok)
            return std::unexpected(ok.error());
        if (edited.maxPlayerCount < 1 || edited.maxPlayerCount > mostPlayers)
            return invalid(u"max_player_count must be 1 to 20000"_s);
        if (edited.maxPlayerCount < m_room.seatCount)
            return invalid(u"max_player_count is less than the players who are here"_s);
        if (const auto ok = checkSettings(edited.settings); !ok)
            return std::unexpected(ok.error());
        if (m_room.status == RoomStatus::InProgress && !matterAfterStart(edited))
            return refuse(ErrorCode::WrongStatus,
                          u"after the start only times, pacing, join and reactions can be changed"_s);
        if (edited.title == m_room.title && edited.maxPlayerCount == m_room.maxPlayerCount
            && edited.settings == m_room.settings)
            return RoomEvents {};
        RoomEvents events {edited};
        if (m_room.status == RoomStatus::Ready
            && edited.settings.shuffleChoices != m_room.settings.shuffleChoices
            && edited.settings.shuffleChoices == ShuffleChoices::Room) {
            events.append(QuestionsSupplied {
                arrangedQuestions(m_room.questions, edited.settings, seed())});
        }
        if (const QList<TeamSeat> moved = movedPlayers(m_room, edited.settings); !moved.isEmpty())
            events.append(TeamsDealt {moved});
        return events;
    }

    Result<RoomEvents> operator()(const LockRoom &command) const
    {
        EditRoom edit;
        edit.settings = m_room.settings;
        edit.settings->join = command.locked ? JoinMode::Locked : m_room.joinWhenUnlocked;
        return (*this)(edit);
    }

    Result<RoomEvents> operator()(const JoinRoom &command) const
    {
        return decideJoin(m_room, command, m_now);
    }
    Result<RoomEvents> operator()(const ApprovePlayer &command) const
    {
        return decideApprove(m_room, command);
    }
    Result<RoomEvents> operator()(const EditPlayer &command) const
    {
        return decideEditPlayer(m_room, command);
    }
    Result<RoomEvents> operator()(const LeaveRoom &command) const
    {
        return decideLeave(m_room, command, m_now);
    }
    Result<RoomEvents> operator()(const RemovePlayer &command) const
    {
        return decideRemove(m_room, command, m_now);
    }
    Result<RoomEvents> operator()(const SetConnected &command) const
    {
        return decideConnected(m_room, command, m_now);
    }

    Result<RoomEvents> operator()(const StartGame &) const { return decideStart(m_room, m_now); }
    Result<RoomEvents> operator()(const CycleRoom &) const { return decideCycle(m_room, m_now); }
    Result<RoomEvents> operator()(const AdvancePhase &command) const
    {
        if (const auto seen = checkSeen(command.seenRevision); !seen)
            return std::unexpected(seen.error());
        return decideAdvance(m_room, m_now);
    }
    Result<RoomEvents> operator()(const EndDuePhase &) const
    {
        return decideEndDuePhase(m_room, m_now);
    }
    Result<RoomEvents> operator()(const PauseGame &) const { return decidePause(m_room, m_now); }
    Result<RoomEvents> operator()(const ResumeGame &) const { return decideResume(m_room, m_now); }
    Result<RoomEvents> operator()(const EndGame &) const { return decideEnd(m_room); }
    Result<RoomEvents> operator()(const ExtendTime &command) const
    {
        return decideExtend(m_room, command, m_now);
    }
    Result<RoomEvents> operator()(const SkipQuestion &command) const
    {
        if (const auto seen = checkSeen(command.seenRevision); !seen)
            return std::unexpected(seen.error());
        return decideSkip(m_room, m_now);
    }
    Result<RoomEvents> operator()(const CorrectQuestion &command) const
    {
        return decideCorrect(m_room, command, m_now);
    }
    Result<RoomEvents> operator()(const UndoCorrection &command) const
    {
        return decideUndo(m_room, command);
    }
    Result<RoomEvents> operator()(const ShowMessage &command) const
    {
        return decideShow(m_room, command);
    }
    Result<RoomEvents> operator()(const BlackOut &command) const
    {
        if (command.on == m_room.blackout)
            return RoomEvents {};
        return RoomEvents {BlackedOut {command.on}};
    }
    Result<RoomEvents> operator()(const SubmitAnswer &command) const
    {
        return decideAnswer(m_room, command, m_now);
    }
    Result<RoomEvents> operator()(const JudgeBuzz &command) const
    {
        return decideJudge(m_room, command, m_now);
    }
    Result<RoomEvents> operator()(const PlaceWager &command) const
    {
        return decidePlaceWager(m_room, command);
    }

    Result<RoomEvents> operator()(const TakeOverRoom &command) const
    {
        if (m_room.status != RoomStatus::InProgress) {
            if (command.node == m_room.node)
                return RoomEvents {};
            return RoomEvents {RoomTakenOver {Milliseconds(0), command.node}};
        }
        const auto downtime = std::max(Milliseconds(0), Milliseconds(m_now - command.lastAlive));
        return RoomEvents {RoomTakenOver {downtime, command.node}};
    }

private:
    QString seed() const { return shuffleSeed(m_room.code, m_room.createdAt); }

    Result<RoomEvents> replaced(const QList<Question> &questions) const
    {
        if (m_room.status != RoomStatus::Ready)
            return refuse(ErrorCode::WrongStatus,
                          u"questions can be changed only before the start"_s);
        if (questions.isEmpty())
            return invalid(u"questions must not be empty"_s);
        if (const auto ok = checkQuestions(questions); !ok)
            return std::unexpected(ok.error());
        if (questions == m_room.questions)
            return RoomEvents {};
        return RoomEvents {QuestionsSupplied {questions}};
    }

    Result<void> checkSeen(std::optional<quint64> revision) const
    {
        if (revision && *revision != m_room.revision)
            return refuse(ErrorCode::WrongStatus, u"the game has moved on by itself"_s);
        return {};
    }

    /// True when the edit changes nothing but what a running game can still follow.
    bool matterAfterStart(const RoomEdited &edited) const
    {
        RoomSettings settings = m_room.settings;
        settings.questionTime = edited.settings.questionTime;
        settings.introTime = edited.settings.introTime;
        settings.revealTime = edited.settings.revealTime;
        settings.leaderboardTime = edited.settings.leaderboardTime;
        settings.countdownInterval = edited.settings.countdownInterval;
        settings.pacing = edited.settings.pacing;
        settings.join = edited.settings.join;
        settings.reactions = edited.settings.reactions;
        return edited.title == m_room.title && edited.maxPlayerCount == m_room.maxPlayerCount
            && settings == edited.settings;
    }

    const GameRoom &m_room;
    TimePoint m_now;
};

} // namespace

Result<RoomEvents> createRoom(const NewRoom &room, const RoomCode &code, TimePoint now)
{
    if (const auto ok = checkTitle(room.title); !ok)
        return std::unexpected(ok.error());
    if (room.topic.size() > longestTopic)
        return invalid(u"topic must have at most 200 characters"_s);
    if (room.questions.isEmpty() && room.topic.trimmed().isEmpty())
        return invalid(u"a room needs questions, a pack or a topic"_s);
    if (room.maxPlayerCount < 1 || room.maxPlayerCount > mostPlayers)
        return invalid(u"max_player_count must be 1 to 20000"_s);
    if (std::max(room.imageAuthor.size(), room.imageLink.size()) > longestImageWords)
        return invalid(u"image_author and image_link must have at most 500 characters"_s);
    if (const auto ok = checkSettings(room.settings); !ok)
        return std::unexpected(ok.error());
    if (const auto ok = checkQuestions(room.questions); !ok)
        return std::unexpected(ok.error());
    if (const auto ok = checkRounds(room); !ok)
        return std::unexpected(ok.error());
    return RoomEvents {RoomCreated {
        .code = code,
        .title = room.title.trimmed(),
        .topic = room.topic.trimmed(),
        .image = room.image,
        .imageAuthor = room.imageAuthor.trimmed(),
        .imageLink = room.imageLink.trimmed(),
        .ownerId = room.ownerId,
        .maxPlayerCount = room.maxPlayerCount,
        .settings = room.settings,
        .questions = arrangedQuestions(room.questions, room.settings, shuffleSeed(code, now)),
        .at = now,
        .node = room.node,
        .rounds = room.rounds,
        .mediaKey = room.mediaKey}};
}

Result<RoomEvents> decide(const GameRoom &room, const RoomCommand &command, TimePoint now)
{
    return std::visit(Decider(room, now), command);
}
