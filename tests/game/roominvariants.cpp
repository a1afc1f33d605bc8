#include "tests/game/roominvariants.h"

#include "core/game/apply.h"
#include "core/game/decide.h"
#include "core/game/playername.h"
#include "core/game/teams.h"
#include "core/protocol/viewjson.h"
#include "core/view/roomview.h"

#include "tests/game/testgame.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace
{

QString brokenInTimes(const GameRoom &room)
{
    const bool running = room.status == RoomStatus::InProgress;
    if (running != (room.phase != Phase::None))
        return u"a phase and no game, or a game and no phase"_s;
    if ((room.phase == Phase::Paused) != (room.pausedPhase != Phase::None))
        return u"paused under no phase"_s;
    if (room.rounds.size() != room.questions.size())
        return u"rounds and questions differ"_s;
    for (int i = 0; i < room.rounds.size(); ++i) {
        const Round &round = room.rounds[i];
        if (round.skipped && round.closed)
            return u"question %1 was skipped and closed"_s.arg(i);
        if (i < room.questionIndex && !round.skipped && !(round.opened && round.closed))
            return u"question %1 was passed over"_s.arg(i);
        if (i > room.questionIndex && (round.opened || round.closed || round.skipped))
            return u"question %1 is ahead of its time"_s.arg(i);
        if (!round.opened && !round.answers.isEmpty())
            return u"question %1 was answered before it opened"_s.arg(i);
    }
    if (!running)
        return {};
    const Round &round = room.currentRound();
    if ((room.playPhase() == Phase::Answering) != (round.opened && !round.closed && !round.skipped))
        return u"the question's state is not that of the phase"_s;
    if (room.playPhase() == Phase::Answering) {
        TimePoint last = round.deadline;
        for (const Player &player : room.players) {
            if (player.isListed() && !player.left)
                last = std::max(last, room.deadlineFor(player));
        }
        if (!round.heldAt && room.phaseEndsAt != last + maxLatencyCorrection)
            return u"the question does not close after the last deadline"_s;
    }
    return {};
}

QString brokenInBuzzes(const GameRoom &room)
{
    for (int i = 0; i < room.rounds.size(); ++i) {
        const Round &round = room.rounds[i];
        if (!round.buzzes.isEmpty() && room.questions[i].type != QuestionType::Buzzer)
            return u"question %1 has no buzzer and was buzzed for"_s.arg(i);
        if (!std::ranges::is_sorted(round.buzzes, {}, &Buzz::at))
            return u"buzzes are not in their order"_s;
        QSet<quint32> players;
        for (const Buzz &buzz : round.buzzes)
            players.insert(buzz.player.number);
        if (players.size() != round.buzzes.size())
            return u"a player has buzzed twice"_s;
        if (!round.wagers.isEmpty() && !room.questions[i].hasWager)
            return u"points were staked on question %1, which takes none"_s.arg(i);
    }
    if (room.phase != Phase::Answering)
        return {};
    if (room.currentRound().heldAt.has_value() != isBuzzWaiting(room))
        return u"the time stands still for nobody, or runs while a buzz waits"_s;
    return {};
}

QString brokenInTeams(const GameRoom &room)
{
    const QList<TeamStanding> teams = teamStandings(room);
    if (room.settings.teams == TeamMode::Off)
        return teams.isEmpty() ? QString() : u"a room without teams has standings"_s;
    for (const Player &player : room.players) {
        if (!player.removed && !room.settings.teamNames.contains(player.team))
            return u"%1 plays in no team"_s.arg(player.id.toString());
    }
    qint64 members = 0;
    for (qsizetype i = 0; i < teams.size(); ++i) {
        members += teams[i].memberCount;
        if (i > 0 && teams[i].score > teams[i - 1].score)
            return u"a team is ranked too low"_s;
        if (i > 0 && (teams[i].rank == teams[i - 1].rank) != (teams[i].score == teams[i - 1].score))
            return u"teams share a rank and not a score"_s;
    }
    if (members != room.scoreboard.ranking().size())
        return u"the teams do not hold all players"_s;
    return {};
}

QString brokenInRanks(const GameRoom &room)
{
    const auto merit = [&](PlayerId id) {
        const Standing standing = room.scoreboard.standing(id);
        return std::tuple(-standing.score, -standing.rightCount, standing.rightTime);
    };
    const QList<PlayerId> &ranking = room.scoreboard.ranking();
    if (ranking.size() != std::ranges::count_if(room.players, &Player::isListed))
        return u"the ranking does not list all"_s;
    PlayerId ahead;
    for (qsizetype i = 0; i < ranking.size(); ++i) {
        const Player *player = room.player(ranking[i]);
        const Standing standing = room.scoreboard.standing(ranking[i]);
        if (!player || !player->isListed())
            return u"%1 is ranked and not listed"_s.arg(ranking[i].toString());
        int rank = 1;
        if (i > 0) {
            const PlayerId before = ranking[i - 1];
            const bool shared = merit(before) == merit(ranking[i]);
            if (!shared && merit(ranking[i]) < merit(before))
                return u"%1 is ranked too low"_s.arg(ranking[i].toString());
            if (shared && ranking[i] < before)
                return u"equals are not in the order of joining"_s;
            rank = shared ? room.scoreboard.standing(before).rank : int(i) + 1;
            if (room.scoreboard.standing(before).score > standing.score)
                ahead = before;
        }
        if (standing.rank != rank)
            return u"%1 has a wrong rank"_s.arg(ranking[i].toString());
        if (standing.ahead != ahead)
            return u"%1 has somebody wrong ahead"_s.arg(ranking[i].toString());
        if (standing.score < 0)
            return u"%1 has a negative score"_s.arg(ranking[i].toString());
    }
    return {};
}

/// True for a correction and for its undoing.
bool judgesAnew(const RoomEvent &event)
{
    return std::holds_alternative<QuestionCorrected>(event)
        || std::holds_alternative<CorrectionUndone>(event);
}

/// The events that docs/protocol.md 3.2 announces to all with a revision.
bool isAnnounced(const RoomEvent &event)
{
    static const QSet<QString> announced{
        u"QUESTIONS_SUPPLIED"_s, u"ROOM_FAILED"_s,     u"ROOM_EDITED"_s,       u"INTRO_STARTED"_s,
        u"QUESTION_OPENED"_s,    u"QUESTION_CLOSED"_s, u"LEADERBOARD_SHOWN"_s, u"GAME_PAUSED"_s,
        u"GAME_RESUMED"_s,       u"GAME_COMPLETED"_s,  u"ROOM_TAKEN_OVER"_s,
        u"BREAK_STARTED"_s,      u"TIME_EXTENDED"_s, u"MESSAGE_SHOWN"_s,   u"BLACKED_OUT"_s,
        u"QUESTION_CORRECTED"_s, u"CORRECTION_UNDONE"_s};
    return announced.contains(typeOf(event));
}

QString brokenInAnswer(const GameRoom &before, const AnswerAccepted &event)
{
    const Player *player = before.player(event.player);
    if (!player || player->removed || !player->approved)
        return u"somebody answered who may not"_s;
    if (before.phase != Phase::Answering || before.currentQuestion().id != event.question)
        return u"a question was answered that is not open"_s;
    if (before.currentRound().answers.contains(event.player))
        return u"an answer counts twice"_s;
    const TimePoint opensAt = before.currentRound().opensAt;
    if (event.elapsed < Milliseconds(0) || event.elapsed > event.limit)
        return u"the scoring time is out of bounds"_s;
    if (event.limit != before.deadlineFor(*player) - opensAt)
        return u"the limit is not the player's"_s;
    if (event.receivedAt > before.deadlineFor(*player) + maxLatencyCorrection)
        return u"an answer was accepted after the deadline"_s;
    const Milliseconds correction = event.receivedAt - opensAt - event.elapsed;
    if (correction > maxLatencyCorrection
        || (correction < Milliseconds(0) && event.elapsed != Milliseconds(0)))
        return u"the latency correction is out of bounds"_s;
    return {};
}

QString brokenInBuzz(const GameRoom &before, const BuzzAccepted &event)
{
    const Player *player = before.player(event.buzz.player);
    if (!player || player->removed || !player->approved)
        return u"somebody buzzed who may not"_s;
    if (before.phase != Phase::Answering || before.currentQuestion().id != event.question)
        return u"a question was buzzed for that is not open"_s;
    const Round &round = before.currentRound();
    if (LockedOut(before, round).contains(*player))
        return u"somebody buzzed who is locked out"_s;
    if (!round.heldAt && event.buzz.at > before.deadlineFor(*player))
        return u"a buzz was accepted after the deadline"_s;
    if (event.buzz.elapsed < Milliseconds(0) || event.buzz.elapsed > event.buzz.limit)
        return u"a buzz's time is out of bounds"_s;
    const Milliseconds correction = event.buzz.receivedAt - event.buzz.at;
    if (correction > maxLatencyCorrection || correction < Milliseconds(0))
        return u"the latency correction of a buzz is out of bounds"_s;
    return {};
}

/// The time by which an answer is scored may grow, so that its points never fall.
QString brokenInLimits(const GameRoom &before, const GameRoom &after)
{
    for (int i = 0; i < before.rounds.size() && i < after.rounds.size(); ++i) {
        const auto &answers = before.rounds[i].answers;
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            if (after.rounds[i].answers[it.key()].limit < it->limit)
                return u"an answer's time has become less"_s;
        }
    }
    return {};
}

