#include "newroomdesk.h"

#include "ui/newroom/roompreset.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

/// Presets as a host uses them.
class TestNewRoomPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<NewRoomDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aPresetSetsTheOptions();
    void aChangeIsSaidAndSavedAsAPreset();
    void aPresetIsRenamed();
    void aDeletedPresetComesBackByUndo();
    void aChangedPresetIsAsBeforeByUndo();
    void theDefaultPresetBeginsEachTime();
    void theLastChoiceIsRemembered();
    void namingIsNotMakingARoom();
    void aBrokenPresetFileIsExplained();

private:
    std::unique_ptr<NewRoomDesk> m_desk;
};

void TestNewRoomPresets::aPresetSetsTheOptions()
{
    QCOMPARE(m_desk->chosenPreset(), u"Quick quiz"_s);
    m_desk->choosePreset(u"Pub quiz"_s);
    QVERIFY(m_desk->text("presetWords").startsWith(u"You host"_s));
    m_desk->pickPack(0);
    QVERIFY(m_desk->click("createButton"));
    QTRY_COMPARE(m_desk->createdCount(), 1);
    QCOMPARE(m_desk->onlyRoom().settings, builtInPresets().at(2).choices.settings);
    QCOMPARE(m_desk->onlyRoom().maxPlayerCount, 200);
}

void TestNewRoomPresets::aChangeIsSaidAndSavedAsAPreset()
{
    m_desk->setQuestionTime(42);
    QCOMPARE(m_desk->text("presetWords"), u"Changed since “Quick quiz”."_s);
    m_desk->setQuestionTime(10);
    QVERIFY(!m_desk->text("presetWords").contains(u"Changed"_s));
    m_desk->setQuestionTime(42);
    QVERIFY(m_desk->click("savePreset"));
    QVERIFY(!m_desk->click("savePresetName"));
    QTest::keyClicks(m_desk->child<QLineEdit>("presetName"), u"Classroom"_s);
    QVERIFY(m_desk->text("presetWords").contains(u"has this name"_s));
    QVERIFY(!m_desk->click("savePresetName"));
    QTest::keyClicks(m_desk->child<QLineEdit>("presetName"), u" 7b"_s);
    QTest::keyClick(m_desk->child<QLineEdit>("presetName"), Qt::Key_Return);
    QCOMPARE(m_desk->chosenPreset(), u"Classroom 7b"_s);
    QCOMPARE(m_desk->text("presetWords"), u"A preset of yours."_s);
    // It is there again the next time, changes included.
    m_desk->setQuestionTime(43);
    QVERIFY(m_desk->presetAction(u"Save the changes"_s)->isEnabled());
    m_desk->presetAction(u"Save the changes"_s)->trigger();
    m_desk->openPage();
    m_desk->choosePreset(u"Classroom 7b"_s);
    QCOMPARE(m_desk->questionTime(), 43);
}

void TestNewRoomPresets::aPresetIsRenamed()
{
    QVERIFY(!m_desk->presetAction(u"Rename…"_s)->isEnabled());
    QVERIFY(m_desk->savePresetAs(u"Friday"_s));
    m_desk->presetAction(u"Rename…"_s)->trigger();
    QCOMPARE(m_desk->child<QLineEdit>("presetName")->text(), u"Friday"_s);
    QTest::keyClicks(m_desk->child<QLineEdit>("presetName"), u"Saturday"_s);
    QVERIFY(m_desk->click("savePresetName"));
    QCOMPARE(m_desk->chosenPreset(), u"Saturday"_s);
    QVERIFY(!m_desk->hasPreset(u"Friday"_s));
}

void TestNewRoomPresets::aDeletedPresetComesBackByUndo()
{
    QVERIFY(!m_desk->presetAction(u"Delete"_s)->isEnabled());
    m_desk->setQuestionTime(42);
    QVERIFY(m_desk->savePresetAs(u"Friday"_s));
    m_desk->presetAction(u"Delete"_s)->trigger();
    QVERIFY(!m_desk->hasPreset(u"Friday"_s));
    // What it held is still what is chosen.
    QCOMPARE(m_desk->questionTime(), 42);
    QVERIFY(m_desk->text("presetWords").contains(u"Save it as a preset"_s));
    auto *message = m_desk->page->findChild<MessageBar *>();
    QCOMPARE(message->text(), u"The preset “Friday” is deleted."_s);
    QTest::mouseClick(message->actionButton(), Qt::LeftButton);
    QVERIFY(!message->isVisible());
    QCOMPARE(m_desk->chosenPreset(), u"Friday"_s);
    m_desk->openPage();
    QVERIFY(m_desk->hasPreset(u"Friday"_s));
}

