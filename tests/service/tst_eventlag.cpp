#include "core/service/eventlag.h"

#include "core/game/gameroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The clock stands still but for what a test's own work takes.
class TestEventLag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itLastsUntilMessagesAreOut();
    void aTurnIsMeasuredOnceFromItsOldestEntry();
    void whatWasTakenIsForgotten();

private:
    void publish(TimePoint at);
    static void turn();

    ManualClock m_clock{fromUnixMs(1'795'359'600'000)};
    std::unique_ptr<EventBus> m_bus;
    std::unique_ptr<RoomReplicas> m_replicas;
    std::unique_ptr<EventLag> m_lag;
    quint64 m_sequence = 0;
};

void TestEventLag::init()
{
    m_lag.reset();
    m_replicas.reset();
    m_bus = std::make_unique<EventBus>();
    m_replicas = std::make_unique<RoomReplicas>(*m_bus);
    m_lag = std::make_unique<EventLag>(*m_replicas, m_clock);
    m_sequence = 1;
    GameRoom room;
    room.code = {u"BKTRFN"_s};
    m_bus->publishOpened(room, m_sequence);
    QTRY_VERIFY(m_replicas->room({u"BKTRFN"_s}));
}

void TestEventLag::publish(TimePoint at)
{
    m_bus->publishCommitted({u"BKTRFN"_s}, {++m_sequence, at, {}});
}

/// Delivers what was published, and in the turn after it what waited for its end.
void TestEventLag::turn()
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

void TestEventLag::itLastsUntilMessagesAreOut()
{
    // As EventHandler and ConnectionManager do: messages wait for the end of the turn.
    connect(m_replicas.get(), &RoomReplicas::entryApplied, this, [this] {
        m_clock.advance(2ms);
        QMetaObject::invokeMethod(
            this, [this] { m_clock.advance(5ms); }, Qt::QueuedConnection);
    });
    m_lag = std::make_unique<EventLag>(*m_replicas, m_clock);
    publish(m_clock.now() - 4ms);
    turn();
    const DurationHistogram lags = m_lag->take();
    QCOMPARE(lags.count(), 1u);
    QCOMPARE(lags.longest(), 11ms);
    m_replicas->disconnect(this);
}

void TestEventLag::aTurnIsMeasuredOnceFromItsOldestEntry()
{
    publish(m_clock.now() - 4ms);
    publish(m_clock.now() - 9ms);
    publish(m_clock.now());
    turn();
    const DurationHistogram lags = m_lag->take();
    QCOMPARE(lags.count(), 1u);
    QCOMPARE(lags.longest(), 9ms);
}

void TestEventLag::whatWasTakenIsForgotten()
{
    publish(m_clock.now() - 4ms);
    turn();
    QCOMPARE(m_lag->take().count(), 1u);
    QCOMPARE(m_lag->take().count(), 0u);
    publish(m_clock.now() - 1ms);
    turn();
    QCOMPARE(m_lag->take().longest(), 1ms);
}

QTEST_GUILESS_MAIN(TestEventLag)
#include "tst_eventlag.moc"
