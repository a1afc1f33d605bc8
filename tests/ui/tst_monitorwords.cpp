#include "ui/words/logwords.h"
#include "ui/words/monitorwords.h"

#include <QLocale>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::nanoseconds;

using Kind = LogEntry::Kind;
using Millis = std::chrono::duration<double, std::milli>;

/// What the monitor says.
class TestMonitorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void theStoreIs_data();
    void theStoreIs();
    void theBusIs_data();
    void theBusIs();
    void theWindowIs_data();
    void theWindowIs();
    void durationsAreShort_data();
    void durationsAreShort();
    void bytesAreShort_data();
    void bytesAreShort();
    void whoIsNamed_data();
    void whoIsNamed();
    void eachKindHasWordsOfItsOwn();
    void namesStayOnTheirLine();
    void eachKindIsAboutOneThing_data();
    void eachKindIsAboutOneThing();
};

void TestMonitorWords::theStoreIs_data()
{
    using Store = NodeHealth::Store;
    QTest::addColumn<NodeHealth>("health");
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QString>("said");
    QTest::newRow("a file") << NodeHealth{} << Condition::Good << u"this computer's disk"_s;
    QTest::newRow("a Redis") << NodeHealth{.place = u"redis.local:6379"_s, .shared = true}
                             << Condition::Good << u"in Redis at redis.local:6379"_s;
    QTest::newRow("with a notice") << NodeHealth{.problem = u"A damaged file was moved aside."_s}
                                   << Condition::Warning << u"Saving works. The notice"_s;
    QTest::newRow("failing") << NodeHealth{.store = Store::Failing,
                                           .problem = u"The disk is full. Free space."_s}
                             << Condition::Bad << u"until it can be saved again"_s;
    QTest::newRow("given up") << NodeHealth{.store = Store::Volatile, .problem = u"x"_s}
                              << Condition::Bad << u"without saving"_s;
}

void TestMonitorWords::theStoreIs()
{
    QFETCH(NodeHealth, health);
    const ConditionWords words = storeWords(health);
    QTEST(words.condition, "condition");
    QFETCH(QString, said);
    QVERIFY2(words.text.contains(said), qPrintable(words.text));
}

void TestMonitorWords::theBusIs_data()
{
    QTest::addColumn<NodeHealth>("health");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QString>("said");
    QTest::newRow("alone") << NodeHealth{} << 1 << Condition::Good << u"straight from"_s;
    QTest::newRow("with a generator")
        << NodeHealth{.listeners = 1} << 1 << Condition::Good << u"listen, too: 1."_s;
    QTest::newRow("shared with nobody yet")
        << NodeHealth{.shared = true} << 1 << Condition::Good << u"none is there"_s;
    QTest::newRow("shared") << NodeHealth{.shared = true} << 3 << Condition::Good
                            << u"all 3 computers through Redis"_s;
    QTest::newRow("a few wait, as is usual")
        << NodeHealth{.shared = true, .waitingAnnouncements = 50} << 3 << Condition::Good
        << u"all 3 computers"_s;
    QTest::newRow("many wait") << NodeHealth{.shared = true, .waitingAnnouncements = 51} << 3
                               << Condition::Warning << u"51 messages"_s;
    QTest::newRow("cut off") << NodeHealth{.shared = true,
                                           .busConnected = false,
                                           .waitingAnnouncements = 900}
                             << 3 << Condition::Bad << u"out of reach"_s;
}

void TestMonitorWords::theBusIs()
{
    QFETCH(NodeHealth, health);
    QFETCH(int, nodes);
    const ConditionWords words = busWords(health, nodes);
    QTEST(words.condition, "condition");
    QFETCH(QString, said);
    QVERIFY2(words.text.contains(said), qPrintable(words.text));
}

void TestMonitorWords::theWindowIs_data()
{
    QTest::addColumn<nanoseconds>("longest");
    QTest::addColumn<quint64>("stalls");
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QString>("said");
    QTest::newRow("quick") << nanoseconds(9ms) << quint64(0) << Condition::Good
                           << u"It reacts at once: longest pause 9.0 ms in the last minute."_s;
    QTest::newRow("a frame") << nanoseconds(16ms) << quint64(0) << Condition::Good
                             << u"at once: longest pause 16 ms"_s;
    QTest::newRow("over a frame") << nanoseconds(16ms) + 1ns << quint64(1) << Condition::Good
                                  << u"quickly: longest pause 16 ms"_s;
    QTest::newRow("often") << nanoseconds(100ms) << quint64(1200) << Condition::Good
                           << u"Longer than a frame since the start: 1200."_s;
    QTest::newRow("long") << nanoseconds(1200ms) << quint64(3) << Condition::Warning
                          << u"held up: longest pause 1.2 s"_s;
}

