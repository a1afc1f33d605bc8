#include "editortest.h"

#include "ui/audience/audiencescreen.h"
#include "ui/editor/editoractions.h"
#include "ui/editor/packquestionlist.h"
#include "ui/editor/phonepreview.h"
#include "ui/editor/questionedits.h"
#include "ui/editor/questionpreview.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// The editor as a host uses it: by keys alone, and seeing at once what is wrong and how it looks.
class TestEditor : public EditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPackIsWrittenWithoutTheMouse();
    void faultsAreSeenWhileTyping();
    void previewsFollowWhatIsTyped();
    void aPackThatIsNotReadyLeadsToWhatIsMissing();
    void questionsMoveByKeys();
    void aDroppedQuestionGoesBetweenTheRows();
    void undoIsThePagesOwn();
    void pointsAreStaked();
    void severalAreChangedAtOnce();
    void theCategoryIsTakenFromSeveral();
    void theLibraryIsMarkedInTheRail();
    void deletingInATextDeletesNoQuestion();

private:
    void chooseType(QuestionType type);
    void writeAllTypes();
};

/// From the question's text, which is where writing begins.
void TestEditor::chooseType(QuestionType type)
{
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    auto *field = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(field);
    QCOMPARE(field->objectName(), u"questionType"_s);
    press(Qt::Key_Home);
    for (int i = 0; i < int(type); ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"questionText"_s);
}

void TestEditor::writeAllTypes()
{
    write(u"Which river runs through Vienna?"_s);
    press(Qt::Key_Return);
    write(u"Rhine"_s);
    press(Qt::Key_Return);
    write(u"Danube"_s);
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_Return);
    write(u"Elbe"_s);
    press(Qt::Key_Return);
    write(u"Oder"_s);
    press(Qt::Key_Return); // a fifth
    write(u"Po"_s);
    tabTo(u"questionPoints"_s);
    press(Qt::Key_Up);
    tabTo(u"questionCategory"_s);
    write(u"Rivers"_s);

    press(Qt::Key_Return, Qt::ControlModifier);
    chooseType(QuestionType::Multi);
    write(u"Which are prime?"_s);
    press(Qt::Key_Return);
    for (const QString &number : {u"2"_s, u"9"_s, u"13"_s, u"21"_s}) {
        write(number);
        if (number != u"21")
            press(Qt::Key_Return);
    }
    press(Qt::Key_3, Qt::AltModifier);
    press(Qt::Key_1, Qt::AltModifier);

    press(Qt::Key_Return, Qt::ControlModifier);
    chooseType(QuestionType::Boolean);
    write(u"A tomato is a fruit."_s);
    press(Qt::Key_1, Qt::AltModifier);

    press(Qt::Key_Return, Qt::ControlModifier);
    chooseType(QuestionType::Text);
    write(u"Capital of Austria?"_s);
    press(Qt::Key_Return);
    write(u"Vienna"_s);
    press(Qt::Key_Return);
    write(u"Wien"_s);

    press(Qt::Key_Return, Qt::ControlModifier);
    chooseType(QuestionType::Number);
    write(u"Which year?"_s);
    press(Qt::Key_Return);
    write(u"1826"_s);
    tabTo(u"numberTolerance"_s);
    write(u"5"_s);

    press(Qt::Key_Return, Qt::ControlModifier);
    chooseType(QuestionType::Order);
    write(u"From the sun?"_s);
    press(Qt::Key_Return);
    for (const QString &planet : {u"Venus"_s, u"Mercury"_s, u"Earth"_s, u"Mars"_s}) {
        write(planet);
        if (planet == u"Mercury")
            press(Qt::Key_Up, Qt::ControlModifier);
        if (planet == u"Mercury")
            press(Qt::Key_Return);
        if (planet != u"Mars")
            press(Qt::Key_Return);
    }

    press(Qt::Key_Return, Qt::ControlModifier);
    chooseType(QuestionType::Poll);
    write(u"Tea or coffee?"_s);
    press(Qt::Key_Return);
    write(u"Tea"_s);
    press(Qt::Key_Return);
    write(u"Coffee"_s);
    for (int i = 0; i < 2; ++i) {
        tabTo(u"answerRemove2"_s);
        press(Qt::Key_Space);
    }

    press(Qt::Key_Return, Qt::ControlModifier);
    chooseType(QuestionType::Slide);
    write(u"A short break."_s);
}

