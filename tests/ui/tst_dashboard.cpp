#include "dashboardtest.h"

#include "ui/models/roomfiltermodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the list of rooms shows, and how little it repaints.
class TestDashboard : public DashboardTest
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStepIsExplained();
    void aRowTellsHowFarAGameIs();
    void aCountdownRepaintsItsCellAlone();
    void aChangeRepaintsItsRowAlone();
    void roomsComeAndGoInPlace();
    void searchAndStateFindRooms_data();
    void searchAndStateFindRooms();
    void columnsSort_data();
    void columnsSort();
    void fiveHundredRoomsDoNotBlock();
};

void TestDashboard::theFirstStepIsExplained()
{
    QVERIFY(visibleTexts(m_page.get()).contains(u"No rooms yet"_s));
    QVERIFY(!visibleChild<>(m_page.get(), u"newRoomButton"_s));
    QSignalSpy asked(m_page.get(), &DashboardPage::newRoomAsked);
    QVERIFY(clickOn(m_page.get(), u"emptyStateButton"_s));
    QCOMPARE(asked.count(), 1);
    make(u"Friday quiz"_s);
    QVERIFY(visibleChild<>(m_page.get(), u"newRoomButton"_s));
    QVERIFY(!visibleChild<>(m_page.get(), u"emptyStateButton"_s));
    // For so few there is nothing to search.
    QVERIFY(!visibleChild<>(m_page.get(), u"roomSearch"_s));
}

