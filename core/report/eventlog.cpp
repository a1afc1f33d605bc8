#include "core/report/eventlog.h"

#include "core/game/gameroom.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Kind = LogEntry::Kind;

// Longer than it takes to hear of another node's room, by far.
constexpr auto newness = 10s;

} // namespace

QLatin1StringView wireName(LogEntry::Kind kind)
{
    static constexpr std::array names{
        "joined"_L1,
        "approved"_L1,
        "edited"_L1,
        "returned"_L1,
        "dropped"_L1,
        "left"_L1,
        "removed"_L1,
        "wagered"_L1,
        "buzzed"_L1,
        "answered"_L1,
        "room_created"_L1,
        "room_opened"_L1,
        "questions_came"_L1,
        "room_failed"_L1,
        "room_edited"_L1,
        "teams_dealt"_L1,
        "started"_L1,
        "announced"_L1,
        "opened"_L1,
        "judged_right"_L1,
        "judged_wrong"_L1,
        "closed"_L1,
        "leaderboard"_L1,
        "break"_L1,
        "paused"_L1,
        "resumed"_L1,
        "extended"_L1,
        "skipped"_L1,
        "corrected"_L1,
        "correction_undone"_L1,
        "message"_L1,
        "black"_L1,
        "light"_L1,
        "completed"_L1,
        "taken_over"_L1,
        "went_back"_L1,
        "room_gone"_L1,
        "node_found"_L1,
        "node_lost"_L1,
        "store_failed"_L1,
        "store_volatile"_L1,
        "store_back"_L1,
    };
    static_assert(names.size() == size_t(Kind::StoreBack) + 1);
    return names[size_t(kind)];
}

/// One overload for each event.
class EventLog::Reader
{
public:
    Reader(EventLog &log, Room &room, const RoomCode &code, TimePoint at)
        : m_log(log)
        , m_room(room)
        , m_code(code)
        , m_at(at)
    { }

    void operator()(const RoomCreated &) { }
    void operator()(const QuestionsSupplied &event)
    {
        write(Kind::QuestionsCame, QString::number(event.questions.size()));
    }
    void operator()(const RoomFailed &event) { write(Kind::RoomFailed, event.reason); }
    void operator()(const RoomEdited &event)
    {
        m_room.title = event.title;
        write(Kind::RoomEdited);
    }

    void operator()(const PlayerJoined &event)
    {
        m_room.names.insert(event.id, event.name);
        m_room.arriving.insert(event.id);
        gather(Kind::Joined, event.id);
    }
    void operator()(const PlayerApproved &event) { gather(Kind::Approved, event.id); }
    void operator()(const PlayerEdited &event)
    {
        m_room.names.insert(event.id, event.name);
        gather(Kind::Edited, event.id);
    }
    void operator()(const TeamsDealt &) { write(Kind::TeamsDealt); }
    void operator()(const PlayerLeft &event) { gather(Kind::Left, event.id); }
    void operator()(const PlayerRemoved &event) { gather(Kind::Removed, event.id); }
    void operator()(const PlayerConnected &event)
    {
        // That those who join are there goes without saying.
        if (!m_room.arriving.remove(event.id))
            gather(Kind::Returned, event.id);
    }
    void operator()(const PlayerDisconnected &event) { gather(Kind::Dropped, event.id); }
    void operator()(const AnswerAccepted &event) { gather(Kind::Answered, event.player); }

    void operator()(const WagerPlaced &event) { gather(Kind::Wagered, event.player); }
    void operator()(const BuzzAccepted &event) { gather(Kind::Buzzed, event.buzz.player); }
    void operator()(const BuzzJudged &event)
    {
        writeOfQuestion(event.right ? Kind::JudgedRight : Kind::JudgedWrong);
        m_log.m_untold.last().names = {m_room.names.value(event.player)};
    }
    void operator()(const BuzzingResumed &) { }

    void operator()(const GameStarted &) { write(Kind::Started); }
    void operator()(const IntroStarted &event) { turnTo(event.index, Kind::Announced); }
    void operator()(const QuestionOpened &event) { turnTo(event.index, Kind::Opened); }
    void operator()(const QuestionClosed &) { writeOfQuestion(Kind::Closed); }
    void operator()(const LeaderboardShown &) { write(Kind::Leaderboard); }
    void operator()(const BreakStarted &)
    {
        write(Kind::Break);
        m_room.question = 0; // What follows is about the break.
    }
    void operator()(const GamePaused &) { write(Kind::Paused); }
    void operator()(const GameResumed &) { write(Kind::Resumed); }
    void operator()(const TimeExtended &event)
    {
        writeOfQuestion(Kind::Extended, QString::number(event.by / 1s));
    }
    void operator()(const QuestionSkipped &) { writeOfQuestion(Kind::Skipped); }
    void operator()(const QuestionCorrected &event) { write(Kind::Corrected, event.reason); }
    void operator()(const CorrectionUndone &) { write(Kind::CorrectionUndone); }
    void operator()(const MessageShown &event) { write(Kind::Message, event.text); }
    void operator()(const BlackedOut &event) { write(event.on ? Kind::Black : Kind::Light); }
    void operator()(const GameCompleted &) { write(Kind::Completed); }
    void operator()(const RoomTakenOver &event)
    {
        write(Kind::TakenOver, QString::number(event.downtime / 1s));
    }

private:
    void gather(Kind kind, PlayerId id)
    {
        Gathered &gathered = m_room.gathered[size_t(kind)];
        gathered.at = m_at;
        ++gathered.count;
        if (gathered.names.size() < namesTold)
            gathered.names.append(m_room.names.value(id));
    }

