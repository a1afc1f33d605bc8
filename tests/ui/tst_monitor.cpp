#include "clicks.h"
#include "fakesession.h"

#include "ui/models/connectionsmodel.h"
#include "ui/models/eventlogmodel.h"
#include "ui/monitor/eventlogview.h"
#include "ui/monitor/healthcard.h"
#include "ui/monitor/monitorpage.h"
#include "ui/monitor/overview.h"
#include "ui/monitor/stallmeter.h"
#include "ui/monitor/timechart.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

std::chrono::nanoseconds stallTime;

} // namespace

/// The monitor page under a host's hands.
class TestMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void healthIsSaidInWords();
    void theWindowsPausesAreSaid();
    void withoutAMeterNothingIsSaidOfTheWindow();
    void chartsFollowTheSamples();
    void anHourIsChosen();
    void aloneThereIsNoListOfComputers();
    void aComputerIsChosenForItsCharts();
    void aComputerThatGoesGivesWayToThisOne();
    void manyComputersKeepTheirPlace();
    void eventsOfBeforeAndNowAreListed();
    void eventsAreFoundAndFiltered();
    void whatIsShownIsSaved_data();
    void whatIsShownIsSaved();
    void aFileThatCantBeWrittenIsExplained();
    void connectionsAreAskedForOnlyWhileSeen();
    void connectionsAreFoundAndSorted();

private:
    void click(const QString &name) { QVERIFY2(clickOn(m_page.get(), name), qPrintable(name)); }
    QString words(const QString &card) const
    {
        return m_page->findChild<HealthCard *>(card)->words().text;
    }
    QString summary(const QString &chart) const
    {
        return m_page->findChild<TimeChart *>(chart)->summary();
    }
    QTableView *table(const QString &name) const
    {
        return visibleChild<QTableView>(m_page.get(), name);
    }
    QString cell(const QString &name, int row, int column) const
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    /// Chooses what `suffix` belongs to in the menu of the save button, and names the file.
    void saveAs(const QString &path, int format);

    StallMeter m_meter{[] { return stallTime; }};
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MonitorPage> m_page;
};

