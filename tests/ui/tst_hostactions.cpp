#include "roomstage.h"

#include "ui/models/questionlistmodel.h"
#include "ui/room/playerpanel.h"
#include "ui/room/roomactions.h"
#include "ui/widgets/steadylist.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

using State = QuestionListModel::State;

/// What a host does beside going on, by the real buttons and keys.
class TestHostActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<RoomStage>(); }
    void cleanup() { m_stage.reset(); }

    void theClickersKeysWork_data();
    void theClickersKeysWork();
    void f5OnlyStarts();
    void tooltipsTellTheKeys();
    void onlyWhatIsPossibleIsOffered();
    void moreTimeIsGivenAsOftenAsOneClicks();
    void anUnansweredQuestionIsSkippedAtOnce();
    void skippingAnswersAsksFirst();
    void aSkipThatComesTooLateIsExplained();
    void aVoidQuestionCanBeCountedAgain();
    void undoWorksByTheKey();
    void aPlayedQuestionIsCorrectedFromTheList();
    void anotherRightAnswerIsNamed();
    void aMessageIsShownUntilItIsTakenAway();
    void aTypedMessageNeedsWords();
    void screensGoBlackAndComeBack();
    void aRefusedBlackoutDoesNotLookDone();
    void reactionsAreSwitchedOffAndComeBackAsTheyWere();
    void theHostSeesWhoHasNotAnswered();
    void whatComesNextIsThereWithItsKey();

private:
    void closeQuestion();
    State stateOf(int question) const;

    std::unique_ptr<RoomStage> m_stage;
};

/// Everybody has answered the first question; Ann and Bo were right.
void TestHostActions::closeQuestion()
{
    m_stage->openQuestion();
    m_stage->session().answer(m_stage->code(), 1, 3, [](int number) { return number < 3; });
    QTRY_COMPARE(m_stage->page().watch().room().phase, Phase::Reveal);
}

State TestHostActions::stateOf(int question) const
{
    const auto *list = m_stage->page().findChild<SteadyList *>(u"questionList"_s);
    return list->model()->index(question, 0).data(QuestionListModel::StateRole).value<State>();
}

void TestHostActions::theClickersKeysWork_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<bool>("black");
    QTest::newRow("page down goes on") << Qt::Key_PageDown << Phase::Reveal << false;
    QTest::newRow("right goes on") << Qt::Key_Right << Phase::Reveal << false;
    QTest::newRow("page up pauses") << Qt::Key_PageUp << Phase::Paused << false;
    QTest::newRow("left pauses") << Qt::Key_Left << Phase::Paused << false;
    QTest::newRow("b blacks out") << Qt::Key_B << Phase::Answering << true;
    QTest::newRow("a dot blacks out") << Qt::Key_Period << Phase::Answering << true;
}

void TestHostActions::theClickersKeysWork()
{
    QFETCH(Qt::Key, key);
    QFETCH(Phase, phase);
    QFETCH(bool, black);
    m_stage->openQuestion();
    QTRY_COMPARE(m_stage->textOf(u"nextButton"_s), u"Reveal answer"_s);
    // With the keyboard in the list of players, where most of these keys would scroll.
    m_stage->page().setFocus();
    m_stage->waitUntilReady();
    QTest::keyClick(QApplication::focusWidget(), key);
    QTRY_COMPARE(m_stage->room().phase, phase);
    QTRY_COMPARE(m_stage->room().blackout, black);
    QCOMPARE(m_stage->session().commandCount(), 1);
}

void TestHostActions::f5OnlyStarts()
{
    m_stage->pressKey(Qt::Key_F5);
    QTRY_COMPARE(m_stage->room().phase, Phase::Intro);
    QTRY_COMPARE(m_stage->textOf(u"nextButton"_s), u"Show question now"_s);
    m_stage->pressKey(Qt::Key_F5);
    QTest::qWait(50);
    QCOMPARE(m_stage->session().commandCount(), 1);
}

void TestHostActions::tooltipsTellTheKeys()
{
    const auto tooltip = [this](const QString &button) {
        return visibleChild<>(&m_stage->page(), button)->toolTip();
    };
    const auto key = [](const QKeySequence &sequence) {
        return sequence.toString(QKeySequence::NativeText);
    };
    for (const Qt::Key next : {Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Right, Qt::Key_F5})
        QVERIFY(tooltip(u"nextButton"_s).contains(key(next)));
    const std::pair<QString, QKeySequence> keys[] = {
        {u"pauseButton"_s, Qt::Key_PageUp}, {u"extendButton"_s, Qt::Key_Plus},
        {u"skipButton"_s, Qt::Key_S},       {u"voidButton"_s, Qt::Key_V},
        {u"messageButton"_s, Qt::Key_M},    {u"blackOutButton"_s, Qt::Key_Period},
        {u"lockButton"_s, Qt::Key_L},       {u"endButton"_s, Qt::CTRL | Qt::Key_E},
    };
    for (const auto &[button, sequence] : keys)
        QVERIFY2(tooltip(button).contains(key(sequence)), qPrintable(tooltip(button)));
}

