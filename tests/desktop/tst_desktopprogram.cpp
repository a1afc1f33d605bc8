#include "tests/chaos/nodeprocess.h"
#include "tests/support/redisserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace
{

constexpr int cap = 30'000;
const QString desktop = QString::fromLocal8Bit(QUIZSTAGE_DESKTOP);

} // namespace

/// How the desktop begins and ends as a program: once for each data folder, and knowing how it ended.
class TestDesktopProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aSecondStartShowsTheWindowThatIsThere();
    void aSecondStartAfterAKillIsAFirstOne();
    void foldersAreApartFromEachOther();
    void aServerThatHasTheFolderIsNamed();
    void aWindowThatDoesNotAnswerIsNamed();
    void aSignalEndsItInTheMiddleOfAGame();
    void onlyASuddenEndIsTold_data();
    void onlyASuddenEndIsTold();

private:
    QStringList arguments(const QString &folder) const;
    /// Starts it and waits until it serves.
    void start(const QStringList &more = {});
    void end(int signal);
    QByteArray metrics();
    /// Runs a second one, once more when the first is busy with its own start for longer than that waits.
    Outcome startSecond();
    /// Runs a second one; true when it said this before it was ended.
    bool secondSays(const QByteArray &words);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<QProcess> m_first;
    QByteArray m_log; ///< Of the first one.
    quint16 m_port = 0;
};

void TestDesktopProgram::initTestCase()
{
    m_runtime = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
}

void TestDesktopProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDesktopProgram::cleanup()
{
    if (m_first)
        end(SIGKILL);
}

QStringList TestDesktopProgram::arguments(const QString &folder) const
{
    return {u"--data-dir"_s, folder,         u"--port"_s,      QString::number(m_port),
            u"--bind"_s,     u"127.0.0.1"_s, u"--log-level"_s, u"info"_s};
}

void TestDesktopProgram::start(const QStringList &more)
{
    m_port = freeServerPort();
    m_log.clear();
    m_first = std::make_unique<QProcess>();
    dieWithParent(*m_first);
    connect(m_first.get(), &QProcess::readyReadStandardError, this,
            [this] { m_log += m_first->readAllStandardError(); });
    m_first->start(desktop, arguments(m_folder->path()) + more);
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, m_port);
            return probe.waitForConnected(200);
        }(),
        cap);
}

void TestDesktopProgram::end(int signal)
{
    ::kill(pid_t(m_first->processId()), signal);
    QVERIFY(m_first->waitForFinished(cap));
    m_log += m_first->readAllStandardError();
    m_first.reset();
}

QByteArray TestDesktopProgram::metrics()
{
    QFile key(m_folder->filePath(u"host.key"_s));
    if (!key.open(QIODevice::ReadOnly))
        return {};
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    socket.write("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
                 + "\r\nConnection: close\r\nAuthorization: Bearer " + key.readAll().trimmed()
                 + "\r\n\r\n");
    return socket.waitForDisconnected(cap) ? socket.readAll() : QByteArray();
}

bool TestDesktopProgram::secondSays(const QByteArray &words)
{
    QProcess second;
    dieWithParent(second);
    second.setProcessChannelMode(QProcess::MergedChannels);
    QByteArray said;
    connect(&second, &QProcess::readyRead, this, [&] { said += second.readAll(); });
    second.start(desktop, arguments(m_folder->path()));
    const bool heard = QTest::qWaitFor([&] { return said.contains(words); }, cap);
    second.kill();
    second.waitForFinished(cap);
    if (!heard)
        qWarning("%s", said.constData());
    return heard;
}

Outcome TestDesktopProgram::startSecond()
{
    Outcome second = runProgram(desktop, arguments(m_folder->path()), cap / 3);
    for (int tries = 1; tries < 5 && second.exitCode != 0; ++tries)
        second = runProgram(desktop, arguments(m_folder->path()), cap / 3);
    return second;
}

void TestDesktopProgram::aSecondStartShowsTheWindowThatIsThere()
{
    start();
    const Outcome second = startSecond();
    QVERIFY2(second.exitCode == 0, second.err.constData());
    QVERIFY2(second.out.contains("in front"), second.out.constData());
    QTRY_VERIFY(m_log.contains("started once more"));
    // Nobody else may ring.
    const QFileInfoList bells = QDir(m_runtime->path()).entryInfoList(QDir::System);
    QVERIFY(!bells.isEmpty());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QFileInfo &bell : bells)
        QVERIFY(!(bell.permissions() & others));
}

void TestDesktopProgram::aSecondStartAfterAKillIsAFirstOne()
{
    start();
    end(SIGKILL);
    start();
    QCOMPARE(startSecond().exitCode, 0);
}

void TestDesktopProgram::foldersAreApartFromEachOther()
{
    start();
    const auto first = std::exchange(m_first, nullptr);
    m_folder = std::make_unique<QTemporaryDir>();
    start();
    QCOMPARE(first->state(), QProcess::Running);
    QVERIFY(!m_log.contains("started once more"));
    first->kill();
    QVERIFY(first->waitForFinished(cap));
}

void TestDesktopProgram::aServerThatHasTheFolderIsNamed()
{
    NodeProcess server(m_folder->path());
    QVERIFY2(server.start(), server.outcome().err.constData());
    m_port = 0;
    QVERIFY(secondSays("quizstage-server (process " + QByteArray::number(server.pid()) + ")"));
    QCOMPARE(server.get(u"/healthz"_s).status, 200);
}

void TestDesktopProgram::aWindowThatDoesNotAnswerIsNamed()
{
    start();
    const qint64 process = m_first->processId();
    ::kill(pid_t(process), SIGSTOP);
    QVERIFY(secondSays("quizstage (process " + QByteArray::number(process) + ")"));
}

// Nobody is there to be asked about the game.
void TestDesktopProgram::aSignalEndsItInTheMiddleOfAGame()
{
    start({u"--demo"_s, u"3"_s});
    QTRY_VERIFY_WITH_TIMEOUT(metrics().contains("quizstage_rooms{status=\"in-progress\"} 1"), cap);
    end(SIGTERM);
}

void TestDesktopProgram::onlyASuddenEndIsTold_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("told");
    QTest::newRow("killed") << SIGKILL << true;
    QTest::newRow("crashed") << SIGSEGV << true;
    QTest::newRow("ended") << SIGTERM << false;
}

void TestDesktopProgram::onlyASuddenEndIsTold()
{
    QFETCH(int, signal);
    QFETCH(bool, told);
    start();
    QVERIFY(!m_log.contains("ended suddenly"));
    end(signal);
    start();
    // What it says is only all there once it has ended.
    end(SIGTERM);
    QCOMPARE(m_log.contains("ended suddenly"), told);
    // Once.
    start();
    end(SIGTERM);
    QVERIFY(!m_log.contains("ended suddenly"));
}

QTEST_GUILESS_MAIN(TestDesktopProgram)
#include "tst_desktopprogram.moc"
