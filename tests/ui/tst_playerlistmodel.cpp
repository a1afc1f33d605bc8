#include "fakesession.h"

#include "ui/models/playerlistmodel.h"
#include "ui/models/rowchanges.h"
#include "ui/room/roomwatch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

using Filter = PlayerListModel::Filter;
using Order = PlayerListModel::Order;

/// The list of players: who is in it, in which order, and how changes are told.
class TestPlayerListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void playersWhoJoinTogetherAreOneInsertion();
    void newestPlayersStandFirst();
    void whoLeavesOrIsPutOutDisappears();
    void manyRemovalsAreOneReset();
    void namesAreSortedWithoutCaseAndAccents();
    void aSortedListTakesNewAndRenamedPlayers();
    void theBestStandFirstByPoints();
    void whoAnswersLeavesTheListOfTheOthers();
    void whoIsAwayIsListed();
    void scatteredAnswersAreFewRemovals();
    void rowsThatComeAndGoAreFound_data();
    void rowsThatComeAndGoAreFound();
    void otherOrdersAreNoChanges();
    void tooManyRunsAreNoChanges();

private:
    QStringList names(const PlayerListModel &model) const;

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<RoomWatch> m_watch;
    RoomCode m_code;
};

namespace
{

QList<PlayerId> players(std::initializer_list<quint32> numbers)
{
    QList<PlayerId> list;
    for (const quint32 number : numbers)
        list << PlayerId{number};
    return list;
}

} // namespace

void TestPlayerListModel::init()
{
    m_session = std::make_unique<FakeSession>();
    m_code = m_session->makeRoom({.title = u"Friday quiz"_s});
    m_watch = std::make_unique<RoomWatch>(*m_session, m_code);
    QTRY_VERIFY(m_watch->isOpen());
}

void TestPlayerListModel::cleanup()
{
    m_watch.reset();
    m_session.reset();
}

QStringList TestPlayerListModel::names(const PlayerListModel &model) const
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row).data().toString();
    return list;
}

void TestPlayerListModel::playersWhoJoinTogetherAreOneInsertion()
{
    PlayerListModel model(*m_watch);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    m_session->joinMany(m_code, 300);
    QTRY_COMPARE(model.rowCount(), 300);
    QVERIFY(inserted.size() <= 3);
    QCOMPARE(inserted.first().at(1).toInt(), 0);
}

void TestPlayerListModel::newestPlayersStandFirst()
{
    PlayerListModel model(*m_watch);
    m_session->join(m_code, {u"Ann"_s, u"Bo"_s});
    m_session->join(m_code, {u"Cem"_s});
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), u"Cem"_s);
    QCOMPARE(model.index(2).data().toString(), u"Ann"_s);
    QCOMPARE(model.playerAt(model.index(2)), PlayerId{1});
}

void TestPlayerListModel::whoLeavesOrIsPutOutDisappears()
{
    PlayerListModel model(*m_watch);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_session->join(m_code, {u"Ann"_s, u"Bo"_s, u"Cem"_s});
    QVERIFY(m_session->act(m_code, RemovePlayer{PlayerId{2}}));
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(m_session->act(m_code, LeaveRoom{PlayerId{1}}));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Cem"_s);
    // After the start a seat is kept: the player shows as gone.
    QVERIFY(m_session->act(m_code, StartGame{}));
    QVERIFY(m_session->act(m_code, LeaveRoom{PlayerId{3}}));
    QTRY_VERIFY(model.index(0).data(PlayerListModel::LeftRole).toBool());
}

void TestPlayerListModel::manyRemovalsAreOneReset()
{
    PlayerListModel model(*m_watch);
    m_session->joinMany(m_code, 200);
    QTRY_COMPARE(model.rowCount(), 200);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    for (quint32 number = 1; number <= 100; ++number)
        QVERIFY(m_session->act(m_code, LeaveRoom{PlayerId{number}}));
    QTRY_COMPARE(model.rowCount(), 100);
    QVERIFY(removed.size() <= 40);
}

void TestPlayerListModel::namesAreSortedWithoutCaseAndAccents()
{
    PlayerListModel model(*m_watch);
    m_session->join(m_code, {u"zoe"_s, u"Émile"_s, u"Ann"_s, u"emil"_s, u"Fay"_s});
    QTRY_COMPARE(model.rowCount(), 5);
    model.setOrder(Order::Name);
    QCOMPARE(names(model), (QStringList{u"Ann"_s, u"emil"_s, u"Émile"_s, u"Fay"_s, u"zoe"_s}));
    model.setOrder(Order::Newest);
    QCOMPARE(names(model).first(), u"Fay"_s);
}

void TestPlayerListModel::aSortedListTakesNewAndRenamedPlayers()
{
    PlayerListModel model(*m_watch);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOrder(Order::Name);
    m_session->join(m_code, {u"Dora"_s, u"Ann"_s});
    m_session->join(m_code, {u"Cem"_s, u"Bo"_s, u"Emil"_s});
    QTRY_COMPARE(names(model), (QStringList{u"Ann"_s, u"Bo"_s, u"Cem"_s, u"Dora"_s, u"Emil"_s}));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(m_session->act(m_code, RemovePlayer{PlayerId{3}}));
    QTRY_COMPARE(names(model), (QStringList{u"Ann"_s, u"Bo"_s, u"Dora"_s, u"Emil"_s}));
    QCOMPARE(reset.size(), 0);
    QVERIFY(m_session->act(m_code, EditPlayer{PlayerId{2}, u"Fay"_s, {}}));
    QTRY_COMPARE(names(model), (QStringList{u"Bo"_s, u"Dora"_s, u"Emil"_s, u"Fay"_s}));
}

