#include "clicks.h"
#include "fakesession.h"

#include "ui/audience/audiencescreen.h"
#include "ui/audience/scenes.h"
#include "ui/audience/stagecanvas.h"
#include "ui/room/roomwatch.h"

using namespace Qt::StringLiterals;

/// What the room sees of buzzers and stakes.
class TestAudienceBuzzer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(sampleBuzzer()); }
    void cleanup();

    void playersAreCalledToBuzz();
    void whoIsOnTurnStandsBesideTheOrder();
    void theKeyIsNotToldBeforeItsTime();
    void wrongOnesStayInTheOrder();
    void tiesAreShownAsTies();
    void onlyThoseAroundTheTurnAreListed();
    void theClockStandsStill();
    void thePictureStaysAsFarUncovered();
    void theRevealTellsWhoKnewIt();
    void theRevealWithoutAKey();
    void nobodyKnewIt();
    void aVoidQuestionNamesNobody();
    void stakesAreCalledFor();
    void stakesAreCalledForWhereARoundBegins();
    void aStakeChangesOnlyTheFoot();

private:
    void open(const Question &question, const RoomSettings &settings = {},
              const QList<QuizRound> &rounds = {});
    void startRoom(const Question &question, const RoomSettings &settings,
                   const QList<QuizRound> &rounds);
    void act(const RoomCommand &command) { QVERIFY(m_session->act(m_code, command)); }
    void buzz(quint32 player, int afterMs = 120);
    void judge(quint32 player, bool right);
    AudienceView view();
    QStringList texts();
    QString shown() { return texts().join(u'\n'); }
    QImage ring();

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<RoomWatch> m_watch;
    std::unique_ptr<AudienceScreen> m_screen;
    RoomCode m_code;
};

void TestAudienceBuzzer::cleanup()
{
    m_screen.reset();
    m_watch.reset();
    m_session.reset();
}

void TestAudienceBuzzer::startRoom(const Question &question, const RoomSettings &settings,
                                   const QList<QuizRound> &rounds)
{
    cleanup();
    m_session = std::make_unique<FakeSession>();
    m_code = m_session->makeRoom({.title = u"Friday quiz"_s,
                                  .settings = settings,
                                  .questions = {question, sampleQuestions().first()},
                                  .rounds = rounds});
    m_session->joinMany(m_code, 12);
    m_watch = std::make_unique<RoomWatch>(*m_session, m_code);
    QTRY_VERIFY(m_watch->isOpen());
    m_screen = std::make_unique<AudienceScreen>([this] { return m_session->now(); });
    m_screen->resize(1280, 720);
    m_screen->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
    act(StartGame{});
}

void TestAudienceBuzzer::open(const Question &question, const RoomSettings &settings,
                              const QList<QuizRound> &rounds)
{
    startRoom(question, settings, rounds);
    act(AdvancePhase{});
}

void TestAudienceBuzzer::buzz(quint32 player, int afterMs)
{
    m_session->moveClock(Milliseconds(afterMs));
    QVERIFY(m_session->buzz(m_code, player));
}

void TestAudienceBuzzer::judge(quint32 player, bool right)
{
    act(JudgeBuzz{m_session->room(m_code).currentQuestion().id, PlayerId{player}, right});
}

/// As soon as the replica has caught up.
AudienceView TestAudienceBuzzer::view()
{
    const bool isReached = QTest::qWaitFor([this] {
        GameRoom room = m_session->room(m_code);
        // The replica folds events, which know no time of their entry.
        room.changedAt = m_watch->room().changedAt;
        return m_watch->room() == room;
    });
    Q_ASSERT(isReached);
    return m_watch->audienceView();
}

QStringList TestAudienceBuzzer::texts()
{
    m_screen->showView(view());
    m_screen->finishMotion();
    m_screen->grab();
    return m_screen->shownTexts();
}

QImage TestAudienceBuzzer::ring()
{
    texts();
    return m_screen->grab(AudienceLayout(m_screen->size()).ring.toAlignedRect()).toImage();
}

void TestAudienceBuzzer::playersAreCalledToBuzz()
{
    QVERIFY(texts().contains(u"Name this tune."_s));
    QVERIFY(texts().contains(u"Press your buzzer!"_s));
    QVERIFY(texts().contains(u"0 of 12 buzzed"_s));
}

