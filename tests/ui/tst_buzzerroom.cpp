#include "roomstage.h"

#include "ui/room/answerbars.h"
#include "ui/room/buzzrowview.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"
#include "ui/widgets/countdownring.h"
#include "ui/widgets/steadylist.h"
#include "ui/words/buzzwords.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// A question with a buzzer in the host's window, against the real rules.
class TestBuzzerRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void wordsOfABuzz_data();
    void wordsOfABuzz();
    void theKeyIsThereFromTheStart();
    void theOrderIsTold();
    void theClockWaitsAndGoesOn();
    void rightClosesTheQuestion();
    void aMisjudgedBuzzIsCorrected();
    void wrongCallsTheNext();
    void aWrongOneCanStillBeRight();
    void keysJudge();
    void noKeyEndsTheQuestionWhileABuzzWaits();
    void aKeyMeansNothingElsewhere();
    void aDoubleClickJudgesOne();
    void aChangeOfTurnSwallowsAKey();
    void ofATieTheHostChooses();
    void aTeamIsOutWithItsPlayer();
    void aPauseJudgesNobody();
    void aRefusalIsTold();
    void whoLeavesIsGone();
    void skippingTellsOfBuzzes();
    void nobodyBuzzed();
    void aBuzzerWithoutAKey();
    void manyBuzzes();

private:
    void play(const RoomSettings &settings = {}, const Question &question = sampleBuzzer());
    void open(const RoomSettings &settings = {}, const Question &question = sampleBuzzer());
    /// Players buzz, far enough from each other that no two tie.
    void buzz(const QList<quint32> &players);
    QList<BuzzRowView *> rows() const;
    QStringList rowWords() const;
    /// Presses a button of the row in this place when the next click counts.
    void pressInRow(int place, const QString &button);
    QPushButton *inRow(int place, const QString &button) const;
    const Round &round() const { return m_stage->room().rounds.first(); }
    int judgedCount() const { return int(round().answers.size()); }

    std::unique_ptr<RoomStage> m_stage;
};

void TestBuzzerRoom::init()
{
    open();
}

void TestBuzzerRoom::play(const RoomSettings &settings, const Question &question)
{
    m_stage = std::make_unique<RoomStage>(settings, QList<QuizRound> {},
                                          QList<Question> {question, sampleQuestions().first()});
}

void TestBuzzerRoom::open(const RoomSettings &settings, const Question &question)
{
    play(settings, question);
    m_stage->openQuestion();
    QTRY_COMPARE(m_stage->page().watch().room().phase, Phase::Answering);
}

void TestBuzzerRoom::buzz(const QList<quint32> &players)
{
    for (const quint32 player : players) {
        m_stage->session().moveClock(Milliseconds(120));
        QVERIFY(m_stage->session().buzz(m_stage->code(), player));
    }
    QTRY_COMPARE(m_stage->page().watch().room().currentRound().buzzes.size(), round().buzzes.size());
    QTRY_COMPARE(m_stage->page().watch().buzzes()->count, int(round().buzzes.size()));
}

QList<BuzzRowView *> TestBuzzerRoom::rows() const
{
    QList<BuzzRowView *> shown = m_stage->page().findChildren<BuzzRowView *>();
    shown.removeIf([](const BuzzRowView *row) { return !row->isVisible(); });
    return shown;
}

QStringList TestBuzzerRoom::rowWords() const
{
    QStringList words;
    for (const BuzzRowView *row : rows())
        words << row->accessibleName() + (row->row().isOnTurn ? u" *"_s : QString());
    return words;
}

QPushButton *TestBuzzerRoom::inRow(int place, const QString &button) const
{
    return place < rows().size() ? visibleChild<QPushButton>(rows().at(place), button) : nullptr;
}

void TestBuzzerRoom::pressInRow(int place, const QString &button)
{
    QTRY_VERIFY(inRow(place, button));
    m_stage->waitUntilReady();
    QTest::mouseClick(inRow(place, button), Qt::LeftButton);
}

