#include "editortest.h"

#include "ui/audience/audiencescreen.h"
#include "ui/editor/editoractions.h"
#include "ui/editor/packquestionlist.h"
#include "ui/editor/phonepreview.h"
#include "ui/editor/questionpreview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

/// Rounds as a host makes them: under headings in the list, described in a form of their own.
class TestEditorRounds : public EditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRoundIsMadeWithoutTheMouse();
    void aPackWithoutRoundsLeadsToOne();
    void aRoundWithoutATitleLeadsBackToIt();
    void aDraftKeepsARoundWithoutATitle();
    void aHeadingIsClicked();
    void questionsAreDroppedOnEitherSideOfAHeading();
    void keysMoveQuestionsOverHeadings();
    void aRoundIsRemoved();
    void previewsShowHowARoundBegins();

private:
    QRect headingRect(int row);
    QString layout();
};

/// The rows of each round.
QString TestEditorRounds::layout()
{
    QStringList counts;
    for (const QuizRound &round : document().pack().rounds)
        counts << QString::number(round.questionCount);
    return counts.join(u' ');
}

QRect TestEditorRounds::headingRect(int row)
{
    QRect rect = page().list().visualRect(document().index(row));
    rect.setHeight(rect.height() - page().list().visualRect(document().index(1)).height());
    return rect;
}

void TestEditorRounds::aRoundIsMadeWithoutTheMouse()
{
    edit(u"pub-mix"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"roundTitle"_s);
    QCOMPARE(layout(), u"2 1"_s);
    write(u"Numbers"_s);
    tabTo(u"roundIntroduction"_s);
    write(u"Count."_s);
    tabTo(u"roundScoring"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    tabTo(u"roundLeaderboard"_s);
    press(Qt::Key_Down);
    tabTo(u"roundBreak"_s);
    press(Qt::Key_Home);
    press(Qt::Key_A, Qt::ControlModifier);
    write(u"0"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!document().isChanged());
    const Pack pack = m_session->savedPack(u"pub-mix"_s);
    QCOMPARE(pack.rounds,
             (QList<QuizRound>{{.title = u"Round 1"_s, .questionCount = 2},
                               {.title = u"Numbers"_s,
                                .introduction = u"Count."_s,
                                .questionCount = 1,
                                .scoring = ScoringPolicy::Flat,
                                .hasLeaderboardAtEndOnly = true,
                                .breakTime = Seconds(0)}}));
    openWindow();
    edit(u"pub-mix"_s);
    QCOMPARE(document().pack(), pack);
    press(Qt::Key_F3);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"roundTitle"_s);
    press(Qt::Key_F3);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"questionText"_s);
}

void TestEditorRounds::aPackWithoutRoundsLeadsToOne()
{
    edit(u"pub-mix"_s);
    QVERIFY(clickOn(m_window.get(), u"editorPart1"_s));
    QVERIFY(!visibleChild(m_window.get(), u"roundTitle"_s));
    QVERIFY(clickOn(m_window.get(), u"startRound"_s));
    QCOMPARE(layout(), u"3"_s);
    QVERIFY(visibleChild(m_window.get(), u"roundTitle"_s));
    QVERIFY(text(u"roundPlace"_s).startsWith(u"Round 1 of 1"_s));
    document().history().undo();
    QVERIFY(visibleChild(m_window.get(), u"startRound"_s));
    QVERIFY(!document().isChanged());
}

void TestEditorRounds::aRoundWithoutATitleLeadsBackToIt()
{
    edit(u"pub-mix"_s);
    document().startRound(1);
    press(Qt::Key_F3);
    press(Qt::Key_Delete);
    QVERIFY(text(u"editorState"_s).contains(u"1 not ready"_s));
    page().list().selectRows({2});
    page().list().setFocus();
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(page().list().selectedRows(), QList{0});
    QCOMPARE(QApplication::focusWidget()->objectName(), u"roundTitle"_s);
    QVERIFY(m_session->savedPack(u"pub-mix"_s).id.isEmpty());
}

void TestEditorRounds::aDraftKeepsARoundWithoutATitle()
{
    edit(u"pub-mix"_s);
    document().startRound(1);
    press(Qt::Key_F3);
    press(Qt::Key_Delete);
    const QList<QuizRound> rounds = document().pack().rounds;
    openWindow();
    edit(u"pub-mix"_s);
    QCOMPARE(document().pack().rounds, rounds);
}

