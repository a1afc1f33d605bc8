#include "roomstage.h"

#include "ui/models/playerlistmodel.h"
#include "ui/room/answerbars.h"
#include "ui/room/playerpanel.h"
#include "ui/room/roomactions.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"
#include "ui/widgets/countdownring.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/steadylist.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStyleHints>

using namespace Qt::StringLiterals;

/// A room's cockpit, driven by clicks and keys against the real rules.
class TestRoomPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<RoomStage>(); }
    void cleanup() { m_stage.reset(); }

    void aWholeGameByClicks();
    void aWholeGameByTheSpaceKey();
    void pauseStopsTheClock();
    void theRoomIsLockedAndUnlocked();
    void aDoubleClickDoesOneThing();
    void buttonsRestWhileACommandTakesLong();
    void aRefusalIsExplained();
    void endingAsksFirst();
    void theHostSeesKeyNotesAndLiveAnswers();
    void aBreakBetweenRounds();

private:
    QString nextText() const { return m_stage->textOf(u"nextButton"_s); }

    std::unique_ptr<RoomStage> m_stage;
};

void TestRoomPage::aWholeGameByClicks()
{
    const QRect place = visibleChild<>(&m_stage->page(), u"nextButton"_s)->geometry();
    QCOMPARE(nextText(), u"Start the game"_s);
    const QStringList perQuestion{u"Show question now"_s, u"Reveal answer"_s,
                                  u"Show leaderboard"_s};
    for (int question = 0; question < 3; ++question) {
        QVERIFY(m_stage->press(u"nextButton"_s));
        for (const QString &step : perQuestion) {
            QTRY_COMPARE(nextText(), step);
            QCOMPARE(m_stage->room().questionIndex, question);
            // The next action is always in the same place.
            QCOMPARE(visibleChild<>(&m_stage->page(), u"nextButton"_s)->geometry(), place);
            QVERIFY(m_stage->press(u"nextButton"_s));
        }
        QTRY_COMPARE(nextText(), question < 2 ? u"Next question"_s : u"Finish"_s);
    }
    QVERIFY(m_stage->press(u"nextButton"_s));
    QTRY_COMPARE(m_stage->room().status, RoomStatus::Completed);
    QTRY_VERIFY(!visibleChild<>(&m_stage->page(), u"nextButton"_s)->isEnabled());
    QVERIFY(visibleTexts(&m_stage->page()).contains(u"The game is over"_s));
}

void TestRoomPage::aWholeGameByTheSpaceKey()
{
    int steps = 0;
    while (!m_stage->room().isFinished() && steps < 20) {
        m_stage->waitUntilReady();
        const quint64 revision = m_stage->room().revision;
        QTest::keyClick(&m_stage->page(), Qt::Key_Space);
        QTRY_VERIFY(m_stage->room().revision > revision);
        ++steps;
    }
    // Start, then show, close, leaderboard and next for each of three questions.
    QCOMPARE(steps, 13);
}

void TestRoomPage::pauseStopsTheClock()
{
    QVERIFY(m_stage->press(u"nextButton"_s));
    QTRY_COMPARE(nextText(), u"Show question now"_s);
    QVERIFY(m_stage->press(u"nextButton"_s));
    QTRY_COMPARE(nextText(), u"Reveal answer"_s);
    m_stage->session().moveClock(Milliseconds(3200));
    m_stage->waitUntilReady();
    QTest::keyClick(&m_stage->page(), Qt::Key_P);
    QTRY_COMPARE(m_stage->room().phase, Phase::Paused);
    QTRY_COMPARE(nextText(), u"Go on"_s);
    m_stage->session().moveClock(Milliseconds(60000));
    QCOMPARE(m_stage->page().findChild<CountdownRing *>()->shownSeconds(), std::optional(7));
    QVERIFY(m_stage->press(u"pauseButton"_s));
    QTRY_COMPARE(m_stage->room().phase, Phase::Answering);
    QTRY_COMPARE(m_stage->page().findChild<CountdownRing *>()->shownSeconds(), std::optional(7));
}

void TestRoomPage::theRoomIsLockedAndUnlocked()
{
    QVERIFY(m_stage->press(u"lockButton"_s));
    QTRY_COMPARE(m_stage->room().settings.join, JoinMode::Locked);
    QTRY_COMPARE(visibleChild<QPushButton>(&m_stage->page(), u"lockButton"_s)->text(),
                 u"Unlock room"_s);
    QVERIFY(m_stage->texts().contains(u"nobody else can join"_s));
    QVERIFY(m_stage->press(u"lockButton"_s));
    QTRY_COMPARE(m_stage->room().settings.join, JoinMode::Open);
}

void TestRoomPage::aDoubleClickDoesOneThing()
{
    m_stage->waitUntilReady();
    RoomStage::allowSlowDoubleClicks();
    auto *next = visibleChild<>(&m_stage->page(), u"nextButton"_s);
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE(nextText(), u"Show question now"_s);
    QTest::mouseDClick(next, Qt::LeftButton);
    QTest::keyClick(&m_stage->page(), Qt::Key_Space);
    QTest::qWait(50);
    QCOMPARE(m_stage->session().commandCount(), 1);
    QCOMPARE(m_stage->room().phase, Phase::Intro);
}

