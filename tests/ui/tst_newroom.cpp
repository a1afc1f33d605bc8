#include "newroomdesk.h"

#include "ui/newroom/drawnpicture.h"
#include "ui/newroom/roompicture.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/steadylist.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

/// Making a room, step by step as a host does it.
class TestNewRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<NewRoomDesk>(); }
    void cleanup() { m_desk.reset(); }

    void withoutAPackThereIsAReasonBesideTheButton();
    void aPackGivesTheTitleUntilTheHostDoes();
    void aTitleThatIsTooLongIsSaidAsItIsTyped();
    void aPackThatCannotBeReadSaysWhy();
    void enterCreatesAndEscapeGoesBack();
    void whatWasEnteredIsThereAgain();
    void aMadeRoomIsFollowedByANewForm();
    void enterInTheSearchPicksThePackFirst();
    void aDoubleClickMakesOneRoom();
    void teamsThatCannotBeHoldTheRoomBack();
    void aTopicMakesARoomThatWaits();
    void aTopicIsRefused();
    void theTopicPageSaysWhoWritesTheQuestions();
    void aDrawnPictureComesAlong();
    void aFileComesAlongWithWhoMadeIt();
    void aFoundPictureComesAlongWithItsMaker();
    void whereNoneIsFoundOneIsDrawn();
    void aBadFileIsExplainedAndHoldsTheRoomBack();
    void noPictureIsTheDefault();
    void aPictureThatCannotBeSavedIsExplained();

private:
    std::unique_ptr<NewRoomDesk> m_desk;
};

void TestNewRoom::withoutAPackThereIsAReasonBesideTheButton()
{
    QVERIFY(!m_desk->click("createButton"));
    QCOMPARE(m_desk->text("obstacle"), u"Pick a pack first."_s);
    m_desk->pickPack(1);
    QCOMPARE(m_desk->text("obstacle"), u""_s);
    QVERIFY(m_desk->click("createButton"));
    QTRY_COMPARE(m_desk->createdCount(), 1);
    QCOMPARE(m_desk->onlyRoom().title, u"Pub mix"_s);
    QCOMPARE(m_desk->onlyRoom().status, RoomStatus::Ready);
    QCOMPARE(m_desk->onlyRoom().settings, RoomSettings());
}

void TestNewRoom::aPackGivesTheTitleUntilTheHostDoes()
{
    m_desk->pickPack(0);
    QCOMPARE(m_desk->title()->text(), u"World geography"_s);
    m_desk->pickPack(2);
    QCOMPARE(m_desk->title()->text(), u"Science and nature"_s);
    m_desk->title()->selectAll();
    QTest::keyClicks(m_desk->title(), u"Class 7b"_s);
    m_desk->pickPack(0);
    QCOMPARE(m_desk->title()->text(), u"Class 7b"_s);
    // Without a title of their own the host gets the pack's again.
    m_desk->title()->selectAll();
    QTest::keyClick(m_desk->title(), Qt::Key_Backspace);
    m_desk->pickPack(2);
    QCOMPARE(m_desk->title()->text(), u"Science and nature"_s);
    QCOMPARE(m_desk->text("packWords"), u"From the smallest cell to the largest tree."_s);
}

void TestNewRoom::aTitleThatIsTooLongIsSaidAsItIsTyped()
{
    m_desk->pickPack(0);
    m_desk->title()->setText(QString(120, u'x'));
    QVERIFY(!m_desk->child<PlainLabel>("titleProblem")->isVisible());
    QTest::keyClicks(m_desk->title(), u"y"_s);
    QVERIFY(m_desk->text("titleProblem").contains(u"this one has 121"_s));
    QVERIFY(m_desk->child<PlainLabel>("titleProblem")->isVisible());
    QVERIFY(!m_desk->click("createButton"));
    QTest::keyClick(m_desk->title(), Qt::Key_Return);
    QCOMPARE(m_desk->session.commandCount(), 0);
    QTest::keyClick(m_desk->title(), Qt::Key_Backspace);
    QVERIFY(m_desk->click("createButton"));
    QTRY_COMPARE(m_desk->createdCount(), 1);
    QCOMPARE(m_desk->onlyRoom().title, QString(120, u'x'));
}

