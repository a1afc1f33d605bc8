#include "tests/support/redisserver.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr int cap = 20'000;

QString endpoint(const RedisServerProcess &server)
{
    return u"127.0.0.1:%1"_s.arg(server.port());
}

} // namespace

RedisServerProcess::RedisServerProcess(const QStringList &arguments)
    : m_arguments(arguments)
    , m_port(freeServerPort())
{
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&m_process, &QProcess::readyRead, &m_process,
                     [this] { m_output += m_process.readAll(); });
}

RedisServerProcess::~RedisServerProcess()
{
    kill9();
}

void RedisServerProcess::useConfig(const QString &file, const QString &mode)
{
    m_config = {file};
    m_arguments.append(mode);
}

bool RedisServerProcess::start()
{
    m_output.clear();
    m_process.start(u"redis-server"_s,
                    m_config
                        + QStringList{u"--port"_s, QString::number(m_port), u"--bind"_s,
                                      u"127.0.0.1"_s, u"--dir"_s, m_folder.path(), u"--save"_s,
                                      QString()}
                        + m_arguments);
    const bool isUp = QTest::qWaitFor(
        [this] {
            return m_output.contains("eady to accept connections")
                || m_output.contains("Sentinel ID is") || !isRunning();
        },
        cap);
    if (!isUp || !isRunning())
        qWarning("redis-server did not start: %s%s", qPrintable(m_process.errorString()),
                 m_output.constData());
    return isUp && isRunning();
}

void RedisServerProcess::stop()
{
    sendSignal(SIGTERM);
    m_process.waitForFinished(cap);
}

void RedisServerProcess::kill9()
{
    sendSignal(SIGKILL);
    m_process.waitForFinished(cap);
}

void RedisServerProcess::freeze()
{
    sendSignal(SIGSTOP);
}

void RedisServerProcess::thaw()
{
    sendSignal(SIGCONT);
}

void RedisServerProcess::sendSignal(int signal)
{
    if (isRunning())
        ::kill(pid_t(m_process.processId()), signal);
}

QString RedisServerProcess::url() const
{
    return u"redis://"_s + endpoint(*this);
}

QByteArray RedisServerProcess::cli(const QStringList &arguments) const
{
    QProcess process;
    process.start(u"redis-cli"_s, QStringList{u"-p"_s, QString::number(m_port)} + arguments);
    if (!process.waitForFinished(cap))
        return {};
    return process.readAll();
}

RedisSentinels::RedisSentinels()
{
    const QStringList atOnce{u"--repl-diskless-sync-delay"_s, u"0"_s};
    servers.push_back(std::make_unique<RedisServerProcess>(atOnce));
    const QString master = QString::number(servers[0]->port());
    for (int i = 0; i < 2; ++i)
        servers.push_back(std::make_unique<RedisServerProcess>(
            QStringList{u"--replicaof"_s, u"127.0.0.1"_s, master} + atOnce));
    for (int i = 0; i < 3; ++i) {
        auto sentinel = std::make_unique<RedisServerProcess>();
        const QString file = sentinel->folder() + u"/sentinel.conf"_s;
        QFile config(file);
        if (config.open(QFile::WriteOnly))
            config.write(u"sentinel monitor qs 127.0.0.1 %1 2\n"
                         "sentinel down-after-milliseconds qs 1000\n"
                         "sentinel failover-timeout qs 5000\n"_s.arg(master)
                             .toUtf8());
        sentinel->useConfig(file, u"--sentinel"_s);
        sentinels.push_back(std::move(sentinel));
    }
}

bool RedisSentinels::start()
{
    for (auto *group : {&servers, &sentinels}) {
        if (!std::ranges::all_of(*group, [](const auto &process) { return process->start(); }))
            return false;
    }
    return QTest::qWaitFor(
        [this] {
            const QByteArray info = servers[0]->cli({u"INFO"_s, u"replication"_s});
            return info.count("state=online") == 2
                && std::ranges::all_of(sentinels, [](const auto &sentinel) {
                       const QByteArray seen = sentinel->cli({u"INFO"_s, u"sentinel"_s});
                       return seen.contains("status=ok,") && seen.contains("slaves=2,sentinels=3");
                   });
        },
        60'000);
}

RedisServerProcess *RedisSentinels::master()
{
    const QByteArray answer =
        sentinels[0]->cli({u"SENTINEL"_s, u"get-master-addr-by-name"_s, u"qs"_s});
    const int port = answer.split('\n').value(1).toInt();
    for (const auto &server : servers) {
        if (server->port() == port)
            return server.get();
    }
    return nullptr;
}

QString RedisSentinels::url() const
{
    QStringList hosts;
    for (const auto &sentinel : sentinels)
        hosts.append(endpoint(*sentinel));
    return u"redis-sentinel://%1/qs"_s.arg(hosts.join(u','));
}

RedisClusterProcess::RedisClusterProcess()
{
    for (int i = 0; i < 3; ++i)
        nodes.push_back(std::make_unique<RedisServerProcess>(QStringList{
            u"--cluster-enabled"_s, u"yes"_s, u"--cluster-port"_s,
            QString::number(freeServerPort()), u"--cluster-node-timeout"_s, u"15000"_s}));
}

bool RedisClusterProcess::start()
{
    QStringList create{u"--cluster"_s, u"create"_s};
    for (const auto &node : nodes) {
        if (!node->start())
            return false;
        create.append(endpoint(*node));
    }
    nodes[0]->cli(create + QStringList{u"--cluster-yes"_s});
    return QTest::qWaitFor(
        [this] {
            return std::ranges::all_of(nodes, [](const auto &node) {
                const QByteArray info = node->cli({u"CLUSTER"_s, u"INFO"_s});
                return info.contains("cluster_state:ok") && info.contains("cluster_known_nodes:3");
            });
        },
        60'000);
}

QString RedisClusterProcess::url() const
{
    return u"redis-cluster://"_s + endpoint(*nodes[0]);
}

QString RedisClusterProcess::nodeId(size_t node) const
{
    return QString::fromUtf8(nodes[node]->cli({u"CLUSTER"_s, u"MYID"_s}).trimmed());
}

quint16 freeServerPort()
{
    quint32 end = 32'768;
    QFile range(u"/proc/sys/net/ipv4/ip_local_port_range"_s);
    if (range.open(QFile::ReadOnly))
        end = range.readAll().simplified().split(' ').value(0).toUInt();
    const quint32 begin = 10'000;
    static QSet<quint16> given; // Some begin to listen only later.
    for (;;) {
        const auto port = quint16(QRandomGenerator::system()->bounded(begin, qMax(begin + 1, end)));
        QTcpServer probe;
        if (!given.contains(port) && probe.listen(QHostAddress::Any, port)) {
            given.insert(port);
            return port;
        }
    }
}