qsizetype answerCount(const GameRoom &room)
{
    qsizetype count = 0;
    for (const Round &round : room.rounds)
        count += round.answers.size();
    return count;
}

void replaceKey(Question &question)
{
    AnswerKey &key = question.key;
    if (question.type == QuestionType::Order) {
        std::ranges::reverse(key.choices);
    } else if (!key.choices.isEmpty()) {
        const ChoiceId was = key.choices.first();
        key.choices = {std::ranges::find_if(question.choices, [&](const Choice &choice) {
                           return choice.id != was;
                       })->id};
    }
    if (!key.texts.isEmpty())
        key.texts = {u"SECRET"_s};
    if (key.number)
        key.number = NumberKey{-12345};
}

/// The room with other secrets.
GameRoom twinOf(const GameRoom &room)
{
    GameRoom twin = room;
    for (int i = 0; i < twin.questions.size(); ++i) {
        if (twin.rounds[i].closed)
            continue;
        Question &question = twin.questions[i];
        replaceKey(question);
        question.explanation = u"SECRET"_s;
        question.notes = u"SECRET"_s;
        question.source = u"SECRET"_s;
        question.licence = u"SECRET"_s;
        if (twin.rounds[i].opened)
            continue;
        question.text = u"SECRET"_s;
        question.image = u"SECRET"_s;
        question.time = Seconds(599);
        for (Choice &choice : question.choices)
            choice.text = u"SECRET"_s;
        // The intro tells the category and points of the one that comes.
        if (i != twin.questionIndex) {
            question.category = u"SECRET"_s;
            question.points = 9999;
        }
    }
    return twin;
}

} // namespace

