#include "tests/support/dispatcherthread.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A timer that tells when it fired.
class Ticker : public QObject
{
public:
    std::function<void(int id)> onTimer = [](int) {};
    void timerEvent(QTimerEvent *event) override { onTimer(event->timerId()); }
};

// Every test runs on Qt's own dispatcher too: what must hold is what Qt's does.
class TestEpollTimers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase() { qputenv("QT_NO_GLIB", "1"); }

    void firesInTime_data();
    void firesInTime();
    void coarseTimersShareAWakeUp();
    void firesInTheOrderOfTheirDeadlines();
    void killedInItsOwnHandler();
    void killedByAnotherThatIsDue();
    void objectDeletedInItsHandler();
    void restartedInItsHandler();
    void isNotReentered();
    void zeroTimersLeaveOthersTheirTurn();
    void zeroTimersAloneAreNoWork();
    void keepsItsBeatAfterASlowHandler();
    void tellsWhatRemains();
    void tellsWhichAreRegistered();
    void movesWithItsObject();
    void tenThousandTimers();

private:
    static DispatcherThread newThread()
    {
        QFETCH_GLOBAL(bool, epoll);
        return DispatcherThread(epoll);
    }
};

void TestEpollTimers::initTestCase_data()
{
    QTest::addColumn<bool>("epoll");
    QTest::newRow("Qt's own") << false;
    QTest::newRow("epoll") << true;
}

void TestEpollTimers::firesInTime_data()
{
    QTest::addColumn<Qt::TimerType>("type");
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("latest");
    QTest::newRow("precise 1 ms") << Qt::PreciseTimer << 1 << 2;
    QTest::newRow("precise 30 ms") << Qt::PreciseTimer << 30 << 31;
    QTest::newRow("coarse 10 ms") << Qt::CoarseTimer << 10 << 11;
    QTest::newRow("coarse 200 ms") << Qt::CoarseTimer << 200 << 210;
    QTest::newRow("coarse 1 s") << Qt::CoarseTimer << 1000 << 1050;
    QTest::newRow("very coarse 1 s") << Qt::VeryCoarseTimer << 1000 << 2000;
}

void TestEpollTimers::firesInTime()
{
    QFETCH_GLOBAL(bool, epoll);
    QFETCH(Qt::TimerType, type);
    QFETCH(int, interval);
    QFETCH(int, latest);
    auto thread = newThread();
    const qint64 most = (latest + 100) * 1'000'000LL;
    qint64 elapsed = most + 1;
    // A busy machine may stall any of them, but not all.
    for (int tries = 0; tries < 20 && elapsed > most; ++tries) {
        elapsed = thread.run([=] {
            QElapsedTimer clock;
            clock.start();
            qint64 fired = -1;
            QObject context;
            QTimer::singleShot(interval, type, &context, [&] { fired = clock.nsecsElapsed(); });
            processUntil([&] { return fired >= 0; });
            return fired;
        });
        QVERIFY(elapsed >= 0);
        // Never early is ours alone, Qt's rounds.
        if (epoll)
            QVERIFY2(elapsed >= interval * 1'000'000LL, qPrintable(QString::number(elapsed)));
    }
    QVERIFY2(elapsed <= most, qPrintable(QString::number(elapsed)));
}

void TestEpollTimers::coarseTimersShareAWakeUp()
{
    QFETCH_GLOBAL(bool, epoll);
    if (!epoll)
        return; // counted by ours only
    auto thread = newThread();
    const quint64 waits = thread.run([] {
        QObject context;
        int fired = 0;
        for (int i = 0; i < 100; ++i)
            QTimer::singleShot(400 + i % 4, Qt::CoarseTimer, &context, [&] { ++fired; });
        auto *own = qobject_cast<EpollDispatcher *>(dispatcher());
        const quint64 before = own->statistics().waits;
        while (fired < 100)
            own->processEvents(QEventLoop::WaitForMoreEvents);
        return own->statistics().waits - before;
    });
    QVERIFY2(waits <= 8, qPrintable(QString::number(waits)));
}

