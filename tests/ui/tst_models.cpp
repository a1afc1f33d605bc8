#include "fakesession.h"

#include "ui/models/leaderboardmodel.h"
#include "ui/models/nodesmodel.h"
#include "ui/models/packlistmodel.h"
#include "ui/models/roomlistmodel.h"
#include "ui/room/nextstep.h"
#include "ui/room/roomwatch.h"
#include "ui/theme/choicelook.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;

/// The lists behind the views, the replica behind the lists, and words and colours.
class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aReplicaEqualsTheRoom();
    void answersAreToldAtMostTenTimesASecond();
    void changesOfPhaseAreToldAtOnce();
    void picksAreCounted();
    void theLeaderboardWaitsForPoints();
    void roomRowsKeepTheirSelection();
    void roomsOfOtherNodesSayWhere();
    void nodesStandByName();
    void nodeRowsKeepTheirSelection();
    void aNodeIsSeenAWhileAgo_data();
    void aNodeIsSeenAWhileAgo();
    void packsAreFoundByTitleTextAndTag();
    void addressesAreShortWhereTheyCanBe_data();
    void addressesAreShortWhereTheyCanBe();
    void refusalsAreSentences_data();
    void refusalsAreSentences();
    void textKeepsItsContrast();

private:
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<RoomWatch> m_watch;
    RoomCode m_code;
};

namespace
{

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

void TestModels::init()
{
    m_session = std::make_unique<FakeSession>();
    m_code = m_session->makeRoom({.title = u"Friday quiz"_s});
    m_watch = std::make_unique<RoomWatch>(*m_session, m_code);
    QTRY_VERIFY(m_watch->isOpen());
}

void TestModels::cleanup()
{
    m_watch.reset();
    m_session.reset();
}

void TestModels::aReplicaEqualsTheRoom()
{
    m_session->joinMany(m_code, 50);
    QVERIFY(m_session->act(m_code, StartGame{}));
    QVERIFY(m_session->act(m_code, AdvancePhase{}));
    m_session->answer(m_code, 1, 40, [](int number) { return number % 4; });
    QVERIFY(m_session->act(m_code, AdvancePhase{}));
    const auto same = [this] {
        GameRoom theirs = m_session->room(m_code);
        theirs.changedAt = m_watch->room().changedAt;
        return theirs == m_watch->room();
    };
    QTRY_VERIFY(same());
}

void TestModels::answersAreToldAtMostTenTimesASecond()
{
    m_session->joinMany(m_code, 400);
    QVERIFY(m_session->act(m_code, StartGame{}));
    QVERIFY(m_session->act(m_code, AdvancePhase{}));
    QSignalSpy told(m_watch.get(), &RoomWatch::answersChanged);
    QElapsedTimer time;
    time.start();
    for (int first = 1; first <= 390; first += 10) {
        m_session->answer(m_code, first, 10, [](int) { return 0; });
        QTest::qWait(10);
    }
    QTRY_COMPARE(m_watch->answers().pickCount(ChoiceId{u"a"_s}), 390);
    // A pulse is a coarse timer and may come 5 ms early.
    const qint64 most = time.elapsed() / 95 + 2;
    QVERIFY2(told.size() <= most, qPrintable(QString::number(told.size())));
    QVERIFY(told.size() >= 2);
}

void TestModels::changesOfPhaseAreToldAtOnce()
{
    QSignalSpy told(m_watch.get(), &RoomWatch::phaseChanged);
    QVERIFY(m_session->act(m_code, StartGame{}));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m_watch->room().phase, Phase::Intro);
    QCOMPARE(nextStep(m_watch->room()).kind, NextStep::Kind::ShowQuestion);
}

void TestModels::picksAreCounted()
{
    m_session->joinMany(m_code, 10);
    QVERIFY(m_session->act(m_code, StartGame{}));
    QVERIFY(m_session->act(m_code, AdvancePhase{}));
    m_session->answer(m_code, 1, 6, [](int number) { return number % 2; });
    QTRY_COMPARE(m_watch->answers().pickCount(ChoiceId{u"a"_s}), 3);
    QVERIFY(m_session->act(m_code, PauseGame{}));
    QTRY_COMPARE(m_watch->answers().pickCount(ChoiceId{u"b"_s}), 3);
    // Who opens the page in the middle of a question sees the same.
    RoomWatch late(*m_session, m_code);
    QTRY_COMPARE(late.answers().pickCount(ChoiceId{u"b"_s}), 3);
}

