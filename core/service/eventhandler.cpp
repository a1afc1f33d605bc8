#include "core/service/eventhandler.h"

#include "core/protocol/servermessage.h"
#include "core/support/clock.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// Roster and progress go to all players, so each message costs with the size of the room. Those who wait
// in a small lobby see each other come at once; a number that counts up needs no more than one a second.
Milliseconds rosterTime(int playerCount)
{
    return playerCount <= 100 ? 250ms : 1000ms;
}
constexpr auto progressTime = 1000ms;
// Who buzzed behind the first is told a little later, and all who did so meanwhile together.
constexpr auto buzzTime = 250ms;

/// How many players one ROSTER_CHANGED names; docs/protocol.md allows 50.
qsizetype rosterLimit(int playerCount)
{
    return playerCount <= 100 ? 50 : 5;
}

} // namespace

/// What waits to be told of one room.
struct EventHandler::Gathered
{
    QTimer rosterTimer;
    QMap<PlayerId, PublicPlayer> joined;
    QMap<PlayerId, PublicPlayer> left;
    QTimer progressTimer;
    QTimer buzzTimer;
    QTimer wagerTimer;
};

/// One overload for each event.
class EventHandler::Teller
{
public:
    Teller(EventHandler &handler, const GameRoom &room) : m_handler(handler), m_room(room) { }

    void operator()(const RoomCreated &) { }
    void operator()(const QuestionsSupplied &) { share(roomUpdatedMessage(sharedView(m_room))); }
    void operator()(const RoomFailed &) { share(failedMessage(sharedView(m_room))); }
    void operator()(const RoomEdited &) { share(roomEditedMessage(sharedView(m_room))); }

    void operator()(const PlayerJoined &event)
    {
        if (event.approved)
            gatherJoined(event.id);
    }

    void operator()(const PlayerApproved &event)
    {
        gatherJoined(event.id);
        welcomeAgain(event.id);
    }

    void operator()(const PlayerEdited &event)
    {
        gatherJoined(event.id);
        welcomeAgain(event.id);
    }

    void operator()(const TeamsDealt &event)
    {
        for (const TeamSeat &seat : event.seats) {
            gatherJoined(seat.player);
            welcomeAgain(seat.player);
        }
    }

    void operator()(const PlayerLeft &event)
    {
        gatherLeft(event.id);
        tellBuzzesSoon();
    }

    void operator()(const PlayerRemoved &event)
    {
        gatherLeft(event.id);
        tellBuzzesSoon();
        m_handler.m_sink.closePlayer(m_room.code, event.id,
                                     removedMessage(u"The host removed you from the game."_s),
                                     CloseCode::RemovedByHost);
    }

    void operator()(const PlayerConnected &) { }
    void operator()(const PlayerDisconnected &) { }
    void operator()(const GameStarted &) { }
    void operator()(const IntroStarted &) { share(roomUpdatedMessage(sharedView(m_room))); }

    void operator()(const QuestionOpened &)
    {
        share(questionOpenedMessage(sharedView(m_room), m_handler.m_clock.now()));
    }

    void operator()(const AnswerAccepted &)
    {
        QTimer &timer = m_handler.gathered(m_room.code).progressTimer;
        if (!timer.isActive())
            timer.start(progressTime);
    }

    void operator()(const BuzzAccepted &)
    {
        if (m_room.currentRound().buzzes.size() == 1)
            tellBuzzes();
        else
            tellBuzzesSoon();
    }

    void operator()(const BuzzJudged &) { tellBuzzes(); }
    void operator()(const BuzzingResumed &) { tellBuzzes(); }

    void operator()(const WagerPlaced &)
    {
        QTimer &timer = m_handler.gathered(m_room.code).wagerTimer;
        if (!timer.isActive())
            timer.start(progressTime);
    }

    void operator()(const QuestionClosed &)
    {
        const ClosedQuestion closed = closedQuestion(m_room);
        const QByteArray message = questionClosedMessage(closed, m_room.revision);
        if (!isScored(closed.type))
            return share(message);
        shareWithResults(message, [this](PlayerId id) { return playerResult(m_room, id); });
    }