void TestBuzzerRoom::wordsOfABuzz_data()
{
    QTest::addColumn<BuzzRow>("row");
    QTest::addColumn<QString>("words");
    const BuzzRow ann {.name = u"Ann"_s, .place = 1};
    const auto with = [&ann](auto change) {
        BuzzRow row = ann;
        change(row);
        return row;
    };
    QTest::newRow("on turn") << ann << u"1: Ann"_s;
    QTest::newRow("behind") << with([](BuzzRow &row) { row.behind = Milliseconds(120); })
                            << u"1: Ann, +120 ms"_s;
    QTest::newRow("just under a second") << with([](BuzzRow &row) { row.behind = Milliseconds(999); })
                                         << u"1: Ann, +999 ms"_s;
    QTest::newRow("a second") << with([](BuzzRow &row) { row.behind = Milliseconds(1000); })
                              << u"1: Ann, +1.0 s"_s;
    QTest::newRow("a tie in a team") << with([](BuzzRow &row) {
        row.isTied = true;
        row.team = u"Red"_s;
        row.behind = Milliseconds(5);
    }) << u"1: Ann, Red · equally fast · +5 ms"_s;
    QTest::newRow("a tie on turn") << with([](BuzzRow &row) {
        row.isTied = true;
        row.isOnTurn = true;
        row.behind = Milliseconds(5);
    }) << u"1: Ann, equally fast"_s;
    QTest::newRow("right") << with([](BuzzRow &row) { row.state = BuzzState::Right; })
                           << u"1: Ann, was right"_s;
    QTest::newRow("wrong") << with([](BuzzRow &row) { row.state = BuzzState::Wrong; })
                           << u"1: Ann, was wrong"_s;
    QTest::newRow("out") << with([](BuzzRow &row) { row.state = BuzzState::Out; })
                         << u"1: Ann, out with the team"_s;
}

void TestBuzzerRoom::wordsOfABuzz()
{
    QFETCH(BuzzRow, row);
    QFETCH(QString, words);
    QCOMPARE(buzzWords(row), words);
}

void TestBuzzerRoom::theKeyIsThereFromTheStart()
{
    play();
    QVERIFY(m_stage->session().act(m_stage->code(), StartGame{}));
    auto *bars = m_stage->page().findChild<AnswerBars *>();
    QTRY_COMPARE(bars->bars().size(), 1);
    QCOMPARE(bars->bars().first().text, u"Waltzing Matilda / Matilda"_s);
    QVERIFY(bars->bars().first().isRight);
    // Nothing is counted beside it.
    QCOMPARE(bars->accessibleDescription(), u"1: Waltzing Matilda / Matilda, right"_s);
    QVERIFY(!visibleChild(&m_stage->page(), u"buzzPanel"_s));
    QVERIFY(m_stage->texts().contains(u"Music · buzzer · 1,000 points"_s));
}

void TestBuzzerRoom::theOrderIsTold()
{
    QTRY_VERIFY(m_stage->texts().contains(u"Nobody has buzzed yet."_s));
    QVERIFY(m_stage->texts().contains(u"0 of 3 buzzed"_s));
    // Nobody owes a buzz.
    QVERIFY(!visibleChild(&m_stage->page(), u"missingButton"_s));
    buzz({2, 3, 1});
    QTRY_COMPARE(rowWords(), QStringList({u"1: Bo *"_s, u"2: Cem, +120 ms"_s, u"3: Ann, +240 ms"_s}));
    QTRY_VERIFY(m_stage->texts().contains(u"3 of 3 buzzed"_s));
    QVERIFY(m_stage->texts().contains(u"Was it right?"_s));
    QVERIFY(inRow(0, u"rightButton"_s));
    QVERIFY(!inRow(1, u"rightButton"_s));
    QVERIFY(!visibleChild(&m_stage->page(), u"overturnButton"_s));
}

void TestBuzzerRoom::theClockWaitsAndGoesOn()
{
    const auto *ring = m_stage->page().findChild<CountdownRing *>();
    m_stage->session().moveClock(Milliseconds(3000));
    buzz({2});
    QTRY_COMPARE(ring->shownSeconds(), std::optional(7));
    m_stage->session().moveClock(Milliseconds(60000));
    QCOMPARE(ring->shownSeconds(), std::optional(7));
    QVERIFY(m_stage->texts().contains(u"The clock waits"_s));
    pressInRow(0, u"wrongButton"_s);
    QTRY_COMPARE(judgedCount(), 1);
    QTRY_COMPARE(ring->shownSeconds(), std::optional(7));
    QTRY_VERIFY(m_stage->texts().contains(u"The time goes on."_s));
    m_stage->session().moveClock(Milliseconds(3000));
    QTRY_COMPARE(ring->shownSeconds(), std::optional(4));
}

