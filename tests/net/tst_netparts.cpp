#include "core/net/frameencoder.h"
#include "core/net/framemeter.h"
#include "core/net/hostkey.h"
#include "core/net/patientclock.h"
#include "core/net/ratelimiter.h"
#include "core/net/roundtrip.h"
#include "tests/net/wireclient.h"

#include <QTest>

using namespace std::chrono_literals;

/// The small parts under the gateway: frames, meters, limits.
class tst_NetParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesText_data();
    void framesText();
    void meterSeesTheSameHoweverItIsCut();
    void meterCloses_data();
    void meterCloses();
    void meterKnowsWhenAMessageIsUnfinished();
    void bucketRefills();
    void wrongCodesAreThrottled();
    void onlyRepeatedFloodsBarAnAddress();
    void latencyIsHalfTheMedian();
    void hostKeyIsCompared();
    void timeAsleepDoesNotCount();

private:
    static QByteArray frame(int opcode, qsizetype size, bool final = true, bool masked = true)
    {
        return WireClient::frame(opcode, QByteArray(size, 'x'), final, masked);
    }

    const TokenBucket::TimePoint m_start = std::chrono::steady_clock::now();
};

void tst_NetParts::framesText_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("empty") << qsizetype(0) << QByteArray::fromHex("8100");
    QTest::newRow("125") << qsizetype(125) << QByteArray::fromHex("817d");
    QTest::newRow("126") << qsizetype(126) << QByteArray::fromHex("817e007e");
    QTest::newRow("65535") << qsizetype(65535) << QByteArray::fromHex("817effff");
    QTest::newRow("65536") << qsizetype(65536) << QByteArray::fromHex("817f0000000000010000");
}

void tst_NetParts::framesText()
{
    QFETCH(const qsizetype, size);
    QFETCH(const QByteArray, head);
    const QByteArray text(size, 'x');
    QCOMPARE(textFrame(text), head + text);
    QCOMPARE(closeFrame(CloseCode::TooSlow), QByteArray::fromHex("8802113d"));
    QCOMPARE(pingFrame(7), QByteArray::fromHex("890400000007"));
    QCOMPARE(pongSerial(QByteArray::fromHex("00000007")), 7u);
    QCOMPARE(pongSerial("forged"), 0u);
}

void tst_NetParts::meterSeesTheSameHoweverItIsCut()
{
    // Three messages, one of them in fragments, and a ping between these; then one byte too much.
    const QByteArray good = frame(1, 100) + frame(1, 2000, false) + frame(9, 4)
        + frame(0, 2096) + frame(1, 4096);
    const QByteArray bytes = good + frame(1, 4097);
    for (const qsizetype step : {1, 2, 3, 7, 100, 5000}) {
        FrameMeter meter(m_start);
        qsizetype fed = 0;
        std::optional<CloseCode> code;
        while (fed < bytes.size() && !code) {
            const qsizetype size = std::min(step, bytes.size() - fed);
            code = meter.feed(QByteArrayView(bytes).sliced(fed, size), m_start);
            fed += size;
        }
        QCOMPARE(code, CloseCode::TooBig);
        QVERIFY(fed > good.size());
    }
}

void tst_NetParts::meterCloses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, int code) {
        QTest::newRow(name) << bytes << code;
    };
    row("forty messages", frame(1, 10).repeated(40), 0);
    row("forty-one messages", frame(1, 10).repeated(41), 4429);
    row("a ping flood", frame(9, 0).repeated(129), 4429);
    row("a pong flood", frame(10, 0).repeated(129), 4429);
    row("empty fragments", frame(1, 0, false) + frame(0, 0, false).repeated(129), 4429);
    row("one byte a fragment", frame(1, 1, false) + frame(0, 1, false).repeated(4094) + frame(0, 1), 0);
    row("one fragment too many", frame(1, 1, false) + frame(0, 1, false).repeated(4096), 1009);
    row("binary", frame(2, 10), 1003);
    row("empty binary", frame(2, 0), 1003);
    row("not masked", frame(1, 10, true, false), 1002);
    row("4096 bytes", frame(1, 4096), 0);
    row("4097 bytes", frame(1, 4097), 1009);
    row("the head of a gigabyte", frame(1, 70000).first(2) + QByteArray::fromHex("0000000040000000")
            + QByteArray(4, 0), 1009);
    row("a length of 2^64-1", frame(1, 70000).first(2) + QByteArray(8, char(0xff)) + QByteArray(4, 0),
        1009);
}

void tst_NetParts::meterCloses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    FrameMeter meter(m_start);
    const auto got = meter.feed(bytes, m_start);
    QCOMPARE(got ? int(*got) : 0, code);
}

