#include "core/redis/sentinelfinder.h"

using namespace Qt::StringLiterals;

SentinelFinder::SentinelFinder(RedisSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{ }

SentinelFinder::~SentinelFinder() = default;

void SentinelFinder::find(const RedisOptions &options)
{
    stop();
    m_options = options;
    m_left = options.sentinels.size();
    m_problems.clear();
    askNext();
}

void SentinelFinder::stop()
{
    if (!m_connection)
        return;
    m_connection->disconnect(this);
    m_connection->close();
    m_connection.release()->deleteLater(); // it may be the one whose signal is being handled
}

void SentinelFinder::askNext()
{
    stop();
    if (m_left-- == 0) {
        Q_EMIT failed(u"no Sentinel tells where the master \"%1\" is: %2"_s.arg(
            m_options.sentinelMaster, m_problems.join(u"; "_s)));
        return;
    }
    m_index %= m_options.sentinels.size();
    RedisOptions options = m_options;
    std::tie(options.host, options.port) = m_options.sentinels[m_index];
    options.unixPath.clear();
    options.user = m_options.sentinelUser;
    options.password = m_options.sentinelPassword;
    m_connection = std::make_unique<RedisConnection>(RedisRole::Sentinel, options, m_session,
                                                     RedisConnection::Hooks(), this);
    connect(m_connection.get(), &RedisConnection::ready, this, &SentinelFinder::ask);
    connect(m_connection.get(), &RedisConnection::closed, this, &SentinelFinder::giveUpOn);
    m_connection->open();
}

void SentinelFinder::ask()
{
    const auto take = [this](const RedisResult &result) {
        if (result.outcome != RedisResult::Outcome::Replied)
            return; // the connection is gone and says why
        const int port = int(result.reply.at(1).toInteger());
        const QString host = QString::fromUtf8(result.reply.at(0).bytes());
        if (host.isEmpty() || port <= 0 || port > 65535) {
            const auto &[name, number] = m_options.sentinels[m_index];
            giveUpOn(u"Sentinel at %1:%2 does not know it"_s.arg(name).arg(number));
            return;
        }
        stop();
        Q_EMIT found(host, quint16(port));
    };
    m_connection->send(
        {.argv = {"SENTINEL", "get-master-addr-by-name", m_options.sentinelMaster.toUtf8()},
         .context = m_connection.get(),
         .callback = take});
}

void SentinelFinder::giveUpOn(const QString &problem)
{
    m_problems.append(problem);
    ++m_index;
    askNext();
}