void TestBuzzerRoom::rightClosesTheQuestion()
{
    buzz({2, 1});
    pressInRow(0, u"rightButton"_s);
    QTRY_COMPARE(m_stage->room().phase, Phase::Reveal);
    QCOMPARE(m_stage->room().scoreboard.standing(PlayerId{2}).score, 1000);
    QCOMPARE(m_stage->room().scoreboard.standing(PlayerId{1}).score, 0);
    QTRY_COMPARE(rowWords(), QStringList({u"1: Bo, was right"_s, u"2: Ann"_s}));
    QVERIFY(!visibleChild(&m_stage->page(), u"rightButton"_s));
}

void TestBuzzerRoom::aMisjudgedBuzzIsCorrected()
{
    buzz({2, 3});
    pressInRow(0, u"rightButton"_s);
    QTRY_COMPARE(m_stage->room().phase, Phase::Reveal);
    QVERIFY(m_stage->press(u"questionsTab"_s));
    auto *list = m_stage->page().findChild<SteadyList *>(u"questionList"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(m_stage->press(u"correctButton"_s));
    QVERIFY(m_stage->correction(u"Bo"_s) && m_stage->correction(u"Bo"_s)->isChecked());
    QVERIFY(m_stage->correction(u"Cem"_s) && !m_stage->correction(u"Cem"_s)->isChecked());
    QVERIFY(m_stage->correction(u"Nobody"_s) && !m_stage->correction(u"Nobody"_s)->isChecked());
    m_stage->correction(u"Cem"_s)->trigger();
    QTRY_COMPARE(m_stage->room().scoreboard.standing(PlayerId{3}).score, 1000);
    QCOMPARE(m_stage->room().scoreboard.standing(PlayerId{2}).score, 0);
    QTRY_VERIFY(m_stage->texts().contains(
        u"The buzzes of question 1 are judged anew. All scores are counted anew."_s));
    QVERIFY(m_stage->press(u"undoButton"_s));
    QTRY_COMPARE(m_stage->room().scoreboard.standing(PlayerId{2}).score, 1000);
}

void TestBuzzerRoom::wrongCallsTheNext()
{
    buzz({2, 3, 1});
    pressInRow(0, u"wrongButton"_s);
    QTRY_COMPARE(rowWords(),
                 QStringList({u"2: Cem *"_s, u"1: Bo, was wrong"_s, u"3: Ann, +120 ms"_s}));
    QVERIFY(round().heldAt);
    pressInRow(0, u"rightButton"_s);
    QTRY_COMPARE(m_stage->room().phase, Phase::Reveal);
    QCOMPARE(m_stage->room().scoreboard.standing(PlayerId{3}).score, 1000);
}

void TestBuzzerRoom::aWrongOneCanStillBeRight()
{
    buzz({2, 3});
    pressInRow(0, u"wrongButton"_s);
    QTRY_VERIFY(inRow(1, u"overturnButton"_s));
    QCOMPARE(inRow(1, u"overturnButton"_s)->accessibleName(), u"Bo was right after all"_s);
    pressInRow(1, u"overturnButton"_s);
    QTRY_COMPARE(m_stage->room().phase, Phase::Reveal);
    QCOMPARE(m_stage->room().scoreboard.standing(PlayerId{2}).score, 1000);
    QTRY_VERIFY(!visibleChild(&m_stage->page(), u"overturnButton"_s));
}

void TestBuzzerRoom::noKeyEndsTheQuestionWhileABuzzWaits()
{
    const auto *next = visibleChild<QPushButton>(&m_stage->page(), u"nextButton"_s);
    QVERIFY(next);
    buzz({2});
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Right})
        m_stage->pressKey(key);
    QTest::qWait(50);
    QCOMPARE(m_stage->room().phase, Phase::Answering);
    QVERIFY(next->isEnabled());
    m_stage->pressKey(Qt::Key_N);
    QTRY_VERIFY(!round().heldAt);
    QTRY_VERIFY(!m_stage->page().watch().room().currentRound().heldAt);
    m_stage->pressKey(Qt::Key_Space);
    QTRY_COMPARE(m_stage->room().phase, Phase::Reveal);
}

void TestBuzzerRoom::keysJudge()
{
    buzz({2, 3});
    QTRY_VERIFY(inRow(0, u"rightButton"_s));
    QCOMPARE(inRow(0, u"rightButton"_s)->toolTip(), u"Right (Y)"_s);
    QCOMPARE(inRow(0, u"wrongButton"_s)->toolTip(), u"Wrong (N)"_s);
    m_stage->pressKey(Qt::Key_N);
    QTRY_COMPARE(judgedCount(), 1);
    QTRY_COMPARE(rowWords().first(), u"2: Cem *"_s);
    m_stage->pressKey(Qt::Key_Y);
    QTRY_COMPARE(m_stage->room().phase, Phase::Reveal);
    QCOMPARE(m_stage->room().scoreboard.standing(PlayerId{3}).score, 1000);
}

