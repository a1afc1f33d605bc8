#include "tests/game/testgame.h"

#include "core/game/eventjson.h"
#include "core/game/scoring.h"
#include "core/game/snapshotjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Typed texts, numbers, orders, polls and slides, from an answer to its points.
class TestQuestionTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerHasTheFormOfItsQuestion_data();
    void anAnswerHasTheFormOfItsQuestion();
    void aTypedAnswerIsKeptAsWords();
    void itIsRightOrWrong_data();
    void itIsRightOrWrong();
    void theNearestHaveAllPoints();
    void aPollLeavesScoresAndStreaks();
    void aSlideWaitsForItsTime();
    void whatIsToBeOrderedIsNeverShownInOrder();
    void anotherShuffleIsLeftAlone();
    void acceptedTextsJoinTheKey();
    void aCorrectionFitsItsQuestion_data();
    void aCorrectionFitsItsQuestion();
    void aGameOfAllTypesIsStored();
};

namespace
{

const PlayerId ann{1};
const PlayerId bo{2};
const PlayerId cy{3};

AnswerOrder order(const QStringList &ids)
{
    AnswerOrder input;
    for (const QString &id : ids)
        input.order.append({id});
    return input;
}

NewRoom quizOf(const QList<Question> &questions)
{
    NewRoom room = quiz(0, withoutIntro());
    room.questions = questions;
    return room;
}

/// Ann, Bo and Cy in a room whose first question is open, and one who answers nothing.
TestGame opened(const NewRoom &made)
{
    TestGame game(made);
    for (const QString &name : {u"Ann"_s, u"Bo"_s, u"Cy"_s, u"Idle"_s})
        game.join(name);
    game.submit(StartGame{});
    game.pass(2s);
    return game;
}

QString answer(TestGame &game, PlayerId player, const AnswerInput &input)
{
    return game.submit(SubmitAnswer{.player = player,
                                    .question = game.room.currentQuestion().id,
                                    .answer = input,
                                    .receivedAt = game.now});
}

const QHash<QString, Question> &byType()
{
    static const QHash<QString, Question> questions{
        {u"choice"_s, choiceQuestion(u"q1"_s)},
        {u"multi"_s, multiQuestion(u"q1"_s, {u"a"_s, u"b"_s})},
        {u"boolean"_s, booleanQuestion(u"q1"_s, true)},
        {u"text"_s, textQuestion(u"q1"_s, {u"Danube"_s, u"Donau"_s})},
        {u"number"_s, numberQuestion(u"q1"_s, {1822, 5})},
        {u"nearest"_s, numberQuestion(u"q1"_s, {.value = 1822, .nearest = true})},
        {u"order"_s, orderQuestion(u"q1"_s, {u"b"_s, u"a"_s, u"d"_s, u"c"_s})},
        {u"poll"_s, pollQuestion(u"q1"_s)},
        {u"slide"_s, slide(u"q1"_s)},
    };
    return questions;
}

} // namespace

