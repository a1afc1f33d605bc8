#pragma once

#include "core/net/netcounters.h"
#include "core/protocol/clientmessage.h"
#include "core/service/roomreplicas.h"
#include "core/service/roomservice.h"

/// Takes answers, from sockets and from REST, and says when each was received once it is durable. The
/// same answer again gets the first one's time.
class AnswerDesk : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerDesk)

public:
    using Reply = std::function<void(Result<TimePoint>)>;

    AnswerDesk(RoomService &service, const RoomReplicas &replicas, NetCounters &counters,
               QObject *parent = nullptr);

    void submit(const RoomCode &room, const SubmitAnswer &answer, QObject *context, Reply reply);

private:
    std::optional<TimePoint> storedTime(const RoomCode &room, const SubmitAnswer &answer) const;

    RoomService &m_service;
    const RoomReplicas &m_replicas;
    NetCounters &m_counters;
};
