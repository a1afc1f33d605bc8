#include "clicks.h"
#include "fakesession.h"

#include "tests/library/samplepack.h"
#include "ui/importing/packimporter.h"
#include "ui/library/libraryactions.h"
#include "ui/library/librarypage.h"
#include "ui/library/recyclebindialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/packtablemodel.h"
#include "ui/models/shelvedquestionsmodel.h"
#include "ui/newroom/newroompage.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/steadylist.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// The library in the main window, kept in a real file.
class TestLibraryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyLibraryOffersToImport();
    void packsAreListedWithTheirQuestions();
    void searchingFindsAsOneTypes();
    void tagAndDifficultyFilter();
    void theHeaderSorts();
    void duplicatesAreMarked();
    void usesAreTold();
    void aRoomIsMadeFromThePack();
    void aDeletedPackComesBack();
    void severalAreDeletedInARow();
    void theRecycleBinRestoresAndEmpties();
    void builtInPacksCantBeDeleted();
    void exportOffersFormats();
    void theEditorIsOffered();
    void aWrongFileIsExplained();
    void hostileWordsStayText();
    void everythingHasAKey();
    void anotherLanguageKeepsTheSearch();

private:
    LibraryPage &page() const { return m_window->libraryPage(); }
    RowTable *table() const { return page().table(); }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            titles << table()->model()->index(row, PackTableModel::TitleColumn).data().toString();
        return titles;
    }
    QAbstractItemModel *questions() const
    {
        return page().findChild<SteadyList *>(u"packQuestions"_s)->model();
    }
    /// As a host who puts a file into the folder.
    void drop(const Pack &pack)
    {
        writeTestFile(m_session->folder() + u"/packs/%1.json"_s.arg(pack.id), bytesOf(pack));
    }
    void dropThree();
    void select(const QString &title)
    {
        const int row = int(titles().indexOf(title));
        QVERIFY(row >= 0);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(row, 0)).center());
        QTRY_VERIFY(visibleTexts(&page()).contains(title));
    }
    void open()
    {
        QVERIFY(clickOn(m_window.get(), u"railLibrary"_s));
        QVERIFY(page().isVisible());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestLibraryPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<FakeSession>();
    m_window = std::make_unique<MainWindow>(*m_session, m_folder->filePath(u"ui.ini"_s));
    new PackImporter(m_session->packs(), *m_window);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestLibraryPage::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestLibraryPage::dropThree()
{
    Question river = questionOf(u"Which river runs through Vienna?"_s, u"Danube"_s);
    river.category = u"Geography"_s;
    river.difficulty = u"easy"_s;
    river.source = u"Atlas"_s;
    Pack rivers = packOf(u"rivers"_s, u"Rivers"_s, {river, questionOf(u"And through Paris?"_s)});
    rivers.tags = {u"geography"_s};
    rivers.licence = u"CC-BY-4.0"_s;
    drop(rivers);
    Question hard = questionOf(u"How many symphonies did Brahms write?"_s);
    hard.difficulty = u"hard"_s;
    Pack music = packOf(u"music"_s, u"Music"_s, {hard});
    music.tags = {u"music"_s};
    drop(music);
    drop(packOf(u"mix"_s, u"A mix"_s, {river, hard, questionOf(u"What else?"_s)}));
}

void TestLibraryPage::anEmptyLibraryOffersToImport()
{
    open();
    QTRY_VERIFY(visibleTexts(&page()).contains(u"No packs here"_s));
    const QSignalSpy asked(&page(), &LibraryPage::importAsked);
    QVERIFY(clickOn(&page(), u"importPack"_s));
    QCOMPARE(asked.count(), 1);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->reject();
}

void TestLibraryPage::packsAreListedWithTheirQuestions()
{
    dropThree();
    open();
    QTRY_COMPARE(titles(), (QStringList{u"A mix"_s, u"Music"_s, u"Rivers"_s}));
    QTRY_COMPARE(questions()->rowCount(), 3);
    select(u"Rivers"_s);
    QTRY_COMPARE(questions()->rowCount(), 2);
    const QModelIndex first = questions()->index(0, 0);
    QCOMPARE(first.data().toString(), u"Which river runs through Vienna?"_s);
    QCOMPARE(first.data(ShelvedQuestionsModel::AnswerRole).toString(),
             u"Danube · Geography · Easy"_s);
    QCOMPARE(first.data(ShelvedQuestionsModel::UseRole).toString(),
             u"Never used · Source: Atlas · CC-BY-4.0"_s);
    QVERIFY(visibleTexts(&page()).contains(u"2 questions · CC-BY-4.0 · Never used"_s));
}

void TestLibraryPage::searchingFindsAsOneTypes()
{
    dropThree();
    open();
    QTRY_COMPARE(titles().size(), 3);
    auto *search = page().findChild<QLineEdit *>(u"librarySearch"_s);
    QTest::keyClicks(search, u"brah"_s);
    QTRY_COMPARE(titles(), (QStringList{u"A mix"_s, u"Music"_s}));
    QTest::keyClicks(search, u"ms music"_s);
    QTRY_COMPARE(titles(), QStringList{u"Music"_s});
    QTRY_COMPARE(questions()->rowCount(), 1);
    QTest::keyClicks(search, u" \"'*"_s);
    QTRY_COMPARE(titles(), QStringList{u"Music"_s});
    QTest::keyClicks(search, u" nothing"_s);
    QTRY_VERIFY(titles().isEmpty());
    // Nothing is selected, so nothing can be done.
    QVERIFY(!page().actions().makeRoom()->isEnabled());
    QVERIFY(!page().actions().remove()->isEnabled());
    search->clear();
    QTRY_COMPARE(titles().size(), 3);
}

void TestLibraryPage::tagAndDifficultyFilter()
{
    dropThree();
    open();
    QTRY_COMPARE(titles().size(), 3);
    auto *tag = page().findChild<QComboBox *>(u"libraryTag"_s);
    QCOMPARE(tag->count(), 3);
    tag->setFocus();
    QTest::keyClick(tag, Qt::Key_Down);
    QTRY_COMPARE(titles(), QStringList{u"Rivers"_s});
    QTest::keyClick(tag, Qt::Key_Up);
    QTRY_COMPARE(titles().size(), 3);
    auto *difficulty = page().findChild<QComboBox *>(u"libraryDifficulty"_s);
    QTest::keyClick(difficulty, Qt::Key_End);
    QTRY_COMPARE(titles(), (QStringList{u"A mix"_s, u"Music"_s}));
}

void TestLibraryPage::theHeaderSorts()
{
    dropThree();
    open();
    QTRY_COMPARE(titles().size(), 3);
    const QHeaderView *header = table()->horizontalHeader();
    const QPoint questionsColumn(
        header->sectionViewportPosition(PackTableModel::QuestionsColumn) + 20, 10);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, questionsColumn);
    QTRY_COMPARE(titles(), (QStringList{u"Music"_s, u"Rivers"_s, u"A mix"_s}));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, questionsColumn);
    QTRY_COMPARE(titles(), (QStringList{u"A mix"_s, u"Rivers"_s, u"Music"_s}));
}

