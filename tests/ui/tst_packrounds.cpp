#include "ui/editor/packdocument.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

/// "ab|c|de": the questions a to e in three rounds.
Pack packOf(const QString &layout)
{
    Pack pack{.id = u"letters"_s, .title = u"Letters"_s};
    const QStringList rounds = layout.split(u'|');
    for (const QString &round : rounds) {
        for (const QChar letter : round) {
            pack.questions.append({.id = {QString(letter)},
                                   .text = QString(letter),
                                   .choices = {{{u"a"_s}, u"1"_s}, {{u"b"_s}, u"2"_s}},
                                   .key = {.choices = {{u"b"_s}}}});
        }
        if (rounds.size() > 1) {
            pack.rounds.append(
                {.title = u"Of "_s + round.first(1), .questionCount = int(round.size())});
        }
    }
    return pack;
}

QString layoutOf(const Pack &pack)
{
    QString layout;
    for (int row = 0; row < pack.questions.size(); ++row) {
        if (row > 0 && roundBeginningAt(pack.rounds, row) >= 0)
            layout += u'|';
        layout += pack.questions[row].text;
    }
    return layout;
}

QString titlesOf(const Pack &pack)
{
    QStringList titles;
    for (const QuizRound &round : pack.rounds)
        titles << round.title;
    return titles.join(u", "_s);
}

} // namespace

using Step = std::function<void(PackDocument &)>;
Q_DECLARE_METATYPE(Step)

/// Rounds of a pack that is written hold all its questions between them, whatever is done.
class TestPackRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepKeepsTheRoundsWhole_data();
    void everyStepKeepsTheRoundsWhole();
    void aRoundIsDescribed();
    void typingATitleIsOneStep();
    void faultsKeepThePackFromBeingSaved_data();
    void faultsKeepThePackFromBeingSaved();
    void moreThan100AreRefused();
    void headingsStandAtFirstQuestions();
    void anotherPacksRoundsComeToo();
};

void TestPackRounds::everyStepKeepsTheRoundsWhole_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("titles");
    const auto row = [](const char *name, const QString &before, const Step &step,
                        const QString &after, const QString &titles) {
        QTest::newRow(name) << before << step << after << titles;
    };
    const auto start = [](int at) {
        return [at](PackDocument &pack) { QVERIFY(pack.startRound(at)); };
    };
    row("the first one at the first question", u"abc"_s, start(0), u"abc"_s, u"Round 1"_s);
    row("the first one within", u"abc"_s, start(1), u"a|bc"_s, u"Round 1, Round 2"_s);
    row("one that divides another", u"abc|d"_s, start(2), u"ab|c|d"_s, u"Of a, Round 2, Of d"_s);
    const auto remove = [](int round) {
        return [round](PackDocument &pack) { pack.removeRound(round); };
    };
    row("without the first", u"ab|c|d"_s, remove(0), u"abc|d"_s, u"Of c, Of d"_s);
    row("without one between", u"ab|c|d"_s, remove(1), u"abc|d"_s, u"Of a, Of d"_s);
    row("without the last", u"ab|c|d"_s, remove(2), u"ab|cd"_s, u"Of a, Of c"_s);
    const auto move = [](const QList<int> &rows, int before, RoundSide side) {
        return [=](PackDocument &pack) { pack.move(rows, before, side); };
    };
    using enum RoundSide;
    row("into another round", u"abc|de"_s, move({0}, 4, Before), u"bc|dae"_s, u"Of a, Of d"_s);
    row("to the end of the round before", u"abc|de"_s, move({4}, 3, Before), u"abce|d"_s,
        u"Of a, Of d"_s);
    row("to the start of the round behind", u"abc|de"_s, move({0}, 3, Behind), u"bc|ade"_s,
        u"Of a, Of d"_s);
    row("to the very end", u"abc|de"_s, move({0}, 5, Behind), u"bc|dea"_s, u"Of a, Of d"_s);
    row("to the very start", u"abc|de"_s, move({4}, 0, Before), u"eabc|d"_s, u"Of a, Of d"_s);
    row("from two rounds", u"abc|de"_s, move({1, 3}, 0, Before), u"bdac|e"_s, u"Of a, Of d"_s);
    row("a whole round before another", u"ab|cd|e"_s, move({4}, 2, Before), u"ab|e|cd"_s,
        u"Of a, Of e, Of c"_s);
    row("a whole round to the end", u"ab|cd|e"_s, move({0, 1}, 5, Before), u"cd|e|ab"_s,
        u"Of c, Of e, Of a"_s);
    row("two whole rounds", u"a|b|cd"_s, move({0, 1}, 4, Before), u"cd|a|b"_s,
        u"Of c, Of a, Of b"_s);
    row("a whole round into another", u"ab|cd"_s, move({2, 3}, 1, Before), u"acdb"_s, u"Of a"_s);
    const auto by = [](const QList<int> &rows, int step) {
        return [=](PackDocument &pack) { pack.moveBy(rows, step); };
    };
    row("up within", u"abc|de"_s, by({2}, -1), u"acb|de"_s, u"Of a, Of d"_s);
    row("up to the start of its round", u"abc|def"_s, by({4}, -1), u"abc|edf"_s, u"Of a, Of d"_s);
    row("up over the border", u"abc|de"_s, by({3}, -1), u"abcd|e"_s, u"Of a, Of d"_s);
    row("down to the end of its round", u"abc|de"_s, by({1}, 1), u"acb|de"_s, u"Of a, Of d"_s);
    row("down over the border", u"abc|de"_s, by({2}, 1), u"ab|cde"_s, u"Of a, Of d"_s);
    row("a round up", u"ab|c|d"_s, by({2}, -1), u"c|ab|d"_s, u"Of c, Of a, Of d"_s);
    row("a round down", u"ab|c|d"_s, by({0, 1}, 1), u"c|ab|d"_s, u"Of c, Of a, Of d"_s);
    row(
        "a new question", u"ab|c"_s,
        [](PackDocument &pack) {
            QVERIFY(pack.addQuestion(2));
            pack.editQuestion(2, packOf(u"x"_s).questions.first(), {});
        },
        u"abx|c"_s, u"Of a, Of c"_s);
    row(
        "the last of a round goes", u"ab|c|d"_s, [](PackDocument &pack) { pack.remove({2}); },
        u"ab|d"_s, u"Of a, Of d"_s);
}

