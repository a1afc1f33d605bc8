#include "ui/models/connectionsmodel.h"
#include "ui/models/eventlogmodel.h"
#include "ui/models/logfiltermodel.h"
#include "ui/widgets/celldelegate.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = LogEntry::Kind;
using Role = ConnectionInfo::Role;

namespace
{

constexpr TimePoint start = fromUnixMs(1'795'359'600'000);

LogEntry entryOf(Kind kind, const QString &name = u"Ann"_s, const QString &title = u"Friday quiz"_s)
{
    return {.at = start,
            .kind = kind,
            .room = {u"BKTRFN"_s},
            .title = title,
            .count = 1,
            .names = {name},
            .question = 1};
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

ConnectionInfo connectionOf(quint64 number, const QString &player)
{
    return {.number = number,
            .address = QHostAddress(u"192.168.1.%1"_s.arg(number)),
            .role = player.isEmpty() ? Role::Screen : Role::Player,
            .room = {u"BKTRFN"_s},
            .player = player,
            .since = start + Seconds(number)};
}

} // namespace

/// The lists of the monitor.
class TestMonitorModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestEventIsOnTop();
    void onlyTheLastEventsAreKept_data();
    void onlyTheLastEventsAreKept();
    void problemsCatchTheEye();
    void eventsAreFiltered_data();
    void eventsAreFiltered();
    void strangersTextIsNoMarkup();
    void connectionsAreSorted_data();
    void connectionsAreSorted();
    void connectionsAreFound_data();
    void connectionsAreFound();
    void aConnectionIsPutIntoWords();
    void chosenConnectionsStayChosen();
};

void TestMonitorModels::theNewestEventIsOnTop()
{
    EventLogModel model;
    QAbstractItemModelTester tester(&model);
    model.append({entryOf(Kind::Joined, u"Ann"_s), entryOf(Kind::Joined, u"Bo"_s)});
    model.append({});
    model.append({entryOf(Kind::Left, u"Ann"_s)});
    QCOMPARE(column(model, EventLogModel::WordsColumn),
             (QStringList{u"Left: Ann"_s, u"Joined: Bo"_s, u"Joined: Ann"_s}));
    QCOMPARE(model.index(0, EventLogModel::RoomColumn).data().toString(), u"BKT RFN"_s);
}

void TestMonitorModels::onlyTheLastEventsAreKept_data()
{
    QTest::addColumn<QList<int>>("batches");
    QTest::newRow("all at once") << QList<int>{6000};
    QTest::newRow("one more than fits") << QList<int>{5000, 1};
    QTest::newRow("as many again") << QList<int>{5000, 5000};
    QTest::newRow("little by little") << QList<int>{4999, 3, 2};
}

void TestMonitorModels::onlyTheLastEventsAreKept()
{
    QFETCH(QList<int>, batches);
    EventLogModel model;
    QAbstractItemModelTester tester(&model);
    int number = 0;
    for (const int size : batches) {
        QList<LogEntry> batch;
        for (int i = 0; i < size; ++i)
            batch << entryOf(Kind::Joined, QString::number(++number));
        model.append(batch);
    }
    QCOMPARE(model.rowCount(), 5000);
    QCOMPARE(model.entryAt(0).names.first(), QString::number(number));
    QCOMPARE(model.entryAt(4999).names.first(), QString::number(number - 4999));
}

void TestMonitorModels::problemsCatchTheEye()
{
    EventLogModel model;
    model.append({entryOf(Kind::Joined), entryOf(Kind::Dropped)});
    const auto isMarked = [&model](int row) {
        return model.index(row, EventLogModel::WordsColumn)
            .data(CellDelegate::ProblemRole)
            .toBool();
    };
    QVERIFY(isMarked(0));
    QVERIFY(!isMarked(1));
}

void TestMonitorModels::eventsAreFiltered_data()
{
    QTest::addColumn<LogTopic>("topic");
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("found");
    QTest::newRow("nothing asked") << LogTopic::Everything << u""_s << 5;
    QTest::newRow("players") << LogTopic::Players << u""_s << 3;
    QTest::newRow("the game") << LogTopic::Game << u""_s << 1;
    QTest::newRow("computers") << LogTopic::Computers << u""_s << 1;
    QTest::newRow("problems") << LogTopic::Problems << u""_s << 2;
    QTest::newRow("a name") << LogTopic::Everything << u"ann"_s << 2;
    QTest::newRow("a name and a word") << LogTopic::Everything << u"ann lost"_s << 1;
    QTest::newRow("a title") << LogTopic::Everything << u"class"_s << 1;
    QTest::newRow("a code as it is read") << LogTopic::Everything << u"bkt-rfn"_s << 4;
    QTest::newRow("a code's beginning") << LogTopic::Everything << u"bk"_s << 4;
    QTest::newRow("topic and search") << LogTopic::Players << u"bo"_s << 1;
    QTest::newRow("nothing like it") << LogTopic::Everything << u"zebra"_s << 0;
}

void TestMonitorModels::eventsAreFiltered()
{
    EventLogModel model;
    LogFilterModel filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter);
    model.append({entryOf(Kind::Joined),
                  entryOf(Kind::Joined, u"Bo"_s, u"Class 7"_s),
                  entryOf(Kind::Dropped),
                  entryOf(Kind::Opened),
                  {.at = start, .kind = Kind::NodeLost, .names = {u"hall"_s}}});
    QFETCH(LogTopic, topic);
    QFETCH(QString, search);
    filter.setTopic(topic);
    filter.setSearch(search);
    QTEST(filter.rowCount(), "found");
    filter.setTopic(LogTopic::Everything);
    filter.setSearch({});
    QCOMPARE(filter.rowCount(), 5);
}