void TestLibraryPage::duplicatesAreMarked()
{
    dropThree();
    open();
    QTRY_COMPARE(titles().size(), 3);
    const QModelIndex mix = table()->model()->index(0, 0);
    QCOMPARE(mix.data(PackTableModel::DuplicatesRole).toString(), u"2 duplicates"_s);
    QTRY_COMPARE(questions()->rowCount(), 3);
    QCOMPARE(questions()->index(0, 0).data(ShelvedQuestionsModel::TwinsRole).toString(),
             u"Also in Rivers"_s);
    QVERIFY(questions()->index(2, 0).data(ShelvedQuestionsModel::TwinsRole).toString().isEmpty());
}

void TestLibraryPage::usesAreTold()
{
    dropThree();
    open();
    QTRY_COMPARE(titles().size(), 3);
    select(u"Music"_s);
    m_session->packs().countUse({questionOf(u"How many symphonies did Brahms write?"_s)});
    QTRY_COMPARE(table()->model()->index(1, PackTableModel::UsedColumn).data().toString(), u"1"_s);
    QTRY_VERIFY(questions()
                    ->index(0, 0)
                    .data(ShelvedQuestionsModel::UseRole)
                    .toString()
                    .startsWith(u"Used 1 time, last on "_s));
}

void TestLibraryPage::aRoomIsMadeFromThePack()
{
    drop(packOf(u"world-history"_s, u"World history"_s));
    open();
    QTRY_COMPARE(titles().size(), 1);
    QTRY_VERIFY(visibleChild(&page(), u"makeRoom"_s));
    QVERIFY(clickOn(&page(), u"makeRoom"_s));
    QVERIFY(m_window->newRoomPage().isVisible());
    const SteadyList *list = m_window->newRoomPage().packList();
    QTRY_COMPARE(list->currentIndex().data().toString(), u"World history"_s);
}

