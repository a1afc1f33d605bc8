#pragma once

#include "tests/chaos/chaosgame.h"
#include "tests/support/redisserver.h"
#include "tests/support/tcpproxy.h"

#include <QTemporaryDir>

/// Two nodes that share their rooms in one Redis.
class TwoNodes
{
public:
    /// How the nodes reach Redis. A proxy is in this process and carries little.
    enum class Way { Direct, Proxied };

    explicit TwoNodes(Way way, const QStringList &redisArguments = {});

    /// Starts Redis and both nodes; true when all are ready.
    bool start();
    /// Makes a room at the first node, brings twenty players in at each, and begins at the second.
    bool openGame(ChaosGame &game, int questions, QRandomGenerator &random);
    /// Ends the game when all are back; what must not be of course and answers, in words.
    QString endGame(ChaosGame &game);
    /// Which of the two runs the room; -1 when neither says so.
    int ownerOf(ChaosGame &game);
    /// Waits until that node says that it runs the room; the milliseconds that it took, -1: never.
    qint64 waitForOwner(ChaosGame &game, int node);

    NodeProcess &node(int i) { return i == 0 ? m_first : m_second; }
    /// Of that node, when they are proxied.
    TcpProxy &proxy(int i) { return i == 0 ? *m_firstProxy : *m_secondProxy; }
    RedisServerProcess redis;
    QString url; ///< Of another Redis than that, which is not started then.

private:
    Q_DISABLE_COPY_MOVE(TwoNodes)

    QString idOf(int i);
    QString urlFor(int i);

    Way m_way;
    QTemporaryDir m_firstFolder;
    QTemporaryDir m_secondFolder;
    std::unique_ptr<TcpProxy> m_firstProxy;
    std::unique_ptr<TcpProxy> m_secondProxy;
    NodeProcess m_first;
    NodeProcess m_second;
    QStringList m_ids;
};

/// What the room's log says against the game's course: a question opened twice or passed over.
QStringList gapsInGame(const QList<QJsonObject> &events);
