// How far the server's clock is from ours.

#include "core/journal/redistime.h"
#include "tests/journal/redisnode.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRedisTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOffsetIsMeasuredAtEachConnection();
    void aSlowWayMakesItUncertain();
};

namespace
{

// Ours is an hour late.
class LateClock final : public Clock
{
public:
    TimePoint now() const override { return m_clock.now() - 1h; }

private:
    SystemClock m_clock;
};

} // namespace

void TestRedisTime::theOffsetIsMeasuredAtEachConnection()
{
    RedisServerProcess server;
    QVERIFY(server.start());
    RedisNode node(server.port());
    const LateClock clock;
    RedisTime time(node.redis, clock);
    QSignalSpy measured(&time, &RedisTime::measured);
    QTRY_VERIFY(!measured.isEmpty());
    const auto offset = measured[0][0].value<Milliseconds>();
    const auto uncertainty = measured[0][1].value<Milliseconds>();
    QVERIFY(uncertainty > 0ms);
    QVERIFY2(std::chrono::abs(offset - Milliseconds(1h)) <= uncertainty + 2ms,
             qPrintable(QString::number(offset.count())));
}

void TestRedisTime::aSlowWayMakesItUncertain()
{
    RedisServerProcess server;
    QVERIFY(server.start());
    TcpProxy proxy(server.port());
    proxy.setDelay(200);
    RedisNode node(proxy.port());
    const LateClock clock;
    RedisTime time(node.redis, clock);
    QSignalSpy measured(&time, &RedisTime::measured);
    QTRY_VERIFY(!measured.isEmpty());
    const auto uncertainty = measured[0][1].value<Milliseconds>();
    QVERIFY2(uncertainty >= 100ms, qPrintable(QString::number(uncertainty.count())));
    QVERIFY(std::chrono::abs(measured[0][0].value<Milliseconds>() - Milliseconds(1h))
            <= uncertainty + 2ms);

    // A new connection counts for itself.
    proxy.setDelay(0);
    proxy.cut();
    QTRY_VERIFY(measured.size() > 1);
    // A busy machine may make any of them slow, but not all.
    for (int tries = 0; tries < 20 && measured.last()[1].value<Milliseconds>() >= 100ms; ++tries) {
        const qsizetype before = measured.size();
        proxy.cut();
        QTRY_VERIFY(measured.size() > before);
    }
    QVERIFY(measured.last()[1].value<Milliseconds>() < 100ms);
}

QTEST_GUILESS_MAIN(TestRedisTime)
#include "tst_redistime.moc"
