#include "tests/support/dispatcherthread.h"

#include <QTemporaryFile>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

using Kind = QSocketNotifier::Type;

// Every test runs on Qt's own dispatcher too: what must hold is what Qt's does.
class TestEpollNotifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();

    void eachKindOfNotifierOnOneDescriptor();
    void hangUpWakesWhoeverListens_data();
    void hangUpWakesWhoeverListens();
    void readinessIsALevelNotAnEdge();
    void disabledInItsOwnHandler();
    void deletedByAnotherOfTheSameBatch();
    void reEnabledInTheSameBatchWaitsForTheNext();
    void numberReusedByAnotherSocketOfTheSameBatch();
    void closedWithoutNoticeAndNumberReused();
    void regularFileIsAlwaysReady();
    void closedDescriptorIsDisabled();
    void nestedLoopTakesOverTheBatch();
    void moreThanABatch();
    void notifierMovesToAnotherThread();

private:
    static DispatcherThread newThread()
    {
        QFETCH_GLOBAL(bool, epoll);
        return DispatcherThread(epoll);
    }
};

void TestEpollNotifiers::initTestCase_data()
{
    QTest::addColumn<bool>("epoll");
    QTest::newRow("Qt's own") << false;
    QTest::newRow("epoll") << true;
}

void TestEpollNotifiers::initTestCase()
{
    // The Unix one is the model, glib's differs in details.
    qputenv("QT_NO_GLIB", "1");
    std::unique_ptr<QAbstractEventDispatcher> made(createSocketDispatcher());
    QVERIFY(qobject_cast<EpollDispatcher *>(made.get()));
}

void TestEpollNotifiers::eachKindOfNotifierOnOneDescriptor()
{
    auto thread = newThread();
    const QString order = thread.run([] {
        // Only TCP has urgent data, which is what an exception notifier is for.
        const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        ::bind(listener, reinterpret_cast<sockaddr *>(&address), length);
        ::listen(listener, 1);
        ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length);
        const int client = ::socket(AF_INET, SOCK_STREAM, 0);
        ::connect(client, reinterpret_cast<sockaddr *>(&address), length);
        const int server = ::accept(listener, nullptr, nullptr);

        QString seen;
        QSocketNotifier exception(server, Kind::Exception);
        QSocketNotifier write(server, Kind::Write);
        QSocketNotifier read(server, Kind::Read);
        QObject::connect(&read, &QSocketNotifier::activated, &read, [&] { seen += u'r'; });
        QObject::connect(&write, &QSocketNotifier::activated, &write, [&] { seen += u'w'; });
        QObject::connect(&exception, &QSocketNotifier::activated, &exception,
                         [&] { seen += u'e'; });
        processOnce();
        seen += u' ';
        ::send(client, "a", 1, 0);
        ::send(client, "!", 1, MSG_OOB);
        pollfd both{server, POLLIN | POLLPRI, 0};
        while (both.revents != (POLLIN | POLLPRI) && ::poll(&both, 1, 5000) > 0) { }
        processOnce();
        write.setEnabled(false);
        seen += u' ';
        processOnce();
        exception.setEnabled(false);
        read.setEnabled(false);
        seen += u' ';
        processOnce();
        for (const int fd : {server, client, listener})
            ::close(fd);
        return seen;
    });
    QCOMPARE(order, u"w rwe re "_s);
}

void TestEpollNotifiers::hangUpWakesWhoeverListens_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("a reader") << Kind::Read;
    QTest::newRow("a writer") << Kind::Write;
    QTest::newRow("one that waits for exceptions") << Kind::Exception;
}

void TestEpollNotifiers::hangUpWakesWhoeverListens()
{
    QFETCH(Kind, kind);
    auto thread = newThread();
    QVERIFY(thread.run([kind] {
        SocketPair pair;
        QSocketNotifier notifier(pair.near(), kind);
        int count = 0;
        QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [&] { ++count; });
        pair.closeEnd(1);
        return processUntil([&] { return count > 0; });
    }));
}