void TestHostActions::onlyWhatIsPossibleIsOffered()
{
    const auto offered = [this] {
        QStringList buttons;
        for (const QString &name : {u"pauseButton"_s, u"extendButton"_s, u"skipButton"_s,
                                    u"voidButton"_s, u"endButton"_s}) {
            if (m_stage->isEnabled(name))
                buttons << name.chopped(6);
        }
        return buttons.join(u' ');
    };
    QCOMPARE(offered(), u""_s);
    QVERIFY(m_stage->session().act(m_stage->code(), StartGame{}));
    QTRY_COMPARE(offered(), u"pause skip end"_s);
    m_stage->advance();
    QTRY_COMPARE(offered(), u"pause extend skip end"_s);
    QVERIFY(m_stage->session().act(m_stage->code(), PauseGame{}));
    QTRY_COMPARE(offered(), u"pause extend end"_s);
    QVERIFY(m_stage->session().act(m_stage->code(), ResumeGame{}));
    m_stage->advance();
    QTRY_COMPARE(offered(), u"pause void end"_s);
    QVERIFY(m_stage->session().act(m_stage->code(), EndGame{}));
    QTRY_COMPARE(offered(), u"void"_s);
}

void TestHostActions::moreTimeIsGivenAsOftenAsOneClicks()
{
    m_stage->openQuestion();
    QTRY_VERIFY(m_stage->isEnabled(u"extendButton"_s));
    QVERIFY(clickOn(&m_stage->page(), u"extendButton"_s));
    QVERIFY(clickOn(&m_stage->page(), u"extendButton"_s));
    QTRY_COMPARE(m_stage->room().currentRound().deadline - m_stage->room().currentRound().opensAt,
                 Seconds(30));
    QTest::keyClick(&m_stage->page(), Qt::Key_Plus);
    QTRY_COMPARE(m_stage->room().currentRound().deadline - m_stage->room().currentRound().opensAt,
                 Seconds(40));
}

void TestHostActions::anUnansweredQuestionIsSkippedAtOnce()
{
    m_stage->openQuestion();
    QTRY_VERIFY(m_stage->isEnabled(u"skipButton"_s));
    QVERIFY(m_stage->press(u"skipButton"_s));
    QTRY_COMPARE(m_stage->room().questionIndex, 1);
    QTRY_COMPARE(stateOf(0), State::Skipped);
    QVERIFY(!openConfirmation(&m_stage->page()));
}

void TestHostActions::skippingAnswersAsksFirst()
{
    m_stage->openQuestion();
    m_stage->session().answer(m_stage->code(), 1, 2, [](int) { return 1; });
    QTRY_COMPARE(m_stage->page().watch().room().currentRound().answers.size(), 2);
    m_stage->pressKey(Qt::Key_S);
    QTRY_VERIFY(openConfirmation(&m_stage->page()));
    QVERIFY(openConfirmation(&m_stage->page())->informativeText().contains(u"2 answers"_s));
    QTest::keyClick(openConfirmation(&m_stage->page()), Qt::Key_Escape);
    QTRY_VERIFY(!openConfirmation(&m_stage->page()));
    QCOMPARE(m_stage->room().questionIndex, 0);
    QVERIFY(m_stage->press(u"skipButton"_s));
    QTRY_VERIFY(openConfirmation(&m_stage->page()));
    QVERIFY(clickOn(&m_stage->page(), u"confirm"_s));
    QTRY_COMPARE(m_stage->room().questionIndex, 1);
}

void TestHostActions::aSkipThatComesTooLateIsExplained()
{
    m_stage->openQuestion();
    m_stage->session().answer(m_stage->code(), 1, 2, [](int) { return 1; });
    QTRY_COMPARE(m_stage->page().watch().room().currentRound().answers.size(), 2);
    m_stage->pressKey(Qt::Key_S);
    QTRY_VERIFY(openConfirmation(&m_stage->page()));
    m_stage->advance();
    m_stage->waitUntilReady();
    QVERIFY(clickOn(&m_stage->page(), u"confirm"_s));
    QTRY_VERIFY(m_stage->texts().contains(u"The game has moved on meanwhile"_s));
    QCOMPARE(m_stage->room().phase, Phase::Reveal);
}

