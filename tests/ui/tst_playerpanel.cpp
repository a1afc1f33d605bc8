#include "roomstage.h"

#include "ui/room/playerpanel.h"
#include "ui/widgets/steadylist.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// The players beside the game: found, and what a host does with one.
class TestPlayerPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<RoomStage>(); }
    void cleanup() { m_stage.reset(); }

    void removingAPlayerAsksFirst_data();
    void removingAPlayerAsksFirst();
    void aBannedNameCantComeBack();
    void renamingCanBeUndone();
    void aBadNameCantBeTaken();
    void aTakenNameIsExplained();
    void aPlayerGetsMoreTime();
    void aPlayerIsMovedToAnotherTeam();
    void theMenuIsForThePlayerItWasOpenedOn();
    void theMenuKeyIsForTheSelectedPlayer();
    void whoWaitsIsLetIn();
    void manyWhoWaitAreLetInTogether();
    void filtersSayHowMany();
    void theSelectionOutlivesAReset();
    void aResetDoesNotScroll();
    void aSearchFieldTakesSpacesAsText();
    void playersAreFoundByName();

private:
    PlayerPanel *panel() const { return m_stage->page().findChild<PlayerPanel *>(); }
    void select(const QString &name) const;
    void openMenu() const;
    QAction *menuItem(const QString &words) const;
    QString nameOf(quint32 number) const;

    std::unique_ptr<RoomStage> m_stage;
};

/// Clicks the player's row.
void TestPlayerPanel::select(const QString &name) const
{
    SteadyList *list = panel()->list();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString() == name)
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(index).center());
    }
}

/// Opens the menu of the selected player.
void TestPlayerPanel::openMenu() const
{
    const SteadyList *list = panel()->list();
    Q_EMIT panel()->list()->customContextMenuRequested(
        list->visualRect(list->currentIndex()).center());
}

QAction *TestPlayerPanel::menuItem(const QString &words) const
{
    const auto menus = panel()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        for (QAction *action : menu->actions()) {
            if (action->text() == words)
                return action;
        }
    }
    return nullptr;
}

QString TestPlayerPanel::nameOf(quint32 number) const
{
    return m_stage->room().player(PlayerId{number})->name;
}

void TestPlayerPanel::removingAPlayerAsksFirst_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by the Delete key") << true;
    QTest::newRow("by the context menu") << false;
}

void TestPlayerPanel::removingAPlayerAsksFirst()
{
    QFETCH(bool, byKey);
    SteadyList *list = panel()->list();
    QCOMPARE(list->model()->rowCount(), 3);
    select(u"Bo"_s);
    if (byKey) {
        QTest::keyClick(list, Qt::Key_Delete);
    } else {
        openMenu();
        QVERIFY(menuItem(u"Remove from the room…"_s));
        menuItem(u"Remove from the room…"_s)->trigger();
    }
    QTRY_VERIFY(openConfirmation(&m_stage->page()));
    QVERIFY(openConfirmation(&m_stage->page())->text().contains(u"Bo"_s));
    QCOMPARE(list->model()->rowCount(), 3);
    QVERIFY(clickOn(&m_stage->page(), u"confirm"_s));
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QVERIFY(m_stage->room().player(PlayerId{2})->removed);
}

void TestPlayerPanel::aSearchFieldTakesSpacesAsText()
{
    QLineEdit *search = panel()->searchField();
    search->setFocus();
    QTRY_VERIFY(search->hasFocus());
    m_stage->waitUntilReady();
    QTest::keyClicks(search, u"a p l"_s);
    QTest::qWait(30);
    QCOMPARE(search->text(), u"a p l"_s);
    QCOMPARE(m_stage->session().commandCount(), 0);
}

void TestPlayerPanel::playersAreFoundByName()
{
    m_stage->session().joinMany(m_stage->code(), 500);
    QTRY_VERIFY(panel()->list()->model()->rowCount() > 400);
    panel()->searchField()->setText(u"hana 4"_s);
    for (int row = 0; row < panel()->list()->model()->rowCount(); ++row)
        QVERIFY(panel()->list()->model()->index(row, 0).data().toString().startsWith(u"Hana 4"_s));
    QVERIFY(panel()->list()->model()->rowCount() > 0);
    panel()->searchField()->clear();
    QVERIFY(panel()->list()->model()->rowCount() > 400);
}

void TestPlayerPanel::aBannedNameCantComeBack()
{
    select(u"Bo"_s);
    QTest::keyClick(panel()->list(), Qt::Key_Delete, Qt::ShiftModifier);
    QTRY_VERIFY(openConfirmation(&m_stage->page()));
    QVERIFY(openConfirmation(&m_stage->page())->text().contains(u"ban"_s));
    QVERIFY(clickOn(&m_stage->page(), u"confirm"_s));
    QTRY_VERIFY(!m_stage->room().bannedNames.isEmpty());
    m_stage->session().join(m_stage->code(), {u"Bo"_s});
    QCOMPARE(m_stage->room().seatCount, 2);
}

