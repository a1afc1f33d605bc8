#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

/// A real redis-server on a free port of 127.0.0.1 with a fresh folder. It dies with the test,
/// however that ends.
class RedisServerProcess
{
    Q_DISABLE_COPY_MOVE(RedisServerProcess)

public:
    /// `arguments` are added to each start, e.g. {"--requirepass", "secret"}.
    explicit RedisServerProcess(const QStringList &arguments = {});
    ~RedisServerProcess();

    /// Before the first start: begins with a file of settings, and `mode` behind it.
    void useConfig(const QString &file, const QString &mode);
    /// Starts on the port and in the folder of the last time; true when it takes connections.
    bool start();
    /// Ends it in order.
    void stop();
    void kill9();
    /// SIGSTOP: the kernel still takes connections, but nobody answers.
    void freeze();
    void thaw();

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    quint16 port() const { return m_port; }
    QString folder() const { return m_folder.path(); }
    /// redis://127.0.0.1:port
    QString url() const;
    /// What redis-cli prints for a command.
    QByteArray cli(const QStringList &arguments) const;
    /// What the server printed, for a test that fails.
    QByteArray output() { return m_output; }

private:
    void sendSignal(int signal);

    QStringList m_config;
    QStringList m_arguments;
    quint16 m_port;
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_output;
};

/// A master with replicas and Sentinels that watch it under the name "qs"; a master is called dead
/// after a second.
class RedisSentinels
{
public:
    RedisSentinels();

    /// True when the Sentinels see each other and all replicas.
    bool start();
    /// The server that the Sentinels call master now; nullptr when none.
    RedisServerProcess *master();
    /// redis-sentinel://…/qs
    QString url() const;

    std::vector<std::unique_ptr<RedisServerProcess>> servers; ///< The first begins as master.
    std::vector<std::unique_ptr<RedisServerProcess>> sentinels;
};

/// Three masters of a Redis Cluster, without replicas.
class RedisClusterProcess
{
public:
    RedisClusterProcess();

    /// True when all slots are served.
    bool start();
    /// redis-cluster:// with the first node.
    QString url() const;
    /// The node's name in the cluster.
    QString nodeId(size_t node) const;

    std::vector<std::unique_ptr<RedisServerProcess>> nodes;
};

/// A port that is free and that the system gives to no outgoing connection: while a server is down, a
/// client that tries again and again may otherwise come to be connected to itself there.
quint16 freeServerPort();