void TestHostActions::aVoidQuestionCanBeCountedAgain()
{
    closeQuestion();
    QVERIFY(m_stage->room().scoreboard.standing(PlayerId{1}).score > 0);
    QVERIFY(m_stage->press(u"voidButton"_s));
    QTRY_COMPARE(m_stage->room().scoreboard.standing(PlayerId{1}).score, 0);
    QTRY_VERIFY(m_stage->texts().contains(u"This question doesn't count."_s));
    QCOMPARE(stateOf(0), State::Void);
    QVERIFY(m_stage->press(u"undoButton"_s));
    QTRY_VERIFY(m_stage->room().scoreboard.standing(PlayerId{1}).score > 0);
    QTRY_COMPARE(stateOf(0), State::Played);
    QVERIFY(!visibleChild<>(&m_stage->page(), u"undoBar"_s));
    // The button takes back what it did, long after the offer is gone.
    QVERIFY(m_stage->press(u"voidButton"_s));
    QTRY_COMPARE(stateOf(0), State::Void);
    QVERIFY(m_stage->press(u"voidButton"_s));
    QTRY_COMPARE(stateOf(0), State::Played);
}

void TestHostActions::undoWorksByTheKey()
{
    closeQuestion();
    m_stage->pressKey(Qt::Key_V);
    QTRY_COMPARE(stateOf(0), State::Void);
    QTest::keySequence(&m_stage->page(), QKeySequence(QKeySequence::Undo));
    QTRY_COMPARE(stateOf(0), State::Played);
}

void TestHostActions::aPlayedQuestionIsCorrectedFromTheList()
{
    closeQuestion();
    QCOMPARE(m_stage->room().scoreboard.standing(PlayerId{3}).score, 0);
    QVERIFY(m_stage->press(u"questionsTab"_s));
    auto *list = m_stage->page().findChild<SteadyList *>(u"questionList"_s);
    QCOMPARE(list->model()->rowCount(), 3);
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(!m_stage->isEnabled(u"correctButton"_s));
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(m_stage->press(u"correctButton"_s));
    QVERIFY(m_stage->correction(u"Everybody was right"_s));
    m_stage->correction(u"Everybody was right"_s)->trigger();
    QTRY_VERIFY(m_stage->room().scoreboard.standing(PlayerId{3}).score > 0);
    QTRY_VERIFY(m_stage->texts().contains(u"Everybody who answered question 1 was right."_s));
}

