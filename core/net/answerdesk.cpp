#include "core/net/answerdesk.h"

#include "core/net/afterfold.h"

#include <chrono>

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
                if (const auto *accepted = std::get_if<AnswerAccepted>(&event)) {
                    ++m_counters.answersAccepted;
                    m_counters.confirmTimes.add(std::chrono::steady_clock::now() - began);
                    reply(accepted->receivedAt);
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
    const auto &answers = room->rounds[index].answers;
    const auto it = answers.constFind(answer.player);
    return it == answers.constEnd() ? std::nullopt : std::optional(it->receivedAt);
}