void TestRoomPage::buttonsRestWhileACommandTakesLong()
{
    m_stage->session().setDelay(Milliseconds(3000));
    QVERIFY(m_stage->press(u"nextButton"_s));
    QTRY_VERIFY(!visibleChild<>(&m_stage->page(), u"nextButton"_s)->isEnabled());
    QVERIFY(!visibleChild<>(&m_stage->page(), u"lockButton"_s)->isEnabled());
    QTest::keyClick(&m_stage->page(), Qt::Key_Space);
    QTRY_COMPARE(nextText(), u"Show question now"_s);
    QVERIFY(visibleChild<>(&m_stage->page(), u"nextButton"_s)->isEnabled());
    QCOMPARE(m_stage->session().commandCount(), 1);
}

void TestRoomPage::aRefusalIsExplained()
{
    m_stage->session().refuseNext({ErrorCode::Unavailable, u"store"_s});
    QVERIFY(m_stage->press(u"nextButton"_s));
    QTRY_VERIFY(m_stage->texts().contains(u"could not be saved"_s));
    QCOMPARE(m_stage->room().status, RoomStatus::Ready);
    // What works next takes the message away.
    QVERIFY(m_stage->press(u"nextButton"_s));
    QTRY_COMPARE(m_stage->room().status, RoomStatus::InProgress);
    QTRY_VERIFY(!m_stage->texts().contains(u"could not be saved"_s));
}

void TestRoomPage::endingAsksFirst()
{
    QVERIFY(m_stage->press(u"nextButton"_s));
    QTRY_COMPARE(nextText(), u"Show question now"_s);
    QVERIFY(m_stage->press(u"endButton"_s));
    QTRY_VERIFY(openConfirmation(&m_stage->page()));
    QTest::keyClick(openConfirmation(&m_stage->page()), Qt::Key_Escape);
    QTRY_VERIFY(!openConfirmation(&m_stage->page()));
    QCOMPARE(m_stage->room().status, RoomStatus::InProgress);
    QVERIFY(m_stage->press(u"endButton"_s));
    QTRY_VERIFY(openConfirmation(&m_stage->page()));
    QVERIFY(clickOn(&m_stage->page(), u"confirm"_s));
    QTRY_COMPARE(m_stage->room().status, RoomStatus::Completed);
}

void TestRoomPage::theHostSeesKeyNotesAndLiveAnswers()
{
    QVERIFY(m_stage->session().act(m_stage->code(), StartGame{}));
    QVERIFY(m_stage->session().act(m_stage->code(), AdvancePhase{}));
    m_stage->session().answer(m_stage->code(), 1, 2,
                              [](int number) { return number == 1 ? 1 : 3; });
    auto *bars = m_stage->page().findChild<AnswerBars *>();
    QTRY_COMPARE(bars->bars().value(3).count, 1);
    QCOMPARE(bars->bars().value(1).count, 1);
    QVERIFY(bars->bars().value(1).isRight);
    QVERIFY(!bars->bars().value(0).isRight);
    const QString texts = m_stage->texts();
    QVERIFY(texts.contains(u"2 of 3 answered"_s));
    QVERIFY(texts.contains(u"NOTES-MARK"_s));
    const QAbstractItemModel *players = m_stage->page().findChild<PlayerPanel *>()->list()->model();
    QVERIFY(players->index(2, 0).data(PlayerListModel::AnsweredRole).toBool());
    QVERIFY(!players->index(0, 0).data(PlayerListModel::AnsweredRole).toBool());
}

void TestRoomPage::aBreakBetweenRounds()
{
    m_stage = std::make_unique<RoomStage>(
        RoomSettings {},
        QList<QuizRound> {{.title = u"Rivers"_s, .questionCount = 1, .breakTime = Seconds(120)},
                          {.title = u"Music"_s, .introduction = u"Listen well."_s, .questionCount = 2}});
    m_stage->openQuestion();
    QTRY_VERIFY(m_stage->texts().contains(u"Round 1 · Question 1 of 1"_s));
    m_stage->advance();
    m_stage->advance();
    QTRY_COMPARE(nextText(), u"Start the break"_s);
    QVERIFY(m_stage->press(u"nextButton"_s));
    QTRY_COMPARE(nextText(), u"Next round"_s);
    QTRY_VERIFY(m_stage->texts().contains(u"Break after round 1 of 2"_s));
    QVERIFY(m_stage->texts().contains(u"Music"_s));
    QVERIFY(m_stage->texts().contains(u"Listen well."_s));
    QVERIFY(m_stage->isEnabled(u"extendButton"_s));
    const TimePoint end = *m_stage->room().phaseEndsAt;
    QVERIFY(m_stage->press(u"extendButton"_s));
    QTRY_COMPARE(m_stage->room().phaseEndsAt, end + Seconds(60));
    QVERIFY(m_stage->press(u"nextButton"_s));
    QTRY_COMPARE(m_stage->room().questionIndex, 1);
    QTRY_VERIFY(m_stage->texts().contains(u"Round 2 · Question 1 of 2"_s));
    QVERIFY(m_stage->texts().contains(u"Listen well."_s));
}

QTEST_MAIN(TestRoomPage)
#include "tst_roompage.moc"