void TestAudienceBuzzer::whoIsOnTurnStandsBesideTheOrder()
{
    buzz(2);
    buzz(3);
    const QStringList shown = texts();
    QVERIFY(!shown.contains(u"Press your buzzer!"_s));
    // Large, and in the order.
    QCOMPARE(shown.count(u"Bo"_s), 2);
    QCOMPARE(shown.count(u"Chidi"_s), 1);
    QVERIFY(shown.contains(u"+120 ms"_s));
    QVERIFY(shown.contains(u"2 of 12 buzzed"_s));
    QVERIFY(shown.contains(u"Name this tune."_s));
}

void TestAudienceBuzzer::theKeyIsNotToldBeforeItsTime()
{
    QVERIFY(!shown().contains(u"Matilda"_s));
    buzz(2);
    judge(2, false);
    buzz(3);
    QVERIFY(!shown().contains(u"Matilda"_s));
    judge(3, true);
    QVERIFY(shown().contains(u"Waltzing Matilda"_s));
}

void TestAudienceBuzzer::wrongOnesStayInTheOrder()
{
    buzz(2);
    buzz(3);
    judge(2, false);
    QVERIFY(texts().contains(u"wrong"_s));
    QCOMPARE(texts().count(u"Bo"_s), 1);
    QCOMPARE(texts().count(u"Chidi"_s), 2);
    judge(3, false);
    // Nobody waits: others are called.
    QVERIFY(texts().contains(u"Press your buzzer!"_s));
    QCOMPARE(texts().count(u"wrong"_s), 2);
}

void TestAudienceBuzzer::tiesAreShownAsTies()
{
    buzz(2);
    buzz(3, 0);
    QVERIFY(texts().contains(u"Equally fast"_s));
    QCOMPARE(texts().count(u"equally fast"_s), 2);
    QCOMPARE(texts().count(u"1"_s), 2);
    for (const quint32 player : {4, 5, 6})
        buzz(player, 0);
    // Three of five by name, beside the order.
    QVERIFY(texts().contains(u"and 2 more"_s));
    QCOMPARE(texts().count(u"Dora"_s), 2);
    QCOMPARE(texts().count(u"Emil"_s), 1);
}

void TestAudienceBuzzer::onlyThoseAroundTheTurnAreListed()
{
    for (quint32 player = 1; player <= 9; ++player)
        buzz(player);
    QVERIFY(texts().contains(u"Emil"_s));
    QVERIFY(!texts().contains(u"Fatima"_s));
    for (const quint32 player : {1, 2, 3, 4})
        judge(player, false);
    // Two who were wrong, then those who are next.
    QVERIFY(!texts().contains(u"Bo"_s));
    QCOMPARE(texts().count(u"Chidi"_s), 1);
    QCOMPARE(texts().count(u"Emil"_s), 2);
    QVERIFY(texts().contains(u"Goran"_s));
    QVERIFY(!texts().contains(u"Hana"_s));
}

void TestAudienceBuzzer::theClockStandsStill()
{
    m_session->moveClock(Milliseconds(3000));
    const QImage running = ring();
    buzz(2, 2000);
    QVERIFY(!countdownEnd(view().shared));
    QCOMPARE(heldTime(view().shared), std::optional(Milliseconds(5000)));
    const QImage held = ring();
    QVERIFY(held != running);
    m_session->moveClock(Milliseconds(60000));
    QCOMPARE(ring(), held);
    judge(2, false);
    QVERIFY(countdownEnd(view().shared).has_value());
    QVERIFY(!heldTime(view().shared));
    QCOMPARE(ring(), held);
}

