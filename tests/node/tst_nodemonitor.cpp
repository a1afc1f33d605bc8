#include "app/node/demogame.h"
#include "app/node/enginehostsession.h"
#include "tests/report/historycaller.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a whole node tells of itself while a game is played over real sockets.
class TestNodeMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theStoreIsNamed();
    void aGameShowsInTheFigures();
    void aGameShowsInTheLog();
    void connectionsHaveNamesAndRooms();

private:
    NodeMonitor &monitor() { return m_session->monitor(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Node> m_node;
    std::unique_ptr<EngineHostSession> m_session;
    std::unique_ptr<DemoGame> m_game;
    QUrl m_url;
    RoomCode m_code;
    std::optional<QList<ConnectionInfo>> m_connections; ///< While a question was open.
};

void TestNodeMonitor::initTestCase()
{
    NodeOptions options;
    options.port = 0;
    options.bind = QHostAddress(QHostAddress::LocalHost);
    options.dataDir = m_folder.path();
    auto node = Node::make(options);
    QVERIFY(node);
    m_node = *std::move(node);
    m_session = std::make_unique<EngineHostSession>(*m_node);
    bool ready = false;
    m_node->start([&](const Result<NodeReady> &started) {
        QVERIFY(started);
        m_url = started->localUrl;
        ready = true;
    });
    QVERIFY(spinUntil([&ready] { return ready; }));
    m_game = std::make_unique<DemoGame>(*m_node, *m_session);
    connect(m_game.get(), &DemoGame::roomOpened, this, [this](const RoomCode &code) {
        m_code = code;
        m_session->watchRoom(code);
    });
    connect(m_session.get(), &HostSession::entriesCommitted, this,
            [this](const RoomCode &, const QList<JournalEntry> &entries) {
                const bool answered = std::ranges::any_of(entries, [](const JournalEntry &entry) {
                    return std::ranges::any_of(entry.events, [](const RoomEvent &event) {
                        return std::holds_alternative<AnswerAccepted>(event);
                    });
                });
                if (answered && !m_connections) {
                    m_connections.emplace();
                    monitor().listConnections(this, [this](const auto &connections) {
                        m_connections = connections.value();
                    });
                }
            });
    m_game->start(u"a-taste"_s, m_url, 3);
    QTRY_VERIFY_WITH_TIMEOUT(m_connections && !m_connections->isEmpty(), 60'000);
}

void TestNodeMonitor::cleanupTestCase()
{
    m_game.reset();
    bool stopped = false;
    connect(m_node.get(), &Node::stopped, this, [&stopped] { stopped = true; });
    m_node->stop();
    QVERIFY(spinUntil([&stopped] { return stopped; }));
    m_session.reset();
}

void TestNodeMonitor::theStoreIsNamed()
{
    QCOMPARE(monitor().health(),
             (NodeHealth{.store = NodeHealth::Store::Saving, .place = m_folder.path()}));
}

void TestNodeMonitor::aGameShowsInTheFigures()
{
    const NodeId own = m_session->nodes().value(0).id;
    const auto any = [&](auto isSo) {
        return std::ranges::any_of(monitor().samples(own, SampleSpan::FiveMinutes), isSo);
    };
    QTRY_VERIFY(any([](const NodeSample &sample) {
        return sample.players == 3 && sample.answersPerSecond > 0 && sample.confirmTime;
    }));
    QTRY_VERIFY(
        any([](const NodeSample &sample) { return sample.eventDelay && sample.memoryMb > 0; }));
}

void TestNodeMonitor::aGameShowsInTheLog()
{
    using Kind = LogEntry::Kind;
    const auto has = [this](Kind kind, int count) {
        const QList<LogEntry> log = monitor().log();
        return std::ranges::any_of(log, [&](const LogEntry &entry) {
            return entry.kind == kind && entry.room == m_code && entry.count == count;
        });
    };
    QTRY_VERIFY(has(Kind::RoomCreated, 0) && has(Kind::Started, 0) && has(Kind::Opened, 0));
    int joined = 0;
    for (const LogEntry &entry : monitor().log())
        joined += entry.kind == Kind::Joined ? entry.count : 0;
    QCOMPARE(joined, 3);
}

void TestNodeMonitor::connectionsHaveNamesAndRooms()
{
    QCOMPARE(m_connections->size(), 3);
    QSet<quint64> numbers;
    QSet<QString> names;
    for (const ConnectionInfo &connection : *m_connections) {
        QCOMPARE(connection.role, ConnectionInfo::Role::Player);
        QCOMPARE(connection.room, m_code);
        QVERIFY(connection.address.isLoopback());
        QVERIFY(connection.since <= m_session->now());
        numbers.insert(connection.number);
        names.insert(connection.player);
    }
    QCOMPARE(numbers.size(), 3);
    QCOMPARE(names.size(), 3);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(TestNodeMonitor)
#include "tst_nodemonitor.moc"