void TestBuzzerRoom::aKeyMeansNothingElsewhere()
{
    const int before = m_stage->session().commandCount();
    m_stage->pressKey(Qt::Key_Y);
    m_stage->pressKey(Qt::Key_N);
    buzz({2});
    pressInRow(0, u"rightButton"_s);
    QTRY_COMPARE(m_stage->room().phase, Phase::Reveal);
    m_stage->pressKey(Qt::Key_N);
    QCOMPARE(m_stage->session().commandCount(), before + 1);
}

void TestBuzzerRoom::aDoubleClickJudgesOne()
{
    buzz({2, 3, 1});
    QTRY_VERIFY(inRow(0, u"wrongButton"_s));
    m_stage->waitUntilReady();
    RoomStage::allowSlowDoubleClicks();
    const int before = m_stage->session().commandCount();
    QPushButton *wrong = inRow(0, u"wrongButton"_s);
    QTest::mouseClick(wrong, Qt::LeftButton);
    QTest::mouseDClick(wrong, Qt::LeftButton);
    QTRY_COMPARE(rowWords().first(), u"2: Cem *"_s);
    QTest::mouseDClick(inRow(0, u"wrongButton"_s), Qt::LeftButton);
    QTest::keyClick(&m_stage->page(), Qt::Key_N);
    QTest::qWait(50);
    QCOMPARE(m_stage->session().commandCount(), before + 1);
    QCOMPARE(judgedCount(), 1);
}

// A buzz that came by another node may arrive later and have been pressed earlier.
void TestBuzzerRoom::aChangeOfTurnSwallowsAKey()
{
    buzz({2});
    m_stage->waitUntilReady();
    RoomStage::allowSlowDoubleClicks();
    const int before = m_stage->session().commandCount();
    QVERIFY(m_stage->session().act(
        m_stage->code(), SubmitAnswer{PlayerId{1}, m_stage->room().currentQuestion().id, AnswerBuzz{},
                                      m_stage->session().now() - Milliseconds(80)}));
    QTRY_COMPARE(rowWords().first(), u"1: Ann *"_s);
    QTest::keyClick(&m_stage->page(), Qt::Key_N);
    QCOMPARE(m_stage->session().commandCount(), before);
    m_stage->pressKey(Qt::Key_N);
    QTRY_COMPARE(judgedCount(), 1);
    QVERIFY(round().answers.contains(PlayerId{1}));
}

void TestBuzzerRoom::ofATieTheHostChooses()
{
    QVERIFY(m_stage->session().buzz(m_stage->code(), 2));
    QVERIFY(m_stage->session().buzz(m_stage->code(), 1));
    m_stage->session().moveClock(Milliseconds(300));
    QVERIFY(m_stage->session().buzz(m_stage->code(), 3));
    QTRY_COMPARE(rowWords(), QStringList({u"1: Bo, equally fast *"_s, u"1: Ann, equally fast *"_s,
                                          u"3: Cem, +300 ms"_s}));
    QTRY_VERIFY(m_stage->texts().contains(u"These were equally fast."_s));
    // A key would have to guess.
    const int before = m_stage->session().commandCount();
    m_stage->pressKey(Qt::Key_Y);
    QCOMPARE(m_stage->session().commandCount(), before);
    QCOMPARE(inRow(1, u"rightButton"_s)->toolTip(), QString());
    pressInRow(1, u"wrongButton"_s);
    QTRY_COMPARE(rowWords(), QStringList({u"1: Bo, equally fast *"_s,
                                          u"1: Ann, equally fast · was wrong"_s,
                                          u"3: Cem, +300 ms"_s}));
    pressInRow(0, u"rightButton"_s);
    QTRY_COMPARE(m_stage->room().phase, Phase::Reveal);
    QCOMPARE(m_stage->room().scoreboard.standing(PlayerId{2}).score, 1000);
}

void TestBuzzerRoom::aTeamIsOutWithItsPlayer()
{
    open({.teams = TeamMode::Deal, .teamNames = {u"Red"_s, u"Blue"_s}});
    const QString team = m_stage->room().player(PlayerId{1})->team;
    QCOMPARE(m_stage->room().player(PlayerId{3})->team, team);
    buzz({1, 3, 2});
    pressInRow(0, u"wrongButton"_s);
    QTRY_COMPARE(rowWords().mid(1),
                 QStringList({u"1: Ann, %1 · was wrong"_s.arg(team),
                              u"2: Cem, %1 · out with the team"_s.arg(team)}));
    QVERIFY(rowWords().first().startsWith(u"3: Bo"_s));
    QVERIFY(!inRow(2, u"overturnButton"_s));
}

