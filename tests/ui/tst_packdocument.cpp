#include "ui/editor/packdocument.h"
#include "ui/editor/questionedits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

Question questionOn(const QString &id, const QString &text)
{
    return {.id = {id},
            .text = text,
            .choices = {{{u"a"_s}, u"Rhine"_s}, {{u"b"_s}, u"Danube"_s}},
            .key = {.choices = {{u"b"_s}}}};
}

Pack packOf(const QStringList &texts)
{
    Pack pack {.id = u"rivers"_s, .title = u"Rivers"_s, .licence = u"CC0"_s};
    for (const QString &text : texts)
        pack.questions.append(questionOn(u"q%1"_s.arg(pack.questions.size() + 1), text));
    return pack;
}

} // namespace

/// A pack that is written: every change, and every step back.
class TestPackDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyStepGoesBackAndForth_data();
    void everyStepGoesBackAndForth();
    void roundsFollowTheirQuestions();
    void typingIsOneStep();
    void anotherFieldIsAnotherStep();
    void typingBackLeavesNoStep();
    void nothingChangedIsNoStep();
    void savedIsClean();
    void typingAfterSavingIsANewStep();
    void aRecoveredPackIsNotSaved();
    void ofAllTypesAFreshOneIsTold_data();
    void ofAllTypesAFreshOneIsTold();
    void typesKeepWhatTheyShare();
    void aBuzzerNeedsNoAnswers();
    void onlyWhatIsJudgedByItselfTakesStakes();
    void moreThan2000AreRefused();
    void bulkLeavesPollsWithoutPoints();
    void mergingTellsDuplicates();
    void mergedQuestionsKeepTheirTerms();
    void anOrderIsWrittenInTheRightOrder();
    void linesStayWithTheirKey();
    void likePacksWithThousandsOfQuestions();

private:
    QStringList texts() const;

    std::unique_ptr<PackDocument> m_document;
};

using Step = std::function<void(PackDocument &)>;
Q_DECLARE_METATYPE(Step)

void TestPackDocument::init()
{
    m_document = std::make_unique<PackDocument>();
    m_document->open(packOf({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}), false);
}

QStringList TestPackDocument::texts() const
{
    QStringList all;
    for (const Question &question : m_document->pack().questions)
        all.append(question.text);
    return all;
}

void TestPackDocument::everyStepGoesBackAndForth_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QStringList>("after");
    const auto row = [](const char *name, const Step &step, const QString &after) {
        QTest::newRow(name) << step << after.split(u' ');
    };
    row("a text", [](PackDocument &document) {
        Question question = document.question(1);
        question.text = u"two"_s;
        document.editQuestion(1, question, u"text"_s);
    }, u"1 two 3 4 5"_s);
    row("a copy", [](PackDocument &document) { QVERIFY(document.duplicate({1, 3})); },
        u"1 2 3 4 2 4 5"_s);
    row("removing the first", [](PackDocument &document) { document.remove({0}); }, u"2 3 4 5"_s);
    row("removing here and there", [](PackDocument &document) { document.remove({4, 0, 2}); },
        u"2 4"_s);
    row("one up", [](PackDocument &document) { document.move({2}, 1); }, u"1 3 2 4 5"_s);
    row("one down", [](PackDocument &document) { document.move({2}, 4); }, u"1 2 4 3 5"_s);
    row("several to the end", [](PackDocument &document) { document.move({0, 2}, 5); },
        u"2 4 5 1 3"_s);
    row("several to the front", [](PackDocument &document) { document.move({1, 4}, 0); },
        u"2 5 1 3 4"_s);
    row("several between themselves", [](PackDocument &document) { document.move({1, 3}, 3); },
        u"1 3 2 4 5"_s);
}

void TestPackDocument::everyStepGoesBackAndForth()
{
    QFETCH(Step, step);
    QFETCH(QStringList, after);
    const QAbstractItemModelTester tester(m_document.get());
    const Pack before = m_document->pack();
    step(*m_document);
    QCOMPARE(texts(), after);
    QVERIFY(m_document->isChanged());
    QCOMPARE(m_document->history().count(), 1);
    const Pack changed = m_document->pack();
    m_document->history().undo();
    QCOMPARE(m_document->pack(), before);
    QVERIFY(!m_document->isChanged());
    m_document->history().redo();
    QCOMPARE(m_document->pack(), changed);
    QCOMPARE(m_document->rowCount(), int(after.size()));
}