QString brokenInRoom(const GameRoom &room)
{
    if (room.awaitedCount != countAwaited(room))
        return u"awaitedCount is %1, not %2"_s.arg(room.awaitedCount).arg(countAwaited(room));
    const auto seats = std::ranges::count(room.players, false, &Player::removed);
    if (room.seatCount != seats)
        return u"seatCount is %1, not %2"_s.arg(room.seatCount).arg(seats);
    if (room.playersByName.size() != seats || room.playersByToken.size() != seats)
        return u"two players share a name or a token"_s;
    if (!room.players.isEmpty() && room.players.lastKey().number > room.lastPlayerNumber)
        return u"a player's number was given twice"_s;
    if (const QString broken = brokenInTimes(room); !broken.isEmpty())
        return broken;
    if (const QString broken = brokenInBuzzes(room); !broken.isEmpty())
        return broken;
    if (const QString broken = brokenInTeams(room); !broken.isEmpty())
        return broken;
    return brokenInRanks(room);
}

QString brokenInDerivedMembers(const GameRoom &room)
{
    GameRoom anew = room;
    deriveMembers(anew);
    if (anew.scoreboard != room.scoreboard)
        return u"the scoreboard is not the fold of the rounds"_s;
    if (anew != room)
        return u"derived members differ from those derived anew"_s;
    QSet<QString> skeletons;
    for (const Player &player : room.players) {
        const auto name = normalizedPlayerName(player.name);
        if (!name || *name != player.name)
            return u"a player has a name that is not allowed"_s;
        if (!player.removed)
            skeletons.insert(nameSkeleton(*name));
    }
    if (skeletons.size() != room.seatCount)
        return u"two names look alike"_s;
    return {};
}

