#include "tests/support/dispatcherthread.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <sys/resource.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

// Stock Qt sockets on the dispatcher, and what its idle ones cost.
class TestEpollSockets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();

    void tcpEchoesToManyClients();
    void tcpCarriesMoreThanTheKernelBuffers();
    void tcpRefusedConnectionIsToldAtOnce();
    void webSocketsTalk();
    void comingAndGoing();
    void idleSocketsAreNotTouched();
    void writeNotifierThatGoesAtOnceIsNotTold();
};

void TestEpollSockets::initTestCase_data()
{
    QTest::addColumn<bool>("epoll");
    QTest::newRow("Qt's own") << false;
    QTest::newRow("epoll") << true;
}

void TestEpollSockets::initTestCase()
{
    qputenv("QT_NO_GLIB", "1");
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = limit.rlim_max;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    if (limit.rlim_cur < 4096)
        QFAIL("This test needs 4096 open files: raise the hard limit (ulimit -Hn)");
}

void TestEpollSockets::tcpEchoesToManyClients()
{
    QFETCH_GLOBAL(bool, epoll);
    DispatcherThread thread(epoll);
    QCOMPARE(thread.run([] {
        constexpr int count = 200;
        QTcpServer server;
        server.setListenBacklogSize(count);
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
            while (QTcpSocket *socket = server.nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                 [socket] { socket->write(socket->readAll()); });
        });
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        std::vector<QByteArray> received(count);
        for (int i = 0; i < count; ++i) {
            auto *client = clients.emplace_back(std::make_unique<QTcpSocket>()).get();
            QObject::connect(client, &QTcpSocket::connected, client,
                             [client, i] { client->write(QByteArray(i + 1, 'x')); });
            QObject::connect(client, &QTcpSocket::readyRead, client,
                             [&, client, i] { received[size_t(i)] += client->readAll(); });
            client->connectToHost(QHostAddress::LocalHost, server.serverPort());
        }
        const auto whole = [&] {
            int n = 0;
            for (int i = 0; i < count; ++i)
                n += received[size_t(i)].size() == i + 1;
            return n;
        };
        processUntil([&] { return whole() == count; });
        return whole();
    }),
             200);
}

void TestEpollSockets::tcpCarriesMoreThanTheKernelBuffers()
{
    QFETCH_GLOBAL(bool, epoll);
    DispatcherThread thread(epoll);
    QVERIFY(thread.run([] {
        const QByteArray data = QByteArray("quizstage").repeated(2'000'000);
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server,
                         [&] { server.nextPendingConnection()->write(data); });
        QTcpSocket client;
        client.setReadBufferSize(65536); // switches the read notifier off and on
        QByteArray received;
        QObject::connect(&client, &QTcpSocket::readyRead, &client,
                         [&] { received += client.readAll(); });
        client.connectToHost(QHostAddress::LocalHost, server.serverPort());
        return processUntil([&] { return received.size() == data.size(); }) && received == data;
    }));
}

void TestEpollSockets::tcpRefusedConnectionIsToldAtOnce()
{
    QFETCH_GLOBAL(bool, epoll);
    DispatcherThread thread(epoll);
    QCOMPARE(thread.run([] {
        QTcpServer gone;
        gone.listen(QHostAddress::LocalHost);
        const quint16 port = gone.serverPort();
        gone.close();
        QTcpSocket client;
        int errors = 0;
        QObject::connect(&client, &QTcpSocket::errorOccurred, &client, [&] { ++errors; });
        client.connectToHost(QHostAddress::LocalHost, port);
        processUntil([&] { return errors > 0; });
        return client.error() == QTcpSocket::ConnectionRefusedError ? errors : -1;
    }),
             1);
}

void TestEpollSockets::webSocketsTalk()
{
    QFETCH_GLOBAL(bool, epoll);
    DispatcherThread thread(epoll);
    QCOMPARE(thread.run([] {
        constexpr int count = 20; // below maxPendingConnections
        QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&] {
            while (QWebSocket *socket = server.nextPendingConnection()) {
                socket->setParent(&server);
                QObject::connect(socket, &QWebSocket::textMessageReceived, socket,
                                 &QWebSocket::sendTextMessage);
            }
        });
        std::vector<std::unique_ptr<QWebSocket>> clients;
        int echoes = 0;
        int closed = 0;
        for (int i = 0; i < count; ++i) {
            auto *client = clients.emplace_back(std::make_unique<QWebSocket>()).get();
            QObject::connect(client, &QWebSocket::connected, client,
                             [client] { client->sendTextMessage(u"hello"_s); });
            QObject::connect(client, &QWebSocket::textMessageReceived, client,
                             [&, client](const QString &text) {
                                 echoes += text == u"hello"_s;
                                 client->close();
                             });
            QObject::connect(client, &QWebSocket::disconnected, client, [&] { ++closed; });
            client->open(server.serverUrl());
        }
        processUntil([&] { return closed == count; });
        return echoes;
    }),
             20);
}