void TestLibraryPage::aDeletedPackComesBack()
{
    dropThree();
    open();
    QTRY_COMPARE(titles().size(), 3);
    select(u"Music"_s);
    QVERIFY(clickOn(&page(), u"deletePack"_s));
    QTRY_COMPARE(titles(), (QStringList{u"A mix"_s, u"Rivers"_s}));
    QTRY_VERIFY(visibleTexts(&page()).contains(u"“Music” is in the recycle bin."_s));
    QTRY_VERIFY(visibleTexts(&page()).contains(u"Recycle bin (1)"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(titles(), (QStringList{u"A mix"_s, u"Music"_s, u"Rivers"_s}));
    QTRY_COMPARE(table()->currentIndex().row(), 1);
    QTRY_VERIFY(visibleTexts(&page()).contains(u"Recycle bin"_s));
}

void TestLibraryPage::severalAreDeletedInARow()
{
    dropThree();
    open();
    QTRY_COMPARE(titles().size(), 3);
    select(u"A mix"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    // A second press, before the first is done, is none.
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(titles(), (QStringList{u"Music"_s, u"Rivers"_s}));
    QTRY_COMPARE(table()->currentIndex().data().toString(), u"Music"_s);
    QTRY_VERIFY(page().actions().remove()->isEnabled());
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(titles(), QStringList{u"Rivers"_s});
    QTRY_VERIFY(visibleTexts(&page()).contains(u"Recycle bin (2)"_s));
}

void TestLibraryPage::theRecycleBinRestoresAndEmpties()
{
    dropThree();
    open();
    for (const QString &title : {u"Music"_s, u"Rivers"_s}) {
        QTRY_VERIFY(titles().contains(title));
        select(title);
        QVERIFY(clickOn(&page(), u"deletePack"_s));
        QTRY_VERIFY(!titles().contains(title));
    }
    QTRY_VERIFY(page().actions().remove()->isEnabled());
    QVERIFY(clickOn(&page(), u"showBin"_s));
    auto *dialog = m_window->findChild<RecycleBinDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *list = dialog->findChild<QListWidget *>(u"binnedPacks"_s);
    QTRY_COMPARE(list->count(), 2);
    // The last one that was deleted stands first.
    QCOMPARE(list->item(0)->text(), u"Rivers"_s);
    QVERIFY(list->item(0)
                ->data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"Rivers, 2 questions · "_s));
    list->setCurrentRow(0);
    QVERIFY(clickOn(dialog, u"restorePack"_s));
    QTRY_COMPARE(list->count(), 1);
    QTRY_VERIFY(titles().contains(u"Rivers"_s));
    QVERIFY(clickOn(dialog, u"emptyBin"_s));
    QMessageBox *question = openConfirmation(dialog);
    QVERIFY(question);
    QCOMPARE(question->text(), u"Delete one pack for good?"_s);
    QVERIFY(clickOn(question, u"confirm"_s));
    QTRY_COMPARE(list->count(), 0);
    QVERIFY(!visibleChild<QPushButton>(dialog, u"restorePack"_s)->isEnabled());
    dialog->close();
}

void TestLibraryPage::builtInPacksCantBeDeleted()
{
    LibraryActions &actions = page().actions();
    actions.setPack(PackInfo{.id = u"theirs"_s, .title = u"Theirs"_s, .builtIn = true});
    QVERIFY(!actions.remove()->isEnabled());
    QVERIFY(actions.makeRoom()->isEnabled());
    QVERIFY(actions.exportPack()->isEnabled());
}

void TestLibraryPage::exportOffersFormats()
{
    drop(packOf(u"rivers"_s, u"Rivers"_s));
    open();
    QTRY_COMPARE(titles().size(), 1);
    QTRY_VERIFY(visibleChild(&page(), u"exportPack"_s));
    QVERIFY(clickOn(&page(), u"exportPack"_s));
    auto *menu = m_window->findChild<QMenu *>(u"exportFormats"_s);
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().size() > 5);
    menu->actions().constFirst()->trigger();
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->reject();
    menu->close();
}

void TestLibraryPage::theEditorIsOffered()
{
    dropThree();
    open();
    QTRY_COMPARE(titles().size(), 3);
    const QSignalSpy edit(&page(), &LibraryPage::editAsked);
    const QSignalSpy made(&page(), &LibraryPage::newPackAsked);
    select(u"Rivers"_s);
    QVERIFY(clickOn(&page(), u"editPack"_s));
    QCOMPARE(edit.value(0), QVariantList{u"rivers"_s});
    m_window->showLibrary();
    QVERIFY(clickOn(&page(), u"newPack"_s));
    QCOMPARE(made.count(), 1);
}

void TestLibraryPage::aWrongFileIsExplained()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"broken.json"_s));
    drop(packOf(u"rivers"_s, u"Rivers"_s));
    writeTestFile(m_session->folder() + u"/packs/broken.json"_s, "{oops");
    open();
    QTRY_COMPARE(titles(), QStringList{u"Rivers"_s});
    QTRY_VERIFY(visibleChild(&page(), u"libraryProblems"_s));
    const auto *bar = visibleChild<MessageBar>(&page(), u"libraryProblems"_s);
    QVERIFY2(bar->text().contains(u"broken.json: not JSON"_s), qPrintable(bar->text()));
}