void TestPlayerListModel::theBestStandFirstByPoints()
{
    PlayerListModel model(*m_watch);
    model.setOrder(Order::Score);
    m_session->join(m_code, {u"Ann"_s, u"Bo"_s, u"Cem"_s});
    QVERIFY(m_session->act(m_code, StartGame{}));
    QVERIFY(m_session->act(m_code, AdvancePhase{}));
    m_session->answer(m_code, 3, 1, [](int) { return 1; });
    QVERIFY(m_session->act(m_code, AdvancePhase{}));
    QTRY_COMPARE(names(model), (QStringList{u"Cem"_s, u"Ann"_s, u"Bo"_s}));
}

void TestPlayerListModel::whoAnswersLeavesTheListOfTheOthers()
{
    PlayerListModel model(*m_watch);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(Filter::NotAnswered);
    m_session->join(m_code, {u"Ann"_s, u"Bo"_s, u"Cem"_s, u"Dora"_s});
    QVERIFY(m_session->act(m_code, StartGame{}));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(m_session->act(m_code, AdvancePhase{}));
    QTRY_COMPARE(model.rowCount(), 4);
    m_session->answer(m_code, 2, 1, [](int) { return 0; });
    QTRY_COMPARE(names(model), (QStringList{u"Dora"_s, u"Cem"_s, u"Ann"_s}));
    // Nobody waits for those who are away.
    QVERIFY(m_session->act(m_code, SetConnected{PlayerId{4}, false}));
    QTRY_COMPARE(names(model), (QStringList{u"Cem"_s, u"Ann"_s}));
    // Who had no answer can still be seen when the question is closed.
    QVERIFY(m_session->act(m_code, AdvancePhase{}));
    QTRY_COMPARE(m_watch->room().phase, Phase::Reveal);
    QCOMPARE(names(model), (QStringList{u"Cem"_s, u"Ann"_s}));
}

void TestPlayerListModel::whoIsAwayIsListed()
{
    PlayerListModel model(*m_watch);
    model.setFilter(Filter::Away);
    m_session->join(m_code, {u"Ann"_s, u"Bo"_s, u"Cem"_s});
    QVERIFY(m_session->act(m_code, SetConnected{PlayerId{1}, false}));
    QVERIFY(m_session->act(m_code, SetConnected{PlayerId{3}, false}));
    QTRY_COMPARE(names(model), (QStringList{u"Cem"_s, u"Ann"_s}));
    QCOMPARE(m_watch->playerCounts().away, 2);
    QVERIFY(m_session->act(m_code, SetConnected{PlayerId{3}, true}));
    QTRY_COMPARE(names(model), QStringList{u"Ann"_s});
}

void TestPlayerListModel::scatteredAnswersAreFewRemovals()
{
    PlayerListModel model(*m_watch);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(Filter::NotAnswered);
    m_session->joinMany(m_code, 30);
    QVERIFY(m_session->act(m_code, StartGame{}));
    QVERIFY(m_session->act(m_code, AdvancePhase{}));
    QTRY_COMPARE(model.rowCount(), 30);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (const int number : {3, 9, 10, 11, 27})
        m_session->answer(m_code, number, 1, [](int) { return 0; });
    QTRY_COMPARE(model.rowCount(), 25);
    QCOMPARE(reset.size(), 0);
}

void TestPlayerListModel::rowsThatComeAndGoAreFound_data()
{
    using Runs = QList<RowRun>;
    QTest::addColumn<QList<PlayerId>>("before");
    QTest::addColumn<QList<PlayerId>>("after");
    QTest::addColumn<Runs>("removed");
    QTest::addColumn<Runs>("inserted");
    QTest::newRow("nothing") << players({1, 2}) << players({1, 2}) << Runs() << Runs();
    QTest::newRow("from nothing") << players({}) << players({3, 1}) << Runs() << Runs{{0, 2}};
    QTest::newRow("to nothing") << players({3, 1}) << players({}) << Runs{{0, 2}} << Runs();
    QTest::newRow("newest in front")
        << players({2, 1}) << players({4, 3, 2, 1}) << Runs() << Runs{{0, 2}};
    QTest::newRow("the last removed first")
        << players({1, 2, 3, 4, 5}) << players({2, 5}) << Runs{{2, 2}, {0, 1}} << Runs();
    QTest::newRow("some go and others come")
        << players({5, 3, 1}) << players({6, 5, 4, 1}) << Runs{{1, 1}} << Runs{{0, 1}, {2, 1}};
    QTest::newRow("all others") << players({1, 2}) << players({3, 4}) << Runs{{0, 2}}
                                << Runs{{0, 2}};
}

void TestPlayerListModel::rowsThatComeAndGoAreFound()
{
    QFETCH(QList<PlayerId>, before);
    QFETCH(QList<PlayerId>, after);
    QFETCH(QList<RowRun>, removed);
    QFETCH(QList<RowRun>, inserted);
    const auto changes = rowChanges(before, after, 32);
    QVERIFY(changes);
    QVERIFY(changes->removed == removed);
    QVERIFY(changes->inserted == inserted);
}

void TestPlayerListModel::otherOrdersAreNoChanges()
{
    QVERIFY(!rowChanges(players({1, 2}), players({2, 1}), 32));
    QVERIFY(!rowChanges(players({1, 2, 3}), players({3, 4, 1}), 32));
}

void TestPlayerListModel::tooManyRunsAreNoChanges()
{
    QVERIFY(rowChanges(players({1, 2, 3, 4}), players({2, 4}), 2));
    QVERIFY(!rowChanges(players({1, 2, 3, 4, 5}), players({2, 4}), 2));
}

QTEST_MAIN(TestPlayerListModel)
#include "tst_playerlistmodel.moc"