void TestEpollTimers::firesInTheOrderOfTheirDeadlines()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        QString order;
        for (bool isQuick = false; !isQuick;) {
            QObject context; // takes those along that were started too slowly
            QElapsedTimer clock;
            clock.start();
            for (const int interval : {30, 10, 20})
                QTimer::singleShot(interval, Qt::PreciseTimer, &context,
                                   [&order, interval] { order += QString::number(interval / 10); });
            isQuick = clock.elapsed() < 9;
            if (isQuick)
                processUntil([&] { return order.size() == 3; });
        }
        return order;
    }),
             u"123"_s);
}

void TestEpollTimers::killedInItsOwnHandler()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        Ticker ticker;
        int fired = 0;
        ticker.onTimer = [&](int id) {
            ++fired;
            ticker.killTimer(id);
        };
        ticker.startTimer(1ms, Qt::PreciseTimer);
        processUntil([&] { return fired > 0; });
        QThread::msleep(5);
        processOnce();
        return fired;
    }),
             1);
}

void TestEpollTimers::killedByAnotherThatIsDue()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        Ticker ticker;
        std::array<int, 2> ids{ticker.startTimer(5ms, Qt::PreciseTimer),
                               ticker.startTimer(5ms, Qt::PreciseTimer)};
        int fired = 0;
        ticker.onTimer = [&](int id) {
            ++fired;
            ticker.killTimer(id == ids[0] ? ids[1] : ids[0]);
        };
        QThread::msleep(10);
        processOnce();
        return fired;
    }),
             1);
}

void TestEpollTimers::objectDeletedInItsHandler()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        auto *ticker = new Ticker;
        int fired = 0;
        ticker->onTimer = [&fired, ticker](int) {
            ++fired;
            const auto keep = std::move(ticker->onTimer);
            delete ticker;
        };
        ticker->startTimer(1ms, Qt::PreciseTimer);
        ticker->startTimer(1ms, Qt::PreciseTimer);
        QThread::msleep(5);
        processOnce();
        processOnce();
        return fired;
    }),
             1);
}

void TestEpollTimers::restartedInItsHandler()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        // A timer that is stopped and started gets a new id, most often the same number.
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        int fired = 0;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            if (++fired < 50)
                timer.start(1);
            else
                timer.stop();
        });
        timer.start(1);
        processUntil([&] { return fired == 50; });
        QThread::msleep(3);
        processOnce();
        return fired;
    }),
             50);
}

void TestEpollTimers::isNotReentered()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        Ticker ticker;
        int depth = 0;
        int deepest = 0;
        int others = 0;
        QTimer other;
        other.setTimerType(Qt::PreciseTimer);
        QObject::connect(&other, &QTimer::timeout, &other, [&] { ++others; });
        ticker.onTimer = [&](int) {
            deepest = std::max(deepest, ++depth);
            other.start(1);
            processUntil([&] { return others >= 3; });
            --depth;
        };
        ticker.startTimer(1ms, Qt::PreciseTimer);
        processUntil([&] { return others >= 3; });
        return deepest;
    }),
             1);
}

void TestEpollTimers::zeroTimersLeaveOthersTheirTurn()
{
    auto thread = newThread();
    QVERIFY(thread.run([] {
        std::array<QTimer, 3> zeros;
        int zeroFired = 0;
        for (QTimer &zero : zeros) {
            QObject::connect(&zero, &QTimer::timeout, &zero, [&] { ++zeroFired; });
            zero.start(0);
        }
        QTimer other;
        int otherFired = 0;
        other.setTimerType(Qt::PreciseTimer);
        QObject::connect(&other, &QTimer::timeout, &other, [&] { ++otherFired; });
        other.start(2);
        SocketPair pair;
        int activated = 0;
        QSocketNotifier read(pair.near(), QSocketNotifier::Read);
        QObject::connect(&read, &QSocketNotifier::activated, &read, [&] { ++activated; });
        pair.poke();
        return processUntil([&] { return otherFired > 2 && activated > 2 && zeroFired > 8; });
    }));
}

void TestEpollTimers::zeroTimersAloneAreNoWork()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        processOnce();
        QTimer zero;
        int fired = 0;
        QObject::connect(&zero, &QTimer::timeout, &zero, [&] { ++fired; });
        zero.start(0);
        const bool worked = processOnce();
        return worked ? -1 : fired;
    }),
             1);
}

