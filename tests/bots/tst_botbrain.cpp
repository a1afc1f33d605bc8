#include "app/bots/botanswer.h"
#include "app/bots/botbrain.h"
#include "app/bots/botreport.h"
#include "app/bots/messagereader.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fate = BotAnswer::Fate;

// What the bots decide and count, without a socket.
class TestBotBrain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFriendlyAndUnique();
    void answersFitTheType_data();
    void answersFitTheType();
    void stakesStayWithinTheirBounds();
    void accuracyIsTheChanceToBuzz_data();
    void accuracyIsTheChanceToBuzz();
    void accuracyIsKept_data();
    void accuracyIsKept();
    void keysAreFoundByTextWhenTheIdsDiffer();
    void refusesWhatIsNoPack_data();
    void refusesWhatIsNoPack();
    void thinksWithinItsRange();
    void fateOfAnAnswer_data();
    void fateOfAnAnswer();
    void percentiles();
    void parsesASharedMessageOnce();
    void writesAscii();
    void estimatesTheServersClock();
    void readsOptions_data();
    void readsOptions();
    void findsTheSocket_data();
    void findsTheSocket();

private:
    static QJsonObject json(const char *text)
    {
        return QJsonDocument::fromJson(QByteArray(text)).object();
    }
};

void TestBotBrain::namesAreFriendlyAndUnique()
{
    QSet<QString> names;
    for (int i = 0; i < 10'000; ++i) {
        const QString name = botName(3, i);
        QVERIFY(name.size() <= 24 && name.front().isUpper());
        names.insert(name.toCaseFolded());
    }
    QCOMPARE(names.size(), 10'000);
    QVERIFY(!botName(3, 0).contains(u' ')); // a few bots have no numbers
    QCOMPARE(botName(3, 5), botName(3, 5));
    QVERIFY(!botAvatar(3, 5).isEmpty());
}

void TestBotBrain::answersFitTheType_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QString>("field"); // empty: no answer
    const QByteArray choices = R"("choices": [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}])";
    const auto row = [&](const char *type, const QString &field) {
        QTest::newRow(type) << R"({"id": "q1", "text": "?", "type": ")" + QByteArray(type)
                + R"(", )" + choices
                + '}' << field;
    };
    row("choice", u"choice"_s);
    row("poll", u"choice"_s);
    row("boolean", u"choice"_s);
    row("multi", u"choices"_s);
    row("order", u"order"_s);
    row("text", u"text"_s);
    row("number", u"number"_s);
    row("slide", u""_s);
    row("a type of tomorrow", u""_s);
}

void TestBotBrain::answersFitTheType()
{
    QFETCH(QByteArray, question);
    QFETCH(QString, field);
    BotOptions options;
    for (int bot = 0; bot < 50; ++bot) {
        const QJsonObject asked = json(question.constData());
        const BotPlan plan = planFor(options, {}, bot, asked);
        QCOMPARE(plan, planFor(options, {}, bot, asked));
        QCOMPARE(plan.answer.keys(), field.isEmpty() ? QStringList() : QStringList{field});
        if (field == "choices"_L1 || field == "order"_L1)
            QVERIFY(!plan.answer[field].toArray().isEmpty());
    }
}

void TestBotBrain::stakesStayWithinTheirBounds()
{
    BotOptions options;
    options.thinkMin = 1000ms;
    options.thinkMax = 3000ms;
    options.churnPercent = 30;
    QSet<int> seen;
    int drops = 0;
    for (int bot = 0; bot < 1000; ++bot) {
        const BotStake stake = stakeFor(options, bot, 4, 3);
        QCOMPARE(stake, stakeFor(options, bot, 4, 3));
        QVERIFY(stake.points >= 0 && stake.points <= 3);
        QVERIFY(stake.think >= 1000ms && stake.think <= 3000ms);
        seen.insert(stake.points);
        drops += stake.dropAt.has_value();
    }
    QCOMPARE(seen, (QSet<int> {0, 1, 2, 3}));
    QVERIFY(drops > 250 && drops < 350);
    QCOMPARE(stakeFor(options, 1, 4, 0).points, 0);
    BotOptions others = options;
    others.seed = 2;
    QVERIFY(stakeFor(options, 1, 4, 100'000) != stakeFor(others, 1, 4, 100'000));
    QVERIFY(stakeFor(options, 1, 4, 100'000) != stakeFor(options, 1, 5, 100'000));
}

