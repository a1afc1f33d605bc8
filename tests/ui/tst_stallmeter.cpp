#include "ui/monitor/meteredapplication.h"
#include "ui/monitor/stallmeter.h"

#include <QEventLoop>
#include <QTest>
#include <QThread>

#include <functional>
#include <thread>

using namespace std::chrono_literals;
using std::chrono::nanoseconds;

namespace
{

nanoseconds fakeTime;

const QEvent::Type workType = QEvent::Type(QEvent::registerEventType());

/// Does what it is told when an event comes.
class Worker : public QObject
{
    Q_OBJECT

public:
    explicit Worker(std::function<void()> work)
        : m_work(std::move(work))
    { }

    bool event(QEvent *event) override
    {
        if (event->type() != workType)
            return QObject::event(event);
        m_work();
        return true;
    }

private:
    std::function<void()> m_work;
};

void send(QObject &receiver)
{
    QEvent event(workType);
    QCoreApplication::sendEvent(&receiver, &event);
}

} // namespace

/// The meter reads a clock that only the test moves.
class TestStallMeter : public QObject
{
    Q_OBJECT

public:
    explicit TestStallMeter(StallMeter &meter)
        : m_meter(meter)
    { }

private Q_SLOTS:
    void init()
    {
        QCoreApplication::sendPostedEvents();
        m_meter.clear();
    }
    void anEventIsMeasured();
    void whatAnEventSendsIsPartOfIt();
    void onlyLongOnesAreStalls_data();
    void onlyLongOnesAreStalls();
    void theLongestIsNamed();
    void aReceiverMayBeGoneAfterwards();
    void aLoopWithinAnEventIsNoStall();
    void eventsOfOtherThreadsAreNotOurs();
    void theLongestOfAMinuteIsForgottenAfterIt();
    void clearedItBeginsAnew();
    void processorTimePassesOnlyWhileWorking();

private:
    StallMeter &m_meter;
};

void TestStallMeter::anEventIsMeasured()
{
    Worker worker([] { fakeTime += 5ms; });
    send(worker);
    QCOMPARE(m_meter.times().count(), 1u);
    QCOMPARE(m_meter.times().longest(), 5ms);
    QCOMPARE(m_meter.stallCount(), 0u);
}

void TestStallMeter::whatAnEventSendsIsPartOfIt()
{
    Worker inner([] { fakeTime += 10ms; });
    Worker outer([&] {
        fakeTime += 1ms;
        send(inner);
        send(inner);
    });
    send(outer);
    QCOMPARE(m_meter.times().count(), 1u);
    QCOMPARE(m_meter.times().longest(), 21ms);
    send(inner);
    QCOMPARE(m_meter.times().count(), 2u);
}

void TestStallMeter::onlyLongOnesAreStalls_data()
{
    QTest::addColumn<nanoseconds>("time");
    QTest::addColumn<quint64>("stalls");
    QTest::newRow("a frame's time") << nanoseconds(16ms) << quint64(0);
    QTest::newRow("a little longer") << nanoseconds(16ms) + 1ns << quint64(1);
}

void TestStallMeter::onlyLongOnesAreStalls()
{
    QFETCH(nanoseconds, time);
    Worker worker([time] { fakeTime += time; });
    send(worker);
    QTEST(m_meter.stallCount(), "stalls");
}

void TestStallMeter::theLongestIsNamed()
{
    nanoseconds time = 30ms;
    Worker worker([&time] { fakeTime += time; });
    send(worker);
    time = 20ms;
    send(worker);
    QCOMPARE(m_meter.longest().time, nanoseconds(30ms));
    QCOMPARE(m_meter.longest().receiver, "Worker");
    QCOMPARE(m_meter.longest().eventType, int(workType));
}

void TestStallMeter::aReceiverMayBeGoneAfterwards()
{
    Worker *worker = nullptr;
    worker = new Worker([&worker] {
        fakeTime += 2ms;
        delete worker;
    });
    send(*worker);
    QCOMPARE(m_meter.times().longest(), 2ms);
}

void TestStallMeter::aLoopWithinAnEventIsNoStall()
{
    QEventLoop loop;
    Worker quick([&] {
        fakeTime += 4ms;
        loop.quit();
    });
    Worker waiting([&] {
        fakeTime += 10s;
        QCoreApplication::postEvent(&quick, new QEvent(workType));
        loop.exec();
    });
    send(waiting);
    QCOMPARE(m_meter.times().longest(), 4ms);
    QCOMPARE(m_meter.stallCount(), 0u);

    Worker after([] { fakeTime += 7ms; });
    send(after);
    QCOMPARE(m_meter.times().longest(), 7ms);
}

void TestStallMeter::eventsOfOtherThreadsAreNotOurs()
{
    std::thread other([] {
        Worker worker([] {});
        send(worker);
    });
    other.join();
    QCOMPARE(m_meter.times().count(), 0u);
}

void TestStallMeter::theLongestOfAMinuteIsForgottenAfterIt()
{
    fakeTime = 1000s;
    nanoseconds time = 30ms;
    Worker worker([&time] { fakeTime += time; });
    send(worker);
    QCOMPARE(m_meter.longestOfLastMinute(), nanoseconds(30ms));
    fakeTime = 1059s;
    time = 5ms;
    send(worker);
    QCOMPARE(m_meter.longestOfLastMinute(), nanoseconds(30ms));
    fakeTime = 1060s;
    QCOMPARE(m_meter.longestOfLastMinute(), nanoseconds(5ms));
    send(worker);
    fakeTime = 1119s;
    QCOMPARE(m_meter.longestOfLastMinute(), nanoseconds(5ms));
    fakeTime = 1120s;
    QCOMPARE(m_meter.longestOfLastMinute(), 0ns);
    QCOMPARE(m_meter.longest().time, nanoseconds(30ms));
}

void TestStallMeter::clearedItBeginsAnew()
{
    nanoseconds time = 40ms;
    Worker worker([&time] { fakeTime += time; });
    send(worker);
    m_meter.clear();
    QCOMPARE(m_meter.longest().time, 0ns);
    time = 17ms;
    send(worker);
    QCOMPARE(m_meter.stallCount(), 1u);
    QCOMPARE(m_meter.times().longest(), 17ms);
    QCOMPARE(m_meter.longest().time, nanoseconds(17ms));
}

void TestStallMeter::processorTimePassesOnlyWhileWorking()
{
    const nanoseconds before = StallMeter::processorTime();
    quint64 sum = 0;
    while (StallMeter::processorTime() == before)
        ++sum;
    QVERIFY(StallMeter::processorTime() > before);
    QVERIFY(StallMeter::wallTime() > 0ns);
}

int main(int argc, char **argv)
{
    StallMeter meter([] { return fakeTime; });
    MeteredApplication app(argc, argv);
    app.measureWith(meter);
    TestStallMeter test(meter);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stallmeter.moc"