void TestPackDocument::roundsFollowTheirQuestions()
{
    Pack pack = packOf({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    pack.rounds = {{.title = u"First"_s, .questionCount = 2}, {.title = u"Second"_s, .questionCount = 3}};
    m_document->open(pack, false);
    const auto counts = [this] {
        QList<int> all;
        for (const QuizRound &round : m_document->pack().rounds)
            all.append(round.questionCount);
        return all;
    };
    QVERIFY(m_document->addQuestion(2));
    QCOMPARE(counts(), (QList{3, 3}));
    m_document->remove({0, 1});
    QCOMPARE(counts(), (QList{1, 3}));
    m_document->move({3}, 0);
    QCOMPARE(counts(), (QList{2, 2}));
    QVERIFY(m_document->duplicate({3}));
    QCOMPARE(counts(), (QList{2, 3}));
    QVERIFY(m_document->append(packOf({u"6"_s})));
    QCOMPARE(counts(), (QList{2, 4}));
    m_document->remove({0, 1});
    QCOMPARE(counts(), QList{4});
    while (m_document->history().canUndo())
        m_document->history().undo();
    QCOMPARE(m_document->pack(), pack);
}

void TestPackDocument::typingIsOneStep()
{
    for (const QString &text : {u"W"_s, u"Wh"_s, u"Who"_s}) {
        Question question = m_document->question(0);
        question.text = text;
        m_document->editQuestion(0, question, u"text"_s);
    }
    QCOMPARE(m_document->history().count(), 1);
    m_document->history().undo();
    QCOMPARE(texts().first(), u"1"_s);
}

void TestPackDocument::anotherFieldIsAnotherStep()
{
    Question question = m_document->question(0);
    question.text = u"Who"_s;
    m_document->editQuestion(0, question, u"text"_s);
    question.notes = u"Ask"_s;
    m_document->editQuestion(0, question, u"notes"_s);
    Pack facts = m_document->pack();
    facts.title = u"Streams"_s;
    m_document->editFacts(facts, u"title"_s);
    Question other = m_document->question(1);
    other.text = u"Whose"_s;
    m_document->editQuestion(1, other, u"text"_s);
    QCOMPARE(m_document->history().count(), 4);
}

void TestPackDocument::typingBackLeavesNoStep()
{
    const Question before = m_document->question(0);
    Question question = before;
    question.text = u"12"_s;
    m_document->editQuestion(0, question, u"text"_s);
    m_document->editQuestion(0, before, u"text"_s);
    QVERIFY(!m_document->history().canUndo());
    QVERIFY(!m_document->isChanged());
}

void TestPackDocument::nothingChangedIsNoStep()
{
    m_document->editQuestion(0, m_document->question(0), u"text"_s);
    m_document->editFacts(m_document->pack(), u"title"_s);
    m_document->editMany({0, 1}, {});
    m_document->move({2}, 2);
    m_document->move({2}, 3);
    m_document->remove({});
    QCOMPARE(m_document->history().count(), 0);
}

void TestPackDocument::savedIsClean()
{
    QSignalSpy changed(m_document.get(), &PackDocument::changed);
    m_document->remove({0});
    QVERIFY(m_document->isChanged());
    m_document->setSaved(u"other"_s);
    QVERIFY(!m_document->isChanged());
    QCOMPARE(m_document->pack().id, u"other"_s);
    QVERIFY(changed.count() >= 2);
    m_document->history().undo();
    QVERIFY(m_document->isChanged());
    QCOMPARE(m_document->pack().id, u"other"_s);
}

void TestPackDocument::typingAfterSavingIsANewStep()
{
    Question question = m_document->question(0);
    question.text = u"Who"_s;
    m_document->editQuestion(0, question, u"text"_s);
    m_document->setSaved(u"rivers"_s);
    question.text = u"Whose"_s;
    m_document->editQuestion(0, question, u"text"_s);
    QVERIFY(m_document->isChanged());
    m_document->history().undo();
    QVERIFY(!m_document->isChanged());
    QCOMPARE(texts().first(), u"Who"_s);
}

void TestPackDocument::aRecoveredPackIsNotSaved()
{
    m_document->open(packOf({u"1"_s}), true);
    QVERIFY(m_document->isChanged());
    QVERIFY(!m_document->history().canUndo());
    m_document->setSaved(u"rivers"_s);
    QVERIFY(!m_document->isChanged());
}

void TestPackDocument::ofAllTypesAFreshOneIsTold_data()
{
    QTest::addColumn<int>("type");
    for (int type = 0; type <= int(QuestionType::Buzzer); ++type)
        QTest::addRow("type %d", type) << type;
}

void TestPackDocument::ofAllTypesAFreshOneIsTold()
{
    QFETCH(int, type);
    const Question fresh = freshQuestion(QuestionType(type), {u"q1"_s});
    Question written = fresh;
    written.text = u"What?"_s;
    for (qsizetype line = 0; line < answerLines(fresh).size(); ++line) {
        if (fresh.type != QuestionType::Boolean)
            setAnswerLine(written, line, u"Line %1"_s.arg(line));
    }
    if (hasPicks(fresh.type) && isScored(fresh.type))
        markRight(written, 0, true);
    if (fresh.type == QuestionType::Number)
        written.key.number = NumberKey {.value = 7};
    QVERIFY(!faultsOf(fresh).isEmpty());
    QCOMPARE(faultsOf(written), QList<QuestionFault>());
}

void TestPackDocument::typesKeepWhatTheyShare()
{
    const Question choice = m_document->question(0);
    const Question multi = asType(choice, QuestionType::Multi);
    QCOMPARE(multi.choices, choice.choices);
    QCOMPARE(multi.key, choice.key);
    const Question poll = asType(choice, QuestionType::Poll);
    QCOMPARE(poll.choices, choice.choices);
    QCOMPARE(poll.key, AnswerKey());
    QCOMPARE(poll.points, 0);
    QCOMPARE(asType(poll, QuestionType::Choice).points, 1000);
    QCOMPARE(asType(choice, QuestionType::Text).key.texts, QStringList {u"Danube"_s});
    QCOMPARE(asType(choice, QuestionType::Boolean).choices, booleanChoices());
    const Question slide = asType(choice, QuestionType::Slide);
    QVERIFY(slide.choices.isEmpty());
    QCOMPARE(slide.text, choice.text);
    QCOMPARE(faultsOf(slide), QList<QuestionFault>());
    QCOMPARE(faultsOf(asType(choice, QuestionType::Order)), QList<QuestionFault>());
    QCOMPARE(asType(choice, choice.type), choice);
}

void TestPackDocument::aBuzzerNeedsNoAnswers()
{
    Question buzzer = freshQuestion(QuestionType::Buzzer, {u"q9"_s});
    QVERIFY(answerLines(buzzer).isEmpty());
    QCOMPARE(mostAnswerLines(buzzer.type), 50);
    QCOMPARE(buzzer.points, 1000);
    buzzer.text = u"Name the tune."_s;
    QCOMPARE(faultsOf(buzzer), QList<QuestionFault>());
    addAnswerLine(buzzer, 0);
    QCOMPARE(faultsOf(buzzer).first().part, QuestionPart::AcceptedText);
    QCOMPARE(asType(buzzer, QuestionType::Poll).key, AnswerKey());
    setAnswerLine(buzzer, 0, u"Für Elise"_s);
    QCOMPARE(faultsOf(buzzer), QList<QuestionFault>());
    const Question typed = asType(buzzer, QuestionType::Text);
    QCOMPARE(typed.key.texts, QStringList {u"Für Elise"_s});
    QCOMPARE(asType(typed, QuestionType::Buzzer), buzzer);
    removeAnswerLine(buzzer, 0);
    QVERIFY(answerLines(buzzer).isEmpty());
    // An empty line that a typed answer must have is nothing here.
    const Question fresh = freshQuestion(QuestionType::Text, {u"q9"_s});
    QVERIFY(answerLines(asType(fresh, QuestionType::Buzzer)).isEmpty());
    QCOMPARE(asType(m_document->question(0), QuestionType::Buzzer).key.texts,
             QStringList {u"Danube"_s});
}

void TestPackDocument::onlyWhatIsJudgedByItselfTakesStakes()
{
    Question staked = m_document->question(0);
    staked.hasWager = true;
    QVERIFY(asType(staked, QuestionType::Number).hasWager);
    for (const QuestionType type : {QuestionType::Poll, QuestionType::Slide, QuestionType::Buzzer}) {
        const Question changed = asType(staked, type);
        QVERIFY(!changed.hasWager);
        for (const QuestionFault &fault : faultsOf(changed))
            QVERIFY(fault.part != QuestionPart::Points);
    }
}

void TestPackDocument::moreThan2000AreRefused()
{
    QStringList many;
    for (int i = 0; i < 2000; ++i)
        many.append(QString::number(i));
    const Pack full = packOf(many);
    m_document->open(full, false);
    QVERIFY(!m_document->addQuestion(0));
    QVERIFY(!m_document->duplicate({0}));
    const auto merged = m_document->append(packOf({u"new"_s}));
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, ErrorCode::TooLarge);
    QCOMPARE(m_document->pack(), full);
    QVERIFY(!m_document->isChanged());
}

void TestPackDocument::bulkLeavesPollsWithoutPoints()
{
    m_document->editQuestion(1, asType(m_document->question(1), QuestionType::Poll), {});
    const int steps = m_document->history().count();
    m_document->editMany({0, 1}, {.points = 500,
                                  .time = std::optional(Seconds(20)),
                                  .category = u"Water"_s,
                                  .difficulty = u"hard"_s});
    QCOMPARE(m_document->history().count(), steps + 1);
    QCOMPARE(m_document->question(0).points, 500);
    QCOMPARE(m_document->question(1).points, 0);
    for (const int row : {0, 1}) {
        QCOMPARE(m_document->question(row).time, std::optional(Seconds(20)));
        QCOMPARE(m_document->question(row).category, u"Water"_s);
        QCOMPARE(m_document->question(row).difficulty, u"hard"_s);
    }
    QCOMPARE(m_document->question(2).points, 1000);
    m_document->editMany({0}, {.time = std::optional<Seconds>()});
    QCOMPARE(m_document->question(0).time, std::nullopt);
    QCOMPARE(m_document->question(0).category, u"Water"_s);
}

void TestPackDocument::mergingTellsDuplicates()
{
    const auto duplicates = m_document->append(packOf({u"6"_s, u"  2 "_s, u"7"_s, u"6"_s}));
    QVERIFY(duplicates);
    QCOMPARE(*duplicates, 2);
    QCOMPARE(texts(), u"1 2 3 4 5 6 7"_s.split(u' '));
    QVERIFY(packFromJson(toJson(m_document->pack())));
    QCOMPARE(m_document->history().count(), 1);
    m_document->history().undo();
    QCOMPARE(texts().size(), 5);
}

void TestPackDocument::mergedQuestionsKeepTheirTerms()
{
    Pack other = packOf({u"6"_s, u"7"_s});
    other.licence = u"CC-BY-SA-4.0"_s;
    other.questions[1].licence = u"CC-BY-NC-4.0"_s;
    QVERIFY(m_document->append(other));
    QCOMPARE(m_document->question(5).licence, u"CC-BY-SA-4.0"_s);
    QCOMPARE(m_document->question(6).licence, u"CC-BY-NC-4.0"_s);
}

void TestPackDocument::anOrderIsWrittenInTheRightOrder()
{
    Question question = questionOn(u"q1"_s, u"From source to mouth?"_s);
    question.type = QuestionType::Order;
    question.key.choices = {{u"b"_s}, {u"a"_s}};
    QCOMPARE(answerLines(question), (QStringList {u"Danube"_s, u"Rhine"_s}));
    addAnswerLine(question, 2);
    setAnswerLine(question, 2, u"Elbe"_s);
    moveAnswerLine(question, 2, 0);
    QCOMPARE(answerLines(question), (QStringList {u"Elbe"_s, u"Danube"_s, u"Rhine"_s}));
    removeAnswerLine(question, 1);
    QCOMPARE(answerLines(question), (QStringList {u"Elbe"_s, u"Rhine"_s}));
    QCOMPARE(faultsOf(question), QList<QuestionFault>());
}

void TestPackDocument::linesStayWithTheirKey()
{
    Question question = m_document->question(0);
    moveAnswerLine(question, 0, 1);
    QVERIFY(isRight(question, 0));
    addAnswerLine(question, 0);
    QVERIFY(isRight(question, 1));
    removeAnswerLine(question, 1);
    QVERIFY(question.key.choices.isEmpty());
    for (int i = 0; i < 20; ++i)
        addAnswerLine(question, 0);
    QCOMPARE(question.choices.size(), 8);
    QSet<QString> ids;
    for (const Choice &choice : std::as_const(question.choices))
        ids.insert(choice.id.value);
    QCOMPARE(ids.size(), 8);
}

void TestPackDocument::likePacksWithThousandsOfQuestions()
{
    QStringList many;
    for (int i = 0; i < 1000; ++i)
        many.append(QString::number(i));
    m_document->open(packOf(many), false);
    QList<int> odd;
    for (int row = 1; row < 1000; row += 2)
        odd.append(row);
    m_document->remove(odd);
    QCOMPARE(m_document->rowCount(), 500);
    QCOMPARE(m_document->question(499).text, u"998"_s);
    m_document->history().undo();
    QCOMPARE(texts(), many);
}

QTEST_MAIN(TestPackDocument)
#include "tst_packdocument.moc"