void TestQuestionTypes::anAnswerHasTheFormOfItsQuestion_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<AnswerInput>("input");
    QTest::addColumn<bool>("taken");
    const QList<std::pair<QString, AnswerInput>> forms{
        {u"a choice"_s, AnswerChoice{{u"a"_s}}},
        {u"choices"_s, AnswerChoices{{{u"a"_s}}}},
        {u"a text"_s, AnswerText{u"Danube"_s}},
        {u"a number"_s, AnswerNumber{1822}},
        {u"an order"_s, order({u"a"_s, u"b"_s, u"c"_s, u"d"_s})},
    };
    const QHash<QString, QString> own{{u"choice"_s, u"a choice"_s}, {u"multi"_s, u"choices"_s},
                                      {u"text"_s, u"a text"_s},     {u"number"_s, u"a number"_s},
                                      {u"nearest"_s, u"a number"_s}, {u"order"_s, u"an order"_s},
                                      {u"poll"_s, u"a choice"_s}};
    for (const QString &type : {u"choice"_s, u"multi"_s, u"text"_s, u"number"_s, u"nearest"_s,
                                u"order"_s, u"poll"_s, u"slide"_s}) {
        for (const auto &[name, input] : forms)
            QTest::addRow("%s for %s", qPrintable(name), qPrintable(type))
                << type << input << (own.value(type) == name);
    }
    const auto row = [](const char *name, const QString &type, const AnswerInput &input,
                        bool taken) { QTest::newRow(name) << type << input << taken; };
    row("true for boolean", u"boolean"_s, AnswerChoice{{u"true"_s}}, true);
    row("a text for boolean", u"boolean"_s, AnswerText{u"true"_s}, false);
    row("an empty text", u"text"_s, AnswerText{u" "_s}, false);
    row("a text of 200", u"text"_s, AnswerText{QString(200, u'x')}, true);
    row("a text of 201", u"text"_s, AnswerText{QString(201, u'x')}, false);
    row("half a character", u"text"_s, AnswerText{QString(QChar(0xD83E))}, false);
    row("a number out of range", u"number"_s, AnswerNumber{1e16}, false);
    row("no number", u"number"_s, AnswerNumber{std::nan("")}, false);
    row("an endless number", u"number"_s, AnswerNumber{INFINITY}, false);
    row("a fraction", u"number"_s, AnswerNumber{-0.5}, true);
    row("an order with one missing", u"order"_s, order({u"a"_s, u"b"_s, u"c"_s}), false);
    row("an order with one twice", u"order"_s, order({u"a"_s, u"b"_s, u"c"_s, u"c"_s}), false);
    row("an order with a stranger", u"order"_s, order({u"a"_s, u"b"_s, u"c"_s, u"z"_s}), false);
    row("an empty order", u"order"_s, order({}), false);
    row("a poll's unknown choice", u"poll"_s, AnswerChoice{{u"z"_s}}, false);
}

void TestQuestionTypes::anAnswerHasTheFormOfItsQuestion()
{
    QFETCH(QString, type);
    QFETCH(AnswerInput, input);
    TestGame game = opened(quizOf({byType()[type]}));
    QFETCH(bool, taken);
    QCOMPARE(answer(game, ann, input), taken ? u"ANSWER_ACCEPTED"_s : u"invalid_message"_s);
}

void TestQuestionTypes::aTypedAnswerIsKeptAsWords()
{
    TestGame game = opened(quizOf({byType()[u"text"_s]}));
    QCOMPARE(answer(game, ann, AnswerText{u"  the \n Danube "_s}), u"ANSWER_ACCEPTED"_s);
    QCOMPARE(game.round().answers[ann].answer.text, u"the Danube"_s);
    // The same words again are the same answer.
    QCOMPARE(answer(game, ann, AnswerText{u"the Danube"_s}), u""_s);
    QCOMPARE(answer(game, ann, AnswerText{u"the Rhine"_s}), u"already_answered"_s);
}

void TestQuestionTypes::itIsRightOrWrong_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<AnswerInput>("input");
    QTest::addColumn<bool>("right");
    const auto row = [](const char *name, const Question &question, const AnswerInput &input,
                        bool right) { QTest::newRow(name) << question << input << right; };
    const Question river = byType()[u"text"_s];
    row("the first text", river, AnswerText{u"danube"_s}, true);
    row("another accepted one", river, AnswerText{u"die Donau"_s}, true);
    row("another text", river, AnswerText{u"Rhine"_s}, false);
    const Question year = byType()[u"number"_s];
    row("the number", year, AnswerNumber{1822}, true);
    row("the most that is too little", year, AnswerNumber{1816.9}, false);
    row("the least within the tolerance", year, AnswerNumber{1817}, true);
    row("the most within the tolerance", year, AnswerNumber{1827}, true);
    row("the least that is too much", year, AnswerNumber{1827.1}, false);
    const Question share = numberQuestion(u"q1"_s, {0.3, 0.1});
    row("a decimal at the edge", share, AnswerNumber{0.2}, true);
    row("a decimal at the other edge", share, AnswerNumber{0.4}, true);
    const Question exact = numberQuestion(u"q1"_s, {.value = 0.3});
    row("exactly a decimal", exact, AnswerNumber{0.1 + 0.2}, true);
    row("nearly a decimal", exact, AnswerNumber{0.301}, false);
    const Question four = byType()[u"order"_s];
    row("the right order", four, order({u"b"_s, u"a"_s, u"d"_s, u"c"_s}), true);
    row("two of them changed", four, order({u"a"_s, u"b"_s, u"d"_s, u"c"_s}), false);
}

