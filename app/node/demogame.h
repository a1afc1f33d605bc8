#pragma once

#include "app/bots/botswarm.h"
#include "app/node/node.h"
#include "core/service/hostsession.h"

/// A game that plays itself: opens a room from a pack, lets bots join over real sockets, starts it once
/// they are all there, and judges who buzzes.
class DemoGame : public QObject
{
    Q_OBJECT

public:
    DemoGame(Node &node, HostSession &session, QObject *parent = nullptr);

    /// `url` is where the bots find the node.
    void start(const QString &packId, const QUrl &url, int players);

Q_SIGNALS:
    void roomOpened(const RoomCode &code);
    void failed(const Error &error);
    void finished(const BotReport &report);

private:
    Q_DISABLE_COPY_MOVE(DemoGame)

    void sendBots(const RoomCode &code, const QUrl &url, int players);

    Node &m_node;
    HostSession &m_session;
    BotSwarm m_swarm;
    bool m_started = false;
};