void TestBuzzerRoom::aPauseJudgesNobody()
{
    buzz({2});
    QTRY_VERIFY(inRow(0, u"rightButton"_s));
    QVERIFY(m_stage->session().act(m_stage->code(), PauseGame{}));
    QTRY_VERIFY(!visibleChild(&m_stage->page(), u"rightButton"_s));
    QCOMPARE(rowWords(), QStringList({u"1: Bo *"_s}));
    const int before = m_stage->session().commandCount();
    m_stage->pressKey(Qt::Key_Y);
    QCOMPARE(m_stage->session().commandCount(), before);
    QVERIFY(m_stage->session().act(m_stage->code(), ResumeGame{}));
    QTRY_VERIFY(inRow(0, u"rightButton"_s));
}

void TestBuzzerRoom::aRefusalIsTold()
{
    buzz({2});
    m_stage->session().refuseNext({ErrorCode::Unavailable, u"store"_s});
    pressInRow(0, u"rightButton"_s);
    QTRY_VERIFY(m_stage->texts().contains(u"could not be saved"_s));
    QCOMPARE(judgedCount(), 0);
    pressInRow(0, u"rightButton"_s);
    QTRY_COMPARE(m_stage->room().phase, Phase::Reveal);
}

void TestBuzzerRoom::whoLeavesIsGone()
{
    buzz({2, 1});
    QVERIFY(m_stage->session().act(m_stage->code(), RemovePlayer{PlayerId{2}}));
    QTRY_COMPARE(rowWords(), QStringList({u"1: Ann *"_s}));
    m_stage->pressKey(Qt::Key_Y);
    QTRY_COMPARE(m_stage->room().phase, Phase::Reveal);
    QCOMPARE(m_stage->room().scoreboard.standing(PlayerId{1}).score, 1000);
}

void TestBuzzerRoom::skippingTellsOfBuzzes()
{
    buzz({2, 1});
    QVERIFY(m_stage->press(u"skipButton"_s));
    QTRY_VERIFY(openConfirmation(&m_stage->page()));
    QVERIFY(openConfirmation(&m_stage->page())->text().contains(u"2"_s)
            || openConfirmation(&m_stage->page())->informativeText().contains(u"2"_s));
}

void TestBuzzerRoom::nobodyBuzzed()
{
    m_stage->advance();
    QTRY_VERIFY(m_stage->texts().contains(u"Nobody buzzed."_s));
    QVERIFY(rows().isEmpty());
    m_stage->advance();
    m_stage->advance();
    m_stage->advance();
    // The next question has none.
    QTRY_COMPARE(m_stage->page().watch().room().questionIndex, 1);
    QTRY_VERIFY(!visibleChild(&m_stage->page(), u"buzzPanel"_s));
    QTRY_VERIFY(m_stage->texts().contains(u"0 of 3 answered"_s));
}

void TestBuzzerRoom::aBuzzerWithoutAKey()
{
    Question question = sampleBuzzer();
    question.key = {};
    open({}, question);
    QTRY_VERIFY(m_stage->texts().contains(u"Nobody has buzzed yet."_s));
    QVERIFY(m_stage->page().findChild<AnswerBars *>()->bars().isEmpty());
    buzz({1});
    pressInRow(0, u"rightButton"_s);
    QTRY_COMPARE(m_stage->room().phase, Phase::Reveal);
}

void TestBuzzerRoom::manyBuzzes()
{
    play({.closeWhenAllAnswered = false});
    m_stage->session().joinMany(m_stage->code(), 4000);
    m_stage->openQuestion();
    QTRY_COMPARE(m_stage->page().watch().room().phase, Phase::Answering);
    m_stage->session().buzzMany(m_stage->code(), 1, 1);
    m_stage->session().moveClock(Milliseconds(200));
    m_stage->session().buzzMany(m_stage->code(), 2, 4000);
    QTRY_VERIFY(m_stage->page().watch().buzzes()
                && m_stage->page().watch().buzzes()->count == 4001);
    QTRY_COMPARE(rows().size(), 10);
    QTRY_VERIFY(m_stage->texts().contains(u"and 3,991 more"_s));
    QCOMPARE(rowWords().first(), u"1: Ann *"_s);
}

QTEST_MAIN(TestBuzzerRoom)
#include "tst_buzzerroom.moc"