void TestEditor::aPackIsWrittenWithoutTheMouse()
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(editing().state(), PackEditing::State::Ready);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"packTitle"_s);
    write(u"Friday warm-up"_s);
    tabTo(u"packLanguage"_s);
    write(u"en"_s);
    tabTo(u"packTags"_s);
    write(u"mixed, easy"_s);
    press(Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"questionText"_s);
    writeAllTypes();
    QCOMPARE(document().rowCount(), 8);
    QCOMPARE(document().faultyCount(), 0);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!document().isChanged());

    const Pack pack = m_session->savedPack(u"friday-warm-up"_s);
    QCOMPARE(pack.title, u"Friday warm-up"_s);
    QCOMPARE(pack.language, u"en"_s);
    QCOMPARE(pack.tags, (QStringList {u"mixed"_s, u"easy"_s}));
    QCOMPARE(pack.questions.size(), 8);
    QList<QuestionType> types;
    for (const Question &question : pack.questions)
        types << question.type;
    using enum QuestionType;
    QCOMPARE(types, (QList {Choice, Multi, Boolean, Text, Number, Order, Poll, Slide}));
    const Question &river = pack.questions.at(0);
    QCOMPARE(river.choices.size(), 5);
    QCOMPARE(river.choices.at(1).text, u"Danube"_s);
    QCOMPARE(river.key.choices, QList {river.choices.at(1).id});
    QCOMPARE(river.points, 1100);
    QCOMPARE(river.category, u"Rivers"_s);
    QCOMPARE(pack.questions.at(1).key.choices.size(), 2);
    QCOMPARE(pack.questions.at(3).key.texts, (QStringList {u"Vienna"_s, u"Wien"_s}));
    QCOMPARE(pack.questions.at(4).key.number,
             std::optional(NumberKey {.value = 1826, .tolerance = 5}));
    QStringList planets;
    for (const ::Choice &planet : pack.questions.at(5).choices)
        planets << planet.text;
    QCOMPARE(planets, (QStringList {u"Mercury"_s, u"Venus"_s, u"Earth"_s, u"Mars"_s}));
    QCOMPARE(pack.questions.at(6).choices.size(), 2);

    openWindow();
    edit(u"friday-warm-up"_s);
    QCOMPARE(document().pack(), pack);
}

void TestEditor::faultsAreSeenWhileTyping()
{
    edit(u"pub-mix"_s);
    QCOMPARE(text(u"questionProblem"_s), QString());
    page().list().setFocus();
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"questionText"_s);
    press(Qt::Key_Delete);
    QVERIFY(!text(u"questionProblem"_s).isEmpty());
    QVERIFY(document().index(0).data(PackDocument::FaultyRole).toBool());
    QVERIFY(text(u"editorState"_s).contains(u"1 not ready"_s));
    write(u"W"_s);
    QCOMPARE(text(u"questionProblem"_s), QString());
    QVERIFY(!document().index(0).data(PackDocument::FaultyRole).toBool());
    press(Qt::Key_Return);
    press(Qt::Key_Delete);
    const auto *row = visibleChild<QLineEdit>(m_window.get(), u"answerText0"_s);
    QVERIFY(row && !row->accessibleDescription().isEmpty());
}

void TestEditor::previewsFollowWhatIsTyped()
{
    edit(u"pub-mix"_s);
    QCOMPARE(page().preview().screenWidget().scene(), Scene::Question);
    page().list().setFocus();
    press(Qt::Key_Return);
    write(u"Whose idea was that?"_s);
    m_window->grab();
    QVERIFY(page().preview().phone().shownTexts().contains(u"Whose idea was that?"_s));
    QVERIFY(page().preview().screenWidget().shownTexts().contains(u"Whose idea was that?"_s));
    QVERIFY(!page().preview().phone().shownTexts().join(u' ').contains(u"MARK"_s));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    m_window->grab();
    QVERIFY(page().preview().phone().shownTexts().contains(sampleQuestions().at(1).text));
}

void TestEditor::aPackThatIsNotReadyLeadsToWhatIsMissing()
{
    edit(u"pub-mix"_s);
    document().addQuestion(3);
    page().list().selectRows({0});
    page().list().setFocus();
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(page().list().selectedRows(), QList {3});
    QCOMPARE(QApplication::focusWidget()->objectName(), u"questionText"_s);
    QVERIFY(visibleChild(m_window.get(), u"editorMessage"_s));
    QVERIFY(m_session->savedPack(u"pub-mix"_s).id.isEmpty());
    QTRY_COMPARE(editing().draftState(), PackEditing::DraftState::Kept);
}

void TestEditor::questionsMoveByKeys()
{
    edit(u"pub-mix"_s);
    page().list().setFocus();
    const auto ids = [this] {
        QStringList all;
        for (const Question &question : document().pack().questions)
            all << question.id.value;
        return all.join(u' ');
    };
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(ids(), u"q2 q1 q3"_s);
    QCOMPARE(page().list().selectedRows(), QList {1});
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier); // no further
    QCOMPARE(ids(), u"q2 q3 q1"_s);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(ids(), u"q2 q1 q3"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(ids(), u"q2 q1 q4 q3"_s);
    press(Qt::Key_Delete);
    QCOMPARE(ids(), u"q2 q1 q3"_s);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ids(), u"q1 q2 q3"_s);
    QVERIFY(!document().isChanged());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(ids(), u"q2 q1 q3"_s);
}

