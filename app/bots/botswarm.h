#pragma once

#include "app/bots/botplayer.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

/// Plays one game with many simulated players over the real protocol: for rehearsals, load, the
/// demo mode and chaos tests. Lives in one thread, with all its sockets.
class BotSwarm : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BotSwarm)

public:
    explicit BotSwarm(QObject *parent = nullptr);
    ~BotSwarm() override;

    /// Starts to join; to be called once. Fails when the key file can't be read.
    Result<void> start(const BotOptions &options);
    /// Leaves the room; finished() follows.
    void stop();

    /// How the report stands.
    const BotReport &report() const { return m_world.report; }

Q_SIGNALS:
    /// Once a second while it plays.
    void progress(const BotReport &report);
    /// Every bot has seen the end of the game or has given up.
    void finished(const BotReport &report);

private:
    void admit();
    void pingSome();
    void finishOne();

    BotWorld m_world;
    std::vector<std::unique_ptr<BotPlayer>> m_players;
    std::deque<BotPlayer *> m_waiting;
    int m_handshakes = 0;
    int m_finished = 0;
    int m_second = 0;
    QTimer m_tick;
};
