#include "clicks.h"
#include "fakesession.h"

#include "core/library/formats/packimport.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/packimporter.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/newroom/newroompage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/steadylist.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace
{

/// Reads and writes for real, but keeps packs in memory.
class MemoryTransfer final : public PackTransfer
{
public:
    void import(const QByteArray &bytes, const QString &fileName, const QString &title, bool dryRun,
                QObject *context, Reply<ImportedPack> reply) override
    {
        ImportedPack imported {.report = readForeignFile(bytes, fileName), .packId = {}};
        if (!title.isEmpty())
            imported.report.pack.title = title;
        const bool refused = !dryRun && std::exchange(refuseNext, false);
        if (!dryRun && !refused)
            saved.append(imported.report.pack);
        QMetaObject::invokeMethod(
            context,
            [reply, imported, refused] {
                if (refused)
                    reply(refuse(ErrorCode::Unavailable, u"the disk is full"_s));
                else
                    reply(imported);
            },
            Qt::QueuedConnection);
    }

    void exportPack(const QString &id, const QString &format, QObject *context,
                    Reply<ExportedPack> reply) override
    {
        Pack pack {.id = id, .title = id, .questions = sampleQuestions()};
        QMetaObject::invokeMethod(
            context, [reply, exported = ::exportPack(pack, format)] { reply(exported); },
            Qt::QueuedConnection);
    }

    QList<Pack> saved;
    bool refuseNext = false;
};

constexpr QByteArrayView twoOfThree = "Which planet is the largest?\n"
                                      "A. Mars\n"
                                      "B. Jupiter\n"
                                      "ANSWER: B\n"
                                      "\n"
                                      "Which one has no key?\n"
                                      "A. This\n"
                                      "B. That\n"
                                      "ANSWER: E\n"
                                      "\n"
                                      "Which <b>metal</b> is liquid?\n"
                                      "A. Mercury\n"
                                      "B. Iron\n"
                                      "ANSWER: A\n";

} // namespace

/// Questions from files of other programs, and packs into such files, through the main window.
class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFileIsLookedAtAndThenImported();
    void anotherTitleIsTaken();
    void withoutATitleNothingIsImported();
    void aFileThatHoldsNothing();
    void aFileThatIsNotThere();
    void aRefusedImportCanBeRepeated();
    void aFileIsDropped();
    void theMenuAsksForAFile();
    void anotherLanguageHasTheSameEntries();
    void aPackIsExportedAndItsLossesAreTold();
    void aFolderThatCannotBeWrittenIsExplained();

private:
    QString write(const QString &name, QByteArrayView bytes);
    ImportDialog *dialog() const { return visibleChild<ImportDialog>(m_window.get(), u"importDialog"_s); }
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    bool isReady() const { return child<QPushButton>("importNow")->isEnabled(); }
    /// Chooses a format in the menu of the first pack and saves it as `path`.
    void exportAs(const QString &format, const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MemoryTransfer> m_transfer;
    std::unique_ptr<MainWindow> m_window;
    PackImporter *m_importer = nullptr;
};

void TestImporting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<FakeSession>();
    m_transfer = std::make_unique<MemoryTransfer>();
    m_window = std::make_unique<MainWindow>(*m_session, m_folder->filePath(u"ui.ini"_s));
    m_importer = new PackImporter(*m_transfer, *m_window);
    m_window->show();
}

void TestImporting::cleanup()
{
    m_window.reset();
}

QString TestImporting::write(const QString &name, QByteArrayView bytes)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        qFatal("no file");
    return file.fileName();
}

void TestImporting::aFileIsLookedAtAndThenImported()
{
    m_importer->open(write(u"space.txt"_s, twoOfThree));
    QTRY_VERIFY(dialog() && isReady());
    QVERIFY(child<PlainLabel>("importSummary")->text().contains(u"Moodle Aiken"_s));
    QVERIFY(child<PlainLabel>("importSummary")->text().contains(u"2 questions"_s));
    auto *questions = child<QListWidget>("importQuestions");
    QCOMPARE(questions->count(), 2);
    QCOMPARE(questions->item(0)->text(), u"Which planet is the largest?\n→ Jupiter"_s);
    auto *problems = child<QListWidget>("importProblems");
    QCOMPARE(problems->count(), 1);
    QVERIFY2(problems->item(0)->text().startsWith(u"line "_s), qPrintable(problems->item(0)->text()));
    QVERIFY(child<MessageBar>("importMessage")->text().contains(u"Some questions can't be imported"_s));
    QCOMPARE(m_transfer->saved.size(), 0);

    QVERIFY(clickOn(m_window.get(), u"importNow"_s));
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_transfer->saved.size(), 1);
    QCOMPARE(m_transfer->saved.first().questions.size(), 2);
    QVERIFY(m_window->newRoomPage().isVisible());
}

