#pragma once

#include "core/service/messagesink.h"
#include "core/service/roomreplicas.h"

#include <memory>

/// Turns committed events into messages: for each event at most one shared message, encoded once, and
/// the personal ones. Roster and progress are gathered and told at most 4 times a second, the roster of
/// a big room and progress once.
class EventHandler : public QObject
{
    Q_OBJECT

public:
    EventHandler(RoomReplicas &replicas, MessageSink &sink, const Clock &clock,
                 QObject *parent = nullptr);
    ~EventHandler() override;

    /// Tells all rooms that nothing can be kept at the moment, or that it can again.
    void tellStore(bool away);
    /// Tells screens what players react with.
    void shareReactions(const RoomCode &code, const ReactionCounts &counts);
    /// Shares the countdown of an open question.
    void shareCountdown(const RoomCode &code, Milliseconds remaining, TimePoint deadline);

private:
    Q_DISABLE_COPY_MOVE(EventHandler)

    struct Gathered;
    class Teller;

    Gathered &gathered(const RoomCode &code);
    void tellRoster(const RoomCode &code);
    void tellProgress(const RoomCode &code);
    void tellBuzzes(const RoomCode &code);
    void tellWagers(const RoomCode &code);

    RoomReplicas &m_replicas;
    MessageSink &m_sink;
    const Clock &m_clock;
    std::unordered_map<QString, std::unique_ptr<Gathered>> m_gathered;
};