    void turnTo(int index, Kind kind)
    {
        m_log.settle(m_code, m_room);
        m_room.question = index + 1;
        writeOfQuestion(kind);
    }

    void write(Kind kind, const QString &detail = {})
    {
        m_log.settle(m_code, m_room);
        m_log.append(
            {.at = m_at, .kind = kind, .room = m_code, .title = m_room.title, .detail = detail});
    }

    void writeOfQuestion(Kind kind, const QString &detail = {})
    {
        write(kind, detail);
        m_log.m_untold.last().question = m_room.question;
    }

    EventLog &m_log;
    Room &m_room;
    RoomCode m_code;
    TimePoint m_at;
};

EventLog::EventLog(const RoomReplicas &replicas, const Clock &clock, Milliseconds interval,
                   QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &EventLog::tell);
    connect(&replicas, &RoomReplicas::roomOpened, this, &EventLog::takeRoom);
    connect(&replicas, &RoomReplicas::entryApplied, this, &EventLog::takeEntry);
    connect(&replicas, &RoomReplicas::roomRemoved, this, &EventLog::takeRemoval);
}

void EventLog::noteNodes(const QList<NodeInfo> &nodes)
{
    QMap<QString, QString> others;
    for (const NodeInfo &node : nodes.sliced(std::min<qsizetype>(1, nodes.size())))
        others.insert(node.id.value, node.name);
    const auto before = std::exchange(m_nodes, others);
    const auto noteMissing = [this](const auto &from, const auto &in, Kind kind) {
        for (auto it = from.cbegin(); it != from.cend(); ++it) {
            if (!in.contains(it.key()))
                append({.at = m_clock.now(), .kind = kind, .names = {it.value()}});
        }
    };
    noteMissing(before, others, Kind::NodeLost);
    noteMissing(others, before, Kind::NodeFound);
}

void EventLog::noteStore(const JournalHealth &health)
{
    if (std::exchange(m_store, health.state) == health.state)
        return;
    const Kind kind = health.state == JournalHealth::State::Ok ? Kind::StoreBack
        : health.state == JournalHealth::State::Failing        ? Kind::StoreFailed
                                                               : Kind::StoreVolatile;
    append({.at = m_clock.now(), .kind = kind, .detail = health.problem});
}

void EventLog::takeRoom(const GameRoom &room)
{
    const bool isKnown = m_rooms.contains(room.code.value);
    Room &seen = m_rooms[room.code.value];
    seen.title = room.title;
    seen.question = room.playPhase() == Phase::Break ? 0 : room.questionIndex + 1;
    for (const Player &player : room.players)
        seen.names.insert(player.id, player.name);
    const TimePoint now = m_clock.now();
    const Kind kind = isKnown             ? Kind::WentBack
        : now - room.createdAt <= newness ? Kind::RoomCreated
                                          : Kind::RoomOpened;
    append({.at = now, .kind = kind, .room = room.code, .title = room.title});
}

void EventLog::takeEntry(const GameRoom &room, const JournalEntry &entry)
{
    const auto it = m_rooms.find(room.code.value);
    Q_ASSERT(it != m_rooms.end());
    Reader reader(*this, it->second, room.code, entry.at);
    for (const RoomEvent &event : entry.events)
        std::visit(reader, event);
    if (!m_timer.isActive())
        m_timer.start();
}

void EventLog::takeRemoval(const RoomCode &code)
{
    const auto it = m_rooms.find(code.value);
    if (it == m_rooms.end())
        return;
    settle(code, it->second);
    append({.at = m_clock.now(), .kind = Kind::Closing, .room = code, .title = it->second.title});
    m_rooms.erase(it);
}

void EventLog::settle(const RoomCode &code, Room &room)
{
    for (size_t kind = 0; kind < room.gathered.size(); ++kind) {
        Gathered gathered = std::exchange(room.gathered[kind], {});
        if (gathered.count == 0)
            continue;
        append({.at = gathered.at,
                .kind = Kind(kind),
                .room = code,
                .title = room.title,
                .count = gathered.count,
                .names = gathered.names,
                .question = Kind(kind) >= Kind::Wagered ? room.question : 0});
    }
}

void EventLog::append(const LogEntry &entry)
{
    m_untold.append(entry);
    if (!m_timer.isActive())
        m_timer.start();
}

void EventLog::tell()
{
    for (auto &[code, room] : m_rooms)
        settle({code}, room);
    if (!m_untold.isEmpty())
        Q_EMIT logged(std::exchange(m_untold, {}));
}
