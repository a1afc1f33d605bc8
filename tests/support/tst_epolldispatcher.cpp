#include "tests/support/dispatcherthread.h"

#include <QEventLoop>
#include <QSemaphore>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

// Every test runs on Qt's own dispatcher too: what must hold is what Qt's does.
class TestEpollDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();

    void postedFromAnotherThreadWakes();
    void postedToItselfIsSentBeforeSleeping();
    void wakeUpBeforeTheWaitIsNotLost();
    void interruptEndsTheWait();
    void interruptSurvivesANestedCall();
    void quitFromAnotherThreadManyTimes();
    void deletesLater();
    void saysWhenItSleeps();
    void flagsExclude_data();
    void flagsExclude();

private:
    static DispatcherThread newThread()
    {
        QFETCH_GLOBAL(bool, epoll);
        return DispatcherThread(epoll);
    }
};

void TestEpollDispatcher::initTestCase_data()
{
    QTest::addColumn<bool>("epoll");
    QTest::newRow("Qt's own") << false;
    QTest::newRow("epoll") << true;
}

void TestEpollDispatcher::initTestCase()
{
    // The Unix one is the model, glib's differs in details.
    qputenv("QT_NO_GLIB", "1");
    std::unique_ptr<QAbstractEventDispatcher> made(createSocketDispatcher());
    QVERIFY(qobject_cast<EpollDispatcher *>(made.get()));
}

void TestEpollDispatcher::postedFromAnotherThreadWakes()
{
    auto thread = newThread();
    QObject inThread;
    inThread.moveToThread(thread.thread());
    QSemaphore received;
    for (int round = 0; round < 100; ++round) {
        // The first to a sleeper, the rest while it works.
        for (int i = 0; i < 20; ++i)
            QMetaObject::invokeMethod(
                &inThread, [&received] { received.release(); }, Qt::QueuedConnection);
        QVERIFY(received.tryAcquire(20, 5000));
    }
    thread.run([&inThread] { inThread.moveToThread(nullptr); });
}

void TestEpollDispatcher::postedToItselfIsSentBeforeSleeping()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        QObject context;
        int hops = 0;
        std::function<void()> hop = [&] {
            if (++hops < 1000)
                QMetaObject::invokeMethod(&context, hop, Qt::QueuedConnection);
            else
                dispatcher()->wakeUp(); // or the last round would rightly sleep
        };
        hop();
        // No timer to help: each round must find the next event by itself.
        while (hops < 1000)
            dispatcher()->processEvents(QEventLoop::WaitForMoreEvents);
        return hops;
    }),
             1000);
}

void TestEpollDispatcher::wakeUpBeforeTheWaitIsNotLost()
{
    auto thread = newThread();
    QVERIFY(thread.run([] {
        dispatcher()->wakeUp();
        return dispatcher()->processEvents(QEventLoop::WaitForMoreEvents);
    }));
}

void TestEpollDispatcher::interruptEndsTheWait()
{
    auto thread = newThread();
    std::atomic<bool> waiting = false;
    std::atomic<bool> over = false;
    QObject inThread;
    inThread.moveToThread(thread.thread());
    QMetaObject::invokeMethod(&inThread, [&] {
        QObject::connect(dispatcher(), &QAbstractEventDispatcher::aboutToBlock, &inThread,
                         [&] { waiting = true; });
        dispatcher()->processEvents(QEventLoop::WaitForMoreEvents);
        inThread.moveToThread(nullptr);
        over = true;
    });
    QTRY_VERIFY(waiting);
    thread.thread()->eventDispatcher()->interrupt();
    QTRY_VERIFY(over);
}

void TestEpollDispatcher::interruptSurvivesANestedCall()
{
    QFETCH_GLOBAL(bool, epoll);
    if (!epoll)
        return; // Qt's own loses it, see the comment in processEvents
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        QObject context;
        int fired = 0;
        QMetaObject::invokeMethod(
            &context,
            [&] {
                dispatcher()->interrupt();
                processOnce();
                QTimer::singleShot(5000, &context, [&] { ++fired; });
            },
            Qt::QueuedConnection);
        dispatcher()->processEvents(QEventLoop::WaitForMoreEvents);
        return fired;
    }),
             0);
}

