#include "editortest.h"

#include "ui/editor/packquestionlist.h"
#include "ui/newroom/newroompage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/steadylist.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The way to the editor and back: what was typed is never lost.
class TestEditorDrafts : public EditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftComesBackWithANotice();
    void aDraftIsDiscardedAfterAQuestion();
    void draftsAreToldAtTheStart();
    void theNewRoomPageLeadsHereAndBack();
    void anotherLanguageLeavesThePackOpen();
    void closingAsksWhenTheDraftIsLost();
};

void TestEditorDrafts::aDraftComesBackWithANotice()
{
    edit(u"pub-mix"_s);
    page().list().setFocus();
    press(Qt::Key_Return);
    write(u"Half a quest"_s);
    openWindow();
    edit(u"pub-mix"_s);
    QCOMPARE(document().question(0).text, u"Half a quest"_s);
    auto *message = visibleChild<MessageBar>(m_window.get(), u"editorMessage"_s);
    QVERIFY(message);
    QVERIFY(message->actionButton()->isVisible());
}

void TestEditorDrafts::aDraftIsDiscardedAfterAQuestion()
{
    aDraftComesBackWithANotice();
    auto *message = visibleChild<MessageBar>(m_window.get(), u"editorMessage"_s);
    message->actionButton()->click();
    QMessageBox *question = openConfirmation(m_window.get());
    QVERIFY(question);
    question->defaultButton()->click();
    QCOMPARE(document().question(0).text, u"Half a quest"_s);
    message->actionButton()->click();
    question = openConfirmation(m_window.get());
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (button != question->defaultButton())
            button->click();
    }
    QTRY_COMPARE(document().question(0).text, sampleQuestions().first().text);
    QVERIFY(!document().isChanged());
}

void TestEditorDrafts::draftsAreToldAtTheStart()
{
    QVERIFY(!visibleChild(m_window.get(), u"draftNotice"_s));
    edit({});
    write(u"Friday quiz"_s);
    openWindow();
    QTRY_VERIFY(visibleChild(m_window.get(), u"draftNotice"_s));
    auto *notice = visibleChild<MessageBar>(m_window.get(), u"draftNotice"_s);
    QVERIFY(notice->text().contains(u"Friday quiz"_s));
    notice->actionButton()->click();
    QTRY_COMPARE(document().pack().title, u"Friday quiz"_s);
    QVERIFY(page().isVisible());
    QVERIFY(!notice->isVisible());
}

void TestEditorDrafts::theNewRoomPageLeadsHereAndBack()
{
    m_window->showNewRoom();
    SteadyList *packs = m_window->newRoomPage().packList();
    QTRY_VERIFY(packs->model()->rowCount() > 0);
    auto *editPack = visibleChild<QPushButton>(m_window.get(), u"editPackButton"_s);
    QVERIFY(!editPack->isEnabled());
    packs->setCurrentIndex(packs->model()->index(0, 0));
    QVERIFY(editPack->isEnabled());
    QVERIFY(clickOn(m_window.get(), u"editPackButton"_s));
    QTRY_COMPARE(editing().state(), PackEditing::State::Ready);
    QVERIFY(page().isVisible());
    press(Qt::Key_Escape);
    QVERIFY(m_window->newRoomPage().isVisible());
    QVERIFY(clickOn(m_window.get(), u"newPackButton"_s));
    QTRY_VERIFY(document().pack().title.isEmpty());
    QVERIFY(page().isVisible());
}

void TestEditorDrafts::anotherLanguageLeavesThePackOpen()
{
    edit(u"pub-mix"_s);
    page().list().setFocus();
    press(Qt::Key_Return);
    write(u"Half a quest"_s);
    Preferences preferences = m_window->preferences();
    preferences.language = u"de"_s;
    const QPointer<EditorPage> before = &page();
    m_window->setPreferences(preferences);
    QTRY_VERIFY(before.isNull());
    QVERIFY(m_window->editor().page());
    QTRY_VERIFY(page().isVisible());
    QCOMPARE(document().question(0).text, u"Half a quest"_s);
    QVERIFY(document().history().canUndo());
    preferences.language = u"en"_s;
    m_window->setPreferences(preferences);
}

void TestEditorDrafts::closingAsksWhenTheDraftIsLost()
{
    QFile file(m_folder->filePath(u"drafts"_s)); // where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    edit(u"pub-mix"_s);
    page().list().setFocus();
    press(Qt::Key_Return);
    write(u"Half a quest"_s);
    QTRY_COMPARE(editing().draftState(), PackEditing::DraftState::Failed);
    m_window->close();
    QVERIFY(m_window->isVisible());
    QMessageBox *question = openConfirmation(m_window.get());
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (button != question->defaultButton())
            button->click();
    }
    QTRY_VERIFY(!m_window->isVisible());
}

QTEST_MAIN(TestEditorDrafts)
#include "tst_editordrafts.moc"