void TestDashboard::aRowTellsHowFarAGameIs()
{
    const RoomCode code = make(u"Friday quiz"_s);
    const auto cell = [&](int role) {
        return table()->model()->index(0, RoomListModel::ProgressColumn).data(role);
    };
    QCOMPARE(cell(Qt::DisplayRole).toString(), u"3 questions"_s);
    QVERIFY(!cell(RoomListModel::ShareRole).isValid());
    QVERIFY(m_session->act(code, StartGame{}));
    QCOMPARE(cell(Qt::DisplayRole).toString(), u"1 of 3"_s);
    QCOMPARE(cell(RoomListModel::ShareRole).toDouble(), 0.0);
    QVERIFY(m_session->act(code, AdvancePhase{}));
    const GameRoom &room = m_session->room(code);
    QCOMPARE(cell(RoomListModel::DeadlineRole).toLongLong(), toUnixMs(room.rounds[0].deadline));
    QCOMPARE(cell(RoomListModel::PhaseTimeRole).toLongLong(), 10'000);
    QCOMPARE(cell(RoomListModel::StepRole).toDouble(), 1.0 / 3);
    QVERIFY(m_session->act(code, PauseGame{}));
    QVERIFY(!cell(RoomListModel::DeadlineRole).isValid());
    QVERIFY(m_session->act(code, ResumeGame{}));
    QVERIFY(m_session->act(code, AdvancePhase{}));
    QCOMPARE(cell(RoomListModel::ShareRole).toDouble(), 1.0 / 3);
    QCOMPARE(cell(RoomListModel::StepRole).toDouble(), 0.0);
    QVERIFY(m_session->act(code, EndGame{}));
    QCOMPARE(cell(Qt::DisplayRole).toString(), u"1 of 3"_s);
    QVERIFY(!cell(RoomListModel::DeadlineRole).isValid());
}

/// Notes what a widget is asked to repaint.
class PaintSpy : public QObject
{
public:
    explicit PaintSpy(QWidget *widget) { widget->installEventFilter(this); }
    bool isEmpty() const { return m_painted.isEmpty(); }
    QRegion take() { return std::exchange(m_painted, {}); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

private:
    QRegion m_painted;
};

void TestDashboard::aCountdownRepaintsItsCellAlone()
{
    const RoomCode code = make(u"Friday quiz"_s);
    make(u"Class 7b"_s);
    QVERIFY(m_session->act(code, StartGame{}));
    QTest::qWait(50);
    PaintSpy painted(table()->viewport());
    QTRY_VERIFY(!painted.isEmpty());
    const QRegion region = painted.take();
    const QModelIndex cell = table()->model()->index(1, RoomListModel::ProgressColumn);
    QCOMPARE(region, QRegion(table()->visualRect(cell)));
    QVERIFY(m_session->act(code, PauseGame{}));
    QTest::qWait(50);
    painted.take();
    QTest::qWait(600);
    QVERIFY(painted.isEmpty());
}

void TestDashboard::aChangeRepaintsItsRowAlone()
{
    const RoomCode code = make(u"Friday quiz"_s);
    make(u"Class 7b"_s);
    QTest::qWait(50);
    PaintSpy painted(table()->viewport());
    m_session->join(code, {u"Ann"_s});
    QTRY_VERIFY(!painted.isEmpty());
    const QRegion region = painted.take();
    const QRect row = table()->visualRect(table()->model()->index(1, 0));
    QCOMPARE(region.boundingRect().top(), row.top());
    QCOMPARE(region.boundingRect().bottom(), table()->rowViewportPosition(1)
                 + table()->rowHeight(1) - 1);
}

void TestDashboard::roomsComeAndGoInPlace()
{
    RoomListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RoomFilterModel filter;
    filter.setSourceModel(&model);
    const auto rooms = [](const QString &codes) {
        QList<RoomSummary> list;
        for (const QChar c : codes)
            list << RoomSummary{.code = {QString(c)}, .title = c};
        return list;
    };
    const auto shown = [&] {
        QString codes;
        for (int row = 0; row < model.rowCount(); ++row)
            codes += model.index(row, 0).data().toString();
        return codes;
    };
    model.setRooms(rooms(u"DCB"_s));
    const QPersistentModelIndex c = model.index(1, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    for (const QString &codes : {u"FEDCBA"_s, u"FCA"_s, u"GFCBA"_s, u"C"_s, u"XYC"_s}) {
        model.setRooms(rooms(codes));
        QCOMPARE(shown(), codes);
        QCOMPARE(c.data().toString(), u"C"_s);
        QCOMPARE(filter.rowCount(), int(codes.size()));
    }
    QVERIFY(layout.isEmpty());
    model.setRooms(rooms(u"CZX"_s));
    QCOMPARE(shown(), u"CZX"_s);
    QCOMPARE(c.row(), 0);
    model.setRooms({});
    QVERIFY(!c.isValid());
    QVERIFY(reset.isEmpty());
}

void TestDashboard::searchAndStateFindRooms_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("state");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("words in any order") << u"two room"_s << 0 << QStringList{u"Room two"_s};
    QTest::newRow("nothing") << u"xyz"_s << 0 << QStringList();
    QTest::newRow("open") << u"room"_s << 1 << QStringList{u"Room three"_s};
    QTest::newRow("running") << u""_s << 2 << QStringList{u"Room two"_s};
    QTest::newRow("finished") << u""_s << 3 << QStringList{u"Room one"_s};
}

void TestDashboard::searchAndStateFindRooms()
{
    QFETCH(QString, search);
    QFETCH(int, state);
    QFETCH(QStringList, found);
    const RoomCode one = make(u"Room one"_s);
    const RoomCode two = make(u"Room two"_s);
    make(u"Room three"_s);
    for (const RoomCode &code : {one, two})
        QVERIFY(m_session->act(code, StartGame{}));
    QVERIFY(m_session->act(one, EndGame{}));
    for (int i = 0; i < 8; ++i)
        make(u"Other %1"_s.arg(i));
    auto *field = visibleChild<QLineEdit>(m_page.get(), u"roomSearch"_s);
    auto *box = visibleChild<QComboBox>(m_page.get(), u"roomState"_s);
    QVERIFY(field && box);
    box->setCurrentIndex(state);
    QTest::keyClicks(field, search);
    QCOMPARE(titles(), found);
    // A code is found as people say it.
    box->setCurrentIndex(0);
    field->clear();
    QTest::keyClicks(field, two.display().toLower());
    QCOMPARE(titles(), QStringList{u"Room two"_s});
}

void TestDashboard::columnsSort_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("ascending");
    QTest::newRow("by title")
        << int(RoomListModel::TitleColumn) << QStringList{u"a"_s, u"B"_s, u"c"_s};
    QTest::newRow("by state, running first")
        << int(RoomListModel::StateColumn) << QStringList{u"c"_s, u"B"_s, u"a"_s};
    QTest::newRow("by players") << int(RoomListModel::PlayersColumn)
                                << QStringList{u"a"_s, u"c"_s, u"B"_s};
    QTest::newRow("by date") << int(RoomListModel::CreatedColumn)
                             << QStringList{u"B"_s, u"a"_s, u"c"_s};
}

void TestDashboard::columnsSort()
{
    QFETCH(int, column);
    QFETCH(QStringList, ascending);
    const RoomCode second = make(u"B"_s);
    const RoomCode first = make(u"a"_s);
    const RoomCode third = make(u"c"_s);
    m_session->joinMany(second, 3);
    m_session->joinMany(third, 1);
    QVERIFY(m_session->act(third, StartGame{}));
    QVERIFY(m_session->act(first, StartGame{}));
    QVERIFY(m_session->act(first, EndGame{}));
    table()->sortByColumn(column, Qt::AscendingOrder);
    QCOMPARE(titles(), ascending);
    std::ranges::reverse(ascending);
    table()->sortByColumn(column, Qt::DescendingOrder);
    QCOMPARE(titles(), ascending);
}

// What blocks is counted in rows, not in time: no reset, no sorting anew, no row that did not change.
void TestDashboard::fiveHundredRoomsDoNotBlock()
{
    QList<RoomCode> codes;
    {
        const QSignalBlocker quiet(m_session.get());
        for (int i = 0; i < 500; ++i)
            codes << make(u"Room %1"_s.arg(i));
    }
    make(u"Room 500"_s);
    QCOMPARE(titles().size(), 501);
    table()->selectRow(250);
    table()->verticalScrollBar()->setValue(9000);
    const int scrolled = table()->verticalScrollBar()->value();
    QAbstractItemModel *model = table()->model();
    QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    QSignalSpy layout(model, &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
    for (int turn = 0; turn < 8; ++turn) {
        {
            const QSignalBlocker quiet(m_session.get());
            for (int i = 0; i < 49; ++i)
                m_session->join(codes.at(i * 10), {u"Player %1"_s.arg(turn)});
        }
        m_session->join(codes.at(490), {u"Player %1"_s.arg(turn)});
    }
    QCOMPARE(changed.count(), 8 * 50);
    QVERIFY(reset.isEmpty());
    QVERIFY(layout.isEmpty());
    QCOMPARE(table()->verticalScrollBar()->value(), scrolled);
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 250);
}

QTEST_MAIN(TestDashboard)
#include "tst_dashboard.moc"
