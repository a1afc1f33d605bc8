#pragma once

#include "core/journal/roomjournal.h"
#include "core/service/nodeinfo.h"
#include "core/service/roomreplicas.h"
#include "core/support/clock.h"

#include <QMap>
#include <QSet>
#include <QTimer>

#include <array>

/// Something that happened, for the host to read. Holds no token, key or answer.
struct LogEntry
{
    enum class Kind {
        // Of players; told of several at once.
        Joined,
        Approved,
        Edited, ///< Renamed, given more time or another team.
        Returned,
        Dropped,
        Left,
        Removed,
        Wagered,
        Buzzed,
        Answered,
        // Of the game.
        RoomCreated,
        RoomOpened, ///< It was there before this node began.
        QuestionsCame,
        RoomFailed,
        RoomEdited,
        TeamsDealt,
        Started,
        Announced,
        Opened,
        JudgedRight,
        JudgedWrong,
        Closed,
        Leaderboard,
        Break,
        Paused,
        Resumed,
        Extended,
        Skipped,
        Corrected,
        CorrectionUndone,
        Message,
        Black,
        Light,
        Completed,
        TakenOver,
        WentBack, ///< The store has lost what was told last.
        Closing, ///< The room is gone: deleted, or past its time.
        // Of nodes; without a room.
        NodeFound,
        NodeLost,
        StoreFailed,
        StoreVolatile,
        StoreBack,
    };
    static constexpr int playerKinds = int(Kind::Answered) + 1;

    TimePoint at;
    Kind kind = Kind::RoomCreated;
    RoomCode room; ///< Empty for what is about a node.
    QString title; ///< The room's.
    int count = 0; ///< Of players that this is about.
    QStringList names; ///< Of some of those players, or of the node.
    int question = 0; ///< From 1; 0: about none.
    QString detail; ///< The message, why it failed, how many seconds more; as it was given.

    bool operator==(const LogEntry &) const = default;
};

/// The kind's name in files: "joined".
QLatin1StringView wireName(LogEntry::Kind kind);

/// Turns what happens in all rooms into lines for a host to read. What players do is gathered for a
/// second, so that thousands who join or answer make a line, not thousands.
class EventLog : public QObject
{
    Q_OBJECT

public:
    /// How many of those whom a line is about are named in it.
    static constexpr int namesTold = 3;

    /// Both live longer. Another `interval` is for tests.
    EventLog(const RoomReplicas &replicas, const Clock &clock,
             Milliseconds interval = Milliseconds(1000), QObject *parent = nullptr);

    /// Who shares the rooms now, this node first: tells who came and who is lost.
    void noteNodes(const QList<NodeInfo> &nodes);
    /// Tells when saving stops, goes on without, or works again.
    void noteStore(const JournalHealth &health);
    /// Tells at once what was gathered; otherwise told by itself.
    void tell();

Q_SIGNALS:
    /// At most once a second.
    void logged(const QList<LogEntry> &entries);

private:
    Q_DISABLE_COPY_MOVE(EventLog)

    class Reader;

    struct Gathered
    {
        TimePoint at;
        int count = 0;
        QStringList names;
    };
    /// What a line needs to know of a room besides its event.
    struct Room
    {
        QString title;
        QHash<PlayerId, QString> names; ///< Also of who left.
        QSet<PlayerId> arriving; ///< Joined and not connected yet.
        int question = 0;
        std::array<Gathered, LogEntry::playerKinds> gathered;
    };

    void takeRoom(const GameRoom &room);
    void takeEntry(const GameRoom &room, const JournalEntry &entry);
    void takeRemoval(const RoomCode &code);
    /// Writes what was gathered of a room.
    void settle(const RoomCode &code, Room &room);
    void append(const LogEntry &entry);

    const Clock &m_clock;
    std::unordered_map<QString, Room> m_rooms;
    QMap<QString, QString> m_nodes; ///< Names of the others by id.
    JournalHealth::State m_store = JournalHealth::State::Ok;
    QList<LogEntry> m_untold;
    QTimer m_timer;
};