void TestPackRounds::everyStepKeepsTheRoundsWhole()
{
    QFETCH(QString, before);
    QFETCH(Step, step);
    QFETCH(QString, after);
    QFETCH(QString, titles);
    PackDocument document;
    const QAbstractItemModelTester tester(&document);
    document.open(packOf(before), false);
    const Pack first = document.pack();
    step(document);
    QCOMPARE(layoutOf(document.pack()), after);
    QCOMPARE(titlesOf(document.pack()), titles);
    QVERIFY(packFromJson(toJson(document.pack())));
    const Pack last = document.pack();
    while (document.history().canUndo())
        document.history().undo();
    QCOMPARE(document.pack(), first);
    while (document.history().canRedo())
        document.history().redo();
    QCOMPARE(document.pack(), last);
}

void TestPackRounds::aRoundIsDescribed()
{
    PackDocument document;
    document.open(packOf(u"ab|c"_s), false);
    const QuizRound changed{.title = u"Rivers"_s,
                            .introduction = u"Mostly long ones."_s,
                            .questionCount = 1,
                            .scoring = ScoringPolicy::Order,
                            .hasLeaderboardAtEndOnly = true,
                            .breakTime = Seconds(0)};
    document.editRound(1, changed, {});
    QCOMPARE(document.pack().rounds.at(1), changed);
    const auto read = packFromJson(toJson(document.pack()));
    QVERIFY(read);
    QCOMPARE(*read, document.pack());
    // What divides it is played the same, and says nothing yet.
    document.open(packOf(u"ab|cd"_s), false);
    QuizRound second = changed;
    second.questionCount = 2;
    document.editRound(1, second, {});
    QVERIFY(document.startRound(3));
    second.title = u"Round 3"_s;
    second.introduction.clear();
    second.questionCount = 1;
    QCOMPARE(document.pack().rounds.at(2), second);
}