void TestEditor::aDroppedQuestionGoesBetweenTheRows()
{
    edit(u"pub-mix"_s);
    PackQuestionList &list = page().list();
    const QRect second = list.visualRect(document().index(1));
    QCOMPARE(list.rowToInsertAt(second.topLeft() + QPoint(5, 3)), 1);
    QCOMPARE(list.rowToInsertAt(second.bottomLeft() + QPoint(5, -3)), 2);
    QCOMPARE(list.rowToInsertAt({5, list.viewport()->height() - 2}), 3);
    list.selectRows({0});
    Q_EMIT list.moveAsked(3, RoundSide::Before);
    QCOMPARE(document().question(2).id.value, u"q1"_s);
    QCOMPARE(list.selectedRows(), QList {2});
}

void TestEditor::undoIsThePagesOwn()
{
    edit(u"pub-mix"_s);
    page().list().setFocus();
    press(Qt::Key_Return);
    write(u"New"_s);
    press(Qt::Key_Return);
    write(u"First"_s);
    QCOMPARE(document().history().count(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().question(0).choices.first().text, u"Rhine"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().question(0).text, sampleQuestions().first().text);
    const auto *field = visibleChild<QPlainTextEdit>(m_window.get(), u"questionText"_s);
    QCOMPARE(field->toPlainText(), sampleQuestions().first().text);
}

void TestEditor::pointsAreStaked()
{
    edit(u"pub-mix"_s);
    visibleChild<QCheckBox>(m_window.get(), u"questionWager"_s)->click();
    QVERIFY(document().question(0).hasWager);
    m_window->grab();
    QVERIFY(page().preview().phone().shownTexts().join(u' ').contains(u"your stake counts"_s));
    document().editQuestion(0, asType(document().question(0), QuestionType::Buzzer), {});
    QVERIFY(!visibleChild(m_window.get(), u"questionWager"_s));
    m_window->grab();
    QVERIFY(page().preview().phone().shownTexts().contains(u"Buzz"_s));
    QVERIFY(document().isComplete());
}

void TestEditor::severalAreChangedAtOnce()
{
    edit(u"pub-mix"_s);
    page().list().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_B, Qt::ControlModifier);
    auto *dialog = visibleChild<QDialog>(m_window.get(), u"bulkDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>(u"bulkPoints"_s)->setValue(500);
    dialog->findChild<QSpinBox *>(u"bulkSeconds"_s)->setValue(30);
    QVERIFY(clickOn(dialog, u"bulkChange"_s));
    for (const Question &question : document().pack().questions) {
        QCOMPARE(question.points, 500);
        QCOMPARE(question.time, std::optional(Seconds(30)));
    }
    QCOMPARE(document().question(0).category, u"Geography"_s);
    document().history().undo();
    QCOMPARE(document().pack().questions, sampleQuestions());
}

void TestEditor::theCategoryIsTakenFromSeveral()
{
    edit(u"pub-mix"_s);
    page().list().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_B, Qt::ControlModifier);
    auto *dialog = visibleChild<QDialog>(m_window.get(), u"bulkDialog"_s);
    QVERIFY(dialog);
    auto *category = dialog->findChild<QLineEdit *>(u"bulkCategory"_s);
    category->setText(u"Something"_s);
    dialog->findChild<QCheckBox *>(u"bulkNoCategory"_s)->click();
    QVERIFY(!category->isEnabled());
    QVERIFY(clickOn(dialog, u"bulkChange"_s));
    for (const Question &question : document().pack().questions)
        QCOMPARE(question.category, QString());
    document().history().undo();
    QCOMPARE(document().pack().questions, sampleQuestions());
}

void TestEditor::theLibraryIsMarkedInTheRail()
{
    m_window->showDashboard();
    edit(u"pub-mix"_s);
    const auto *library = visibleChild<QToolButton>(m_window.get(), u"railLibrary"_s);
    QVERIFY(library);
    QVERIFY(library->isChecked());
    press(Qt::Key_Escape);
    QVERIFY(!library->isChecked());
}

void TestEditor::deletingInATextDeletesNoQuestion()
{
    edit(u"pub-mix"_s);
    page().list().setFocus();
    press(Qt::Key_Return);
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    QCOMPARE(document().rowCount(), 3);
}

QTEST_MAIN(TestEditor)
#include "tst_editor.moc"