void TestQuestionTypes::itIsRightOrWrong()
{
    QFETCH(Question, question);
    QFETCH(AnswerInput, input);
    QFETCH(bool, right);
    TestGame game = opened(quizOf({question}));
    QCOMPARE(answer(game, ann, input), u"ANSWER_ACCEPTED"_s);
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(ann).lastCorrect, right);
    QCOMPARE(game.standing(ann).score, right ? 900 : 0);
    QCOMPARE(game.standing(ann).streak, right ? 1 : 0);
}

void TestQuestionTypes::theNearestHaveAllPoints()
{
    TestGame game = opened(quizOf({byType()[u"nearest"_s]}));
    game.pass(4s);
    answer(game, ann, AnswerNumber{1820});
    answer(game, bo, AnswerNumber{1824});
    answer(game, cy, AnswerNumber{1825});
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(ann).score, 1000);
    QCOMPARE(game.standing(bo).score, 1000);
    QVERIFY(game.standing(bo).lastCorrect);
    QCOMPARE(game.standing(cy).score, 0);
    QVERIFY(!game.standing(cy).lastCorrect);
}

void TestQuestionTypes::aPollLeavesScoresAndStreaks()
{
    RoomSettings settings = withoutIntro();
    settings.penalty = 50;
    NewRoom made = quiz(0, settings);
    made.questions = {choiceQuestion(u"q1"_s), pollQuestion(u"q2"_s), choiceQuestion(u"q3"_s)};
    TestGame game = opened(made);
    game.answer(ann, u"a"_s);
    game.submit(CycleRoom{});
    QCOMPARE(game.answer(ann, u"b"_s), u"ANSWER_ACCEPTED"_s);
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(ann).score, 900);
    QCOMPARE(game.standing(ann).streak, 1);
    QCOMPARE(game.standing(ann).rightCount, 1);
    QVERIFY(!game.standing(ann).lastCorrect);
    QCOMPARE(game.standing(ann).lastPoints, 0);
}

void TestQuestionTypes::aSlideWaitsForItsTime()
{
    TestGame game = opened(quizOf({slide(u"q1"_s), choiceQuestion(u"q2"_s)}));
    game.disconnect(ann);
    QCOMPARE(game.room.phase, Phase::Answering);
    QCOMPARE(game.endPhase(), u"QUESTION_CLOSED"_s);
    QCOMPARE(game.standing(ann).score, 0);
}

void TestQuestionTypes::whatIsToBeOrderedIsNeverShownInOrder()
{
    const QStringList inOrder{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    for (const ShuffleChoices shuffle :
         {ShuffleChoices::Off, ShuffleChoices::Room, ShuffleChoices::Player}) {
        NewRoom made = quizOf({orderQuestion(u"q1"_s, inOrder)});
        made.settings.shuffleChoices = shuffle;
        const TestGame game(made);
        QStringList shown;
        for (const Choice &choice : game.room.questions[0].choices)
            shown.append(choice.id.value);
        QVERIFY(shown != inOrder);
        shown.sort();
        QCOMPARE(shown, inOrder);
    }
}

void TestQuestionTypes::anotherShuffleIsLeftAlone()
{
    const Question question = byType()[u"order"_s];
    const TestGame game(quizOf({question}));
    QCOMPARE(game.room.questions[0], question);
}

void TestQuestionTypes::acceptedTextsJoinTheKey()
{
    TestGame game = opened(quizOf({byType()[u"text"_s]}));
    answer(game, ann, AnswerText{u"Ister"_s});
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(ann).score, 0);
    QCOMPARE(game.submit(CorrectQuestion{{u"q1"_s}, AcceptTexts{{u"Ister"_s, u"Donau"_s}}}),
             u"QUESTION_CORRECTED"_s);
    QCOMPARE(game.room.questions[0].key.texts, (QStringList{u"Danube"_s, u"Donau"_s, u"Ister"_s}));
    QCOMPARE(game.standing(ann).score, 900);
    // What is accepted already changes nothing.
    QCOMPARE(game.submit(CorrectQuestion{{u"q1"_s}, AcceptTexts{{u"Ister"_s}}}), u""_s);
    QCOMPARE(game.submit(UndoCorrection{{1}}), u"CORRECTION_UNDONE"_s);
    QCOMPARE(game.standing(ann).score, 0);
}