void TestMonitor::init()
{
    m_meter.clear();
    m_session = std::make_unique<FakeSession>();
    m_session->setNodes(sampleNodes(0, m_session->now()));
    m_page = std::make_unique<MonitorPage>(*m_session, &m_meter);
    m_page->resize(1192, 660);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestMonitor::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestMonitor::healthIsSaidInWords()
{
    QVERIFY(words(u"storeCard"_s).contains(u"this computer's disk"_s));
    QVERIFY(words(u"busCard"_s).contains(u"straight from this computer"_s));
    m_session->monitor().setHealth({.store = NodeHealth::Store::Failing,
                                    .problem = lossOfRedis(),
                                    .shared = true,
                                    .busConnected = false});
    QVERIFY(words(u"storeCard"_s).contains(u"Nothing is accepted"_s));
    QVERIFY(words(u"busCard"_s).contains(u"out of reach"_s));
    QVERIFY(m_page->findChild<HealthCard *>(u"storeCard"_s)
                ->accessibleName()
                .endsWith(words(u"storeCard"_s)));
}

void TestMonitor::theWindowsPausesAreSaid()
{
    stallTime = 1000s;
    QEvent event(QEvent::User);
    m_meter.eventBegan(this, &event, 1);
    stallTime += 9ms;
    m_meter.eventEnded();
    m_session->setNodes(sampleNodes(0, m_session->now()));
    QVERIFY2(words(u"windowCard"_s).contains(u"longest pause 9"_s),
             qPrintable(words(u"windowCard"_s)));
}

void TestMonitor::withoutAMeterNothingIsSaidOfTheWindow()
{
    MonitorPage page(*m_session, nullptr);
    page.show();
    QVERIFY(!page.findChild<QWidget *>(u"windowCard"_s)->isVisibleTo(&page));
    QVERIFY(page.findChild<QWidget *>(u"storeCard"_s)->isVisibleTo(&page));
}

void TestMonitor::chartsFollowTheSamples()
{
    QList<NodeInfo> nodes = sampleNodes(0, m_session->now() + 1s);
    m_session->moveClock(1s);
    nodes[0].players = 312;
    nodes[0].answersPerSecond = 45.2;
    nodes[0].confirmTime = 12ms;
    nodes[0].queuedBytes = 64'000;
    nodes[0].cpuPercent = 31.4;
    nodes[0].memoryMb = 96;
    m_session->setNodes(nodes);
    QVERIFY(summary(u"playersChart"_s).startsWith(u"Now 312."_s));
    QVERIFY(summary(u"answersChart"_s).startsWith(u"Now 45/s."_s));
    QVERIFY(summary(u"timesChart"_s).startsWith(u"answer safe: 12 ms, event told: –."_s));
    QVERIFY(summary(u"queueChart"_s).startsWith(u"Now 64 KB."_s));
    QVERIFY(summary(u"cpuChart"_s).startsWith(u"Now 31 %."_s));
    QVERIFY(summary(u"memoryChart"_s).startsWith(u"Now 96 MB."_s));
}

void TestMonitor::anHourIsChosen()
{
    for (int second = 1; second <= 400; ++second) {
        m_session->moveClock(1s);
        QList<NodeInfo> nodes = sampleNodes(0, m_session->now());
        nodes[0].players = second < 50 ? 700 : 3;
        m_session->setNodes(nodes);
    }
    QVERIFY(summary(u"playersChart"_s).contains(u"At most 3 "_s));
    click(u"monitorSpan1"_s);
    QVERIFY(summary(u"playersChart"_s).contains(u"At most 700 "_s));
    click(u"monitorSpan0"_s);
    QVERIFY(summary(u"playersChart"_s).contains(u"At most 3 "_s));
}

void TestMonitor::aloneThereIsNoListOfComputers()
{
    QVERIFY(!table(u"nodesTable"_s));
    NodeStatus status = m_session->nodeStatus();
    status.shared = true;
    m_session->setStatus(status);
    QVERIFY(table(u"nodesTable"_s));
    QCOMPARE(table(u"nodesTable"_s)->model()->rowCount(), 1);
}

void TestMonitor::aComputerIsChosenForItsCharts()
{
    m_session->setNodes(sampleNodes(2, m_session->now() + 1s)); // gym, hall, laptop
    QCOMPARE(visibleChild<QLabel>(m_page.get(), u"chartsOf"_s)->text(), u"laptop"_s);
    QVERIFY(summary(u"playersChart"_s).startsWith(u"Now 0."_s));
    QTest::mouseClick(
        table(u"nodesTable"_s)->viewport(), Qt::LeftButton, {},
        table(u"nodesTable"_s)->visualRect(table(u"nodesTable"_s)->model()->index(1, 0)).center());
    QCOMPARE(visibleChild<QLabel>(m_page.get(), u"chartsOf"_s)->text(), u"hall"_s);
    QVERIFY(summary(u"playersChart"_s).startsWith(u"Now 74."_s));
}

void TestMonitor::aComputerThatGoesGivesWayToThisOne()
{
    m_session->setNodes(sampleNodes(2, m_session->now() + 1s));
    table(u"nodesTable"_s)->selectRow(0); // gym
    m_session->setNodes(sampleNodes(0, m_session->now() + 2s));
    QVERIFY(summary(u"playersChart"_s).startsWith(u"Now 0."_s));
    QVERIFY(!table(u"nodesTable"_s));
}

void TestMonitor::manyComputersKeepTheirPlace()
{
    QList<NodeInfo> nodes = sampleNodes(60, m_session->now());
    m_session->setNodes(nodes);
    QTableView *list = table(u"nodesTable"_s);
    list->selectRow(40);
    const QString selected = list->currentIndex().data().toString();
    const int scrolled = list->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    for (NodeInfo &node : nodes)
        node.players += 1;
    nodes.removeLast();
    m_session->setNodes(nodes);
    QCOMPARE(list->verticalScrollBar()->value(), scrolled);
    QCOMPARE(list->selectionModel()->selectedRows().value(0).data().toString(), selected);
}

void TestMonitor::eventsOfBeforeAndNowAreListed()
{
    m_session->monitor().write({{.kind = LogEntry::Kind::RoomCreated, .room = {u"BKTRFN"_s}}});
    MonitorPage page(*m_session, nullptr);
    page.show();
    QVERIFY(clickOn(&page, u"monitorPart1"_s));
    m_session->monitor().write({{.kind = LogEntry::Kind::Started, .room = {u"BKTRFN"_s}}});
    const QAbstractItemModel *model = visibleChild<QTableView>(&page, u"eventTable"_s)->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, EventLogModel::WordsColumn).data().toString(), u"The game started."_s);
    QVERIFY(!visibleChild<>(&page, u"monitorSpan0"_s));
}

