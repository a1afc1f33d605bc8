#include "ui/room/answertally.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// The bars that a host sees of the answers to each type of question.
class TestAnswerTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picksHaveABarEach();
    void aPollHasNothingRight();
    void typedAnswersThatAreRightAreOne();
    void theMostFrequentOthersFollow();
    void numbersAreCountedByValue();
    void anOrderIsRightOrAnother();
    void aSlideHasNoBars();
    void aBuzzerShowsItsKey();
    void itBeginsAnew();
};

namespace
{

Question withChoices(QuestionType type, const QStringList &key)
{
    Question question{.id = {u"q1"_s}, .type = type, .text = u"Which?"_s};
    for (const QString &name : {u"Mars"_s, u"Venus"_s, u"Earth"_s})
        question.choices << Choice{{name.left(1).toLower()}, name};
    for (const QString &id : key)
        question.key.choices << ChoiceId{id};
    return question;
}

Question river()
{
    return {.id = {u"q1"_s}, .type = QuestionType::Text, .text = u"Which river?"_s,
            .key = {.texts = {u"Danube"_s, u"Donau"_s}}};
}

AnswerTally tally(const Question &question, const QList<Answer> &answers)
{
    AnswerTally tally;
    for (const Answer &answer : answers)
        tally.add(question, answer);
    return tally;
}

QStringList described(const QList<AnswerBar> &bars)
{
    QStringList lines;
    for (const AnswerBar &bar : bars) {
        lines << u"%1 %2%3%4"_s.arg(bar.text)
                     .arg(bar.count)
                     .arg(bar.isRight ? u" right"_s : QString(),
                          bar.isChoice ? u" choice"_s : QString());
    }
    return lines;
}

} // namespace

void TestAnswerTally::picksHaveABarEach()
{
    const Question question = withChoices(QuestionType::Multi, {u"m"_s, u"e"_s});
    const AnswerTally counted = tally(question, {{.choices = {{u"m"_s}, {u"v"_s}}},
                                                 {.choices = {{u"m"_s}}}});
    QCOMPARE(described(counted.bars(question)),
             (QStringList{u"Mars 2 right choice"_s, u"Venus 1 choice"_s, u"Earth 0 right choice"_s}));
    QCOMPARE(counted.pickCount({u"m"_s}), 2);
}

void TestAnswerTally::aPollHasNothingRight()
{
    const Question question = withChoices(QuestionType::Poll, {});
    QCOMPARE(described(tally(question, {{.choices = {{u"v"_s}}}}).bars(question)),
             (QStringList{u"Mars 0 choice"_s, u"Venus 1 choice"_s, u"Earth 0 choice"_s}));
}

void TestAnswerTally::typedAnswersThatAreRightAreOne()
{
    const AnswerTally counted =
        tally(river(), {{.text = u"the danube"_s}, {.text = u"Donau"_s}, {.text = u"Rhine"_s}});
    QCOMPARE(described(counted.bars(river())), (QStringList{u"Danube 2 right"_s, u"Rhine 1"_s}));
}

void TestAnswerTally::theMostFrequentOthersFollow()
{
    QList<Answer> answers;
    for (int i = 0; i < 9; ++i) {
        for (int times = 0; times <= i; ++times)
            answers << Answer{.text = u"Guess %1"_s.arg(i)};
    }
    const QStringList bars = described(tally(river(), answers).bars(river()));
    QCOMPARE(bars.size(), 8);
    QCOMPARE(bars.first(), u"Danube 0 right"_s);
    QCOMPARE(bars.at(1), u"Guess 8 9"_s);
    QCOMPARE(bars.last(), u"Guess 2 3"_s);
}

void TestAnswerTally::numbersAreCountedByValue()
{
    const Question question{.id = {u"q1"_s}, .type = QuestionType::Number, .text = u"When?"_s,
                            .key = {.number = NumberKey{.value = 1826, .tolerance = 5}}};
    const AnswerTally counted =
        tally(question, {{.number = 1826}, {.number = 1831}, {.number = 12345}, {.number = 12345.0},
                         {.number = 0.5}});
    QCOMPARE(described(counted.bars(question)),
             (QStringList{u"1826 (± 5) 2 right"_s, u"12,345 2"_s, u"0.5 1"_s}));
}

void TestAnswerTally::anOrderIsRightOrAnother()
{
    const Question question = withChoices(QuestionType::Order, {u"v"_s, u"e"_s, u"m"_s});
    const AnswerTally counted =
        tally(question, {{.choices = {{u"v"_s}, {u"e"_s}, {u"m"_s}}},
                         {.choices = {{u"m"_s}, {u"e"_s}, {u"v"_s}}},
                         {.choices = {{u"e"_s}, {u"v"_s}, {u"m"_s}}}});
    QCOMPARE(described(counted.bars(question)),
             (QStringList{u"Venus → Earth → Mars 1 right"_s, u"Another order 2"_s}));
}

void TestAnswerTally::aSlideHasNoBars()
{
    const Question slide{.id = {u"q1"_s}, .type = QuestionType::Slide, .text = u"Half-time"_s};
    QVERIFY(AnswerTally().bars(slide).isEmpty());
}

void TestAnswerTally::aBuzzerShowsItsKey()
{
    Question tune{.id = {u"q1"_s}, .type = QuestionType::Buzzer, .text = u"Which tune?"_s};
    const QList<Answer> judged{{.judgedRight = false}, {.judgedRight = true}};
    QVERIFY(tally(tune, judged).bars(tune).isEmpty());
    tune.key.texts = {u"Waltzing Matilda"_s, u"Matilda"_s};
    QCOMPARE(described(tally(tune, judged).bars(tune)),
             QStringList{u"Waltzing Matilda / Matilda 0 right"_s});
}

void TestAnswerTally::itBeginsAnew()
{
    AnswerTally counted = tally(river(), {{.text = u"Danube"_s}, {.text = u"Rhine"_s}});
    counted.clear();
    QCOMPARE(described(counted.bars(river())), QStringList{u"Danube 0 right"_s});
}

QTEST_MAIN(TestAnswerTally)
#include "tst_answertally.moc"