void TestEpollDispatcher::quitFromAnotherThreadManyTimes()
{
    auto thread = newThread();
    QObject inThread;
    inThread.moveToThread(thread.thread());
    for (int i = 0; i < 500; ++i) {
        QEventLoop *running = nullptr;
        std::atomic<bool> ended = false;
        QSemaphore ready;
        QMetaObject::invokeMethod(&inThread, [&] {
            QEventLoop loop;
            running = &loop;
            ready.release();
            loop.exec();
            running = nullptr; // A quit that was posted too late finds nobody.
            ended = true;
            ready.release();
        });
        ready.acquire();
        // Into the moment between the loop's check and the wait, in some of the rounds. A quit
        // before exec() is forgotten by QEventLoop itself, hence the repetition.
        while (!ready.tryAcquire(1, 1)) {
            if (!ended)
                QMetaObject::invokeMethod(&inThread, [&] {
                    if (running)
                        running->quit();
                });
        }
        QVERIFY(ended);
        thread.run([] { }); // Such a quit has run before what it looks at goes.
    }
    thread.run([&inThread] { inThread.moveToThread(nullptr); });
}

void TestEpollDispatcher::deletesLater()
{
    auto thread = newThread();
    std::atomic<bool> deleted = false;
    thread.run([&] {
        auto *object = new QObject;
        QObject::connect(
            object, &QObject::destroyed, object, [&] { deleted = true; }, Qt::DirectConnection);
        object->deleteLater();
    });
    QTRY_VERIFY(deleted);
}

void TestEpollDispatcher::saysWhenItSleeps()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        QString said;
        QObject context;
        QObject::connect(dispatcher(), &QAbstractEventDispatcher::aboutToBlock, &context,
                         [&] { said += u'b'; });
        QObject::connect(dispatcher(), &QAbstractEventDispatcher::awake, &context,
                         [&] { said += u'a'; });
        processOnce();
        QTimer::singleShot(1, &context, [] {});
        dispatcher()->processEvents(QEventLoop::WaitForMoreEvents);
        return said;
    }),
             u"aab"_s);
}

void TestEpollDispatcher::flagsExclude_data()
{
    QTest::addColumn<QEventLoop::ProcessEventsFlag>("flag");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QEventLoop::AllEvents << u"pst"_s;
    QTest::newRow("sockets") << QEventLoop::ExcludeSocketNotifiers << u"pt"_s;
    QTest::newRow("timers") << QEventLoop::X11ExcludeTimers << u"ps"_s;
}

void TestEpollDispatcher::flagsExclude()
{
    QFETCH(QEventLoop::ProcessEventsFlag, flag);
    QFETCH(QString, expected);
    auto thread = newThread();
    const auto rounds = thread.run([flag] {
        QString seen;
        QObject context;
        SocketPair pair;
        QSocketNotifier read(pair.near(), QSocketNotifier::Read);
        QObject::connect(&read, &QSocketNotifier::activated, &read, [&] {
            seen += u's';
            pair.drain();
        });
        pair.poke();
        QTimer zero; // singleShot(0) would be a posted event
        zero.setSingleShot(true);
        QObject::connect(&zero, &QTimer::timeout, &zero, [&] { seen += u't'; });
        zero.start(0);
        QMetaObject::invokeMethod(
            &context, [&] { seen += u'p'; }, Qt::QueuedConnection);
        // With a zero timer or a ready socket, waiting is none; what is excluded stays due.
        if (flag != QEventLoop::AllEvents)
            dispatcher()->wakeUp();
        dispatcher()->processEvents(flag | QEventLoop::WaitForMoreEvents);
        const QString first = seen;
        processOnce();
        std::sort(seen.begin(), seen.end());
        return first + u'/' + seen;
    });
    QCOMPARE(rounds, expected + u"/pst"_s);
}

QTEST_GUILESS_MAIN(TestEpollDispatcher)
#include "tst_epolldispatcher.moc"
