#include "tests/net/spin.h"

#include "app/node/enginehostsession.h"
#include "core/game/rehearsal.h"
#include "core/net/processusage.h"
#include "core/report/gamehistory.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// Files that a store may open only when it needs them; fifty phones would leave a hundred sockets.
constexpr int openedLate = 4;
} // namespace

/// The room doctor of a whole node: its rehearsals over real sockets, and the host's choices.
class TestNodeDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aRehearsalIsPlayedAndLeavesNothing();
    void aRehearsalIsCalledOff_data();
    void aRehearsalIsCalledOff();
    void aRehearsalIsCalledOffBeforeItsRoomIsThere();
    void aSecondRehearsalWaitsForTheFirst();
    void aRehearsalEndsWithItsNode();
    void whatACrashLeftIsDeleted();
    void noRehearsalDuringAGame();
    void aGameEndsTheRehearsal();
    void tooManyPhonesAreRefused();
    void theChosenAddressIsKept();
    void aTakenPortIsReplaced();

private:
    using Stage = RehearsalState::Stage;
    using Trouble = RehearsalState::Trouble;

    void start(const NodeOptions &options = {.port = 0});
    void stop();
    template <typename T, typename Call>
    Result<T> await(Call call);
    int journalledRooms();
    int pastGames();
    RoomCode makeRoom(const QString &title);
    void act(const RoomCode &code, const RoomCommand &command);
    NodeDoctor &doctor() { return m_session->doctor(); }
    RehearsalState rehearsal() { return doctor().state().rehearsal; }
    bool comesTo(Stage stage)
    {
        if (spinUntil([&] { return rehearsal().stage == stage; }, 60s))
            return true;
        const RehearsalState now = rehearsal();
        qWarning("at stage %d with trouble %d, %s", int(now.stage), int(now.trouble),
                 qUtf8Printable(now.detail));
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Node> m_node;
    std::unique_ptr<EngineHostSession> m_session;
};

void TestNodeDoctor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestNodeDoctor::cleanup()
{
    stop();
}

void TestNodeDoctor::start(const NodeOptions &wanted)
{
    NodeOptions options = wanted;
    if (options.bind == QHostAddress(QHostAddress::Any))
        options.bind = QHostAddress(QHostAddress::LocalHost);
    options.dataDir = m_folder->path();
    auto node = Node::make(options);
    QVERIFY(node);
    m_node = *std::move(node);
    m_session = std::make_unique<EngineHostSession>(*m_node);
    const auto ready = await<NodeReady>([&](auto reply) { m_node->start(reply); });
    QCOMPARE(!ready, m_node->needsOtherPort());
}

void TestNodeDoctor::stop()
{
    if (!m_node)
        return;
    bool stopped = false;
    connect(m_node.get(), &Node::stopped, this, [&stopped] { stopped = true; });
    m_node->stop();
    QVERIFY(spinUntil([&stopped] { return stopped; }));
    m_session.reset();
    m_node.reset();
}

template <typename T, typename Call>
Result<T> TestNodeDoctor::await(Call call)
{
    std::optional<Result<T>> got;
    call([&got](const Result<T> &result) { got = result; });
    if (!spinUntil([&got] { return got.has_value(); }))
        qFatal("no reply");
    return *got;
}

int TestNodeDoctor::journalledRooms()
{
    return await<int>([this](auto reply) {
               m_node->post([this, reply](Engine &engine) {
                   engine.journal().list(
                       &engine, [this, reply](const Result<QList<RoomRecord>> &rooms) {
                           QMetaObject::invokeMethod(this, [reply, count = int(rooms->size())] {
                               reply(count);
                           });
                       });
               });
           })
        .value();
}

int TestNodeDoctor::pastGames()
{
    return int(await<GameList>([this](auto reply) { m_session->history().list(this, reply); })
                   .value()
                   .games.size());
}

RoomCode TestNodeDoctor::makeRoom(const QString &title)
{
    return await<RoomCode>([&](auto reply) {
               m_session->createRoomFromPack(u"world-geography"_s, {.title = title}, this, reply);
           })
        .value();
}

