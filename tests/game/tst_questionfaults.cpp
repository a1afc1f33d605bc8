#include "core/game/questionfaults.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Question)

namespace
{

using Faults = QList<std::pair<QuestionPart, qsizetype>>;

Question goodQuestion()
{
    return {.id = {u"q1"_s},
            .text = u"Which river runs through Vienna?"_s,
            .choices = {{{u"a"_s}, u"Rhine"_s}, {{u"b"_s}, u"Danube"_s}},
            .key = {.choices = {{u"b"_s}}}};
}

Question ofType(QuestionType type, const AnswerKey &key)
{
    Question question = goodQuestion();
    question.type = type;
    question.key = key;
    question.choices.clear();
    question.points = isScored(type) ? 1000 : 0;
    return question;
}

Faults partsOf(const QList<QuestionFault> &faults)
{
    Faults parts;
    for (const QuestionFault &fault : faults)
        parts.append({fault.part, fault.place});
    return parts;
}

} // namespace

/// What is told of a question that can't be played yet: all of it, and where.
class TestQuestionFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFaultIsFound_data();
    void eachFaultIsFound();
    void aGoodQuestionHasNone();
    void theFirstOneIsWhatTheCheckSays();
};

void TestQuestionFaults::eachFaultIsFound_data()
{
    using enum QuestionPart;
    QTest::addColumn<Question>("question");
    QTest::addColumn<Faults>("faults");
    const auto row = [](const char *name, const auto &spoil, const Faults &faults) {
        Question question = goodQuestion();
        spoil(question);
        QTest::newRow(name) << question << faults;
    };
    row("no id", [](Question &q) { q.id.value.clear(); }, {{Id, -1}});
    row("no text", [](Question &q) { q.text = u" \n"_s; }, {{Text, -1}});
    row("a text of 501", [](Question &q) { q.text = QString(501, u'x'); }, {{Text, -1}});
    row("points below 0", [](Question &q) { q.points = -1; }, {{Points, -1}});
    row("points above 10,000", [](Question &q) { q.points = 10001; }, {{Points, -1}});
    row("no time at all", [](Question &q) { q.time = Seconds(0); }, {{Time, -1}});
    row("too much time", [](Question &q) { q.time = Seconds(601); }, {{Time, -1}});
    row("long notes", [](Question &q) { q.notes = QString(2001, u'x'); }, {{Notes, -1}});
    row("one choice", [](Question &q) { q.choices.removeFirst(); }, {{Choices, -1}});
    row("two with one id", [](Question &q) { q.choices[0].id = q.choices[1].id; }, {{Choices, -1}});
    row("an empty choice", [](Question &q) { q.choices[1].text.clear(); },
        {{QuestionPart::Choice, 1}});
    row("a choice of 201", [](Question &q) { q.choices[0].text = QString(201, u'x'); },
        {{QuestionPart::Choice, 0}});
    row("nothing is right", [](Question &q) { q.key = {}; }, {{Key, -1}});
    row("two are right of a choice", [](Question &q) { q.key.choices.append({u"a"_s}); },
        {{Key, -1}});
    row("an order that leaves one out", [](Question &q) { q.type = QuestionType::Order; },
        {{Key, -1}});
    row("a fresh question",
        [](Question &q) {
            q.text.clear();
            q.choices = {{{u"a"_s}, {}}, {{u"b"_s}, {}}};
            q.key = {};
        },
        {{Text, -1}, {QuestionPart::Choice, 0}, {QuestionPart::Choice, 1}, {Key, -1}});
    const auto typed = [](const char *name, const Question &question, const Faults &faults) {
        QTest::newRow(name) << question << faults;
    };
    typed("no accepted text", ofType(QuestionType::Text, {}), {{Key, -1}});
    typed("an empty accepted text", ofType(QuestionType::Text, {.texts = {u"Wien"_s, u" "_s}}),
          {{AcceptedText, 1}});
    typed("no number", ofType(QuestionType::Number, {}), {{Key, -1}});
    typed("a number out of range", ofType(QuestionType::Number, {.number = {{.value = 2e15}}}),
          {{Key, -1}});
    typed("a tolerance below 0",
          ofType(QuestionType::Number, {.number = {{.value = 1, .tolerance = -1}}}),
          {{Tolerance, -1}});
    typed("nearest with a tolerance",
          ofType(QuestionType::Number, {.number = {{.value = 1, .tolerance = 1, .nearest = true}}}),
          {{Tolerance, -1}});
    typed("a slide with a key", ofType(QuestionType::Slide, {.texts = {u"x"_s}}), {{Key, -1}});
}

void TestQuestionFaults::eachFaultIsFound()
{
    QFETCH(Question, question);
    QTEST(partsOf(faultsOf(question)), "faults");
}

void TestQuestionFaults::aGoodQuestionHasNone()
{
    QCOMPARE(faultsOf(goodQuestion()), QList<QuestionFault>());
    QCOMPARE(faultsOf(ofType(QuestionType::Slide, {})), QList<QuestionFault>());
}

void TestQuestionFaults::theFirstOneIsWhatTheCheckSays()
{
    Question question = goodQuestion();
    question.text.clear();
    question.key = {};
    const auto checked = checkQuestion(question);
    QVERIFY(!checked);
    QCOMPARE(checked.error().message, faultsOf(question).first().message);
    QVERIFY(checkQuestion(goodQuestion()));
}

QTEST_GUILESS_MAIN(TestQuestionFaults)
#include "tst_questionfaults.moc"