void TestQuestionTypes::aCorrectionFitsItsQuestion_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<Correction>("correction");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *name, const QString &type, const Correction &correction,
                        bool taken) { QTest::newRow(name) << type << correction << taken; };
    const NewKey words{{.words = {u"a"_s}}};
    const NewKey number{{.number = NumberKey{1900}}};
    row("other texts", u"text"_s, words, true);
    row("a number for a text", u"text"_s, number, false);
    row("an empty text", u"text"_s, AcceptTexts{{u" "_s}}, false);
    row("another number", u"number"_s, number, true);
    row("words for a number", u"number"_s, words, false);
    row("a tolerance below 0", u"number"_s, NewKey{{.number = NumberKey{1900, -1}}}, false);
    row("a tolerance where the nearest wins", u"nearest"_s,
        NewKey{{.number = NumberKey{1900, 1, true}}}, false);
    row("another order", u"order"_s, NewKey{{.words = {u"a"_s, u"b"_s, u"c"_s, u"d"_s}}}, true);
    row("half an order", u"order"_s, words, false);
    row("a text for a choice", u"choice"_s, AcceptTexts{{u"a"_s}}, false);
    row("a key for a poll", u"poll"_s, words, false);
    row("points for a poll", u"poll"_s, NewPoints{10}, false);
    row("a void poll", u"poll"_s, VoidQuestion{}, false);
    row("a void slide", u"slide"_s, VoidQuestion{}, false);
    row("everybody right with a text", u"text"_s, EverybodyRight{}, true);
    row("a void number", u"number"_s, VoidQuestion{}, true);
}

void TestQuestionTypes::aCorrectionFitsItsQuestion()
{
    QFETCH(QString, type);
    QFETCH(Correction, correction);
    QFETCH(bool, taken);
    TestGame game = opened(quizOf({byType()[type], choiceQuestion(u"q2"_s)}));
    game.submit(AdvancePhase{});
    QCOMPARE(game.submit(CorrectQuestion{{u"q1"_s}, correction}),
             taken ? u"QUESTION_CORRECTED"_s : u"invalid_message"_s);
}

void TestQuestionTypes::aGameOfAllTypesIsStored()
{
    QList<Question> questions;
    const QList<std::pair<QString, AnswerInput>> played{
        {u"text"_s, AnswerText{u"Ister"_s}},
        {u"number"_s, AnswerNumber{-18.5}},
        {u"nearest"_s, AnswerNumber{0}},
        {u"order"_s, order({u"d"_s, u"c"_s, u"b"_s, u"a"_s})},
        {u"poll"_s, AnswerChoice{{u"b"_s}}},
    };
    for (const auto &[type, input] : played) {
        Question question = byType()[type];
        question.id = {type};
        questions.append(question);
    }
    TestGame game = opened(quizOf(questions));
    for (const auto &[type, input] : played) {
        QCOMPARE(answer(game, ann, input), u"ANSWER_ACCEPTED"_s);
        game.submit(CycleRoom{});
    }
    game.submit(CorrectQuestion{{u"text"_s}, AcceptTexts{{u"Ister"_s}}});
    game.submit(CorrectQuestion{{u"number"_s}, NewKey{{.number = NumberKey{-18.5, 0.5}}}});

    const auto reloaded = decodeSnapshot(encodeSnapshot(game.room));
    QVERIFY(reloaded);
    QVERIFY(*reloaded == game.room);
    GameRoom refolded;
    for (const JournalEntry &entry : std::as_const(game.journal)) {
        const auto events = decodeEvents(encodeEvents(entry.events));
        QVERIFY(events);
        apply(refolded, {entry.sequence, entry.at, *events});
    }
    QVERIFY(refolded == game.room);
}

QTEST_APPLESS_MAIN(TestQuestionTypes)
#include "tst_questiontypes.moc"