void TestBotBrain::accuracyIsTheChanceToBuzz_data()
{
    accuracyIsKept_data();
}

void TestBotBrain::accuracyIsTheChanceToBuzz()
{
    QFETCH(double, accuracy);
    QFETCH(int, least);
    QFETCH(int, most);
    BotOptions options;
    options.accuracy = accuracy;
    const QJsonObject question = json(R"({"id": "q1", "text": "Name this tune.", "type": "buzzer"})");
    int buzzes = 0;
    int right = 0;
    for (int bot = 0; bot < 1000; ++bot) {
        const QJsonObject answer = planFor(options, {}, bot, question).answer;
        QVERIFY(answer.isEmpty() || answer == QJsonObject({{u"buzz"_s, true}}));
        buzzes += !answer.isEmpty();
        right += saysRight(options, quint64(bot), u"q1"_s);
    }
    QVERIFY2(buzzes >= least && buzzes <= most, qPrintable(QString::number(buzzes)));
    QVERIFY2(right >= least && right <= most, qPrintable(QString::number(right)));
}

void TestBotBrain::accuracyIsKept_data()
{
    QTest::addColumn<double>("accuracy");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("none right") << 0.0 << 0 << 0;
    QTest::newRow("most right") << 0.7 << 650 << 750;
    QTest::newRow("all right") << 1.0 << 1000 << 1000;
}

void TestBotBrain::accuracyIsKept()
{
    QFETCH(double, accuracy);
    QFETCH(int, least);
    QFETCH(int, most);
    const auto keys = KeyBook::fromJson(
        R"([{"text": "?", "type": "choice", "choices": ["A", "B", "C"], "key": ["c"]}])");
    QVERIFY(keys);
    const QJsonObject question = json(
        R"({"id": "q1", "text": "?", "type": "choice", "choices": [{"id": "a", "text": "A"},
            {"id": "b", "text": "B"}, {"id": "c", "text": "C"}]})");
    BotOptions options;
    options.accuracy = accuracy;
    int right = 0;
    for (int bot = 0; bot < 1000; ++bot)
        right += planFor(options, *keys, bot, question).answer["choice"_L1] == "c"_L1;
    QVERIFY2(right >= least && right <= most, qPrintable(QString::number(right)));
}

void TestBotBrain::keysAreFoundByTextWhenTheIdsDiffer()
{
    const auto keys = KeyBook::fromJson(
        R"({"questions": [{"text": "?", "type": "multi", "choices": ["A", "B", "C"],
            "key": ["a", "c"]}]})");
    QVERIFY(keys);
    const QJsonObject question = json(
        R"({"id": "q1", "text": "?", "type": "multi", "choices": [{"id": "x", "text": "C"},
            {"id": "y", "text": "B"}, {"id": "z", "text": "A"}]})");
    BotOptions options;
    options.accuracy = 1;
    const QJsonArray picked = planFor(options, *keys, 1, question).answer["choices"_L1].toArray();
    QCOMPARE(picked, QJsonArray({u"z"_s, u"x"_s}));
}

void TestBotBrain::refusesWhatIsNoPack_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("no questions") << QByteArray(R"({"title": "x"})");
    QTest::newRow("a number") << QByteArray("7");
}

void TestBotBrain::refusesWhatIsNoPack()
{
    QFETCH(QByteArray, json);
    const auto book = KeyBook::fromJson(json);
    QVERIFY(!book);
    QVERIFY(!book.error().message.isEmpty());
}

void TestBotBrain::thinksWithinItsRange()
{
    BotOptions options;
    options.thinkMin = 1000ms;
    options.thinkMax = 3000ms;
    options.churnPercent = 30;
    Milliseconds sum{0};
    int drops = 0;
    for (int bot = 0; bot < 1000; ++bot) {
        const BotPlan plan = planFor(options, {}, bot, json(R"({"id": "q1", "type": "poll"})"));
        QVERIFY(plan.think >= 1000ms && plan.think <= 3000ms);
        QVERIFY(!plan.dropAt || (*plan.dropAt >= 0 && *plan.dropAt <= 1));
        sum += plan.think;
        drops += plan.dropAt.has_value();
    }
    QVERIFY(sum > 1'900'000ms && sum < 2'100'000ms);
    QVERIFY(drops > 250 && drops < 350);
}