QString brokenInStep(const GameRoom &before, const RoomEvents &events, const GameRoom &after)
{
    const auto announced = std::ranges::count_if(events, isAnnounced);
    if (after.revision != before.revision + quint64(announced))
        return u"the revision has a gap"_s;
    qsizetype accepted = 0;
    for (const RoomEvent &event : events) {
        if (const auto *judged = std::get_if<BuzzJudged>(&event))
            accepted += !before.currentRound().answers.contains(judged->player);
        if (const auto *buzz = std::get_if<BuzzAccepted>(&event)) {
            if (const QString broken = brokenInBuzz(before, *buzz); !broken.isEmpty())
                return broken;
        }
        const auto *answer = std::get_if<AnswerAccepted>(&event);
        if (!answer)
            continue;
        ++accepted;
        if (const QString broken = brokenInAnswer(before, *answer); !broken.isEmpty())
            return broken;
    }
    if (answerCount(after) != answerCount(before) + accepted)
        return u"an answer was lost or doubled"_s;
    const bool judgedAnew = std::ranges::any_of(events, judgesAnew);
    for (int i = 0; i < before.rounds.size() && i < after.rounds.size(); ++i) {
        const Round &was = before.rounds[i];
        if (was.closed && was.answers != after.rounds[i].answers)
            return u"a closed question's answers changed"_s;
        if (was.closed && !judgedAnew && was != after.rounds[i])
            return u"a closed question changed"_s;
    }
    if (const QString broken = brokenInLimits(before, after); !broken.isEmpty())
        return broken;
    return {};
}

QString brokenInView(const GameRoom &room, PlayerId viewer)
{
    const auto page = [viewer](const GameRoom &shown) {
        return QJsonDocument(toJson(viewer.number == 0 ? gameRoomForScreen(shown)
                                                       : gameRoomForPlayer(shown, viewer)))
            .toJson(QJsonDocument::Compact);
    };
    const QByteArray shown = page(room);
    if (shown != page(twinOf(room)))
        return u"a view tells a secret"_s;
    if (shown.contains("Notes on"))
        return u"a view tells the host's notes"_s;
    const bool revealed = room.phase == Phase::Reveal || room.phase == Phase::Leaderboard;
    if (revealed && !shown.contains("Explanation of " + room.currentQuestion().id.value.toLatin1()))
        return u"a view does not tell the explanation"_s;
    return {};
}

QString brokenInUndoing(const GameRoom &room, const CorrectQuestion &command, TimePoint now)
{
    const auto made = decide(room, command, now);
    if (!made || made->isEmpty())
        return {};
    GameRoom undone = room;
    apply(undone, made->first());
    apply(undone, CorrectionUndone{undone.corrections.last().id});
    if (undone.corrections.size() != room.corrections.size() + 1)
        return u"a correction is not in the list"_s;
    undone.corrections.removeLast();
    undone.revision = room.revision;
    return undone == room ? QString() : u"a correction that was undone has left something behind"_s;
}

namespace
{

bool hasWagers(const GameRoom &room)
{
    return std::ranges::any_of(room.questions, &Question::hasWager);
}

} // namespace

void ScoreLedger::note(const RoomEvents &events, const GameRoom &after)
{
    if (std::ranges::any_of(events, judgesAnew)) {
        m_sums.clear();
        for (int i = 0; i < after.rounds.size(); ++i) {
            if (after.rounds[i].closed)
                add(foldScoreboard(after, i), after);
        }
        return;
    }
    const bool closed = std::ranges::any_of(
        events, [](const auto &event) { return std::holds_alternative<QuestionClosed>(event); });
    if (closed)
        add(after.scoreboard, after);
}

void ScoreLedger::add(const Scoreboard &board, const GameRoom &after)
{
    for (const Player &player : after.players)
        m_sums[player.id] += board.standing(player.id).lastPoints;
}

QString ScoreLedger::broken(const GameRoom &room) const
{
    for (const Player &player : room.players) {
        const Standing standing = room.scoreboard.standing(player.id);
        if (standing.score != m_sums.value(player.id))
            return u"%1's score is not the sum of the answers' points"_s.arg(player.id.toString());
        const bool isStakeLost = standing.lastPoints < 0 && hasWagers(room);
        if (!standing.lastAnswered && standing.lastPoints != 0 && !isStakeLost)
            return u"%1 has points without an answer"_s.arg(player.id.toString());
    }
    return {};
}
