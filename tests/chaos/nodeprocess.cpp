#include "tests/chaos/nodeprocess.h"

#include "tests/support/redisserver.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr int readyCap = 30'000;
constexpr int replyCap = 20'000;
} // namespace

QJsonObject HttpReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

NodeProcess::NodeProcess(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(dataDir)
{ }

NodeProcess::~NodeProcess()
{
    kill();
}

bool NodeProcess::start()
{
    m_earlierLog += std::exchange(m_err, {});
    m_out.clear();
    if (m_port == 0)
        m_port = freeServerPort();
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &NodeProcess::readOutput);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &NodeProcess::readOutput);
    connect(m_process.get(), &QProcess::finished, this, [this] {
        endedMs = now();
        readOutput();
    });
    m_process->setChildProcessModifier([limit = fileSizeLimit] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        rlimit size{};
        if (limit && ::getrlimit(RLIMIT_FSIZE, &size) == 0) {
            size.rlim_cur = rlim_t(*limit);
            ::setrlimit(RLIMIT_FSIZE, &size);
        }
    });
    startedMs = now();
    m_process->start(QString::fromLocal8Bit(QUIZSTAGE_SERVER),
                     QStringList{u"--port"_s, QString::number(m_port), u"--bind"_s, u"127.0.0.1"_s,
                                 u"--data-dir"_s, m_dataDir}
                         + extraArguments);
    const bool ready =
        QTest::qWaitFor([this] { return m_out.contains('\n') || !isRunning(); }, readyCap);
    readyMs = now();
    return ready && readyLine()["ready"_L1].toBool();
}

void NodeProcess::kill()
{
    killNow();
    if (isRunning())
        m_process->waitForFinished(readyCap);
}

void NodeProcess::killNow()
{
    if (!isRunning())
        return;
    killedMs = now();
    ::kill(pid_t(pid()), SIGKILL);
}

void NodeProcess::sendSignal(int signal)
{
    ::kill(pid_t(pid()), signal);
}

bool NodeProcess::waitForEnd(int milliseconds)
{
    return QTest::qWaitFor([this] { return !isRunning(); }, milliseconds);
}

QUrl NodeProcess::socketUrl() const
{
    return QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(m_port));
}

QUrl NodeProcess::httpUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

QJsonObject NodeProcess::readyLine() const
{
    return QJsonDocument::fromJson(m_out).object();
}

QByteArray NodeProcess::hostKey() const
{
    QFile file(m_dataDir + u"/host.key"_s);
    return file.open(QFile::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

Outcome NodeProcess::outcome()
{
    readOutput();
    const bool ended = m_process && m_process->state() == QProcess::NotRunning
        && m_process->exitStatus() == QProcess::NormalExit;
    return {ended ? m_process->exitCode() : -1, m_out, m_err};
}

QByteArray NodeProcess::wholeLog()
{
    readOutput();
    return m_earlierLog + m_err;
}

void NodeProcess::readOutput()
{
    if (!m_process)
        return;
    m_out += m_process->readAllStandardOutput();
    m_err += m_process->readAllStandardError();
}

HttpReply NodeProcess::call(const QByteArray &method, const QString &path, const QByteArray &body)
{
    QNetworkRequest request(httpUrl().resolved(QUrl(path)));
    request.setRawHeader("Authorization", "Bearer " + hostKey());
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, replyCap))
        return {};
    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    return {status.toInt(), reply->readAll()};
}

HttpReply NodeProcess::post(const QString &path, const QJsonObject &body)
{
    return call("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

qint64 NodeProcess::now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Outcome runProgram(const QString &program, const QStringList &arguments, int milliseconds)
{
    QProcess process;
    dieWithParent(process);
    process.start(program, arguments);
    if (!process.waitForFinished(milliseconds))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

void dieWithParent(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}
