#include "core/service/eventhandler.h"

#include "core/protocol/servermessage.h"
#include "core/support/clock.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A room's roster and progress go to all its players, so what is told often costs O(N²) with its size.
Milliseconds gatherTime(int playerCount)
{
    return playerCount <= 100 ? 250ms : playerCount <= 500 ? 500ms : 1000ms;
}

/// How many players one ROSTER_CHANGED names; docs/protocol.md allows 50.
qsizetype rosterLimit(int playerCount)
{
    return playerCount <= 100 ? 50 : 5;
}

} // namespace

/// What waits to be told of one room.
struct EventHandler::Gathered
{
    QTimer timer;
    QMap<PlayerId, PublicPlayer> joined;
    QMap<PlayerId, PublicPlayer> left;
    bool progress = false;
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

    void operator()(const PlayerLeft &event) { gatherLeft(event.id); }

    void operator()(const PlayerRemoved &event)
    {
        gatherLeft(event.id);
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
        m_handler.gathered(m_room.code).progress = true;
    }

    void operator()(const QuestionClosed &)
    {
        m_handler.m_sink.sendSharedAndPersonal(
            m_room.code, questionClosedMessage(closedQuestion(m_room), m_room.revision),
            [this](PlayerId id) {
                const Player *player = m_room.player(id);
                return player && player->isListed() ? playerResultMessage(playerResult(m_room, id))
                                                    : QByteArray();
            });
    }

    void operator()(const LeaderboardShown &) { share(roomUpdatedMessage(sharedView(m_room))); }
    void operator()(const GamePaused &) { share(pausedMessage(sharedView(m_room))); }
    void operator()(const GameResumed &) { share(resumedMessage(sharedView(m_room))); }
    void operator()(const GameCompleted &) { share(completedMessage(sharedView(m_room))); }
    void operator()(const RoomTakenOver &) { share(roomUpdatedMessage(sharedView(m_room))); }

private:
    void share(const QByteArray &message)
    {
        m_handler.m_sink.sendShared(m_room.code, message, MessageSink::Urgency::Must);
    }

    void gatherJoined(PlayerId id)
    {
        Gathered &gathered = m_handler.gathered(m_room.code);
        gathered.left.remove(id);
        // Beyond what is told anyway only the count matters.
        if (gathered.joined.size() <= rosterLimit(m_room.seatCount))
            gathered.joined.insert(id, publicPlayer(m_room, *m_room.player(id)));
    }

    void gatherLeft(PlayerId id)
    {
        Gathered &gathered = m_handler.gathered(m_room.code);
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
    connect(&replicas, &RoomReplicas::roomRemoved, this, [this](const RoomCode &code) {
        m_gathered.erase(code.value);
        m_sink.closeRoom(code, removedMessage(u"The host closed this room."_s),
                         CloseCode::RemovedByHost);
    });
}

EventHandler::~EventHandler() = default;

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
        gathered->timer.setSingleShot(true);
        connect(&gathered->timer, &QTimer::timeout, this, [this, code] { tellGathered(code); });
    }
    const GameRoom *room = m_replicas.room(code);
    if (!gathered->timer.isActive())
        gathered->timer.start(gatherTime(room ? room->seatCount : 0));
    return *gathered;
}

void EventHandler::tellGathered(const RoomCode &code)
{
    const GameRoom *room = m_replicas.room(code);
    const auto it = m_gathered.find(code.value);
    if (!room || it == m_gathered.end())
        return;
    Gathered &gathered = *it->second;
    const SharedView view = sharedView(*room);
    if (!gathered.joined.isEmpty() || !gathered.left.isEmpty()) {
        const qsizetype limit = rosterLimit(view.playerCount);
        const QList<PublicPlayer> joined = gathered.joined.values();
        const QList<PublicPlayer> left = gathered.left.values();
        m_sink.sendShared(code,
                          rosterChangedMessage(view.playerCount, joined.mid(0, limit),
                                               left.mid(0, limit),
                                               joined.size() <= limit && left.size() <= limit),
                          MessageSink::Urgency::Droppable);
    }
    if (gathered.progress && room->phase == Phase::Answering) {
        m_sink.sendShared(code, answerProgressMessage(view.answeredCount, view.playerCount),
                          MessageSink::Urgency::Droppable);
    }
    gathered.joined.clear();
    gathered.left.clear();
    gathered.progress = false;
}