void TestLibraryPage::hostileWordsStayText()
{
    Pack pack = packOf(u"evil"_s, u"<b>Bold</b> & <img src=x>"_s,
                       {questionOf(u"<a href='file:///'>Which?</a>"_s)});
    pack.tags = {u"<i>tag</i>"_s};
    drop(pack);
    open();
    QTRY_COMPARE(titles(), QStringList{pack.title});
    QTRY_VERIFY(visibleTexts(&page()).contains(pack.title));
    const QString tip = table()->model()->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u"<b>Bold"_s) && tip.contains(u"&lt;b&gt;"_s));
    const QString question = questions()->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(!question.contains(u"<a "_s));
}

void TestLibraryPage::everythingHasAKey()
{
    dropThree();
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(page().isVisible());
    QTRY_COMPARE(titles().size(), 3);
    QVERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_COMPARE(questions()->rowCount(), 1);
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_window->newRoomPage().isVisible());
}

void TestLibraryPage::anotherLanguageKeepsTheSearch()
{
    dropThree();
    open();
    QTRY_COMPARE(titles().size(), 3);
    QTest::keyClicks(page().findChild<QLineEdit *>(u"librarySearch"_s), u"brahms"_s);
    QTRY_COMPARE(titles().size(), 2);
    Preferences preferences = m_window->preferences();
    preferences.language = u"de"_s;
    m_window->setPreferences(preferences);
    const LibraryPage *before = &page();
    QTRY_VERIFY(&page() != before);
    QVERIFY(page().isVisible());
    QTRY_COMPARE(titles().size(), 2);
}

QTEST_MAIN(TestLibraryPage)
#include "tst_librarypage.moc"
