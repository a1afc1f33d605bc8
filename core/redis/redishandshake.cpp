#include "core/redis/redishandshake.h"

using namespace Qt::StringLiterals;

namespace
{

const QVersionNumber oldestVersion(6, 2);

struct ServerInfo
{
    QVersionNumber version;
    QByteArray mode;
    QByteArray role;
};

ServerInfo serverInfo(const RedisReply &hello)
{
    ServerInfo info;
    for (qsizetype i = 0; i + 1 < hello.elements().size(); i += 2) {
        const QByteArray key = hello.at(i).bytes();
        const QByteArray value = hello.at(i + 1).bytes();
        if (key == "version")
            info.version = QVersionNumber::fromString(QLatin1StringView(value));
        else if (key == "mode")
            info.mode = value;
        else if (key == "role")
            info.role = value;
    }
    return info;
}

/// What the server says, without what it may have repeated of our secrets.
QString serverWords(const RedisReply &reply, const RedisOptions &options)
{
    QString words = QString::fromUtf8(reply.bytes()).left(300);
    if (!options.password.isEmpty())
        words.replace(options.password, u"***"_s);
    return words;
}

QString userWords(const RedisOptions &options)
{
    return options.user.isEmpty() ? u"the password"_s
                                  : u"the password of user \"%1\""_s.arg(options.user);
}

QString problemOfRefusal(const RedisReply &reply, const RedisOptions &options)
{
    const QByteArray code = reply.errorCode();
    if (code == "WRONGPASS")
        return u"the server refuses %1"_s.arg(userWords(options));
    if (code == "NOAUTH")
        return u"the server wants a password, and none is given"_s;
    // An old server repeats all arguments here, the password too.
    if (reply.bytes().contains("unknown command"))
        return u"the server does not know HELLO; it is older than Redis %1"_s.arg(
            oldestVersion.toString());
    if (code == "DENIED")
        return u"the server is in protected mode: it takes other machines only when it has a "
               u"password (requirepass) or \"protected-mode no\""_s;
    return u"the server refuses the connection: %1"_s.arg(serverWords(reply, options));
}

QString problemOfMode(const QByteArray &mode, const RedisOptions &options, RedisRole role)
{
    if (role == RedisRole::Sentinel)
        return mode == "sentinel" ? QString() : u"it is a Redis server, not a Sentinel"_s;
    if (mode == "sentinel")
        return u"it is a Sentinel, not a server: use redis-sentinel://host:port/master"_s;
    if (mode == "cluster" && !options.cluster)
        return u"it is a node of a Redis Cluster: use redis-cluster://host:port"_s;
    if (mode != "cluster" && options.cluster)
        return u"it is no node of a Redis Cluster: use redis://host:port"_s;
    return {};
}

} // namespace

QList<QByteArray> helloCommand(const RedisOptions &options)
{
    QList<QByteArray> argv{"HELLO", "2"};
    if (!options.user.isEmpty() || !options.password.isEmpty())
        argv << "AUTH" << (options.user.isEmpty() ? QByteArray("default") : options.user.toUtf8())
             << options.password.toUtf8();
    if (!options.clientName.isEmpty())
        argv << "SETNAME" << options.clientName.toUtf8();
    return argv;
}

QString problemOfHello(const RedisReply &reply, const RedisOptions &options, RedisRole role)
{
    if (reply.isError())
        return problemOfRefusal(reply, options);
    const ServerInfo info = serverInfo(reply);
    if (info.version.isNull())
        return u"its answer to HELLO is not that of a Redis server"_s;
    if (info.version < oldestVersion)
        return u"it is Redis %1; at least %2 is needed"_s.arg(info.version.toString(),
                                                              oldestVersion.toString());
    if (const QString problem = problemOfMode(info.mode, options, role); !problem.isEmpty())
        return problem;
    // In a cluster a replica sends us on to its master.
    if (role != RedisRole::Sentinel && !options.cluster && info.role != "master")
        return u"it is a replica, which takes no changes"_s;
    return {};
}

QString problemOfStep(const QList<QByteArray> &argv, const RedisReply &reply,
                      const RedisOptions &options)
{
    if (!reply.isError())
        return {};
    const QByteArray code = reply.errorCode();
    if (code == "LOADING")
        return u"the server is still loading its data"_s;
    if (code == "MASTERDOWN")
        return u"it is a replica that has lost its master"_s;
    const QString step = QString::fromUtf8(argv.value(0));
    if (code == "NOPERM")
        return u"the user \"%1\" has no permission for %2: %3"_s.arg(
            options.user.isEmpty() ? u"default"_s : options.user, step,
            serverWords(reply, options));
    if (argv.value(0) == "SELECT")
        return u"the server has no database %1: %2"_s.arg(options.database)
            .arg(serverWords(reply, options));
    return u"%1 failed: %2"_s.arg(step, serverWords(reply, options));
}
