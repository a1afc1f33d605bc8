#include "tests/report/historycaller.h"

#include "app/node/enginehostsession.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A whole node with its data folder: what was played there stays.
class TestNodeHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPlayedGameOutlivesItsRoom();
    void aPastGameIsHostedAgain();
    void aRoomIsDuplicated();
    void theNextRunKeepsWhatTheLastOneCouldNot();
    void aStartedGameIsAUseOfItsPack();

private:
    void start();
    void stop();
    template <typename T, typename Call>
    Result<T> await(Call call);
    RoomCode makeRoom(const QString &title);
    void act(const RoomCode &code, const RoomCommand &command);
    RoomCode play(const QString &title);
    /// Of the pack world-geography.
    int useCount();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Node> m_node;
    std::unique_ptr<EngineHostSession> m_session;
    std::unique_ptr<HistoryCaller> m_history;
};

void TestNodeHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void TestNodeHistory::cleanup()
{
    stop();
}

void TestNodeHistory::start()
{
    NodeOptions options;
    options.port = 0;
    options.bind = QHostAddress(QHostAddress::LocalHost);
    options.dataDir = m_folder->path();
    auto node = Node::make(options);
    QVERIFY(node);
    m_node = *std::move(node);
    m_session = std::make_unique<EngineHostSession>(*m_node);
    m_history = std::make_unique<HistoryCaller>(m_session->history());
    QVERIFY(await<NodeReady>([&](auto reply) { m_node->start(reply); }));
}

void TestNodeHistory::stop()
{
    if (!m_node)
        return;
    bool stopped = false;
    connect(m_node.get(), &Node::stopped, this, [&stopped] { stopped = true; });
    m_node->stop();
    QVERIFY(spinUntil([&stopped] { return stopped; }));
    m_history.reset();
    m_session.reset();
    m_node.reset();
}

template <typename T, typename Call>
Result<T> TestNodeHistory::await(Call call)
{
    std::optional<Result<T>> got;
    call([&got](const Result<T> &result) { got = result; });
    if (!spinUntil([&got] { return got.has_value(); }))
        qFatal("no reply");
    return *got;
}

RoomCode TestNodeHistory::makeRoom(const QString &title)
{
    const auto code = await<RoomCode>([&](auto reply) {
        m_session->createRoomFromPack(u"world-geography"_s, {.title = title}, this, reply);
    });
    return code.value();
}

void TestNodeHistory::act(const RoomCode &code, const RoomCommand &command)
{
    const auto done =
        await<void>([&](auto reply) { m_session->submit(code, command, this, reply); });
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
}

RoomCode TestNodeHistory::play(const QString &title)
{
    const RoomCode code = makeRoom(title);
    act(code, JoinRoom{u"Ann"_s, {}, PlayerToken::random().hash()});
    act(code, StartGame{});
    act(code, CycleRoom{});
    act(code, EndGame{});
    if (!spinUntil([&] { return m_history->titles().contains(title); }))
        qFatal("the game was not kept");
    return code;
}

void TestNodeHistory::aPlayedGameOutlivesItsRoom()
{
    const RoomCode code = play(u"Friday quiz"_s);
    QVERIFY(await<void>([&](auto reply) { m_session->deleteRoom(code, this, reply); }));
    QVERIFY(spinUntil([&] { return m_session->rooms().isEmpty(); }));
    QCOMPARE(m_history->titles(), QStringList{u"Friday quiz"_s});
    stop();
    start();
    const QList<PastGame> games = m_history->games();
    QCOMPARE(games.size(), 1);
    QCOMPARE(games[0].key.code, code);
    QCOMPARE(games[0].playerCount, 1);
    QCOMPARE(m_history->load(games[0].key)->places.value(0).name, u"Ann"_s);
}

void TestNodeHistory::aPastGameIsHostedAgain()
{
    const RoomCode code = play(u"Friday quiz"_s);
    const auto report = m_history->load(m_history->games().value(0).key);
    QVERIFY(report);
    const auto again = await<RoomCode>(
        [&](auto reply) { m_session->createRoom(report->setup, this, reply); });
    QVERIFY(again && *again != code);
    QVERIFY(spinUntil([&] { return m_session->rooms().size() == 2; }));
    const RoomSummary room = m_session->rooms().first();
    QCOMPARE(room.code, *again);
    QCOMPARE(room.title, u"Friday quiz"_s);
    QCOMPARE(room.questionCount, report->game.questionCount);
    QCOMPARE(room.status, RoomStatus::Ready);
}

void TestNodeHistory::aRoomIsDuplicated()
{
    const RoomCode code = makeRoom(u"Friday quiz"_s);
    act(code, JoinRoom{u"Ann"_s, {}, PlayerToken::random().hash()});
    const auto copy =
        await<RoomCode>([&](auto reply) { m_session->duplicateRoom(code, this, reply); });
    QVERIFY(copy);
    QVERIFY(spinUntil([&] { return m_session->rooms().size() == 2; }));
    QCOMPARE(m_session->rooms().first().code, *copy);
    QCOMPARE(m_session->rooms().first().title, u"Friday quiz"_s);
    QCOMPARE(m_session->rooms().first().playerCount, 0);
    const auto none = await<RoomCode>(
        [&](auto reply) { m_session->duplicateRoom(RoomCode{u"BBBBBB"_s}, this, reply); });
    QCOMPARE(none.error().code, ErrorCode::RoomNotFound);
}

// As after a crash right behind the end of the game: the journal has it, the archive never heard of it.
void TestNodeHistory::theNextRunKeepsWhatTheLastOneCouldNot()
{
    play(u"Friday quiz"_s);
    makeRoom(u"Not played"_s);
    stop();
    for (const QString &file : {u"history.db"_s, u"history.db-wal"_s, u"history.db-shm"_s})
        QFile::remove(m_folder->filePath(file));
    start();
    QTRY_COMPARE(m_history->titles(), QStringList{u"Friday quiz"_s});
    stop();
    start();
    QCOMPARE(m_history->titles(), QStringList{u"Friday quiz"_s});
}

int TestNodeHistory::useCount()
{
    const auto details = await<PackDetails>([&](auto reply) {
        m_session->packs().look(u"world-geography"_s, this, reply);
    });
    return details->info.uses.count;
}

void TestNodeHistory::aStartedGameIsAUseOfItsPack()
{
    const RoomCode code = makeRoom(u"Friday quiz"_s);
    QCOMPARE(useCount(), 0);
    act(code, JoinRoom{u"Ann"_s, {}, PlayerToken::random().hash()});
    act(code, StartGame{});
    QVERIFY(spinUntil([this] { return useCount() == 1; }));
    stop();
    start();
    QCOMPARE(useCount(), 1);
}

QTEST_GUILESS_MAIN(TestNodeHistory)
#include "tst_nodehistory.moc"
