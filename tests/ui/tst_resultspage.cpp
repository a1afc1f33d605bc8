#include "clicks.h"
#include "fakesession.h"

#include "ui/dashboard/dashboardpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/gamelistmodel.h"
#include "ui/models/questionfiguresmodel.h"
#include "ui/results/resultsactions.h"
#include "ui/results/resultspage.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"
#include "ui/widgets/steadylist.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Past games in the main window, kept in a real file.
class TestResultsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyHistorySaysWhatComes();
    void aGameComesAsItEndsAndStaysWithoutItsRoom();
    void theDetailsTellHowItWent();
    void buzzersAndStakesAreTold();
    void gamesAreFound();
    void hostAgainOpensARoomLikeIt();
    void aRefusedRoomIsExplained();
    void aDeletedGameCanComeBack();
    void theEndOfTheProgramDeletesWhatWaits();
    void resultsAreSavedInAFile();
    void whatCannotBeSavedIsSaid();
    void keepingLessAsksFirst();
    void sixHundredGamesScroll();

private:
    RoomCode play(const QString &title);
    ResultsPage &page() const { return m_window->resultsPage(); }
    QStringList titles() const;
    UndoBar *undoBar() const { return page().findChild<UndoBar *>(u"undoBar"_s); }
    void save(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestResultsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<FakeSession>();
    m_window = std::make_unique<MainWindow>(*m_session, m_folder->filePath(u"ui.ini"_s));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(clickOn(m_window.get(), u"railResults"_s));
    QVERIFY(page().isVisible());
}

void TestResultsPage::cleanup()
{
    m_window.reset();
    m_session.reset();
}

// Ann and Bo answer the first question rightly, Bo the second one too, the third isn't played.
RoomCode TestResultsPage::play(const QString &title)
{
    const RoomCode code = m_session->makeRoom({.title = title});
    m_session->join(code, {u"Ann"_s, u"Bo"_s});
    (void)m_session->act(code, StartGame{});
    (void)m_session->act(code, AdvancePhase{});
    m_session->moveClock(2s);
    m_session->answer(code, 1, 2, [](int) { return 1; });
    (void)m_session->act(code, CycleRoom{});
    m_session->moveClock(4s);
    m_session->answer(code, 1, 2, [](int number) { return number == 2 ? 0 : 1; });
    (void)m_session->act(code, EndGame{});
    return code;
}

QStringList TestResultsPage::titles() const
{
    QStringList titles;
    const QAbstractItemModel *model = page().list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        titles << model->index(row, 0).data().toString();
    return titles;
}

void TestResultsPage::anEmptyHistorySaysWhatComes()
{
    QVERIFY(visibleTexts(&page()).contains(u"No games yet"_s));
    QVERIFY(!visibleChild<>(&page(), u"gameList"_s));
    QVERIFY(!page().actions().hostAgain()->isEnabled());
}

void TestResultsPage::aGameComesAsItEndsAndStaysWithoutItsRoom()
{
    const RoomCode code = play(u"Friday quiz"_s);
    QTRY_COMPARE(titles(), QStringList{u"Friday quiz"_s});
    const QString detail =
        page().list()->model()->index(0, 0).data(GameListModel::DetailRole).toString();
    QVERIFY2(detail.endsWith(u"2 players · Bo won"_s), qPrintable(detail));
    m_session->deleteRoom(code, m_session.get(), [](const Result<void> &) {});
    QTRY_VERIFY(m_session->rooms().isEmpty());
    play(u"Class 7b"_s);
    QTRY_COMPARE(titles(), (QStringList{u"Class 7b"_s, u"Friday quiz"_s}));
    // Who looks at a game goes on looking at it.
    page().list()->setCurrentIndex(page().list()->model()->index(1, 0));
    play(u"Staff party"_s);
    QTRY_COMPARE(titles().size(), 3);
    QCOMPARE(page().list()->currentIndex().data().toString(), u"Friday quiz"_s);
}

void TestResultsPage::theDetailsTellHowItWent()
{
    play(u"Friday quiz"_s);
    QTRY_VERIFY(visibleChild<>(&page(), u"gameDetails"_s));
    const auto *questions =
        visibleChild<QTableView>(&page(), u"questionFigures"_s)->model();
    const auto cell = [questions](int row, int column, int role = Qt::DisplayRole) {
        return questions->index(row, column).data(role);
    };
    QTRY_COMPARE(questions->rowCount(), 2);
    QCOMPARE(cell(0, QuestionFiguresModel::TextColumn).toString(),
             u"Which river runs through Vienna?"_s);
    QCOMPARE(cell(0, QuestionFiguresModel::TextColumn, QuestionFiguresModel::KeyRole).toString(),
             u"Danube"_s);
    QCOMPARE(cell(0, QuestionFiguresModel::RightColumn).toString(), u"100 %"_s);
    QCOMPARE(cell(0, QuestionFiguresModel::TimeColumn).toString(), u"2.0 s"_s);
    QCOMPARE(cell(1, QuestionFiguresModel::RightColumn).toString(), u"50 %"_s);
    QCOMPARE(cell(1, 0, QuestionFiguresModel::HardestRole).toBool(), true);
    QCOMPARE(cell(0, 0, QuestionFiguresModel::HardestRole).toBool(), false);
    const auto *players = visibleChild<SteadyList>(&page(), u"finalPlaces"_s)->model();
    QCOMPARE(players->rowCount(), 2);
    QCOMPARE(players->index(0, 0).data().toString(), u"Bo"_s);
    const QStringList texts = visibleTexts(&page());
    QVERIFY(texts.contains(u"75 %"_s));
    QVERIFY(texts.contains(u"3.0 s"_s));
    QVERIFY(texts.join(u' ').contains(u"2 of 3 questions"_s));
    QTRY_COMPARE(clippedWidgets(&page()), QStringList());
}

