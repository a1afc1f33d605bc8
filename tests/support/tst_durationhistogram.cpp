#include "core/support/durationhistogram.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace std::chrono_literals;
using std::chrono::microseconds;
using std::chrono::nanoseconds;

class TestDurationHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAddedIsZero();
    void oneDurationIsAllShares_data();
    void oneDurationIsAllShares();
    void sharesAreAnEighthTooHighAtMost();
    void aShareIsMetByTheRankThatCoversIt_data();
    void aShareIsMetByTheRankThatCoversIt();
    void clearedItBeginsAnew();
};

void TestDurationHistogram::nothingAddedIsZero()
{
    const DurationHistogram times;
    QCOMPARE(times.count(), 0u);
    QCOMPARE(times.percentile(0.5), 0us);
    QCOMPARE(times.percentile(1), 0us);
    QCOMPARE(times.longest(), 0us);
}

void TestDurationHistogram::oneDurationIsAllShares_data()
{
    QTest::addColumn<nanoseconds>("added");
    QTest::addColumn<microseconds>("told");
    QTest::newRow("nothing") << 0ns << 0us;
    QTest::newRow("a clock that went back") << -5ns << 0us;
    QTest::newRow("under a microsecond") << 999ns << 0us;
    QTest::newRow("a microsecond") << nanoseconds(1us) << 1us;
    QTest::newRow("the last exact bucket") << nanoseconds(15us) << 15us;
    QTest::newRow("the first shared one") << nanoseconds(16us) << 16us;
    QTest::newRow("a frame") << nanoseconds(16'667us) << 16'667us;
    QTest::newRow("a minute") << nanoseconds(1min) << microseconds(1min);
    QTest::newRow("more than can be kept") << nanoseconds(3h) << microseconds(0xffff'ffff);
}

void TestDurationHistogram::oneDurationIsAllShares()
{
    QFETCH(nanoseconds, added);
    QFETCH(microseconds, told);
    DurationHistogram times;
    times.add(added);
    QCOMPARE(times.count(), 1u);
    QCOMPARE(times.longest(), told);
    for (const double share : {0.0, 0.5, 1.0})
        QCOMPARE(times.percentile(share), told);
}

void TestDurationHistogram::sharesAreAnEighthTooHighAtMost()
{
    std::mt19937 random(4);
    std::lognormal_distribution<double> spread(7, 3);
    DurationHistogram times;
    std::vector<qint64> exact;
    for (int i = 0; i < 20'000; ++i) {
        const auto value = qint64(std::min(spread(random), 4e9));
        times.add(microseconds(value));
        exact.push_back(value);
    }
    std::ranges::sort(exact);
    QCOMPARE(times.longest().count(), exact.back());
    for (const double share : {0.01, 0.25, 0.5, 0.9, 0.99, 0.999, 1.0}) {
        const qint64 right = exact[size_t(std::ceil(share * double(exact.size()))) - 1];
        const qint64 told = times.percentile(share).count();
        QVERIFY2(told >= right && told <= right + right / 8 + 1,
                 qPrintable(QStringLiteral("%1: %2 for %3").arg(share).arg(told).arg(right)));
    }
}

void TestDurationHistogram::aShareIsMetByTheRankThatCoversIt_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<microseconds>("told");
    QTest::newRow("none of ten") << 0.0 << 1us;
    QTest::newRow("a tenth") << 0.1 << 1us;
    QTest::newRow("just over a tenth") << 0.11 << 2us;
    QTest::newRow("half") << 0.5 << 5us;
    QTest::newRow("nine tenths") << 0.9 << 9us;
    QTest::newRow("99 % of ten") << 0.99 << 10us;
    QTest::newRow("all") << 1.0 << 10us;
}

void TestDurationHistogram::aShareIsMetByTheRankThatCoversIt()
{
    QFETCH(double, share);
    QFETCH(microseconds, told);
    DurationHistogram times;
    for (int i = 10; i >= 1; --i)
        times.add(microseconds(i));
    QCOMPARE(times.percentile(share), told);
}

void TestDurationHistogram::clearedItBeginsAnew()
{
    DurationHistogram times;
    times.add(40ms);
    times.clear();
    times.add(3us);
    QCOMPARE(times.count(), 1u);
    QCOMPARE(times.longest(), 3us);
    QCOMPARE(times.percentile(1), 3us);
}

QTEST_APPLESS_MAIN(TestDurationHistogram)
#include "tst_durationhistogram.moc"
