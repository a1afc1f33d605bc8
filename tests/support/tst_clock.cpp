#include "core/support/clock.h"

#include <QDateTime>
#include <QTest>

using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void millisecondsTravelThereAndBack_data();
    void millisecondsTravelThereAndBack();
    void systemClockTellsTheTimeAndNeverGoesBack();
    void manualClockStandsUntilMoved();
};

void TestClock::millisecondsTravelThereAndBack_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::newRow("the epoch") << qint64(0);
    QTest::newRow("a question") << qint64(1'795'359'600'000);
    QTest::newRow("before the epoch") << qint64(-1);
}

void TestClock::millisecondsTravelThereAndBack()
{
    QFETCH(qint64, ms);
    QCOMPARE(toUnixMs(fromUnixMs(ms)), ms);
}

void TestClock::systemClockTellsTheTimeAndNeverGoesBack()
{
    const SystemClock clock;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    TimePoint last = clock.now();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(toUnixMs(last) > before - 1000 && toUnixMs(last) < after + 1000);
    for (int i = 0; i < 10'000; ++i) {
        const TimePoint now = clock.now();
        QVERIFY(now >= last);
        last = now;
    }
}

void TestClock::manualClockStandsUntilMoved()
{
    ManualClock clock(fromUnixMs(1000));
    QCOMPARE(clock.now(), fromUnixMs(1000));
    clock.advance(250ms);
    QCOMPARE(toUnixMs(clock.now()), 1250);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