void TestPlayerPanel::renamingCanBeUndone()
{
    select(u"Bo"_s);
    QTest::keyClick(panel()->list(), Qt::Key_F2);
    QTRY_VERIFY(visibleChild<>(&m_stage->page(), u"promptText"_s));
    auto *line = visibleChild<QLineEdit>(&m_stage->page(), u"promptText"_s);
    QCOMPARE(line->selectedText(), u"Bo"_s);
    QTest::keyClicks(line, u"Bob"_s);
    QVERIFY(clickOn(&m_stage->page(), u"promptAction"_s));
    QTRY_COMPARE(nameOf(2), u"Bob"_s);
    QTRY_VERIFY(m_stage->texts().contains(u"Bo is now called Bob."_s));
    QVERIFY(m_stage->press(u"undoButton"_s));
    QTRY_COMPARE(nameOf(2), u"Bo"_s);
}

void TestPlayerPanel::aBadNameCantBeTaken()
{
    select(u"Bo"_s);
    QTest::keyClick(panel()->list(), Qt::Key_F2);
    QTRY_VERIFY(visibleChild<>(&m_stage->page(), u"promptText"_s));
    auto *line = visibleChild<QLineEdit>(&m_stage->page(), u"promptText"_s);
    line->setText(QString(30, u'x'));
    QVERIFY(!m_stage->isEnabled(u"promptAction"_s));
    QVERIFY(m_stage->texts().contains(u"The name is longer than 24 characters."_s));
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY(!visibleChild<>(&m_stage->page(), u"promptText"_s));
    QCOMPARE(m_stage->session().commandCount(), 0);
}

void TestPlayerPanel::aTakenNameIsExplained()
{
    select(u"Bo"_s);
    QTest::keyClick(panel()->list(), Qt::Key_F2);
    QTRY_VERIFY(visibleChild<>(&m_stage->page(), u"promptText"_s));
    visibleChild<QLineEdit>(&m_stage->page(), u"promptText"_s)->setText(u"Cem"_s);
    QVERIFY(clickOn(&m_stage->page(), u"promptAction"_s));
    QTRY_VERIFY(m_stage->texts().contains(u"Somebody here has this name already."_s));
    QVERIFY(!visibleChild<>(&m_stage->page(), u"undoBar"_s));
    QCOMPARE(nameOf(2), u"Bo"_s);
}

void TestPlayerPanel::aPlayerGetsMoreTime()
{
    select(u"Cem"_s);
    openMenu();
    const QString half = u"%1 times as long"_s.arg(QLocale().toString(1.5));
    QVERIFY(menuItem(half));
    QVERIFY(menuItem(u"The same as everybody"_s)->isChecked());
    menuItem(half)->trigger();
    QTRY_COMPARE(m_stage->room().player(PlayerId{3})->timeFactor, 1.5);
    const QModelIndex cem = panel()->list()->model()->index(0, 0);
    QTRY_COMPARE(cem.data(PlayerListModel::TimeFactorRole).toDouble(), 1.5);
}

void TestPlayerPanel::aPlayerIsMovedToAnotherTeam()
{
    select(u"Bo"_s);
    openMenu();
    QVERIFY(menuItem(u"Rename…"_s));
    QVERIFY(!menuItem(u"Reds"_s));
    m_stage = std::make_unique<RoomStage>(
        RoomSettings{.teams = TeamMode::Deal, .teamNames = {u"Reds"_s, u"Blues & Co"_s}});
    select(u"Bo"_s);
    openMenu();
    QVERIFY(menuItem(u"Blues && Co"_s));
    QVERIFY(menuItem(u"Blues && Co"_s)->isChecked());
    menuItem(u"Reds"_s)->trigger();
    QTRY_COMPARE(m_stage->room().player(PlayerId{2})->team, u"Reds"_s);
    const QAbstractItemModel *model = panel()->list()->model();
    QTRY_COMPARE(model->index(1, 0).data(PlayerListModel::TeamRole).toString(), u"Reds"_s);
    panel()->searchField()->setText(u"reds"_s);
    QCOMPARE(model->rowCount(), 3);
    panel()->searchField()->setText(u"blues"_s);
    QCOMPARE(model->rowCount(), 0);
}

void TestPlayerPanel::theMenuIsForThePlayerItWasOpenedOn()
{
    m_stage->openQuestion();
    panel()->showOnly(PlayerListModel::Filter::NotAnswered);
    QTRY_COMPARE(panel()->list()->model()->rowCount(), 3);
    select(u"Bo"_s);
    openMenu();
    m_stage->session().answer(m_stage->code(), 2, 1, [](int) { return 1; });
    QTRY_COMPARE(panel()->list()->model()->rowCount(), 2);
    menuItem(u"Rename…"_s)->trigger();
    QTRY_VERIFY(m_stage->texts().contains(u"Rename Bo"_s));
}