void TestPackRounds::typingATitleIsOneStep()
{
    PackDocument document;
    document.open(packOf(u"ab|c"_s), false);
    QuizRound round = document.pack().rounds.first();
    for (const QString &title : {u"R"_s, u"Ri"_s, u"Riv"_s}) {
        round.title = title;
        document.editRound(0, round, u"title"_s);
    }
    QCOMPARE(document.history().count(), 1);
    round = document.pack().rounds.last();
    round.title = u"S"_s;
    document.editRound(1, round, u"title"_s);
    QCOMPARE(document.history().count(), 2);
}

void TestPackRounds::faultsKeepThePackFromBeingSaved_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("introduction");
    QTest::addColumn<bool>("good");
    QTest::newRow("no title") << u"  "_s << QString() << false;
    QTest::newRow("the longest title") << QString(120, u'x') << QString() << true;
    QTest::newRow("a title that is too long") << QString(121, u'x') << QString() << false;
    QTest::newRow("the longest introduction") << u"x"_s << QString(500, u'x') << true;
    QTest::newRow("one that is too long") << u"x"_s << QString(501, u'x') << false;
}

void TestPackRounds::faultsKeepThePackFromBeingSaved()
{
    QFETCH(QString, title);
    QFETCH(QString, introduction);
    QFETCH(bool, good);
    PackDocument document;
    document.open(packOf(u"ab|c"_s), false);
    QuizRound round = document.pack().rounds.last();
    round.title = title;
    round.introduction = introduction;
    document.editRound(1, round, {});
    QCOMPARE(document.isComplete(), good);
    QCOMPARE(document.faultyCount(), good ? 0 : 1);
    QCOMPARE(document.firstFaultyRound(), good ? -1 : 1);
    QCOMPARE(document.index(2).data(PackDocument::FaultyRoundRole).toBool(), !good);
    QVERIFY(!document.index(0).data(PackDocument::FaultyRoundRole).toBool());
    // As it is judged when it is saved.
    QCOMPARE(packFromJson(toJson(document.pack())).has_value(), good);
}

void TestPackRounds::moreThan100AreRefused()
{
    Pack pack;
    for (int i = 0; i < 101; ++i)
        pack.questions.append(packOf(QString(QChar(0x4e00 + i))).questions);
    PackDocument document;
    document.open(pack, false);
    for (int row = 1; row < 100; ++row)
        QVERIFY(document.startRound(row));
    QCOMPARE(document.pack().rounds.size(), 100);
    QVERIFY(!document.startRound(100));
    QVERIFY(document.startRound(99)); // There is one.
    QCOMPARE(document.pack().rounds.size(), 100);
}

void TestPackRounds::headingsStandAtFirstQuestions()
{
    PackDocument document;
    document.open(packOf(u"ab|c"_s), false);
    const auto heading = [&](int row) {
        return document.index(row).data(PackDocument::RoundRole).toString();
    };
    QCOMPARE(heading(0), u"Round 1: Of a"_s);
    QCOMPARE(heading(1), QString());
    QCOMPARE(heading(2), u"Round 2: Of c"_s);
    QVERIFY(document.index(2).data(Qt::AccessibleTextRole).toString().startsWith(u"Round 2"_s));
    QSignalSpy laidOut(&document, &PackDocument::layoutChanged);
    QVERIFY(document.startRound(1));
    QCOMPARE(laidOut.count(), 1);
    QuizRound round = document.pack().rounds.at(1);
    round.title.clear();
    document.editRound(1, round, {});
    QCOMPARE(laidOut.count(), 1);
    QCOMPARE(heading(1), u"Round 2: no title yet"_s);
    round.title = u"Round 2"_s;
    document.editRound(1, round, {});
    QCOMPARE(heading(1), u"Round 2"_s);
}

void TestPackRounds::anotherPacksRoundsComeToo()
{
    PackDocument document;
    document.open(packOf(u"ab|c"_s), false);
    QVERIFY(document.append(packOf(u"bd|e"_s))); // b is here already.
    QCOMPARE(layoutOf(document.pack()), u"ab|c|d|e"_s);
    QVERIFY(document.append(packOf(u"fg"_s)));
    QCOMPARE(layoutOf(document.pack()), u"ab|c|d|efg"_s);
    document.open(packOf(u"ab"_s), false);
    QVERIFY(document.append(packOf(u"c|d"_s)));
    QCOMPARE(document.pack().rounds.size(), 0);
}

QTEST_MAIN(TestPackRounds)
#include "tst_packrounds.moc"