void TestNodeDoctor::act(const RoomCode &code, const RoomCommand &command)
{
    QVERIFY(await<void>([&](auto reply) { m_session->submit(code, command, this, reply); }));
}

void TestNodeDoctor::aRehearsalIsPlayedAndLeavesNothing()
{
    start();
    makeRoom(u"Friday quiz"_s);
    QCOMPARE(pastGames(), 0); // The archive's files are open from now on.
    const int descriptors = openDescriptorCount();
    const QObject witness; // What it looks at is gone with this function.
    // The list may have been told already, or come only now.
    int shown = int(m_session->rooms().size());
    connect(m_session.get(), &HostSession::roomsChanged, &witness,
            [&shown](const QList<RoomSummary> &rooms) { shown = std::max(shown, int(rooms.size())); });
    QSet<Stage> stages;
    connect(&doctor(), &RoomDoctor::changed, &witness, [&] { stages.insert(rehearsal().stage); });
    doctor().rehearse(50);
    QVERIFY(comesTo(Stage::Done));
    QCOMPARE(stages, (QSet<Stage> {Stage::Joining, Stage::Playing, Stage::Leaving, Stage::Done}));
    const RehearsalState result = rehearsal();
    QCOMPARE(result.trouble, Trouble::None);
    QCOMPARE(result.joined, 50);
    QCOMPARE(result.leftBehind, 0);
    QCOMPARE(result.lost, 0);
    QCOMPARE(result.answers, 50 * result.questionCount);
    QVERIFY(result.answerMs50 > 0 && result.answerMs99 >= result.answerMs50);
    QVERIFY(result.questionMs99 >= result.questionMs50);
    QVERIFY(result.engineShare > 0 && result.engineShare <= 1);
    QCOMPARE(shown, 1);
    QCOMPARE(journalledRooms(), 1);
    QCOMPARE(pastGames(), 0);
    QVERIFY(spinUntil([&] { return openDescriptorCount() <= descriptors + openedLate; }));
}

void TestNodeDoctor::aRehearsalIsCalledOff_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::newRow("while phones come in") << Stage::Joining;
    QTest::newRow("while they play") << Stage::Playing;
}

void TestNodeDoctor::aRehearsalIsCalledOff()
{
    QFETCH(const Stage, stage);
    start();
    QCOMPARE(pastGames(), 0);
    const int descriptors = openDescriptorCount();
    doctor().rehearse(50);
    QVERIFY(comesTo(stage));
    QTRY_COMPARE(journalledRooms(), 1);
    doctor().cancelRehearsal();
    QVERIFY(comesTo(Stage::Cancelled));
    QCOMPARE(rehearsal().trouble, Trouble::None);
    QCOMPARE(journalledRooms(), 0);
    QVERIFY(spinUntil([&] { return openDescriptorCount() <= descriptors + openedLate; }));
}

void TestNodeDoctor::aRehearsalIsCalledOffBeforeItsRoomIsThere()
{
    start();
    doctor().rehearse(50);
    doctor().cancelRehearsal();
    QVERIFY(comesTo(Stage::Cancelled));
    QCOMPARE(journalledRooms(), 0);
    doctor().cancelRehearsal(); // There is nothing to call off any more.
    doctor().rehearse(5);
    QVERIFY(comesTo(Stage::Playing));
}

void TestNodeDoctor::aSecondRehearsalWaitsForTheFirst()
{
    start();
    doctor().rehearse(5);
    doctor().rehearse(7);
    QVERIFY(comesTo(Stage::Playing));
    QCOMPARE(rehearsal().phones, 5);
    QCOMPARE(journalledRooms(), 1);
}

void TestNodeDoctor::aRehearsalEndsWithItsNode()
{
    start();
    doctor().rehearse(50);
    QVERIFY(comesTo(Stage::Playing));
    stop();
    start();
    QCOMPARE(journalledRooms(), 0);
    QCOMPARE(pastGames(), 0);
}