void TestNewRoomPresets::aChangedPresetIsAsBeforeByUndo()
{
    m_desk->setQuestionTime(42);
    QVERIFY(m_desk->savePresetAs(u"Friday"_s));
    m_desk->setQuestionTime(43);
    m_desk->presetAction(u"Save the changes"_s)->trigger();
    auto *message = m_desk->page->findChild<MessageBar *>();
    QCOMPARE(message->text(), u"The preset “Friday” is changed."_s);
    QTest::mouseClick(message->actionButton(), Qt::LeftButton);
    // What is chosen stays, and can be saved again.
    QCOMPARE(m_desk->questionTime(), 43);
    QVERIFY(m_desk->presetAction(u"Save the changes"_s)->isEnabled());
    m_desk->openPage();
    m_desk->choosePreset(u"Friday"_s);
    QCOMPARE(m_desk->questionTime(), 42);
}

void TestNewRoomPresets::theDefaultPresetBeginsEachTime()
{
    m_desk->choosePreset(u"Big show"_s);
    m_desk->presetAction(u"Begin with this one"_s)->trigger();
    m_desk->choosePreset(u"Classroom"_s);
    QVERIFY(!m_desk->presetAction(u"Begin with this one"_s)->isChecked());
    m_desk->openPage();
    QCOMPARE(m_desk->chosenPreset(), u"Big show"_s);
    QVERIFY(m_desk->presetAction(u"Begin with this one"_s)->isChecked());
    QCOMPARE(m_desk->questionTime(), 15);
}

void TestNewRoomPresets::theLastChoiceIsRemembered()
{
    m_desk->choosePreset(u"Classroom"_s);
    m_desk->setQuestionTime(99);
    m_desk->openPage();
    // Only what became a room.
    QCOMPARE(m_desk->chosenPreset(), u"Quick quiz"_s);
    m_desk->choosePreset(u"Classroom"_s);
    m_desk->setQuestionTime(99);
    m_desk->pickPack(0);
    QVERIFY(m_desk->click("createButton"));
    QTRY_COMPARE(m_desk->createdCount(), 1);
    m_desk->openPage();
    QCOMPARE(m_desk->chosenPreset(), u"Classroom"_s);
    QCOMPARE(m_desk->text("presetWords"), u"Changed since “Classroom”."_s);
    QCOMPARE(m_desk->questionTime(), 99);
}

void TestNewRoomPresets::namingIsNotMakingARoom()
{
    QSignalSpy cancelled(m_desk->page.get(), &NewRoomPage::cancelled);
    m_desk->pickPack(0);
    QVERIFY(m_desk->click("savePreset"));
    auto *name = m_desk->child<QLineEdit>("presetName");
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(name->isVisible());
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(!name->isVisible());
    QCOMPARE(cancelled.size(), 0);
    QVERIFY(m_desk->click("savePreset"));
    QTest::keyClicks(name, u"Friday"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_desk->chosenPreset(), u"Friday"_s);
    QCOMPARE(m_desk->session.commandCount(), 0);
}

void TestNewRoomPresets::aBrokenPresetFileIsExplained()
{
    m_desk->page.reset();
    QFile file(m_desk->folder.filePath(u"presets.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"oops") > 0);
    file.close();
    m_desk->openPage();
    QVERIFY(m_desk->page->findChild<MessageBar *>()->text().contains(u"presets-unreadable.json"_s));
    QCOMPARE(m_desk->chosenPreset(), u"Quick quiz"_s);
    QVERIFY(m_desk->savePresetAs(u"Friday"_s));
    QTRY_VERIFY(QFile::exists(m_desk->folder.filePath(u"presets.json"_s)));
    QVERIFY(QFile::exists(m_desk->folder.filePath(u"presets-unreadable.json"_s)));
}

QTEST_MAIN(TestNewRoomPresets)

#include "tst_newroompresets.moc"