    void operator()(const LeaderboardShown &) { share(roomUpdatedMessage(sharedView(m_room))); }
    void operator()(const BreakStarted &) { share(roomUpdatedMessage(sharedView(m_room))); }
    void operator()(const GamePaused &) { share(pausedMessage(sharedView(m_room))); }
    void operator()(const GameResumed &) { share(resumedMessage(sharedView(m_room))); }
    void operator()(const TimeExtended &)
    {
        share(roomUpdatedMessage(sharedView(m_room)));
        tellBuzzesSoon();
    }
    // What comes next is told by an event of its own.
    void operator()(const QuestionSkipped &) { }

    void operator()(const QuestionCorrected &event)
    {
        tellCorrected(event.question, event.reason);
    }

    void operator()(const CorrectionUndone &event)
    {
        tellCorrected(m_room.correction(event.id)->question, {});
    }

    void operator()(const MessageShown &) { share(stageChangedMessage(sharedView(m_room))); }
    void operator()(const BlackedOut &) { share(stageChangedMessage(sharedView(m_room))); }
    void operator()(const GameCompleted &) { share(completedMessage(sharedView(m_room))); }
    void operator()(const RoomTakenOver &) { share(roomUpdatedMessage(sharedView(m_room))); }

private:
    void share(const QByteArray &message)
    {
        m_handler.m_sink.sendShared(m_room.code, message, MessageSink::Urgency::Must);
    }

    void tellBuzzes() { m_handler.tellBuzzes(m_room.code); }

    void tellBuzzesSoon()
    {
        if (!m_room.hasCurrentQuestion() || m_room.currentRound().buzzes.isEmpty())
            return;
        QTimer &timer = m_handler.gathered(m_room.code).buzzTimer;
        if (!timer.isActive())
            timer.start(buzzTime);
    }

    /// The message, and right behind it to each player the own result.
    void shareWithResults(const QByteArray &message,
                          const std::function<PlayerResult(PlayerId)> &resultOf)
    {
        m_handler.m_sink.sendSharedAndPersonal(m_room.code, message, [&](PlayerId id) {
            const Player *player = m_room.player(id);
            return player && player->isListed() ? playerResultMessage(resultOf(id)) : QByteArray();
        });
    }

    void tellCorrected(const QuestionId &question, const QString &reason)
    {
        const int index = m_room.indexOf(question);
        const Scoreboard then = m_room.scoreboard.standAfter(m_room, index);
        shareWithResults(
            scoresCorrectedMessage(correctedQuestion(m_room, question, reason), m_room.revision),
            [&](PlayerId id) { return playerResult(m_room, id, index, then); });
    }

    Gathered &rosterSoon()
    {
        Gathered &gathered = m_handler.gathered(m_room.code);
        if (!gathered.rosterTimer.isActive())
            gathered.rosterTimer.start(rosterTime(m_room.seatCount));
        return gathered;
    }

    void gatherJoined(PlayerId id)
    {
        Gathered &gathered = rosterSoon();
        gathered.left.remove(id);
        // Beyond what is told anyway only the count matters.
        if (gathered.joined.size() <= rosterLimit(m_room.seatCount))
            gathered.joined.insert(id, publicPlayer(m_room, *m_room.player(id)));
    }

    void gatherLeft(PlayerId id)
    {
        Gathered &gathered = rosterSoon();
        gathered.joined.remove(id);
        const Player *player = m_room.player(id);
        gathered.left.insert(id, player ? publicPlayer(m_room, *player) : PublicPlayer {.id = id});
    }

    /// The player's own standing in the room changed in ways that no other message tells.
    void welcomeAgain(PlayerId id)
    {
        m_handler.m_sink.sendPersonal(
            m_room.code, id,
            welcomeMessage(Role::Player, {}, m_handler.m_clock.now(), m_room.revision,
                           toJson(gameRoomForPlayer(m_room, id)), QJsonValue::Undefined));
    }

    EventHandler &m_handler;
    const GameRoom &m_room;
};