void TestEpollSockets::comingAndGoing()
{
    QFETCH_GLOBAL(bool, epoll);
    DispatcherThread thread(epoll);
    // Descriptors are given out again all the time, in the batches in which others close.
    QCOMPARE(thread.run([] {
        QTcpServer server;
        server.setListenBacklogSize(256);
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                    socket->write(socket->readAll());
                    socket->disconnectFromHost();
                });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        int finished = 0;
        int right = 0;
        QObject context;
        std::function<void(int)> go = [&](int round) {
            auto *client = new QTcpSocket(&context);
            QObject::connect(client, &QTcpSocket::connected, client,
                             [client] { client->write("ping"); });
            QObject::connect(client, &QTcpSocket::disconnected, client, [&, client, round] {
                right += client->readAll() == "ping";
                ++finished;
                client->deleteLater();
                if (round > 1)
                    go(round - 1);
            });
            client->connectToHost(QHostAddress::LocalHost, server.serverPort());
        };
        for (int i = 0; i < 50; ++i)
            go(20);
        processUntil([&] { return finished == 1000; });
        return right;
    }),
             1000);
}

void TestEpollSockets::idleSocketsAreNotTouched()
{
    QFETCH_GLOBAL(bool, epoll);
    if (!epoll)
        return; // counted by ours only
    DispatcherThread thread(epoll);
    const auto touched = thread.run([] {
        auto *own = qobject_cast<EpollDispatcher *>(dispatcher());
        std::vector<std::unique_ptr<SocketPair>> pairs;
        std::vector<std::unique_ptr<QSocketNotifier>> readers;
        int activated = 0;
        const auto add = [&] {
            auto *pair = pairs.emplace_back(std::make_unique<SocketPair>()).get();
            auto *reader = readers
                               .emplace_back(std::make_unique<QSocketNotifier>(
                                   pair->near(), QSocketNotifier::Read))
                               .get();
            QObject::connect(reader, &QSocketNotifier::activated, reader, [&activated, pair] {
                ++activated;
                pair->drain();
            });
        };
        QList<quint64> result;
        for (const size_t size : {size_t(1), size_t(1500)}) {
            while (pairs.size() < size)
                add();
            processOnce();
            const auto before = own->statistics();
            activated = 0;
            for (int i = 0; i < 100; ++i) {
                pairs.front()->poke();
                own->processEvents(QEventLoop::WaitForMoreEvents);
            }
            const auto after = own->statistics();
            result << quint64(activated) << after.descriptorsTouched - before.descriptorsTouched
                   << after.waits - before.waits << after.controlCalls - before.controlCalls;
        }
        return result;
    });
    // 100 activations, descriptors looked at, waits, and no change told, whatever the number.
    QCOMPARE(touched, QList<quint64>({100, 100, 100, 0, 100, 100, 100, 0}));
}

void TestEpollSockets::writeNotifierThatGoesAtOnceIsNotTold()
{
    QFETCH_GLOBAL(bool, epoll);
    if (!epoll)
        return; // counted by ours only
    DispatcherThread thread(epoll);
    QCOMPARE(thread.run([] {
        auto *own = qobject_cast<EpollDispatcher *>(dispatcher());
        SocketPair pair;
        QSocketNotifier read(pair.near(), QSocketNotifier::Read);
        QSocketNotifier write(pair.near(), QSocketNotifier::Write);
        write.setEnabled(false);
        processOnce();
        const quint64 before = own->statistics().controlCalls;
        for (int i = 0; i < 100; ++i) {
            write.setEnabled(true);
            write.setEnabled(false);
            processOnce();
        }
        return own->statistics().controlCalls - before;
    }),
             0);
}

QTEST_GUILESS_MAIN(TestEpollSockets)
#include "tst_epollsockets.moc"