void TestNewRoom::aPackThatCannotBeReadSaysWhy()
{
    QList<PackSummary> packs = samplePacks();
    packs.append({.title = u"rivers.json"_s, .problem = u"not JSON: line 3: unterminated string"_s});
    m_desk->session.setPacks(packs, sampleQuestions());
    m_desk->page->open();
    QTRY_COMPARE(m_desk->page->packList()->model()->rowCount(), 6);
    m_desk->pickPack(5);
    QVERIFY2(m_desk->text("obstacle").contains(u"rivers.json can't be used: not JSON: line 3"_s),
             qPrintable(m_desk->text("obstacle")));
    QVERIFY(!m_desk->click("createButton"));
    QCOMPARE(m_desk->title()->text(), u""_s);
    QTest::keyClick(m_desk->page->packList(), Qt::Key_Return);
    QCOMPARE(m_desk->session.commandCount(), 0);
}

void TestNewRoom::enterCreatesAndEscapeGoesBack()
{
    QSignalSpy cancelled(m_desk->page.get(), &NewRoomPage::cancelled);
    m_desk->pickPack(0);
    QTest::keyClick(m_desk->title(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->createdCount(), 1);
    QTest::keyClick(m_desk->title(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    // Enter in a number counts as well, and only once.
    QVERIFY(m_desk->click("paceSection"));
    QTest::keyClick(m_desk->child<QSpinBox>("questionTime"), Qt::Key_Return);
    QTRY_COMPARE(m_desk->createdCount(), 2);
    QTest::keyClick(m_desk->child<QSpinBox>("questionTime"), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 2);
    QCOMPARE(m_desk->session.rooms().size(), 2);
}

void TestNewRoom::whatWasEnteredIsThereAgain()
{
    m_desk->pickPack(1);
    m_desk->title()->selectAll();
    QTest::keyClicks(m_desk->title(), u"Friday quiz"_s);
    m_desk->setQuestionTime(33);
    QVERIFY(m_desk->click("pictureKind1"));
    m_desk->page->open();
    QTRY_VERIFY(m_desk->page->packList()->selectionModel()->hasSelection());
    QCOMPARE(m_desk->page->packList()->currentIndex().row(), 1);
    QCOMPARE(m_desk->title()->text(), u"Friday quiz"_s);
    QCOMPARE(m_desk->questionTime(), 33);
    QVERIFY(m_desk->words().contains(u"This is as you left it."_s));

    QTest::mouseClick(m_desk->page->findChild<MessageBar *>()->actionButton(), Qt::LeftButton);
    QVERIFY(m_desk->title()->text() != u"Friday quiz"_s);
    QVERIFY(m_desk->questionTime() != 33);
    QVERIFY(m_desk->child<QAbstractButton>("pictureKind0")->isChecked());
    m_desk->page->open();
    QVERIFY(!m_desk->words().contains(u"This is as you left it."_s));
}

void TestNewRoom::aMadeRoomIsFollowedByANewForm()
{
    m_desk->pickPack(0);
    m_desk->title()->selectAll();
    QTest::keyClicks(m_desk->title(), u"Friday quiz"_s);
    QVERIFY(m_desk->click("createButton"));
    QTRY_COMPARE(m_desk->createdCount(), 1);
    m_desk->page->open();
    QVERIFY(m_desk->title()->text() != u"Friday quiz"_s);
    QVERIFY(!m_desk->words().contains(u"This is as you left it."_s));
}

void TestNewRoom::enterInTheSearchPicksThePackFirst()
{
    auto *search = m_desk->child<QLineEdit>("packSearch");
    search->setFocus();
    QTest::keyClicks(search, u"musik"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_desk->session.commandCount(), 0);
    QCOMPARE(m_desk->title()->text(), u"Musik und Film"_s);
    QTRY_VERIFY(m_desk->page->packList()->hasFocus());
    QTest::keyClick(m_desk->page->packList(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->createdCount(), 1);
}

void TestNewRoom::aDoubleClickMakesOneRoom()
{
    m_desk->session.setDelay(Milliseconds(50));
    m_desk->pickPack(0);
    auto *button = m_desk->child<QPushButton>("createButton");
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseDClick(button, Qt::LeftButton);
    QTest::keyClick(m_desk->title(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->createdCount(), 1);
    QTest::qWait(80);
    QCOMPARE(m_desk->session.rooms().size(), 1);
}

void TestNewRoom::teamsThatCannotBeHoldTheRoomBack()
{
    m_desk->pickPack(0);
    auto *teams = m_desk->child<QComboBox>("teams");
    teams->setCurrentIndex(teams->findData(int(TeamMode::Pick)));
    m_desk->child<QLineEdit>("teamNames")->setText(u"Red, red"_s);
    QVERIFY(m_desk->text("obstacle").contains(u"look like"_s));
    QVERIFY(!m_desk->click("createButton"));
    // Nor are they kept as a preset, which could not be read again.
    QVERIFY(!m_desk->click("savePreset"));
    m_desk->child<QLineEdit>("teamNames")->setText(u"Red, Blue"_s);
    QVERIFY(m_desk->click("createButton"));
    QTRY_COMPARE(m_desk->createdCount(), 1);
    QCOMPARE(m_desk->onlyRoom().settings.teamNames, (QStringList {u"Red"_s, u"Blue"_s}));
}

void TestNewRoom::aTopicMakesARoomThatWaits()
{
    QVERIFY(m_desk->click("roomSource1"));
    QCOMPARE(m_desk->text("obstacle"), u"Say what the questions are about."_s);
    QTest::keyClicks(m_desk->child<QLineEdit>("topic"), u"  Rivers of Europe "_s);
    QCOMPARE(m_desk->title()->text(), u"Rivers of Europe"_s);
    QTest::keyClick(m_desk->child<QLineEdit>("topic"), Qt::Key_Return);
    QTRY_COMPARE(m_desk->createdCount(), 1);
    QCOMPARE(m_desk->onlyRoom().status, RoomStatus::Building);
    QCOMPARE(m_desk->onlyRoom().topic, u"Rivers of Europe"_s);
    QCOMPARE(m_desk->onlyRoom().title, u"Rivers of Europe"_s);
    QVERIFY(m_desk->onlyRoom().questions.isEmpty());
}

void TestNewRoom::aTopicIsRefused()
{
    QVERIFY(m_desk->click("roomSource1"));
    auto *topic = m_desk->child<QLineEdit>("topic");
    topic->setText(u"   "_s);
    QVERIFY(!m_desk->click("createButton"));
    topic->setText(QString(201, u'x'));
    QVERIFY(m_desk->text("topicProblem").contains(u"this one has 201"_s));
    QVERIFY(!m_desk->click("createButton"));
    topic->setText(QString(200, u'x'));
    QCOMPARE(m_desk->text("topicProblem"), u""_s);
    // The title that follows from it is as long as one may be.
    QCOMPARE(m_desk->title()->text().size(), 120);
    QVERIFY(m_desk->click("createButton"));
    QTRY_COMPARE(m_desk->createdCount(), 1);
}

void TestNewRoom::theTopicPageSaysWhoWritesTheQuestions()
{
    QVERIFY(m_desk->click("roomSource1"));
    QVERIFY(m_desk->words().contains(u"Quizstage itself: ten questions from its question bank"_s));
    QVERIFY(m_desk->words().contains(u"generator.py http://127.0.0.1:8080"_s));
    QCOMPARE(m_desk->text("topicListeners"), u"No program listens to this node now."_s);
    NodeStatus status = m_desk->session.nodeStatus();
    status.listenerCount = 1;
    m_desk->session.setStatus(status);
    QCOMPARE(m_desk->text("topicListeners"), u"One program listens to this node now."_s);
}

void TestNewRoom::aDrawnPictureComesAlong()
{
    m_desk->pickPack(0);
    QVERIFY(m_desk->click("pictureKind1"));
    m_desk->title()->selectAll();
    QTest::keyClicks(m_desk->title(), u"Friday"_s);
    // At once, before the new words have been drawn.
    QTest::keyClick(m_desk->title(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->createdCount(), 1);
    const QByteArray bytes = m_desk->session.picture(m_desk->onlyRoom().image);
    QCOMPARE(bytes, preparePicture(drawPicture(u"Friday"_s)).bytes);
    QCOMPARE(m_desk->onlyRoom().imageAuthor, u""_s);
}

void TestNewRoom::aFileComesAlongWithWhoMadeIt()
{
    m_desk->pickPack(0);
    const QByteArray bytes = preparePicture(drawPicture(u"x"_s)).bytes;
    QVERIFY(m_desk->takePictureFile(u"photo.png"_s, bytes));
    QTRY_COMPARE(m_desk->text("pictureWords"), u"photo.png"_s);
    QTest::keyClicks(m_desk->child<QLineEdit>("pictureAuthor"), u" Ada "_s);
    QTest::keyClicks(m_desk->child<QLineEdit>("pictureLink"), u"https://example.org/1"_s);
    QVERIFY(m_desk->click("createButton"));
    QTRY_COMPARE(m_desk->createdCount(), 1);
    QCOMPARE(m_desk->session.picture(m_desk->onlyRoom().image), bytes);
    QCOMPARE(m_desk->onlyRoom().imageAuthor, u"Ada"_s);
    QCOMPARE(m_desk->onlyRoom().imageLink, u"https://example.org/1"_s);
}

void TestNewRoom::aFoundPictureComesAlongWithItsMaker()
{
    QVERIFY(!visibleChild<>(m_desk->page.get(), u"pictureKind3"_s));
    NodeStatus status = m_desk->session.nodeStatus();
    status.findsPictures = true;
    m_desk->session.setStatus(status);
    const QByteArray bytes = preparePicture(drawPicture(u"x"_s)).bytes;
    m_desk->session.setFoundPicture(FoundPicture {bytes, u"Ada"_s, u"https://example.org/1"_s});
    m_desk->pickPack(0);
    m_desk->title()->setText(u"Rivers"_s);
    QVERIFY(m_desk->click("pictureKind3"));
    QTRY_VERIFY(m_desk->text("pictureWords").contains(u"Found for the room's title"_s));
    QCOMPARE(m_desk->session.searchedWords(), QStringList {u"Rivers"_s});
    QVERIFY(m_desk->click("otherPicture"));
    QTRY_COMPARE(m_desk->session.searchedWords().size(), 2);
    QVERIFY(m_desk->click("createButton"));
    QTRY_COMPARE(m_desk->createdCount(), 1);
    QCOMPARE(m_desk->session.picture(m_desk->onlyRoom().image), bytes);
    QCOMPARE(m_desk->onlyRoom().imageAuthor, u"Ada"_s);
    QCOMPARE(m_desk->onlyRoom().imageLink, u"https://example.org/1"_s);
}

void TestNewRoom::whereNoneIsFoundOneIsDrawn()
{
    NodeStatus status = m_desk->session.nodeStatus();
    status.findsPictures = true;
    m_desk->session.setStatus(status);
    m_desk->session.setFoundPicture(
        refuse(ErrorCode::GenerationFailed, u"The picture service was asked too often."_s));
    m_desk->pickPack(0);
    m_desk->title()->setText(u"Friday"_s);
    QVERIFY(m_desk->click("pictureKind3"));
    QTRY_VERIFY(m_desk->text("pictureWords").contains(u"asked too often. One is drawn instead."_s));
    QVERIFY(m_desk->click("createButton"));
    QTRY_COMPARE(m_desk->createdCount(), 1);
    QCOMPARE(m_desk->session.picture(m_desk->onlyRoom().image),
             preparePicture(drawPicture(u"Friday"_s)).bytes);
    QCOMPARE(m_desk->onlyRoom().imageAuthor, u""_s);
}

void TestNewRoom::aBadFileIsExplainedAndHoldsTheRoomBack()
{
    m_desk->pickPack(0);
    QVERIFY(m_desk->takePictureFile(u"photo.png"_s, "<svg/>"));
    QTRY_VERIFY(m_desk->text("pictureWords").contains(u"not a picture"_s));
    QCOMPARE(m_desk->text("obstacle"), u"Choose another picture, or none."_s);
    QVERIFY(!m_desk->click("createButton"));
    QVERIFY(m_desk->click("pictureKind0"));
    QVERIFY(m_desk->click("createButton"));
    QTRY_COMPARE(m_desk->createdCount(), 1);
    QCOMPARE(m_desk->onlyRoom().image, u""_s);
}

void TestNewRoom::noPictureIsTheDefault()
{
    m_desk->pickPack(0);
    QVERIFY(m_desk->click("createButton"));
    QTRY_COMPARE(m_desk->createdCount(), 1);
    QCOMPARE(m_desk->onlyRoom().image, u""_s);
    // Whose picture it would have been is of no interest either.
    QVERIFY(!m_desk->child<QLineEdit>("pictureAuthor")->isVisible());
}

void TestNewRoom::aPictureThatCannotBeSavedIsExplained()
{
    m_desk->pickPack(0);
    QVERIFY(m_desk->click("pictureKind1"));
    m_desk->session.refuseNext({ErrorCode::Unavailable, u"disk"_s});
    QVERIFY(m_desk->click("createButton"));
    QTRY_VERIFY(m_desk->words().contains(u"could not be saved"_s));
    QCOMPARE(m_desk->createdCount(), 0);
    QCOMPARE(m_desk->session.rooms().size(), 0);
    QVERIFY(m_desk->click("createButton"));
    QTRY_COMPARE(m_desk->createdCount(), 1);
}

QTEST_MAIN(TestNewRoom)

#include "tst_newroom.moc"
