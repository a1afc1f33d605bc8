#pragma once

#include "core/journal/redislanes.h"
#include "core/support/ids.h"

#include <QObject>

/// The sorted sets that name the rooms there are and until when they are served, on the server's
/// clock. They follow the rooms' own keys a moment later and may name rooms that are gone, so what
/// is read here is to be verified there.
class RedisIndex final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedisIndex)

public:
    using Reply = std::function<void(Result<QList<RoomCode>>)>;

    explicit RedisIndex(RedisLanes &lanes, QObject *parent = nullptr);

    /// The room exists and its lease holds for so long from now on.
    void markServed(const QList<RoomCode> &codes, Milliseconds time);
    /// Nobody serves the room.
    void markFree(const RoomCode &code);
    /// The room was removed.
    void drop(const RoomCode &code);
    /// The room was not found; not believed of one that was made just now.
    void forget(const RoomCode &code);

    /// All rooms, in no order.
    void readAll(const Reply &reply);
    /// Rooms whose time is over.
    void readDue(const Reply &reply);

private:
    void postPart(const QByteArray &key, const char *script, const QByteArrayList &args);
    template <typename MakeCall>
    void read(MakeCall makeCall, const Reply &reply);

    RedisLanes &m_lanes;
};