void TestImporting::anotherTitleIsTaken()
{
    m_importer->open(write(u"space.txt"_s, twoOfThree));
    QTRY_VERIFY(dialog() && isReady());
    QTest::keyClicks(child<QLineEdit>("importTitle"), u"Stars"_s);
    QTest::keyClick(child<QLineEdit>("importTitle"), Qt::Key_Return);
    QTRY_COMPARE(m_transfer->saved.size(), 1);
    QCOMPARE(m_transfer->saved.first().title, u"Stars"_s);
}

void TestImporting::withoutATitleNothingIsImported()
{
    m_importer->open(write(u"space.txt"_s, twoOfThree));
    QTRY_VERIFY(dialog() && isReady());
    child<QLineEdit>("importTitle")->clear();
    QVERIFY(!isReady());
}

void TestImporting::aFileThatHoldsNothing()
{
    m_importer->open(write(u"letter.txt"_s, "Dear host,\nsee you on Friday.\n"));
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(
        child<MessageBar>("importMessage")->text().contains(u"Nothing in this file"_s));
    QVERIFY(!isReady());
}

void TestImporting::aFileThatIsNotThere()
{
    m_importer->open(m_folder->filePath(u"gone.txt"_s));
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(
        child<MessageBar>("importMessage")->text().contains(u"The file can't be read"_s));
    QVERIFY(!isReady());
}

void TestImporting::aRefusedImportCanBeRepeated()
{
    m_importer->open(write(u"space.txt"_s, twoOfThree));
    QTRY_VERIFY(dialog() && isReady());
    m_transfer->refuseNext = true;
    QVERIFY(clickOn(m_window.get(), u"importNow"_s));
    QTRY_VERIFY(!child<MessageBar>("importMessage")->text().isEmpty() && isReady());
    QCOMPARE(m_transfer->saved.size(), 0);
    QVERIFY(clickOn(m_window.get(), u"importNow"_s));
    QTRY_COMPARE(m_transfer->saved.size(), 1);
}

void TestImporting::aFileIsDropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"space.txt"_s, twoOfThree))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(dialog() && isReady());

    data.setUrls({QUrl(u"https://example.com/space.txt"_s)});
    QDragEnterEvent link({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    link.ignore();
    QApplication::sendEvent(m_window.get(), &link);
    QVERIFY(!link.isAccepted());
}

void TestImporting::theMenuAsksForAFile()
{
    child<QAction>("importQuestions")->trigger();
    auto *files = m_window->findChild<QFileDialog *>();
    QVERIFY(files);
    Q_EMIT files->fileSelected(write(u"space.txt"_s, twoOfThree));
    files->close();
    QTRY_VERIFY(dialog() && isReady());
}

void TestImporting::anotherLanguageHasTheSameEntries()
{
    Preferences german = m_window->preferences();
    german.language = u"de"_s;
    m_window->setPreferences(german);
    QTRY_COMPARE(m_window->menuBar()->findChildren<QAction *>(u"importQuestions"_s).size(), 1);
    QTRY_VERIFY(child<QAction>("importQuestions")->text().contains(u"Fragen"_s));
    m_window->showNewRoom();
    exportAs(u"Moodle Aiken"_s, m_folder->filePath(u"pack.txt"_s));
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"pack.txt"_s)));
}

void TestImporting::exportAs(const QString &format, const QString &path)
{
    SteadyList *packs = m_window->newRoomPage().packList();
    QTRY_VERIFY(packs->model()->rowCount() > 0);
    Q_EMIT packs->customContextMenuRequested(packs->visualRect(packs->model()->index(0, 0)).center());
    QAction *entry = nullptr;
    const auto menus = packs->findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == format)
                entry = action;
        }
    }
    QVERIFY(entry);
    entry->trigger();
    for (QMenu *menu : menus)
        menu->close();
    auto *files = m_window->findChild<QFileDialog *>();
    QVERIFY(files);
    Q_EMIT files->fileSelected(path);
    files->close();
}

void TestImporting::aPackIsExportedAndItsLossesAreTold()
{
    m_window->showNewRoom();
    exportAs(u"Moodle Aiken"_s, m_folder->filePath(u"pack.txt"_s));
    QTRY_VERIFY(visibleChild<QMessageBox>(m_window.get(), u"exportMessage"_s));
    QVERIFY(visibleChild<QMessageBox>(m_window.get(), u"exportMessage"_s)
                ->text()
                .contains(u"Exported, but not all of it"_s));
    QFile file(m_folder->filePath(u"pack.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("ANSWER: "));
}

void TestImporting::aFolderThatCannotBeWrittenIsExplained()
{
    m_window->showNewRoom();
    exportAs(u"Quizstage pack"_s, m_folder->filePath(u"no such folder/pack.json"_s));
    QTRY_VERIFY(visibleChild<QMessageBox>(m_window.get(), u"exportMessage"_s));
    QVERIFY(visibleChild<QMessageBox>(m_window.get(), u"exportMessage"_s)
                ->text()
                .contains(u"The pack was not exported"_s));
}

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
