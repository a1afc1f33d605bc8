#pragma once

#include "core/journal/roomjournal.h"
#include "core/net/ratelimiter.h"
#include "core/service/roomreplicas.h"

#include <QSet>

/// Looks rooms up by the code that somebody typed, and slows down those who guess. Addresses that
/// already have a player in a room are always let through to that room: a class behind one router.
class CodeDesk : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeDesk)

public:
    CodeDesk(const RoomReplicas &replicas, const RoomJournal &journal, QObject *parent = nullptr);

    /// The room; `RoomNotFound`, which is counted, or `RateLimited` without a look-up.
    /// `Unavailable` while the store fails, since the room may be in there. Valid until
    /// control returns to the event loop.
    Result<const GameRoom *> find(QStringView typed, const QHostAddress &address);
    /// That address has a player in that room.
    void notePlayer(const RoomCode &room, const QHostAddress &address);
    std::chrono::seconds retryAfter(const QHostAddress &address);

private:
    const RoomReplicas &m_replicas;
    const RoomJournal &m_journal;
    CodeThrottle m_throttle;
    QHash<RoomCode, QSet<QHostAddress>> m_playerAddresses;
};
