#include "core/net/answerdesk.h"

#include "core/net/afterfold.h"

#include <chrono>

namespace
{

/// When the answer was received that the event accepts, if it is one that does.
std::optional<TimePoint> acceptedAt(const RoomEvent &event)
{
    if (const auto *answer = std::get_if<AnswerAccepted>(&event))
        return answer->receivedAt;
    if (const auto *buzz = std::get_if<BuzzAccepted>(&event))
        return buzz->buzz.receivedAt;
    return std::nullopt;
}

} // namespace

AnswerDesk::AnswerDesk(RoomService &service, const RoomReplicas &replicas, NetCounters &counters,
                       QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_replicas(replicas)
    , m_counters(counters)
{
}

void AnswerDesk::submit(const RoomCode &room, const SubmitAnswer &answer, QObject *context,
                        Reply reply)
{
    m_service.submit(
        room, answer, context,
        [this, room, answer, context, reply,
         began = std::chrono::steady_clock::now()](const Result<RoomEvents> &result) {
            if (!result) {
                reply(std::unexpected(result.error()));
                return;
            }
            for (const RoomEvent &event : *result) {
                if (const auto receivedAt = acceptedAt(event)) {
                    ++m_counters.answersAccepted;
                    m_counters.confirmTimes.add(std::chrono::steady_clock::now() - began);
                    reply(*receivedAt);
                    return;
                }
            }
            if (const auto time = storedTime(room, answer)) {
                reply(*time);
                return;
            }
            // The first one is durable but on its way to the replica.
            afterFold(context, [this, room, answer, reply] {
                reply(storedTime(room, answer).value_or(answer.receivedAt));
            });
        });
}

std::optional<TimePoint> AnswerDesk::storedTime(const RoomCode &code,
                                                const SubmitAnswer &answer) const
{
    const GameRoom *room = m_replicas.room(code);
    const int index = room ? room->indexOf(answer.question) : -1;
    if (index < 0 || index >= room->rounds.size())
        return {};
    const Round &round = room->rounds[index];
    if (const auto it = round.answers.constFind(answer.player); it != round.answers.constEnd())
        return it->receivedAt;
    const Buzz *buzz = round.buzz(answer.player);
    return buzz ? std::optional(buzz->receivedAt) : std::nullopt;
}