void TestAudienceBuzzer::thePictureStaysAsFarUncovered()
{
    AudienceView shown = view();
    StagePicture picture {.image = QImage(QSize(320, 240), QImage::Format_RGB32),
                          .darkest = Qt::green,
                          .brightest = Qt::green,
                          .average = Qt::green};
    picture.image.fill(Qt::green);
    const auto greens = [&] {
        m_screen->showView(shown);
        m_screen->setPicture(u"picture"_s, picture);
        const QImage image = m_screen->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                count += image.pixelColor(x, y) == Qt::green;
        }
        return count;
    };
    shown.shared.currentQuestion->image = u"picture"_s;
    shown.shared.currentQuestion->uncoversImage = true;
    m_session->moveClock(Milliseconds(5000));
    const int half = greens();
    QVERIFY(half > 0);
    shown.shared.deadline.reset();
    shown.shared.buzzes = BuzzView {.remaining = Milliseconds(5000)};
    m_session->moveClock(Milliseconds(60000));
    QCOMPARE(greens(), half);
}

void TestAudienceBuzzer::theRevealTellsWhoKnewIt()
{
    buzz(2);
    buzz(3);
    judge(2, false);
    judge(3, true);
    QVERIFY(texts().contains(u"Chidi"_s));
    QVERIFY(texts().contains(u"Waltzing Matilda"_s));
    QVERIFY(!texts().contains(u"Bo"_s));
    // How many of all were right says nothing here.
    QVERIFY(!shown().contains(u"were right"_s));
    QVERIFY(texts().contains(u"2 of 12 buzzed"_s));
}

void TestAudienceBuzzer::theRevealWithoutAKey()
{
    Question question = sampleBuzzer();
    question.key = {};
    open(question);
    buzz(2);
    judge(2, true);
    QVERIFY(texts().contains(u"Bo"_s));
    open(question);
    act(AdvancePhase{});
    QVERIFY(texts().contains(u"Nobody knew it"_s));
}

void TestAudienceBuzzer::nobodyKnewIt()
{
    buzz(2);
    judge(2, false);
    act(AdvancePhase{});
    QVERIFY(texts().contains(u"Nobody knew it"_s));
    QVERIFY(texts().contains(u"Waltzing Matilda"_s));
    QVERIFY(!texts().contains(u"Bo"_s));
}

void TestAudienceBuzzer::aVoidQuestionNamesNobody()
{
    buzz(2);
    judge(2, true);
    act(CorrectQuestion{{u"q4"_s}, VoidQuestion{}});
    QVERIFY(texts().contains(u"This question doesn't count."_s));
    QVERIFY(!texts().contains(u"Bo"_s));
    QVERIFY(!shown().contains(u"Matilda"_s));
}

void TestAudienceBuzzer::stakesAreCalledFor()
{
    startRoom(sampleStakes(), {}, {});
    QVERIFY(texts().contains(u"Place your stakes!"_s));
    QVERIFY(texts().contains(u"Geography"_s));
    QVERIFY(texts().contains(u"0 of 12 have staked"_s));
    QVERIFY(!shown().contains(u"1,000 points"_s));
    QVERIFY(m_session->stake(m_code, 2, 300));
    QVERIFY(m_session->stake(m_code, 3, 0));
    QVERIFY(texts().contains(u"2 of 12 have staked"_s));
    act(AdvancePhase{});
    QVERIFY(!shown().contains(u"staked"_s));
    QVERIFY(texts().contains(u"0 of 12 answered"_s));
}

void TestAudienceBuzzer::stakesAreCalledForWhereARoundBegins()
{
    startRoom(sampleStakes(), {}, {{.title = u"Oceans"_s, .questionCount = 1}, {.title = u"Rivers"_s, .questionCount = 1}});
    QVERIFY(texts().contains(u"Oceans"_s));
    QVERIFY(texts().contains(u"Round 1 of 2 · Place your stakes!"_s));
    QVERIFY(texts().contains(u"0 of 12 have staked"_s));
}

void TestAudienceBuzzer::aStakeChangesOnlyTheFoot()
{
    startRoom(sampleStakes(), {}, {});
    texts();
    const AudienceLayout at(m_screen->size());
    const QImage before = m_screen->grab().toImage();
    QVERIFY(m_session->stake(m_code, 2, 300));
    texts();
    const QImage after = m_screen->grab().toImage();
    const int foot = int(at.foot.top());
    QVERIFY(before != after);
    QCOMPARE(after.copy(0, 0, after.width(), foot), before.copy(0, 0, before.width(), foot));
}

QTEST_MAIN(TestAudienceBuzzer)
#include "tst_audiencebuzzer.moc"