void TestPlayerPanel::theMenuKeyIsForTheSelectedPlayer()
{
    select(u"Cem"_s);
    // Where the menu key asks from: the middle of the list, where no row is.
    Q_EMIT panel()->list()->customContextMenuRequested(panel()->list()->rect().center());
    QVERIFY(menuItem(u"Rename…"_s));
    menuItem(u"Rename…"_s)->trigger();
    QTRY_VERIFY(m_stage->texts().contains(u"Rename Cem"_s));
}

void TestPlayerPanel::whoWaitsIsLetIn()
{
    QVERIFY(!visibleChild<>(&m_stage->page(), u"letAllIn"_s));
    m_stage = std::make_unique<RoomStage>(RoomSettings{.join = JoinMode::Approve});
    QTRY_COMPARE(m_stage->textOf(u"letAllIn"_s), u"Let all 3 in"_s);
    select(u"Bo"_s);
    openMenu();
    QVERIFY(menuItem(u"Let in"_s));
    menuItem(u"Let in"_s)->trigger();
    QTRY_VERIFY(m_stage->room().player(PlayerId{2})->approved);
    QTRY_COMPARE(m_stage->textOf(u"letAllIn"_s), u"Let all 2 in"_s);
    panel()->showOnly(PlayerListModel::Filter::Waiting);
    QCOMPARE(panel()->list()->model()->rowCount(), 2);
}

void TestPlayerPanel::manyWhoWaitAreLetInTogether()
{
    m_stage = std::make_unique<RoomStage>(RoomSettings{.join = JoinMode::Approve});
    m_stage->session().joinMany(m_stage->code(), 247);
    QTRY_COMPARE(m_stage->textOf(u"letAllIn"_s), u"Let all 250 in"_s);
    QVERIFY(m_stage->press(u"letAllIn"_s));
    QVERIFY(clickOn(&m_stage->page(), u"letAllIn"_s));
    QTRY_VERIFY(!visibleChild<>(&m_stage->page(), u"letAllIn"_s));
    QCOMPARE(m_stage->session().commandCount(), 250);
    QVERIFY(std::ranges::all_of(m_stage->room().players, &Player::approved));
}

void TestPlayerPanel::filtersSayHowMany()
{
    auto *filter = visibleChild<QComboBox>(&m_stage->page(), u"playerFilter"_s);
    QCOMPARE(filter->currentText(), u"Everybody"_s);
    QVERIFY(m_stage->session().act(m_stage->code(), SetConnected{PlayerId{1}, false}));
    QTRY_COMPARE(filter->itemText(2), u"Away · 1"_s);
    m_stage->openQuestion();
    QTRY_COMPARE(filter->itemText(1), u"Not answered · 2"_s);
    m_stage->session().answer(m_stage->code(), 2, 1, [](int) { return 0; });
    QTRY_COMPARE(filter->itemText(1), u"Not answered · 1"_s);
    m_stage->advance();
    QTRY_COMPARE(filter->itemText(1), u"Not answered"_s);
}

void TestPlayerPanel::theSelectionOutlivesAReset()
{
    m_stage->session().joinMany(m_stage->code(), 200);
    QTRY_COMPARE(panel()->list()->model()->rowCount(), 203);
    panel()->list()->setCurrentIndex(panel()->list()->model()->index(50, 0));
    const PlayerId chosen = m_stage->page().selectedPlayer();
    QVERIFY(chosen.number != 0);
    auto *order = visibleChild<QToolButton>(&m_stage->page(), u"playerOrder"_s);
    order->menu()->actions().at(1)->trigger();
    QCOMPARE(m_stage->page().selectedPlayer(), chosen);
    QVERIFY(panel()->list()->currentIndex().row() != 50);
}

void TestPlayerPanel::aResetDoesNotScroll()
{
    m_stage->session().joinMany(m_stage->code(), 997);
    QTRY_COMPARE(m_stage->page().watch().room().seatCount, 1000);
    m_stage->openQuestion();
    panel()->showOnly(PlayerListModel::Filter::NotAnswered);
    SteadyList *list = panel()->list();
    QTRY_COMPARE(list->model()->rowCount(), 1000);
    list->setCurrentIndex(list->model()->index(0, 0));
    QScrollBar *scroll = list->verticalScrollBar();
    QTRY_VERIFY(scroll->maximum() > 10000);
    scroll->setValue(10000);
    QSignalSpy reset(list->model(), &QAbstractItemModel::modelReset);
    // Every seventh of the older half; their rows are below.
    for (int number = 1; number < 500; number += 7)
        m_stage->session().answer(m_stage->code(), number, 1, [](int) { return 0; });
    QTRY_VERIFY(list->model()->rowCount() < 930);
    QVERIFY(!reset.isEmpty());
    QCOMPARE(scroll->value(), 10000);
    QCOMPARE(list->currentIndex().row(), 0);
}

QTEST_MAIN(TestPlayerPanel)
#include "tst_playerpanel.moc"