void TestBotBrain::fateOfAnAnswer_data()
{
    QTest::addColumn<BotAnswer>("answer");
    QTest::addColumn<Fate>("fate"); // on connection 2
    BotAnswer sent;
    sent.connection = 2;
    sent.sentInTime = true;
    sent.closed = true;
    const auto row = [&](const char *name, Fate fate,
                         const std::function<void(BotAnswer &)> &change) {
        BotAnswer answer = sent;
        change(answer);
        QTest::newRow(name) << answer << fate;
    };
    row("never sent", Fate::NotSent, [](auto &a) { a.connection = 0; });
    row("acknowledged", Fate::Counted, [](auto &a) { a.acknowledged = true; });
    row("acknowledged and counted", Fate::Counted, [](auto &a) {
        a.acknowledged = true;
        a.counted = true;
    });
    row("acknowledged and not counted", Fate::Lost, [](auto &a) {
        a.acknowledged = true;
        a.counted = false;
    });
    row("acknowledged and denied later", Fate::Lost, [](auto &a) {
        a.acknowledged = true;
        a.denied = true;
    });
    row("counted without a word", Fate::Counted, [](auto &a) { a.counted = true; });
    row("seen counted after a drop", Fate::Counted, [](auto &a) {
        a.connection = 1;
        a.shown = true;
    });
    row("refused", Fate::Refused, [](auto &a) {
        a.refused = true;
        a.counted = false;
    });
    row("sent in time, no word", Fate::Lost, [](auto &) {});
    row("sent in time, not counted", Fate::Lost, [](auto &a) { a.counted = false; });
    row("sent too late, no word", Fate::Untold, [](auto &a) { a.sentInTime = false; });
    row("sent in time, then the question was skipped", Fate::Untold,
        [](auto &a) { a.closed = false; });
    row("acknowledged, then the question was skipped", Fate::Counted, [](auto &a) {
        a.acknowledged = true;
        a.closed = false;
    });
    row("sent on a connection that broke", Fate::Untold, [](auto &a) { a.connection = 1; });
}

void TestBotBrain::fateOfAnAnswer()
{
    QFETCH(BotAnswer, answer);
    QFETCH(Fate, fate);
    QCOMPARE(answer.fate(2), fate);
}

void TestBotBrain::percentiles()
{
    Latencies none;
    QCOMPARE(none.percentile(0.99), 0.0);
    Latencies values;
    for (int i = 100; i >= 1; --i)
        values.add(i);
    QCOMPARE(values.percentile(0.5), 50.0);
    QCOMPARE(values.percentile(0.99), 99.0);
    QCOMPARE(values.percentile(1), 100.0);
    QCOMPARE(values.toJson(), json(R"({"p50": 50, "p99": 99, "max": 100})"));
}

void TestBotBrain::parsesASharedMessageOnce()
{
    MessageReader reader;
    const QString shared = u"{\"type\":\"PONG\",\"name\":\"ü\"}"_s;
    const IncomingMessage first = reader.read(shared);
    QCOMPARE(first.bytes, shared.toUtf8().size());
    QCOMPARE(first.object["name"_L1].toString(), u"ü"_s);
    reader.read(u"{\"type\":\"WELCOME\"}"_s);
    QCOMPARE(reader.read(shared).object, first.object);
    QVERIFY(reader.read(u"no JSON"_s).object.isEmpty());
    QVERIFY(reader.read(u"[1]"_s).object.isEmpty());
    QVERIFY(reader.read(QString()).object.isEmpty());
}

void TestBotBrain::writesAscii()
{
    const QJsonObject object{{u"avatar"_s, u"🦊"_s}, {u"name"_s, u"Zoë"_s}};
    const QString ascii = asciiJson(object);
    QCOMPARE(ascii, u"{\"avatar\":\"\\ud83e\\udd8a\",\"name\":\"Zo\\u00eb\"}"_s);
    QCOMPARE(json(ascii.toLatin1().constData()), object);
}