void TestModels::theLeaderboardWaitsForPoints()
{
    LeaderboardModel model(*m_watch);
    m_session->joinMany(m_code, 3);
    QVERIFY(m_session->act(m_code, StartGame{}));
    QVERIFY(m_session->act(m_code, AdvancePhase{}));
    QCOMPARE(model.rowCount(), 0);
    m_session->answer(m_code, 2, 1, [](int) { return 1; });
    QVERIFY(m_session->act(m_code, AdvancePhase{}));
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), u"Bo"_s);
    QCOMPARE(model.index(0).data(LeaderboardModel::RankRole).toInt(), 1);
    QCOMPARE(model.index(0).data(LeaderboardModel::DeltaRole).toInt(), 1000);
}

void TestModels::roomRowsKeepTheirSelection()
{
    RoomListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RoomSummary friday{.code = {u"BKTRFN"_s}, .title = u"Friday"_s};
    RoomSummary monday{.code = {u"CDFGHJ"_s}, .title = u"Monday"_s};
    model.setRooms({friday});
    const QPersistentModelIndex kept(model.indexOf(friday.code));
    model.setRooms({monday, friday});
    QCOMPARE(kept.row(), 1);
    friday.playerCount = 12;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRooms({monday, friday});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.roomAt(kept)->playerCount, 12);
    model.setRooms({monday});
    QVERIFY(!kept.isValid());
}

void TestModels::roomsOfOtherNodesSayWhere()
{
    RoomListModel model;
    const QList<NodeInfo> nodes = sampleNodes(1, m_session->now());
    const RoomSummary here{.code = {u"BKTRFN"_s}, .title = u"Here"_s, .node = nodes.at(0).id};
    RoomSummary there{.code = {u"CDFGHJ"_s}, .title = u"There"_s, .node = nodes.at(1).id};
    const RoomSummary old{.code = {u"DFGHJK"_s}, .title = u"Of old"_s};
    const auto words = [&](int row) {
        return model.index(row, 0).data(RoomListModel::NodeRole).toString();
    };
    model.setRooms({here, there, old});
    QCOMPARE(words(1), u""_s); // Not before the name is known.
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setNodes(nodes);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(words(0), u""_s);
    QCOMPARE(words(1), u"on gym"_s);
    QCOMPARE(words(2), u""_s);
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"There, on gym"_s);
    model.setNodes(nodes);
    QCOMPARE(changed.size(), 1);
    there.node = here.node; // Taken over.
    model.setRooms({here, there, old});
    QCOMPARE(words(1), u""_s);
}

void TestModels::nodesStandByName()
{
    NodesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto cell = [&](int row, int column) {
        return model.index(row, column).data().toString();
    };
    model.setNodes(sampleNodes(2, m_session->now()), m_session->now());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(0, NodesModel::NameColumn), u"gym"_s);
    QCOMPARE(cell(1, NodesModel::NameColumn), u"hall"_s);
    QCOMPARE(cell(2, NodesModel::NameColumn), u"laptop"_s);
    QVERIFY(!model.index(0, 0).data(NodesModel::ThisOneRole).toBool());
    QVERIFY(model.index(2, 0).data(NodesModel::ThisOneRole).toBool());
    QCOMPARE(cell(0, NodesModel::AddressColumn), u"192.168.1.21:8080"_s);
    QCOMPARE(cell(0, NodesModel::VersionColumn), u"0.1.0"_s);
    QCOMPARE(cell(0, NodesModel::RoomsColumn), u"1"_s);
    QCOMPARE(cell(0, NodesModel::PlayersColumn), u"37"_s);
    QCOMPARE(cell(0, NodesModel::CpuColumn), u"7 %"_s);
    QCOMPARE(cell(0, NodesModel::MemoryColumn), u"81 MB"_s);
    QCOMPARE(cell(0, NodesModel::SeenColumn), u"now"_s);
}