void TestEpollNotifiers::readinessIsALevelNotAnEdge()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        SocketPair pair;
        QSocketNotifier read(pair.near(), Kind::Read);
        int count = 0;
        QObject::connect(&read, &QSocketNotifier::activated, &read, [&] { ++count; });
        pair.poke();
        processOnce();
        processOnce();
        pair.drain();
        processOnce();
        return count;
    }),
             2);
}

void TestEpollNotifiers::disabledInItsOwnHandler()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        SocketPair pair;
        QSocketNotifier read(pair.near(), Kind::Read);
        int count = 0;
        QObject::connect(&read, &QSocketNotifier::activated, &read, [&] {
            ++count;
            read.setEnabled(false);
        });
        pair.poke();
        processOnce();
        processOnce();
        const int whileDisabled = count;
        read.setEnabled(true);
        processOnce();
        return whileDisabled * 10 + count;
    }),
             12);
}

void TestEpollNotifiers::deletedByAnotherOfTheSameBatch()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        std::array<SocketPair, 2> pairs;
        std::array<std::unique_ptr<QSocketNotifier>, 2> readers;
        int count = 0;
        for (size_t i = 0; i < 2; ++i) {
            readers[i] = std::make_unique<QSocketNotifier>(pairs[i].near(), Kind::Read);
            QObject::connect(readers[i].get(), &QSocketNotifier::activated, readers[i].get(),
                             [&, i] {
                                 ++count;
                                 pairs[i].drain();
                                 readers[1 - i].reset();
                                 pairs[1 - i].closeEnd(0);
                             });
            pairs[i].poke();
        }
        processOnce();
        processOnce();
        return count;
    }),
             1);
}

void TestEpollNotifiers::reEnabledInTheSameBatchWaitsForTheNext()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        std::array<SocketPair, 2> pairs;
        std::array<std::unique_ptr<QSocketNotifier>, 2> readers;
        int count = 0;
        for (size_t i = 0; i < 2; ++i) {
            readers[i] = std::make_unique<QSocketNotifier>(pairs[i].near(), Kind::Read);
            QObject::connect(readers[i].get(), &QSocketNotifier::activated, readers[i].get(),
                             [&, i] {
                                 ++count;
                                 pairs[i].drain();
                                 readers[1 - i]->setEnabled(false);
                                 readers[1 - i]->setEnabled(true);
                             });
            pairs[i].poke();
        }
        processOnce();
        const int first = count;
        processOnce();
        return first * 10 + count;
    }),
             12);
}

void TestEpollNotifiers::numberReusedByAnotherSocketOfTheSameBatch()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        std::array<SocketPair, 2> pairs;
        SocketPair quiet;
        std::array<std::unique_ptr<QSocketNotifier>, 2> readers;
        int old = 0;
        int reused = 0;
        for (size_t i = 0; i < 2; ++i) {
            const int other = pairs[1 - i].near();
            readers[i] = std::make_unique<QSocketNotifier>(pairs[i].near(), Kind::Read);
            QObject::connect(
                readers[i].get(), &QSocketNotifier::activated, readers[i].get(), [&, i, other] {
                    ++old;
                    pairs[i].drain();
                    readers[1 - i].reset();
                    ::dup2(quiet.near(), other);
                    readers[1 - i] = std::make_unique<QSocketNotifier>(other, Kind::Read);
                    QObject::connect(readers[1 - i].get(), &QSocketNotifier::activated,
                                     readers[1 - i].get(), [&] { ++reused; });
                });
            pairs[i].poke();
        }
        processOnce();
        processOnce();
        const int early = reused;
        quiet.poke();
        processOnce();
        return early * 100 + old * 10 + reused;
    }),
             11);
}