EventHandler::EventHandler(RoomReplicas &replicas, MessageSink &sink, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_replicas(replicas)
    , m_sink(sink)
    , m_clock(clock)
{
    connect(&replicas, &RoomReplicas::eventApplied, this,
            [this](const GameRoom &room, const RoomEvent &event) {
                std::visit(Teller(*this, room), event);
            });
    // Whoever comes back sees the room as it is now.
    connect(&replicas, &RoomReplicas::roomReset, this, [this](const GameRoom &room) {
        m_gathered.erase(room.code.value);
        m_sink.closeRoom(room.code, {}, CloseCode::GoingAway);
    });
    connect(&replicas, &RoomReplicas::roomRemoved, this, [this](const RoomCode &code) {
        m_gathered.erase(code.value);
        m_sink.closeRoom(code, {}, CloseCode::NoSuchRoom);
    });
}

EventHandler::~EventHandler() = default;

void EventHandler::tellStore(bool away)
{
    const QByteArray trouble = errorMessage(
        {ErrorCode::Unavailable, u"the game can't be saved at the moment; it goes on by itself"_s},
        QJsonValue::Undefined);
    for (const GameRoom *room : m_replicas.rooms()) {
        m_sink.sendShared(room->code,
                          away ? trouble
                               : rosterChangedMessage(sharedView(*room).playerCount, {}, {}, true),
                          MessageSink::Urgency::Must);
    }
}

void EventHandler::shareReactions(const RoomCode &code, const ReactionCounts &counts)
{
    m_sink.sendToScreens(code, reactionsMessage(counts));
}

void EventHandler::shareCountdown(const RoomCode &code, Milliseconds remaining, TimePoint deadline)
{
    m_sink.sendShared(code, countdownMessage(code, remaining, deadline, m_clock.now()),
                      MessageSink::Urgency::Droppable);
}

EventHandler::Gathered &EventHandler::gathered(const RoomCode &code)
{
    auto &gathered = m_gathered[code.value];
    if (!gathered) {
        gathered = std::make_unique<Gathered>();
        gathered->rosterTimer.setSingleShot(true);
        connect(&gathered->rosterTimer, &QTimer::timeout, this, [this, code] { tellRoster(code); });
        gathered->progressTimer.setSingleShot(true);
        connect(&gathered->progressTimer, &QTimer::timeout, this,
                [this, code] { tellProgress(code); });
        gathered->buzzTimer.setSingleShot(true);
        connect(&gathered->buzzTimer, &QTimer::timeout, this, [this, code] { tellBuzzes(code); });
        gathered->wagerTimer.setSingleShot(true);
        connect(&gathered->wagerTimer, &QTimer::timeout, this, [this, code] { tellWagers(code); });
    }
    return *gathered;
}

void EventHandler::tellRoster(const RoomCode &code)
{
    const GameRoom *room = m_replicas.room(code);
    const auto it = m_gathered.find(code.value);
    if (!room || it == m_gathered.end())
        return;
    Gathered &gathered = *it->second;
    const int playerCount = sharedView(*room).playerCount;
    const qsizetype limit = rosterLimit(playerCount);
    const QList<PublicPlayer> joined = std::exchange(gathered.joined, {}).values();
    const QList<PublicPlayer> left = std::exchange(gathered.left, {}).values();
    m_sink.sendShared(code,
                      rosterChangedMessage(playerCount, joined.mid(0, limit), left.mid(0, limit),
                                           joined.size() <= limit && left.size() <= limit),
                      MessageSink::Urgency::Droppable);
}

void EventHandler::tellProgress(const RoomCode &code)
{
    const GameRoom *room = m_replicas.room(code);
    if (!room || room->phase != Phase::Answering)
        return;
    const SharedView view = sharedView(*room);
    m_sink.sendShared(code, answerProgressMessage(view.answeredCount, view.playerCount),
                      MessageSink::Urgency::Droppable);
}

void EventHandler::tellBuzzes(const RoomCode &code)
{
    const GameRoom *room = m_replicas.room(code);
    if (!room || room->phase != Phase::Answering || room->currentRound().skipped)
        return;
    const SharedView view = sharedView(*room);
    if (view.buzzes)
        m_sink.sendShared(code, buzzesChangedMessage(view), MessageSink::Urgency::Must);
}

void EventHandler::tellWagers(const RoomCode &code)
{
    const GameRoom *room = m_replicas.room(code);
    if (!room || room->phase != Phase::Intro)
        return;
    const SharedView view = sharedView(*room);
    if (view.nextQuestion && view.nextQuestion->hasWager) {
        m_sink.sendShared(code, wagerProgressMessage(*view.nextQuestion, view.playerCount),
                          MessageSink::Urgency::Droppable);
    }
}