void TestEditorRounds::aHeadingIsClicked()
{
    edit(u"pub-mix"_s);
    document().startRound(2);
    PackQuestionList &list = page().list();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, headingRect(2).center());
    QCOMPARE(list.selectedRows(), QList{2});
    QVERIFY(text(u"roundPlace"_s).startsWith(u"Round 2 of 2"_s));
    // Below it, the question itself is meant.
    QVERIFY(clickOn(m_window.get(), u"editorPart0"_s));
    const QRect last = list.visualRect(document().index(2));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, last.bottomLeft() + QPoint(40, -10));
    QVERIFY(!visibleChild(m_window.get(), u"roundPlace"_s));
}

void TestEditorRounds::questionsAreDroppedOnEitherSideOfAHeading()
{
    edit(u"pub-mix"_s);
    document().startRound(2);
    PackQuestionList &list = page().list();
    const QPoint onHeading = headingRect(2).center();
    const QPoint below = headingRect(2).bottomLeft() + QPoint(40, 6);
    QCOMPARE(list.rowToInsertAt(onHeading), 2);
    QCOMPARE(list.sideToInsertAt(onHeading), RoundSide::Before);
    QCOMPARE(list.rowToInsertAt(below), 2);
    QCOMPARE(list.sideToInsertAt(below), RoundSide::Behind);
    const QRect second = list.visualRect(document().index(1));
    QCOMPARE(list.rowToInsertAt(second.bottomLeft() + QPoint(5, -3)), 2);
    QCOMPARE(list.sideToInsertAt(second.bottomLeft() + QPoint(5, -3)), RoundSide::Before);
    list.selectRows({0});
    Q_EMIT list.moveAsked(2, RoundSide::Behind);
    QCOMPARE(layout(), u"1 2"_s);
    QCOMPARE(list.selectedRows(), QList{1});
    Q_EMIT list.moveAsked(1, RoundSide::Before);
    QCOMPARE(layout(), u"2 1"_s);
}

void TestEditorRounds::keysMoveQuestionsOverHeadings()
{
    edit(u"pub-mix"_s);
    document().startRound(1);
    page().list().selectRows({1});
    page().list().setFocus();
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(layout(), u"2 1"_s);
    QCOMPARE(document().question(1).id.value, u"q2"_s);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(document().question(0).id.value, u"q2"_s);
    press(Qt::Key_Up, Qt::AltModifier); // no further
    QCOMPARE(layout(), u"2 1"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(layout(), u"1 2"_s);
}

void TestEditorRounds::aRoundIsRemoved()
{
    edit(u"pub-mix"_s);
    document().startRound(1);
    page().list().selectRows({2});
    press(Qt::Key_F3);
    QVERIFY(clickOn(m_window.get(), u"removeRound"_s));
    QCOMPARE(layout(), u"3"_s);
    QVERIFY(text(u"roundPlace"_s).startsWith(u"Round 1 of 1"_s));
    QVERIFY(clickOn(m_window.get(), u"removeRound"_s));
    QVERIFY(document().pack().rounds.isEmpty());
    QVERIFY(visibleChild(m_window.get(), u"startRound"_s));
}

void TestEditorRounds::previewsShowHowARoundBegins()
{
    edit(u"pub-mix"_s);
    document().startRound(1);
    page().list().selectRows({2});
    QuestionPreview &preview = page().preview();
    press(Qt::Key_F3);
    write(u"Numbers"_s);
    m_window->grab();
    QCOMPARE(preview.screenWidget().scene(), Scene::Intro);
    for (const QStringList &texts :
         {preview.screenWidget().shownTexts(), preview.phone().shownTexts()}) {
        QVERIFY(texts.contains(u"Numbers"_s));
        QVERIFY(texts.contains(u"Round 2 of 2"_s));
    }
    press(Qt::Key_F3);
    m_window->grab();
    QCOMPARE(preview.screenWidget().scene(), Scene::Question);
    QVERIFY(preview.phone().shownTexts().contains(document().question(2).text));
}

QTEST_MAIN(TestEditorRounds)
#include "tst_editorrounds.moc"
