#pragma once

#include "app/bots/botoptions.h"
#include "core/service/roomreplicas.h"
#include "core/service/roomservice.h"

#include <QTimer>

/// The host of a demo as far as a buzzer needs one: calls who is on turn right or wrong, as if they had
/// just answered aloud. Lives in the engine's thread.
class DemoJudge : public QObject
{
    Q_OBJECT

public:
    /// `bots` tells the seed and the share of right answers.
    DemoJudge(RoomService &service, RoomReplicas &replicas, const RoomCode &code,
              const BotOptions &bots, QObject *parent);

private:
    Q_DISABLE_COPY_MOVE(DemoJudge)

    void listen(const GameRoom &room);
    void judge();

    RoomService &m_service;
    RoomReplicas &m_replicas;
    const RoomCode m_code;
    const BotOptions m_bots;
    QTimer m_timer; ///< While somebody answers.
};