void TestBotBrain::estimatesTheServersClock()
{
    const ServerClock::LocalClock::time_point start{100s};
    ServerClock clock;
    QVERIFY(!clock.isKnown());
    clock.addHint(start, 5000);
    QCOMPARE(clock.serverMs(start + 10ms), 5010.0);
    clock.addPong(start, start + 20ms, 6010); // middle of the round trip: 10 ms after the start
    QCOMPARE(clock.serverMs(start), 6000.5);
    clock.addPong(start, start + 4ms, 7002);
    QCOMPARE(clock.serverMs(start), 7000.5);
    clock.addPong(start, start + 10ms, 9005);
    QCOMPARE(clock.serverMs(start), 7000.5); // a worse round trip doesn't count
    clock.addPong(start + 60s, start + 60s + 10ms, 69'005);
    QCOMPARE(clock.serverMs(start), 9000.5); // unless the best one is old
}

void TestBotBrain::readsOptions_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("complaint"); // about what; empty: fine
    const QString needed = u"--url http://h:1 --room bkt-rfn --count 5 "_s;
    QTest::newRow("the least") << needed << u""_s;
    QTest::newRow("all") << needed
            + u"--seed 9 --accuracy 0.5 --think-ms 5..7 --churn 3 --report r --key-file k"_s
                         << u""_s;
    QTest::newRow("nothing") << u""_s << u"--url"_s;
    QTest::newRow("no room") << u"--url http://h:1 --count 5"_s << u"--room"_s;
    QTest::newRow("no count") << u"--url http://h:1 --room BKTRFN"_s << u"--count"_s;
    QTest::newRow("a socket's address") << needed + u"--url ws://h:1"_s << u"--url"_s;
    QTest::newRow("no host") << needed + u"--url http://"_s << u"--url"_s;
    QTest::newRow("a wrong room") << needed + u"--room 123456"_s << u"--room"_s;
    QTest::newRow("no bots") << needed + u"--count 0"_s << u"--count"_s;
    QTest::newRow("too many bots") << needed + u"--count 10001"_s << u"--count"_s;
    QTest::newRow("a word for a number") << needed + u"--count five"_s << u"--count"_s;
    QTest::newRow("a wrong seed") << needed + u"--seed -1"_s << u"--seed"_s;
    QTest::newRow("too accurate") << needed + u"--accuracy 1.1"_s << u"--accuracy"_s;
    QTest::newRow("not a number") << needed + u"--accuracy nan"_s << u"--accuracy"_s;
    QTest::newRow("a range upside down") << needed + u"--think-ms 7..5"_s << u"--think-ms"_s;
    QTest::newRow("half a range") << needed + u"--think-ms 7.."_s << u"--think-ms"_s;
    QTest::newRow("three ends") << needed + u"--think-ms 1..2..3"_s << u"--think-ms"_s;
    QTest::newRow("too much churn") << needed + u"--churn 101"_s << u"--churn"_s;
    QTest::newRow("unknown") << needed + u"--bogus"_s << u"bogus"_s;
    QTest::newRow("a stray word") << needed + u"hello"_s << u"hello"_s;
}

void TestBotBrain::readsOptions()
{
    QFETCH(QString, arguments);
    QFETCH(QString, complaint);
    const auto command = botCommandFromArguments(QStringList{u"quizstage-bots"_s}
                                                 + arguments.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(command.has_value(), complaint.isEmpty());
    if (command)
        QCOMPARE(command->options.room, u"BKTRFN"_s);
    else
        QVERIFY2(command.error().message.contains(complaint), qPrintable(command.error().message));
}

void TestBotBrain::findsTheSocket_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("socket");
    QTest::newRow("plain") << u"http://127.0.0.1:8080"_s << u"ws://127.0.0.1:8080/ws"_s;
    QTest::newRow("slash") << u"http://127.0.0.1:8080/"_s << u"ws://127.0.0.1:8080/ws"_s;
    QTest::newRow("secure") << u"https://quiz.example"_s << u"wss://quiz.example/ws"_s;
    QTest::newRow("below a path") << u"https://h/quiz/"_s << u"wss://h/quiz/ws"_s;
}

void TestBotBrain::findsTheSocket()
{
    QFETCH(QString, url);
    QFETCH(QString, socket);
    BotOptions options;
    options.url = QUrl(url);
    QCOMPARE(options.socketUrl().toString(), socket);
}

QTEST_GUILESS_MAIN(TestBotBrain)
#include "tst_botbrain.moc"
