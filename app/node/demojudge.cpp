#include "app/node/demojudge.h"

#include "app/bots/botbrain.h"
#include "core/game/buzzes.h"

using namespace std::chrono_literals;

namespace
{

constexpr auto speakingTime = 1500ms;

bool isSomebodyOnTurn(const GameRoom &room)
{
    return room.status == RoomStatus::InProgress && room.phase == Phase::Answering
        && isBuzzWaiting(room);
}

} // namespace

DemoJudge::DemoJudge(RoomService &service, RoomReplicas &replicas, const RoomCode &code,
                     const BotOptions &bots, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_replicas(replicas)
    , m_code(code)
    , m_bots(bots)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(speakingTime);
    connect(&m_timer, &QTimer::timeout, this, &DemoJudge::judge);
    connect(&replicas, &RoomReplicas::eventApplied, this,
            [this](const GameRoom &room) { listen(room); });
}

void DemoJudge::listen(const GameRoom &room)
{
    if (room.code == m_code && !m_timer.isActive() && isSomebodyOnTurn(room))
        m_timer.start();
}

void DemoJudge::judge()
{
    const GameRoom *room = m_replicas.room(m_code);
    if (!room || !isSomebodyOnTurn(*room))
        return;
    const QuestionId question = room->currentQuestion().id;
    const PlayerId player = buzzersOnTurn(*room, room->questionIndex).constFirst();
    const JudgeBuzz word {.question = question,
                          .player = player,
                          .right = saysRight(m_bots, player.number, question.value)};
    m_service.submit(m_code, word, this, [this](const Result<RoomEvents> &) {
        // Refused or not, whoever is on turn now gets their time.
        if (const GameRoom *then = m_replicas.room(m_code))
            listen(*then);
    });
}