void TestModels::nodeRowsKeepTheirSelection()
{
    NodesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const TimePoint now = m_session->now();
    QList<NodeInfo> nodes = sampleNodes(3, now); // laptop; gym, hall, library
    model.setNodes(nodes.mid(0, 3), now);
    const QPersistentModelIndex hall(model.index(1, 0));
    const QPersistentModelIndex gym(model.index(0, 0));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setNodes(nodes, now);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 0);
    nodes[2].players = 99;
    model.setNodes(nodes, now);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(hall.sibling(hall.row(), NodesModel::PlayersColumn).data().toString(), u"99"_s);
    nodes.removeAt(1);
    model.setNodes(nodes, now);
    QVERIFY(!gym.isValid());
    QCOMPARE(hall.row(), 0);
    QCOMPARE(hall.data().toString(), u"hall"_s);
    model.setNodes({}, now);
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::aNodeIsSeenAWhileAgo_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("words");
    QTest::newRow("ahead of us") << -400 << u"now"_s;
    QTest::newRow("within its own rhythm") << 1999 << u"now"_s;
    QTest::newRow("late") << 3200 << u"3 s ago"_s;
    QTest::newRow("since the store went away") << 190'000 << u"3 min ago"_s;
}

void TestModels::aNodeIsSeenAWhileAgo()
{
    QFETCH(int, ms);
    NodesModel model;
    const TimePoint now = m_session->now();
    model.setNodes(sampleNodes(0, now), now);
    // Nothing has changed but the time.
    model.setNodes(sampleNodes(0, now), now + Milliseconds(ms));
    QTEST(model.index(0, NodesModel::SeenColumn).data().toString(), "words");
}

void TestModels::packsAreFoundByTitleTextAndTag()
{
    PackListModel model;
    model.setPacks(samplePacks());
    const auto titles = [&](const QString &word) {
        model.setSearch(word);
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.index(row).data().toString();
        return found;
    };
    QCOMPARE(titles(u"PUB"_s), QStringList{u"Pub mix"_s});
    QCOMPARE(titles(u"tree"_s), QStringList{u"Science and nature"_s});
    QCOMPARE(titles(u"film"_s), QStringList{u"Musik und Film"_s});
    QCOMPARE(titles({}).size(), 5);
}

void TestModels::addressesAreShortWhereTheyCanBe_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("full");
    QTest::newRow("on the local network")
        << u"http://192.168.1.20:8080/BKTRFN"_s << u"192.168.1.20:8080"_s
        << u"http://192.168.1.20:8080"_s;
    QTest::newRow("with TLS on its own port")
        << u"https://quiz.example/BKTRFN"_s << u"quiz.example"_s << u"https://quiz.example"_s;
    QTest::newRow("with TLS elsewhere")
        << u"https://quiz.example:8443/BKTRFN"_s << u"https://quiz.example:8443"_s
        << u"https://quiz.example:8443"_s;
    QTest::newRow("under a path") << u"http://example.org/quiz/bktrfn"_s << u"example.org/quiz"_s
                                  << u"http://example.org/quiz"_s;
}

void TestModels::addressesAreShortWhereTheyCanBe()
{
    QFETCH(QString, url);
    QFETCH(QString, typed);
    QFETCH(QString, full);
    const RoomCode code{u"BKTRFN"_s};
    QCOMPARE(typedAddress(QUrl(url), code), typed);
    QCOMPARE(fullAddress(QUrl(url), code), full);
}

void TestModels::refusalsAreSentences_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("the room is gone") << ErrorCode::RoomNotFound << u"no such room"_s;
    QTest::newRow("the game has moved on") << ErrorCode::WrongStatus << u"the game is paused"_s;
    QTest::newRow("nothing could be saved") << ErrorCode::Unavailable << u"disk"_s;
    QTest::newRow("core's own words") << ErrorCode::RoomFull << u"the room is full"_s;
    QTest::newRow("no words at all") << ErrorCode::InvalidMessage << QString();
}

void TestModels::refusalsAreSentences()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, message);
    const QString words = errorWords({code, message});
    QVERIFY(words.at(0).isUpper());
    QVERIFY(words.endsWith(u'.'));
    QVERIFY(!words.contains(u'_'));
}

void TestModels::textKeepsItsContrast()
{
    for (const Theme &theme : {Theme::darkTheme(), Theme::lightTheme()}) {
        for (const QColor &ground : {theme.background, theme.surface, theme.raised})
            QVERIFY(contrast(theme.text, ground) >= 7);
        for (const QColor &ground : {theme.background, theme.surface, theme.raised})
            QVERIFY(contrast(theme.muted, ground) >= 4.5);
        QVERIFY(contrast(theme.text, theme.selection) >= 7);
        QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
        for (const QColor &word : {theme.right, theme.wrong, theme.warning})
            QVERIFY(contrast(word, theme.surface) >= 4.5);
    }
    for (int place = 0; place < 8; ++place)
        QVERIFY(contrast(choiceLook(place).text, choiceLook(place).fill) >= 4.5);
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