void TestEpollTimers::keepsItsBeatAfterASlowHandler()
{
    auto thread = newThread();
    // Beats that were missed are dropped, not made up for.
    QVERIFY(thread.run([] {
        Ticker ticker;
        int fired = 0;
        ticker.onTimer = [&](int) { ++fired; };
        ticker.startTimer(10ms, Qt::PreciseTimer);
        QThread::msleep(100);
        QElapsedTimer clock;
        clock.start();
        for (int round = 0; round < 8; ++round)
            processOnce();
        return fired >= 1 && fired <= 2 + clock.elapsed() / 10;
    }));
}

void TestEpollTimers::tellsWhatRemains()
{
    auto thread = newThread();
    const QList<int> remaining = thread.run([] {
        Ticker ticker;
        const int id = ticker.startTimer(100s, Qt::PreciseTimer);
        const int before = dispatcher()->remainingTime(id);
        QThread::msleep(20);
        const int after = dispatcher()->remainingTime(id);
        const int past = ticker.startTimer(1ms, Qt::PreciseTimer);
        QThread::msleep(5);
        return QList<int>{before, after, dispatcher()->remainingTime(past)};
    });
    QVERIFY(remaining[0] <= 100'000 && remaining[0] > 90'000);
    QVERIFY(remaining[1] <= 99'980);
    QCOMPARE(remaining[2], 0);
}

void TestEpollTimers::tellsWhichAreRegistered()
{
    auto thread = newThread();
    QVERIFY(thread.run([] {
        Ticker ticker;
        Ticker other;
        other.startTimer(1ms);
        const int first = ticker.startTimer(1500ms, Qt::PreciseTimer);
        const int second = ticker.startTimer(70ms, Qt::CoarseTimer);
        auto infos = dispatcher()->registeredTimers(&ticker);
        std::ranges::sort(infos, {}, &QAbstractEventDispatcher::TimerInfo::interval);
        const bool both = infos.size() == 2 && infos[0].timerId == second
            && infos[0].timerType == Qt::CoarseTimer && infos[0].interval == 70
            && infos[1].timerId == first && infos[1].interval == 1500
            && infos[1].timerType == Qt::PreciseTimer;
        ticker.killTimer(first);
        const bool one = dispatcher()->registeredTimers(&ticker).size() == 1;
        const bool known = dispatcher()->unregisterTimers(&ticker);
        return both && one && known && dispatcher()->registeredTimers(&ticker).isEmpty();
    }));
}

void TestEpollTimers::movesWithItsObject()
{
    auto first = newThread();
    auto second = newThread();
    std::atomic<QThread *> firedIn = nullptr;
    QTimer *timer = first.run([&] {
        auto *made = new QTimer;
        made->setTimerType(Qt::PreciseTimer);
        QObject::connect(made, &QTimer::timeout, made, [&] { firedIn = QThread::currentThread(); });
        made->start(20);
        made->moveToThread(second.thread());
        return made;
    });
    QTRY_COMPARE(firedIn.load(), second.thread());
    second.run([timer] { delete timer; });
}

void TestEpollTimers::tenThousandTimers()
{
    QFETCH_GLOBAL(bool, epoll);
    auto thread = newThread();
    QVERIFY(thread.run([epoll] {
        // Qt's list is sorted by insertion, so fewer there.
        const size_t count = epoll ? 10'000 : 1'000;
        std::vector<QTimer> timers(count);
        size_t fired = 0;
        for (size_t i = 0; i < count; ++i) {
            QTimer &timer = timers[i];
            timer.setSingleShot(true);
            timer.setTimerType(Qt::PreciseTimer);
            QObject::connect(&timer, &QTimer::timeout, &timer, [&] { ++fired; });
            timer.start(int(1 + (i * 7919) % 50));
        }
        for (size_t i = 0; i < count; i += 2)
            timers[i].stop();
        return processUntil([&] { return fired == count / 2; });
    }));
}

QTEST_GUILESS_MAIN(TestEpollTimers)
#include "tst_epolltimers.moc"