void TestMonitorWords::theWindowIs()
{
    QFETCH(nanoseconds, longest);
    QFETCH(quint64, stalls);
    const ConditionWords words = pauseWords(longest, stalls);
    QTEST(words.condition, "condition");
    QFETCH(QString, said);
    QVERIFY2(words.text.contains(said), qPrintable(words.text));
}

void TestMonitorWords::durationsAreShort_data()
{
    QTest::addColumn<Millis>("time");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << Millis(0) << u"0 ms"_s;
    QTest::newRow("next to nothing") << Millis(0.04) << u"0 ms"_s;
    QTest::newRow("a part") << Millis(0.42) << u"0.4 ms"_s;
    QTest::newRow("some") << Millis(9.94) << u"9.9 ms"_s;
    QTest::newRow("more") << Millis(9.95) << u"10 ms"_s;
    QTest::newRow("nearly a second") << Millis(999) << u"999 ms"_s;
    QTest::newRow("a second") << Millis(1000) << u"1.0 s"_s;
    QTest::newRow("a minute") << Millis(60'000) << u"60 s"_s;
}

void TestMonitorWords::durationsAreShort()
{
    QFETCH(Millis, time);
    QTEST(durationWords(time), "words");
}

void TestMonitorWords::bytesAreShort_data()
{
    QTest::addColumn<double>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0.0 << u"0 B"_s;
    QTest::newRow("some") << 999.0 << u"999 B"_s;
    QTest::newRow("more") << 1000.0 << u"1.0 KB"_s;
    QTest::newRow("a queue") << 65536.0 << u"66 KB"_s;
    QTest::newRow("a long one") << 1.26e6 << u"1.3 MB"_s;
}

void TestMonitorWords::bytesAreShort()
{
    QFETCH(double, bytes);
    QTEST(byteWords(bytes), "words");
}

void TestMonitorWords::whoIsNamed_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("words");
    QTest::newRow("one") << 1 << QStringList{u"Ann"_s} << u"Joined: Ann"_s;
    QTest::newRow("two") << 2 << QStringList{u"Ann"_s, u"Bo"_s} << u"Joined: Ann and Bo"_s;
    QTest::newRow("three") << 3 << QStringList{u"Ann"_s, u"Bo"_s, u"Chi"_s}
                           << u"Joined: Ann, Bo and Chi"_s;
    QTest::newRow("many") << 430 << QStringList{u"Ann"_s, u"Bo"_s, u"Chi"_s}
                          << u"Joined: Ann, Bo, Chi and 427 more"_s;
}

void TestMonitorWords::whoIsNamed()
{
    QFETCH(int, count);
    QFETCH(QStringList, names);
    QTEST(logWords({.kind = Kind::Joined, .count = count, .names = names}), "words");
}

void TestMonitorWords::eachKindHasWordsOfItsOwn()
{
    QSet<QString> all;
    for (int kind = 0; kind <= int(Kind::StoreBack); ++kind) {
        const QString words = logWords({.kind = Kind(kind),
                                        .count = 1,
                                        .names = {u"Ann"_s},
                                        .question = 3,
                                        .detail = u"12"_s});
        QVERIFY(!words.isEmpty() && !words.contains(u'%'));
        all.insert(words);
    }
    QCOMPARE(all.size(), int(Kind::StoreBack) + 1);
}

void TestMonitorWords::namesStayOnTheirLine()
{
    QCOMPARE(logWords({.kind = Kind::Left, .count = 1, .names = {u"A\nnn %1"_s}}),
             u"Left: A nn %1"_s);
    QCOMPARE(logWords({.kind = Kind::Message, .detail = u"%1\nbreak"_s}),
             u"Message on all screens: “%1 break”"_s);
    QCOMPARE(logWords({.kind = Kind::Joined, .count = 2, .names = {u"%2"_s, u"Bo"_s}}),
             u"Joined: %2 and Bo"_s);
}

void TestMonitorWords::eachKindIsAboutOneThing_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(Kind::StoreBack); ++kind)
        QTest::newRow(wireName(Kind(kind)).data()) << kind;
}

void TestMonitorWords::eachKindIsAboutOneThing()
{
    QFETCH(int, kind);
    const LogEntry entry{.kind = Kind(kind)};
    int topics = 0;
    for (const LogTopic topic : {LogTopic::Players, LogTopic::Game, LogTopic::Computers})
        topics += isAbout(entry, topic) ? 1 : 0;
    QCOMPARE(topics, 1);
    QVERIFY(isAbout(entry, LogTopic::Everything));
}

QTEST_APPLESS_MAIN(TestMonitorWords)
#include "tst_monitorwords.moc"