void TestResultsPage::buzzersAndStakesAreTold()
{
    const RoomCode code = m_session->makeRoom(
        {.title = u"Music night"_s,
         .questions = {sampleBuzzer(), sampleStakes(), sampleQuestions().first()}});
    m_session->join(code, {u"Ann"_s, u"Bo"_s});
    (void)m_session->act(code, StartGame{});
    (void)m_session->act(code, AdvancePhase{});
    m_session->moveClock(2s);
    QVERIFY(m_session->buzz(code, 2));
    QVERIFY(m_session->act(code, JudgeBuzz{{u"q4"_s}, PlayerId{2}, true}));
    (void)m_session->act(code, CycleRoom{});
    QVERIFY(m_session->stake(code, 1, 500));
    (void)m_session->act(code, AdvancePhase{});
    m_session->answer(code, 1, 2, [](int number) { return number == 1 ? 1 : 0; });
    (void)m_session->act(code, EndGame{});
    QTRY_VERIFY(visibleChild<>(&page(), u"gameDetails"_s));
    const auto *questions = visibleChild<QTableView>(&page(), u"questionFigures"_s)->model();
    QTRY_COMPARE(questions->rowCount(), 2);
    const auto cell = [questions](int row, int column, int role = Qt::DisplayRole) {
        return questions->index(row, column).data(role);
    };
    QCOMPARE(cell(0, 0, QuestionFiguresModel::KeyRole).toString(),
             u"buzzer · Waltzing Matilda, Matilda"_s);
    QCOMPARE(cell(0, QuestionFiguresModel::RightColumn).toString(), u"1 player"_s);
    QVERIFY(!cell(0, 0, QuestionFiguresModel::ShareRole).isValid());
    QCOMPARE(cell(1, 0, QuestionFiguresModel::KeyRole).toString(), u"for a stake · Pacific"_s);
    QCOMPARE(cell(1, QuestionFiguresModel::RightColumn).toString(), u"50 %"_s);
    // A question that only one can know is not the hardest, nor does it count against the others.
    QVERIFY(!cell(0, 0, QuestionFiguresModel::HardestRole).toBool());
    QVERIFY(visibleTexts(&page()).contains(u"50 %"_s));
}

void TestResultsPage::gamesAreFound()
{
    const RoomCode code = play(u"Friday quiz"_s);
    play(u"Class 7b"_s);
    QTRY_COMPARE(titles().size(), 2);
    auto *field = visibleChild<QLineEdit>(&page(), u"gameSearch"_s);
    for (const QString &search : {u"fri QUIZ"_s, code.display()}) {
        field->setText(search);
        QCOMPARE(titles(), QStringList{u"Friday quiz"_s});
        QTRY_VERIFY(page().actions().hostAgain()->isEnabled());
    }
    field->setText(u"bo"_s);
    QCOMPARE(titles().size(), 2);
    field->setText(u"xyz"_s);
    QVERIFY(titles().isEmpty());
    QVERIFY(!page().actions().hostAgain()->isEnabled());
    QVERIFY(visibleTexts(&page()).contains(u"Pick a game"_s));
}

void TestResultsPage::hostAgainOpensARoomLikeIt()
{
    const RoomCode code = play(u"Friday quiz"_s);
    QTRY_VERIFY(visibleChild<>(&page(), u"hostAgainButton"_s));
    QVERIFY(clickOn(&page(), u"hostAgainButton"_s));
    QTRY_VERIFY(m_window->currentRoomPage());
    const GameRoom &again = m_session->room(m_window->currentRoomPage()->code());
    QVERIFY(again.code != code);
    QCOMPARE(again.title, u"Friday quiz"_s);
    QCOMPARE(again.questions, m_session->room(code).questions);
    QCOMPARE(again.settings, m_session->room(code).settings);
    QCOMPARE(again.status, RoomStatus::Ready);
    QVERIFY(again.players.isEmpty());
}

void TestResultsPage::aRefusedRoomIsExplained()
{
    play(u"Friday quiz"_s);
    QTRY_VERIFY(visibleChild<>(&page(), u"hostAgainButton"_s));
    m_session->refuseNext({ErrorCode::Unavailable, u"store"_s});
    QVERIFY(clickOn(&page(), u"hostAgainButton"_s));
    QTRY_VERIFY(visibleTexts(&page()).join(u' ').contains(u"could not be saved"_s));
    QVERIFY(clickOn(&page(), u"hostAgainButton"_s));
    QTRY_VERIFY(m_window->currentRoomPage());
}