void TestEpollNotifiers::closedWithoutNoticeAndNumberReused()
{
    auto thread = newThread();
    QVERIFY(thread.run([] {
        SocketPair pair;
        SocketPair next;
        const int number = pair.near();
        QSocketNotifier forgotten(number, Kind::Read);
        processOnce();
        ::dup2(next.near(), number); // closes what `forgotten` watches
        QSocketNotifier read(number, Kind::Read);
        int count = 0;
        QObject::connect(&read, &QSocketNotifier::activated, &read, [&] {
            ++count;
            read.setEnabled(false);
        });
        next.poke();
        return processUntil([&] { return count > 0; });
    }));
}

void TestEpollNotifiers::regularFileIsAlwaysReady()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        QTemporaryFile file;
        if (!file.open())
            return -1;
        int count = 0;
        QSocketNotifier read(file.handle(), Kind::Read);
        QSocketNotifier write(file.handle(), Kind::Write);
        QObject::connect(&read, &QSocketNotifier::activated, &read, [&] { ++count; });
        QObject::connect(&write, &QSocketNotifier::activated, &write, [&] { count += 10; });
        processUntil([&] { return count >= 22; });
        read.setEnabled(false);
        write.setEnabled(false);
        processOnce();
        return count;
    }),
             22);
}

void TestEpollNotifiers::closedDescriptorIsDisabled()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        SocketPair pair;
        const int number = pair.near();
        pair.closeEnd(0);
        QSocketNotifier read(number, Kind::Read);
        processOnce();
        return read.isEnabled();
    }),
             false);
}

void TestEpollNotifiers::nestedLoopTakesOverTheBatch()
{
    auto thread = newThread();
    QCOMPARE(thread.run([] {
        std::array<SocketPair, 5> pairs;
        std::array<std::unique_ptr<QSocketNotifier>, 5> readers;
        QString seen;
        for (size_t i = 0; i < pairs.size(); ++i) {
            readers[i] = std::make_unique<QSocketNotifier>(pairs[i].near(), Kind::Read);
            QObject::connect(readers[i].get(), &QSocketNotifier::activated, readers[i].get(),
                             [&, i] {
                                 pairs[i].drain();
                                 seen += QString::number(i);
                                 if (seen.size() == 1) {
                                     processOnce();
                                     seen += u'.';
                                 }
                             });
            pairs[i].poke();
        }
        processOnce();
        std::sort(seen.begin(), seen.end() - 1);
        return seen;
    }),
             u"01234."_s);
}

void TestEpollNotifiers::moreThanABatch()
{
    auto thread = newThread();
    QVERIFY(thread.run([] {
        std::array<SocketPair, 300> pairs;
        std::array<std::unique_ptr<QSocketNotifier>, 300> readers;
        std::array<int, 300> counts{};
        for (size_t i = 0; i < pairs.size(); ++i) {
            readers[i] = std::make_unique<QSocketNotifier>(pairs[i].near(), Kind::Read);
            QObject::connect(readers[i].get(), &QSocketNotifier::activated, readers[i].get(),
                             [&, i] {
                                 pairs[i].drain();
                                 ++counts[i];
                             });
            pairs[i].poke();
        }
        return processUntil([&] { return std::ranges::count(counts, 1) == 300; });
    }));
}

void TestEpollNotifiers::notifierMovesToAnotherThread()
{
    auto first = newThread();
    auto second = newThread();
    SocketPair pair;
    std::atomic<QThread *> activatedIn = nullptr;
    auto *notifier = first.run([&] {
        auto *made = new QSocketNotifier(pair.near(), Kind::Read);
        QObject::connect(made, &QSocketNotifier::activated, made, [&, made] {
            activatedIn = QThread::currentThread();
            made->setEnabled(false);
        });
        processOnce();
        made->moveToThread(second.thread());
        return made;
    });
    pair.poke();
    QTRY_COMPARE(activatedIn.load(), second.thread());
    second.run([notifier] { delete notifier; });
}

QTEST_GUILESS_MAIN(TestEpollNotifiers)
#include "tst_epollnotifiers.moc"