// The room as it is when the program dies in the middle.
void TestNodeDoctor::whatACrashLeftIsDeleted()
{
    start();
    makeRoom(u"Friday quiz"_s);
    const auto left = await<RoomCode>(
        [&](auto reply) { m_session->createRoom(rehearsalRoom(5), this, reply); });
    QVERIFY(left);
    QCOMPARE(journalledRooms(), 2);
    act(*left, JoinRoom {u"Ann"_s, {}, PlayerToken::random().hash()});
    act(*left, StartGame {});
    stop();
    start();
    QTRY_COMPARE(journalledRooms(), 1);
    QTRY_COMPARE(m_session->rooms().size(), 1);
    QCOMPARE(m_session->rooms().first().title, u"Friday quiz"_s);
}

void TestNodeDoctor::noRehearsalDuringAGame()
{
    start();
    const RoomCode code = makeRoom(u"Friday quiz"_s);
    act(code, JoinRoom {u"Ann"_s, {}, PlayerToken::random().hash()});
    act(code, StartGame {});
    doctor().rehearse(5);
    QVERIFY(comesTo(Stage::Failed));
    QCOMPARE(rehearsal().trouble, Trouble::GameRunning);
    QCOMPARE(rehearsal().detail, u"Friday quiz"_s);
    QCOMPARE(journalledRooms(), 1);
    act(code, EndGame {});
    // The host is answered before the node has told itself.
    QTRY_COMPARE(m_session->rooms().value(0).status, RoomStatus::Completed);
    doctor().rehearse(5);
    QVERIFY(comesTo(Stage::Playing));
}

void TestNodeDoctor::aGameEndsTheRehearsal()
{
    start();
    const RoomCode code = makeRoom(u"Friday quiz"_s);
    act(code, JoinRoom {u"Ann"_s, {}, PlayerToken::random().hash()});
    doctor().rehearse(5);
    QVERIFY(comesTo(Stage::Playing));
    act(code, StartGame {});
    QVERIFY(comesTo(Stage::Failed));
    QCOMPARE(rehearsal().trouble, Trouble::GameRunning);
    QCOMPARE(rehearsal().detail, u"Friday quiz"_s);
    QCOMPARE(journalledRooms(), 1);
}

void TestNodeDoctor::tooManyPhonesAreRefused()
{
    start();
    doctor().rehearse(2'000'000'000);
    QVERIFY(comesTo(Stage::Failed));
    QCOMPARE(rehearsal().trouble, Trouble::OpenFiles);
    QVERIFY(rehearsal().mostPhones > 0);
    QCOMPARE(journalledRooms(), 0);
}

void TestNodeDoctor::theChosenAddressIsKept()
{
    const NodeOptions everywhere {.port = 0, .bind = QHostAddress(QHostAddress::AnyIPv4)};
    start(everywhere);
    doctor().look();
    QTRY_VERIFY(!doctor().state().addresses.isEmpty());
    const JoinAddress last = doctor().state().addresses.last();
    QCOMPARE(last.kind, NetworkKind::Loopback);
    QTRY_COMPARE(doctor().state().addresses.last().answers, std::optional(true));
    doctor().chooseAddress(last.url);
    QTRY_COMPARE(m_session->nodeStatus().joinUrl, last.url);
    doctor().openCheck();
    QTRY_VERIFY(doctor().state().checkUrl.toString().startsWith(last.url.toString() + u"/check/"_s));
    stop();
    start(everywhere);
    QTRY_COMPARE(m_session->nodeStatus().joinUrl.host(), last.url.host());
    doctor().chooseAddress({});
    QTRY_VERIFY(!doctor().state().addresses.isEmpty());
    QVERIFY(doctor().state().addresses.first().inUse);
}

void TestNodeDoctor::aTakenPortIsReplaced()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    start({.port = other.serverPort()});
    QVERIFY(m_node->needsOtherPort());
    const auto ready = await<NodeReady>([&](auto reply) { m_node->startOnAnyPort(reply); });
    QVERIFY(ready);
    QVERIFY(!m_node->needsOtherPort());
    QVERIFY(ready->port != 0 && ready->port != other.serverPort());
    doctor().look();
    QTRY_COMPARE(doctor().state().port, ready->port);
    QCOMPARE(doctor().state().wantedPort, other.serverPort());
    QTRY_COMPARE(m_session->nodeStatus().joinUrl.port(), int(ready->port));
}

QTEST_GUILESS_MAIN(TestNodeDoctor)
#include "tst_nodedoctor.moc"
