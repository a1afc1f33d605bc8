#pragma once

#include "core/redis/redislink.h"

#include <QSet>

#include <array>

/// One kind of subscription.
enum class RedisChannelKind { Channel, Pattern, Shard };

/// Keeps subscriptions on a connection of their own and restores them by itself; the connection is
/// opened with the first of them.
class RedisSubscriber final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedisSubscriber)

public:
    /// `session` outlives it.
    explicit RedisSubscriber(RedisSession &session, QObject *parent = nullptr);

    void open(const RedisOptions &options);
    /// Ends the connection; what was subscribed to is kept for the next open().
    void close();
    void add(RedisChannelKind kind, const QByteArray &name);
    void remove(RedisChannelKind kind, const QByteArray &name);
    /// What is, or is to be, subscribed to.
    const QSet<QByteArray> &names(RedisChannelKind kind) const;
    bool isEmpty() const;
    bool isConnected() const { return m_link.state() == RedisState::Ready; }

Q_SIGNALS:
    /// The server confirmed it, at first or again after a lost connection.
    void subscribed(const QByteArray &name);
    void messageReceived(RedisChannelKind kind, const QByteArray &pattern,
                         const QByteArray &channel, const QByteArray &payload);
    /// The node has a shard channel no longer, or not yet: another has it, or none for now.
    void moved(const QByteArray &channel);
    /// There is no connection; it is tried again.
    void lost();
    void failed(const QString &problem);

private:
    void openLink();
    void restore(RedisState state);
    void ask(RedisChannelKind kind, const QByteArray &name);
    void takeConfirmation(RedisChannelKind kind, const QByteArray &name, const RedisResult &result);
    bool takePush(const RedisReply &reply);

    RedisOptions m_options;
    bool m_isOpen = false;
    std::array<QSet<QByteArray>, 3> m_names; ///< By kind.
    QHash<QByteArray, int> m_leaving; ///< SUNSUBSCRIBEs sent and not yet confirmed.
    RedisLink m_link;
};
