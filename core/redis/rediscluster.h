#pragma once

#include "core/redis/redislink.h"
#include "core/redis/slotmap.h"

#include <QMap>

/// The way to a Redis Cluster: the map of its slots and a link to each node, opened on demand. What
/// a node sends elsewhere (MOVED, ASK) or puts off (TRYAGAIN, CLUSTERDOWN) is sent again, at most
/// five times.
class RedisCluster final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedisCluster)

public:
    /// `session` outlives it.
    explicit RedisCluster(RedisSession &session, QObject *parent = nullptr);
    ~RedisCluster() override;

    /// Begins to look for the map, from the node that `options` name.
    void open(const RedisOptions &options);
    void close();

    /// Ready while a map is known and at least one node answers.
    RedisState state() const { return m_state; }
    QString lastProblem() const { return m_lastProblem; }
    /// To the node of its key; NotSent, told later, when there is none.
    void send(RedisRequest &&request);

    const SlotMap &map() const { return m_map; }
    /// The options with which a node is connected to.
    RedisOptions optionsFor(const RedisEndpoint &endpoint) const;
    /// Asks for the map soon.
    void refresh();

Q_SIGNALS:
    void stateChanged(RedisState state);
    void failed(const QString &problem);
    /// A map came, perhaps the same.
    void mapTaken();

private:
    RedisLink *linkTo(const RedisEndpoint &endpoint);
    bool takeError(const RedisEndpoint &from, RedisRequest &request, const RedisReply &reply);
    void beginRound();
    void askNext();
    void takeMap(const SlotMap &map);
    void failRound();
    void dropLinksBesides(const QList<RedisEndpoint> &endpoints);
    void setState(RedisState state);

    RedisSession &m_session;
    RedisOptions m_options;
    RedisState m_state = RedisState::Disconnected;
    QString m_lastProblem;
    SlotMap m_map;
    QMap<RedisEndpoint, RedisLink *> m_links; ///< Children.
    QList<RedisEndpoint> m_candidates; ///< Who has still to be asked for the map in this round.
    bool m_isAsking = false;
    QTimer m_nextRound;
    std::chrono::milliseconds m_backoff{};
};