void TestMonitorModels::strangersTextIsNoMarkup()
{
    const QString name = u"<b>Ann</b>"_s;
    EventLogModel events;
    events.append({entryOf(Kind::Joined, name)});
    ConnectionsModel connections;
    connections.setConnections({connectionOf(1, name)});
    for (const QModelIndex &cell : {events.index(0, EventLogModel::WordsColumn),
                                    connections.index(0, ConnectionsModel::WhoColumn)}) {
        QVERIFY(cell.data().toString().contains(name));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    }
}

void TestMonitorModels::connectionsAreSorted_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("name, without one last")
        << int(ConnectionsModel::WhoColumn) << QStringList{u"ann"_s, u"Bo"_s, u"Chi"_s, u"–"_s};
    QTest::newRow("role") << int(ConnectionsModel::RoleColumn)
                          << QStringList{u"Chi"_s, u"ann"_s, u"Bo"_s, u"–"_s};
    QTest::newRow("round trip, unknown first") << int(ConnectionsModel::RoundTripColumn)
                                               << QStringList{u"Chi"_s, u"–"_s, u"Bo"_s, u"ann"_s};
    QTest::newRow("queue") << int(ConnectionsModel::QueueColumn)
                           << QStringList{u"ann"_s, u"–"_s, u"Chi"_s, u"Bo"_s};
    QTest::newRow("age") << int(ConnectionsModel::SinceColumn)
                         << QStringList{u"Chi"_s, u"ann"_s, u"Bo"_s, u"–"_s};
}

void TestMonitorModels::connectionsAreSorted()
{
    ConnectionInfo chi = connectionOf(1, u"Chi"_s);
    chi.queuedBytes = 100;
    ConnectionInfo ann = connectionOf(2, u"ann"_s);
    ann.roundTrip = 90ms;
    ConnectionInfo bo = connectionOf(3, u"Bo"_s);
    bo.roundTrip = 8ms;
    bo.queuedBytes = 65536;
    const ConnectionInfo screen = connectionOf(4, {});
    ConnectionsModel model;
    QAbstractItemModelTester tester(&model);
    model.setConnections({bo, screen, ann, chi});
    QFETCH(int, by);
    QFETCH(QStringList, order);
    model.sort(by, Qt::AscendingOrder);
    QCOMPARE(column(model, ConnectionsModel::WhoColumn), order);
    model.sort(by, Qt::DescendingOrder);
    std::ranges::reverse(order);
    QCOMPARE(column(model, ConnectionsModel::WhoColumn), order);
}

void TestMonitorModels::connectionsAreFound_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("found");
    QTest::newRow("nothing asked") << u""_s << 3;
    QTest::newRow("a name") << u"ann"_s << 1;
    QTest::newRow("a role") << u"screen"_s << 1;
    QTest::newRow("an address") << u"192.168.1.2"_s << 1;
    QTest::newRow("a code") << u"BKT RFN"_s << 3;
    QTest::newRow("two words") << u"player 192.168"_s << 2;
    QTest::newRow("nothing like it") << u"zebra"_s << 0;
}

void TestMonitorModels::connectionsAreFound()
{
    ConnectionsModel model;
    QAbstractItemModelTester tester(&model);
    model.setConnections(
        {connectionOf(1, u"Ann"_s), connectionOf(2, u"Bo"_s), connectionOf(3, {})});
    QFETCH(QString, search);
    model.setSearch(search);
    QTEST(model.rowCount(), "found");
    QCOMPARE(model.connectionCount(), 3);
}

void TestMonitorModels::aConnectionIsPutIntoWords()
{
    ConnectionInfo ann = connectionOf(1, u"Ann"_s);
    ann.address = QHostAddress(u"::ffff:192.168.1.30"_s);
    ann.roundTrip = 12ms;
    ann.queuedBytes = 2048;
    ConnectionsModel model;
    model.setConnections({ann});
    const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(cell(ConnectionsModel::RoleColumn), u"Player"_s);
    QCOMPARE(cell(ConnectionsModel::RoomColumn), u"BKT RFN"_s);
    QCOMPARE(cell(ConnectionsModel::AddressColumn), u"192.168.1.30"_s);
    QCOMPARE(cell(ConnectionsModel::RoundTripColumn), u"12 ms"_s);
    QVERIFY(cell(ConnectionsModel::QueueColumn).endsWith(u" KB"_s));
}

void TestMonitorModels::chosenConnectionsStayChosen()
{
    ConnectionsModel model;
    QAbstractItemModelTester tester(&model);
    model.sort(ConnectionsModel::WhoColumn, Qt::AscendingOrder);
    model.setConnections(
        {connectionOf(1, u"Ann"_s), connectionOf(2, u"Bo"_s), connectionOf(3, u"Chi"_s)});
    const QPersistentModelIndex bo = model.index(1, 0);
    const QPersistentModelIndex chi = model.index(2, 0);
    model.setConnections({connectionOf(2, u"Bo"_s), connectionOf(4, u"Abe"_s),
                          connectionOf(5, u"Aki"_s), connectionOf(1, u"Ann"_s)});
    QCOMPARE(bo.data().toString(), u"Bo"_s);
    QCOMPARE(bo.row(), 3);
    QVERIFY(!chi.isValid());
}

QTEST_MAIN(TestMonitorModels)
#include "tst_monitormodels.moc"