void TestResultsPage::aDeletedGameCanComeBack()
{
    play(u"one"_s);
    play(u"two"_s);
    play(u"three"_s);
    QTRY_COMPARE(titles().size(), 3);
    page().list()->setCurrentIndex(page().list()->model()->index(1, 0));
    QTRY_VERIFY(visibleChild<>(&page(), u"deleteGameButton"_s));
    QTest::keyClick(page().list(), Qt::Key_Delete);
    QCOMPARE(titles(), (QStringList{u"three"_s, u"one"_s}));
    QCOMPARE(page().list()->currentIndex().data().toString(), u"one"_s);
    QVERIFY(undoBar()->isVisible());
    QTest::keyClick(page().list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(titles().size(), 3);
    QCOMPARE(page().list()->currentIndex().data().toString(), u"two"_s);

    undoBar()->setPatience(50ms);
    QTest::keyClick(page().list(), Qt::Key_Delete);
    QTRY_VERIFY(!undoBar()->isVisible());
    // Another game makes the list be read anew.
    play(u"four"_s);
    QTRY_COMPARE(titles(), (QStringList{u"four"_s, u"three"_s, u"one"_s}));
}

void TestResultsPage::theEndOfTheProgramDeletesWhatWaits()
{
    play(u"Friday quiz"_s);
    QTRY_COMPARE(titles().size(), 1);
    QTest::keyClick(page().list(), Qt::Key_Delete);
    QVERIFY(visibleTexts(&page()).contains(u"No games yet"_s));
    m_window->close();
    std::optional<GameList> left;
    m_session->history().list(m_session.get(), [&left](const auto &list) { left = list.value(); });
    QTRY_VERIFY(left);
    QVERIFY(left->games.isEmpty());
}

void TestResultsPage::save(const QString &path)
{
    page().actions().exports().at(2)->trigger();
    QTRY_VERIFY(page().findChild<QFileDialog *>());
    auto *dialog = page().findChild<QFileDialog *>();
    QVERIFY(dialog->selectedFiles().value(0).endsWith(u"players.csv"_s));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

void TestResultsPage::resultsAreSavedInAFile()
{
    play(u"Friday: the quiz?"_s);
    QTRY_VERIFY(visibleChild<>(&page(), u"saveResultsButton"_s));
    const QString path = m_folder->filePath(u"results.csv"_s);
    save(path);
    QTRY_VERIFY(visibleTexts(&page()).join(u' ').contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"Bo\""));
}

void TestResultsPage::whatCannotBeSavedIsSaid()
{
    play(u"Friday quiz"_s);
    QTRY_VERIFY(visibleChild<>(&page(), u"saveResultsButton"_s));
    save(m_folder->filePath(u"missing/results.csv"_s));
    QTRY_VERIFY(visibleTexts(&page()).join(u' ').contains(u"The results were not saved."_s));
    QVERIFY(visibleTexts(&page()).join(u' ').contains(u"results.csv can't be written"_s));
}

void TestResultsPage::keepingLessAsksFirst()
{
    play(u"old"_s);
    m_session->moveClock(24h * 40);
    play(u"new"_s);
    QTRY_COMPARE(titles().size(), 2);
    auto *keep = visibleChild<QComboBox>(&page(), u"keepGames"_s);
    const auto choose = [keep](int days) {
        keep->setCurrentIndex(keep->findData(days));
        Q_EMIT keep->activated(keep->currentIndex());
    };
    choose(365);
    QTRY_COMPARE(keep->currentData().toInt(), 365);
    QVERIFY(!openConfirmation(m_window.get()));
    choose(30);
    QTRY_VERIFY(openConfirmation(m_window.get()));
    QVERIFY(openConfirmation(m_window.get())->text().contains(u"one older game"_s));
    QTest::keyClick(openConfirmation(m_window.get()), Qt::Key_Escape);
    QTRY_VERIFY(!openConfirmation(m_window.get()));
    QTRY_COMPARE(keep->currentData().toInt(), 365);
    QCOMPARE(titles().size(), 2);
}

void TestResultsPage::sixHundredGamesScroll()
{
    const GameRoom room = m_session->room(play(u"Friday quiz"_s));
    QTRY_COMPARE(titles().size(), 1);
    for (int i = 1; i < 600; ++i) {
        GameRoom other = room;
        other.title = u"Game %1"_s.arg(i);
        other.createdAt += Seconds(i);
        m_session->history().store(other, m_session->now() + Seconds(i));
    }
    QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 600, 30'000);
    SteadyList *list = page().list();
    QCOMPARE(list->currentIndex().data().toString(), u"Friday quiz"_s);
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(list->currentIndex().data().toString(), u"Game 599"_s);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(list, Qt::Key_PageDown);
    QVERIFY(list->viewport()->rect().intersects(list->visualRect(list->currentIndex())));
    QVERIFY(list->currentIndex().row() > 20);
}

QTEST_MAIN(TestResultsPage)
#include "tst_resultspage.moc"
