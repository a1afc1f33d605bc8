#pragma once

#include "app/bots/botswarm.h"
#include "core/service/hostsession.h"

/// A game that plays itself: opens a room from a pack, lets bots join over real sockets, and starts it
/// once they are all there.
class DemoGame : public QObject
{
    Q_OBJECT

public:
    explicit DemoGame(HostSession &session, QObject *parent = nullptr);

    /// `url` is where the bots find the node.
    void start(const QString &packId, const QUrl &url, int players);

Q_SIGNALS:
    void roomOpened(const RoomCode &code);
    void failed(const Error &error);
    void finished(const BotReport &report);

private:
    Q_DISABLE_COPY_MOVE(DemoGame)

    void sendBots(const RoomCode &code, const QUrl &url, int players);

    HostSession &m_session;
    BotSwarm m_swarm;
    bool m_started = false;
};