void TestHostActions::anotherRightAnswerIsNamed()
{
    closeQuestion();
    QVERIFY(m_stage->press(u"questionsTab"_s));
    auto *list = m_stage->page().findChild<SteadyList *>(u"questionList"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(m_stage->press(u"correctButton"_s));
    QVERIFY(m_stage->correction(u"Danube"_s)->isChecked());
    m_stage->correction(u"Rhine"_s)->trigger();
    QTRY_COMPARE(m_stage->room().questions.at(0).key.choices, QList{ChoiceId{u"a"_s}});
    QTRY_COMPARE(m_stage->room().scoreboard.standing(PlayerId{1}).score, 0);
    QVERIFY(m_stage->room().scoreboard.standing(PlayerId{3}).score > 0);
    QVERIFY(m_stage->press(u"undoButton"_s));
    QTRY_COMPARE(m_stage->room().questions.at(0).key.choices, QList{ChoiceId{u"b"_s}});
}

void TestHostActions::aMessageIsShownUntilItIsTakenAway()
{
    QVERIFY(m_stage->press(u"messageButton"_s));
    QTRY_VERIFY(visibleChild<>(&m_stage->page(), u"preset0"_s));
    QVERIFY(clickOn(&m_stage->page(), u"preset0"_s));
    QTRY_COMPARE(m_stage->room().message, u"Short break"_s);
    QTRY_VERIFY(m_stage->texts().contains(u"On all screens: “Short break”"_s));
    QTRY_VERIFY(!visibleChild<>(&m_stage->page(), u"messageDialog"_s));
    auto *button = visibleChild<QPushButton>(&m_stage->page(), u"messageButton"_s);
    QVERIFY(button->isChecked());
    QVERIFY(m_stage->press(u"messageButton"_s));
    QTRY_COMPARE(m_stage->room().message, QString());
    QTRY_VERIFY(!button->isChecked());
    QVERIFY(!visibleChild<>(&m_stage->page(), u"onScreens"_s));
}

void TestHostActions::aTypedMessageNeedsWords()
{
    QVERIFY(m_stage->press(u"messageButton"_s));
    QTRY_VERIFY(visibleChild<>(&m_stage->page(), u"messageText"_s));
    auto *text = visibleChild<QLineEdit>(&m_stage->page(), u"messageText"_s);
    QTest::keyClicks(text, u"  "_s);
    QVERIFY(!m_stage->isEnabled(u"showMessage"_s));
    QTest::keyClicks(text, u"pizza & beer"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE(m_stage->room().message, u"pizza & beer"_s);
}

void TestHostActions::screensGoBlackAndComeBack()
{
    QVERIFY(m_stage->press(u"blackOutButton"_s));
    QTRY_VERIFY(m_stage->room().blackout);
    QTRY_VERIFY(m_stage->texts().contains(u"The screens are black."_s));
    QTRY_VERIFY(visibleChild<QPushButton>(&m_stage->page(), u"blackOutButton"_s)->isChecked());
    auto *bar = visibleChild<>(&m_stage->page(), u"onScreens"_s);
    QVERIFY(bar);
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!m_stage->room().blackout);
    QTRY_VERIFY(!visibleChild<>(&m_stage->page(), u"onScreens"_s));
}

void TestHostActions::aRefusedBlackoutDoesNotLookDone()
{
    m_stage->session().refuseNext({ErrorCode::Unavailable, u"store"_s});
    QVERIFY(m_stage->press(u"blackOutButton"_s));
    QTRY_VERIFY(m_stage->texts().contains(u"could not be saved"_s));
    QVERIFY(!visibleChild<QPushButton>(&m_stage->page(), u"blackOutButton"_s)->isChecked());
}

void TestHostActions::reactionsAreSwitchedOffAndComeBackAsTheyWere()
{
    EditRoom edit;
    edit.settings = m_stage->page().watch().room().settings;
    edit.settings->reactions = {u"🍕"_s};
    QVERIFY(m_stage->session().act(m_stage->code(), edit));
    const auto offered = [this] { return m_stage->page().watch().room().settings.reactions; };
    QTRY_COMPARE(offered(), edit.settings->reactions);
    QAction *action = m_stage->page().actions().reactions();
    QVERIFY(action->isChecked());
    QTest::keyClick(&m_stage->page(), Qt::Key_R);
    QTRY_COMPARE(offered(), QStringList());
    QTRY_VERIFY(!action->isChecked());
    m_stage->openQuestion();
    QTest::keyClick(&m_stage->page(), Qt::Key_R);
    QTRY_COMPARE(offered(), edit.settings->reactions);
    QVERIFY(m_stage->session().act(m_stage->code(), EndGame{}));
    QTRY_VERIFY(!action->isEnabled());
}

void TestHostActions::theHostSeesWhoHasNotAnswered()
{
    m_stage->openQuestion();
    QVERIFY(m_stage->session().act(m_stage->code(), SetConnected{PlayerId{3}, false}));
    m_stage->session().answer(m_stage->code(), 1, 1, [](int) { return 1; });
    QTRY_COMPARE(m_stage->textOf(u"missingButton"_s), u"1 not yet"_s);
    QCOMPARE(m_stage->textOf(u"awayButton"_s), u"1 away"_s);
    const QAbstractItemModel *players = m_stage->page().findChild<PlayerPanel *>()->list()->model();
    QCOMPARE(players->rowCount(), 3);
    QVERIFY(m_stage->press(u"missingButton"_s));
    QCOMPARE(players->rowCount(), 1);
    QCOMPARE(players->index(0, 0).data().toString(), u"Bo"_s);
    QVERIFY(m_stage->press(u"awayButton"_s));
    QCOMPARE(players->rowCount(), 1);
    QCOMPARE(players->index(0, 0).data().toString(), u"Cem"_s);
}

void TestHostActions::whatComesNextIsThereWithItsKey()
{
    m_stage->openQuestion();
    QTRY_VERIFY(m_stage->texts().contains(u"A group of owls is called a parliament."_s));
    QVERIFY(m_stage->texts().contains(u"Right: True"_s));
    QVERIFY(m_stage->session().act(m_stage->code(), SkipQuestion{}));
    QVERIFY(m_stage->session().act(m_stage->code(), SkipQuestion{}));
    QTRY_VERIFY(m_stage->texts().contains(u"This is the last question"_s));
    QVERIFY(!m_stage->texts().contains(u"Right:"_s));
}

QTEST_MAIN(TestHostActions)
#include "tst_hostactions.moc"