void tst_NetParts::meterKnowsWhenAMessageIsUnfinished()
{
    FrameMeter meter(m_start);
    QVERIFY(!meter.isInMessage());
    const QByteArray message = frame(1, 20);
    for (qsizetype i = 0; i + 1 < message.size(); ++i) {
        QVERIFY(!meter.feed(QByteArrayView(message).sliced(i, 1), m_start));
        QVERIFY(meter.isInMessage());
    }
    QVERIFY(!meter.feed(QByteArrayView(message).last(1), m_start));
    QVERIFY(!meter.isInMessage());
    QVERIFY(!meter.feed(frame(1, 20, false), m_start));
    QVERIFY(meter.isInMessage());
    QVERIFY(!meter.feed(frame(9, 0) + frame(0, 1), m_start));
    QVERIFY(!meter.isInMessage());
}

void tst_NetParts::bucketRefills()
{
    TokenBucket bucket(3, 2, m_start);
    for (int i = 0; i < 3; ++i)
        QVERIFY(bucket.take(m_start));
    QVERIFY(!bucket.take(m_start));
    QCOMPARE(bucket.untilNext(m_start), 1s);
    QVERIFY(!bucket.take(m_start + 400ms));
    QVERIFY(bucket.take(m_start + 600ms));
    QVERIFY(!bucket.isFull(m_start + 700ms));
    QVERIFY(bucket.isFull(m_start + 10s));
}

void tst_NetParts::wrongCodesAreThrottled()
{
    CodeThrottle throttle;
    const QHostAddress guesser(QStringLiteral("10.0.0.1"));
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!throttle.isThrottled(guesser, m_start));
        throttle.noteWrongCode(guesser, m_start);
    }
    QVERIFY(throttle.isThrottled(guesser, m_start));
    QVERIFY(!throttle.isThrottled(QHostAddress(QStringLiteral("10.0.0.2")), m_start));
    QCOMPARE(throttle.retryAfter(guesser, m_start), 10s);
    QVERIFY(!throttle.isThrottled(guesser, m_start + 11s));
    throttle.noteWrongCode(guesser, m_start + 11s);
    QVERIFY(throttle.isThrottled(guesser, m_start + 11s));
    // The same guesser from another address of his IPv6 network.
    for (int i = 0; i < 10; ++i)
        throttle.noteWrongCode(QHostAddress(QStringLiteral("2001:db8::%1").arg(i + 1)), m_start);
    QVERIFY(throttle.isThrottled(QHostAddress(QStringLiteral("2001:db8::99")), m_start));
}

void tst_NetParts::onlyRepeatedFloodsBarAnAddress()
{
    PenaltyBox box;
    const QHostAddress school(QStringLiteral("10.0.0.1"));
    for (int i = 0; i < 4; ++i)
        box.noteFlood(school, m_start);
    QVERIFY(!box.isBarred(school, m_start));
    box.noteFlood(school, m_start + 50s);
    QVERIFY(box.isBarred(school, m_start + 50s));
    QVERIFY(!box.isBarred(school, m_start + 111s));
    box.noteFlood(school, m_start + 111s);
    QVERIFY(!box.isBarred(school, m_start + 111s));
    for (int i = 0; i < 100; ++i)
        box.noteFlood(QHostAddress(QHostAddress::LocalHost), m_start);
    QVERIFY(!box.isBarred(QHostAddress(QHostAddress::LocalHost), m_start));
}

void tst_NetParts::latencyIsHalfTheMedian()
{
    RoundTrip roundTrip;
    QVERIFY(!roundTrip.median());
    for (const auto sample : {40ms, 20ms, 1000ms, 30ms}) {
        roundTrip.addSample(sample);
        QCOMPARE(roundTrip.latency(), 0ms);
    }
    QCOMPARE(*roundTrip.median(), 40ms);
    roundTrip.addSample(50ms);
    QVERIFY(roundTrip.hasEnough());
    QCOMPARE(roundTrip.latency(), 20ms);
    // Who delays most of his answers from now on takes long to move it.
    roundTrip.addSample(2000ms);
    QCOMPARE(roundTrip.latency(), 25ms);
}

void tst_NetParts::hostKeyIsCompared()
{
    const HostKey key("the-key");
    QVERIFY(key.matches("the-key"));
    QVERIFY(!key.matches("the-keY"));
    QVERIFY(!key.matches("the-key2"));
    QVERIFY(!key.matches(""));
    QVERIFY(!HostKey({}).matches(""));
}

void tst_NetParts::timeAsleepDoesNotCount()
{
    PatientClock clock;
    // A tick that comes in time takes nothing away, one that comes late all of its lateness.
    clock.begin(60s);
    auto begin = clock.now();
    QTRY_VERIFY(clock.now() - begin >= 50ms);
    clock.tick();
    QVERIFY(clock.now() - begin >= 50ms);
    clock.begin(50ms);
    begin = clock.now();
    QTRY_VERIFY(clock.now() - begin >= 1000ms);
    const auto passed = clock.now() - begin;
    clock.tick();
    QVERIFY(clock.now() - begin <= passed - 500ms);
}

QTEST_GUILESS_MAIN(tst_NetParts)
#include "tst_netparts.moc"
