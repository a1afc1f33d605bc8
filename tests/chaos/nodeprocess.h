#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QUrl>

#include <memory>
#include <optional>

/// A reply to an HTTP request.
struct HttpReply
{
    int status = 0; ///< 0: nobody answered.
    QByteArray body;

    QJsonObject json() const;
};

/// What a program said until it ended.
struct Outcome
{
    int exitCode = -1; ///< -1: killed, or still running.
    QByteArray out;
    QByteArray err;
};

/// A running quizstage-server on 127.0.0.1. It dies with the test, however that ends.
class NodeProcess : public QObject
{
    Q_OBJECT

public:
    explicit NodeProcess(const QString &dataDir, QObject *parent = nullptr);
    ~NodeProcess() override;

    QStringList extraArguments;
    /// No file of the node can grow beyond this many bytes, from its first moment.
    std::optional<quint64> fileSizeLimit;

    /// Starts on the port of the last time, at first on a free one; true when it is ready.
    bool start();
    /// SIGKILL, and waits for the end.
    void kill();
    /// SIGKILL from wherever this is called; `waitForEnd` comes later.
    void killNow();
    void sendSignal(int signal);
    bool waitForEnd(int milliseconds);

    bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }
    quint16 port() const { return m_port; }
    qint64 pid() const { return m_process ? m_process->processId() : 0; }
    QUrl socketUrl() const;
    QUrl httpUrl() const;
    QJsonObject readyLine() const;
    QByteArray hostKey() const;
    /// Of the latest process; its exit code is -1 until it ended by itself.
    Outcome outcome();
    /// Standard error of all processes so far.
    QByteArray wholeLog();

    HttpReply call(const QByteArray &method, const QString &path, const QByteArray &body = {});
    HttpReply get(const QString &path) { return call("GET", path); }
    HttpReply post(const QString &path, const QJsonObject &body = {});

    /// Milliseconds since 1970 on the clock that the node uses too.
    static qint64 now();
    qint64 startedMs = 0; ///< When the latest process was started
    qint64 readyMs = 0; ///< and ready,
    qint64 killedMs = 0; ///< and when it was sent SIGKILL
    qint64 endedMs = 0; ///< and was seen to be gone.

private:
    Q_DISABLE_COPY_MOVE(NodeProcess)

    void readOutput();

    QString m_dataDir;
    std::unique_ptr<QProcess> m_process;
    QNetworkAccessManager m_network;
    quint16 m_port = 0;
    QByteArray m_out;
    QByteArray m_err;
    QByteArray m_earlierLog;
};

/// Runs a program to its end, at most for `milliseconds`.
Outcome runProgram(const QString &program, const QStringList &arguments, int milliseconds = 20'000);

/// Makes the process die with the thread that starts it.
void dieWithParent(QProcess &process);
