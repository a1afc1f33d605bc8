#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <cstdint>
#include <sys/types.h>

/// A server process under measurement: started, asked for what it costs, and ended.
class BenchTarget
{
public:
    BenchTarget() = default;
    ~BenchTarget();
    BenchTarget(const BenchTarget &) = delete;
    BenchTarget &operator=(const BenchTarget &) = delete;

    /// Starts the program and reads its first line of standard output, a JSON object with `port`;
    /// false when there is none within 20 s. Its standard error goes to `logFile`.
    bool start(const QString &program, const QStringList &arguments, const QString &logFile);

    const QJsonObject &readyLine() const { return m_ready; }
    uint16_t port() const { return uint16_t(m_ready[QLatin1StringView("port")].toInt()); }
    /// Run time of all its threads so far, in microseconds.
    double cpuUs() const;
    /// Resident memory in KiB.
    double rssKib() const;

private:
    pid_t m_pid = -1;
    int m_output = -1;
    QJsonObject m_ready;
};

/// A reply to an HTTP request.
struct HttpReply
{
    int status = 0; ///< 0: no connection or no valid reply.
    QByteArray body;
};

/// One blocking request to a server on this machine; `hostKey` may be empty.
HttpReply httpRequest(uint16_t port, const QByteArray &method, const QByteArray &path,
                      const QByteArray &hostKey, const QByteArray &body = {});
