#pragma once

#include "core/service/roomreplicas.h"

#include <QJsonObject>
#include <QTimer>

class RoomService;

/// What other programs are told of a room; docs/protocol.md section 7. Holds no key, token or
/// answer.
struct RoomAnnouncement
{
    QByteArray type; ///< E.g. "GAME_ROOM_CREATED".
    QByteArray id; ///< The same from every node and after a restart: who has it already, drops it.
    QByteArray json; ///< All of it, in one line.
    bool own = false; ///< This node runs the room.

    bool operator==(const RoomAnnouncement &) const = default;
};

/// Tells of the rooms that this node follows what programs beside it may act on: each revision, a
/// changed number of players at most once a second, and the end of a room.
class RoomAnnouncer : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it. A room that was made some seconds before this heard of it is new.
    RoomAnnouncer(const RoomReplicas &replicas, const RoomService &service, const Clock &clock,
                  QObject *parent = nullptr);

Q_SIGNALS:
    void announced(const RoomAnnouncement &announcement);

private:
    Q_DISABLE_COPY_MOVE(RoomAnnouncer)

    /// A room as it was last told.
    struct Told
    {
        QJsonObject facts;
        NodeId node; ///< That runs it.
        quint64 revision = 0;
        bool own = false;
        int playerCount = 0; ///< As it is now, told or not.
        quint64 countSequence = 0; ///< The entry that changed it, and when.
        TimePoint countChangedAt;

        bool isCountDue() const;
    };
    /// One that waits for the time of its entry.
    struct News
    {
        QByteArray type;
        quint64 revision = 0;
        QJsonObject facts;
    };

    void takeRoom(const GameRoom &room);
    void takeEvent(const GameRoom &room, const RoomEvent &event);
    void takeEntry(const GameRoom &room, const JournalEntry &entry);
    void takeRemoval(const RoomCode &code);
    void tellAgain(const RoomCode &code);
    void tellPlayerCounts();
    void announce(const QByteArray &type, const QByteArray &id, TimePoint at, const Told &told);

    const RoomReplicas &m_replicas;
    const RoomService &m_service;
    const Clock &m_clock;
    std::unordered_map<QString, Told> m_told;
    QList<News> m_news; ///< Of the entry that is being applied.
    bool m_isStarting = false; ///< It has started a game, which its next revision tells.
    QTimer m_countTimer;
};