void TestMonitor::eventsAreFoundAndFiltered()
{
    using Kind = LogEntry::Kind;
    m_session->monitor().write({{.kind = Kind::Joined, .count = 1, .names = {u"Ann"_s}},
                                {.kind = Kind::Dropped, .count = 1, .names = {u"Bo"_s}},
                                {.kind = Kind::Started}});
    click(u"monitorPart1"_s);
    click(u"eventTopic4"_s); // problems
    QCOMPARE(table(u"eventTable"_s)->model()->rowCount(), 1);
    QCOMPARE(cell(u"eventTable"_s, 0, EventLogModel::WordsColumn), u"Connection lost: Bo"_s);
    click(u"eventTopic0"_s);
    QTest::keyClicks(visibleChild<QLineEdit>(m_page.get(), u"eventSearch"_s), u"ann"_s);
    QCOMPARE(table(u"eventTable"_s)->model()->rowCount(), 1);
}

void TestMonitor::saveAs(const QString &path, int format)
{
    click(u"saveEventsButton"_s);
    auto *menu = m_page->findChild<QMenu *>(u"saveEventsMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    QTest::mouseClick(menu, Qt::LeftButton, {},
                      menu->actionGeometry(menu->actions().at(format)).center());
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = m_page->findChild<QFileDialog *>());
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

void TestMonitor::whatIsShownIsSaved_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("CSV") << 0 << "\xEF\xBB\xBF\"Time (UTC)\""_ba;
    QTest::newRow("JSON lines") << 1 << "{\"at\":"_ba;
}

void TestMonitor::whatIsShownIsSaved()
{
    using Kind = LogEntry::Kind;
    m_session->monitor().write({{.kind = Kind::Joined, .count = 1, .names = {u"=Ann"_s}},
                                {.kind = Kind::Started},
                                {.kind = Kind::Left, .count = 1, .names = {u"Bo"_s}}});
    click(u"monitorPart1"_s);
    click(u"eventTopic1"_s); // players
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"events"_s);
    QFETCH(int, format);
    saveAs(path, format);
    const auto *message = m_page->findChild<MessageBar *>(u"eventMessage"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"Saved as"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QFETCH(QByteArray, first);
    QVERIFY2(bytes.startsWith(first), bytes.constData());
    QVERIFY(bytes.indexOf("Joined: =Ann") < bytes.indexOf("Left: Bo")); // oldest first
    QVERIFY(bytes.contains("Joined: =Ann"));
    QVERIFY(!bytes.contains("started"));
}

void TestMonitor::aFileThatCantBeWrittenIsExplained()
{
    click(u"monitorPart1"_s);
    const QTemporaryDir folder;
    saveAs(folder.filePath(u"none/events.csv"_s), 0);
    const auto *message = m_page->findChild<MessageBar *>(u"eventMessage"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"can't be written"_s));
}

void TestMonitor::connectionsAreAskedForOnlyWhileSeen()
{
    const FakeMonitor &monitor = m_session->monitor();
    QCOMPARE(monitor.askCount(), 0);
    click(u"monitorPart2"_s);
    QCOMPARE(monitor.askCount(), 1);
    QTRY_COMPARE(monitor.askCount(), 2);
    click(u"monitorPart0"_s);
    auto *timer = m_page->findChild<QWidget *>(u"connectionTable"_s);
    QVERIFY(!timer->isVisible());
    click(u"monitorPart2"_s);
    QCOMPARE(monitor.askCount(), 3);
}

void TestMonitor::connectionsAreFoundAndSorted()
{
    using Role = ConnectionInfo::Role;
    m_session->monitor().setConnections({{.number = 1, .role = Role::Player, .player = u"Bo"_s},
                                         {.number = 2, .role = Role::Screen},
                                         {.number = 3, .role = Role::Player, .player = u"Ann"_s}});
    click(u"monitorPart2"_s);
    QTableView *list = table(u"connectionTable"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    const QHeaderView *header = list->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(ConnectionsModel::WhoColumn) + 20,
                             header->height() / 2));
    QCOMPARE(cell(u"connectionTable"_s, 0, ConnectionsModel::WhoColumn), u"Ann"_s);
    QTest::keyClicks(visibleChild<QLineEdit>(m_page.get(), u"connectionSearch"_s), u"screen"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(visibleTexts(m_page.get()).contains(u"Connections to this computer: 1 of 3"_s));
}

QTEST_MAIN(TestMonitor)
#include "tst_monitor.moc"
