#include "app/node/enginehostsession.h"
#include "tests/net/spin.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A topic that comes over REST to a whole node becomes a room that one can join.
class TestNodeGeneration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aTopicBecomesAJoinableRoom();
    void anUnknownTopicFailsWithWords();

private:
    QJsonObject call(const QByteArray &verb, const QString &path, const QJsonObject &body = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Node> m_node;
    std::unique_ptr<EngineHostSession> m_session;
    NodeReady m_ready;
};

void TestNodeGeneration::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    NodeOptions options;
    options.port = 0;
    options.bind = QHostAddress(QHostAddress::LocalHost);
    options.dataDir = m_folder->path();
    auto node = Node::make(options);
    QVERIFY(node);
    m_node = *std::move(node);
    m_session = std::make_unique<EngineHostSession>(*m_node);
    m_ready = {};
    m_node->start([this](const Result<NodeReady> &ready) { m_ready = ready.value(); });
    QVERIFY(spinUntil([this] { return m_ready.port > 0; }));
}

void TestNodeGeneration::cleanup()
{
    bool stopped = false;
    connect(m_node.get(), &Node::stopped, this, [&stopped] { stopped = true; });
    m_node->stop();
    QVERIFY(spinUntil([&stopped] { return stopped; }));
    m_session.reset();
    m_node.reset();
}

QJsonObject TestNodeGeneration::call(const QByteArray &verb, const QString &path,
                                     const QJsonObject &body)
{
    QFile key(m_ready.hostKeyFile);
    if (!key.open(QIODevice::ReadOnly))
        return {};
    QNetworkAccessManager network;
    QUrl url = m_ready.localUrl;
    url.setPath(u"/api/v1"_s + path);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + key.readAll().trimmed());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = network.sendCustomRequest(
        request, verb, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
    if (!spinUntil([reply] { return reply->isFinished(); }))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

void TestNodeGeneration::aTopicBecomesAJoinableRoom()
{
    QElapsedTimer elapsed;
    elapsed.start();
    const QJsonObject made
        = call("POST", u"/game-rooms"_s, {{u"title"_s, u"Friday"_s}, {u"topic"_s, u"Space"_s}});
    const QString path = u"/game-rooms/"_s + made["code"_L1].toString();
    QJsonObject room;
    QVERIFY(spinUntil([&] {
        room = call("GET", path);
        return room["status"_L1].toString() == "ready"_L1;
    }));
    qInfo("topic to ready room: %lld ms", elapsed.elapsed());
    QCOMPARE(room["questions"_L1].toArray().size(), 10);
    const QJsonObject joined = call("POST", path + u"/players"_s, {{u"name"_s, u"Ann"_s}});
    QVERIFY(joined.contains("token"_L1));
}

void TestNodeGeneration::anUnknownTopicFailsWithWords()
{
    const QJsonObject made = call("POST", u"/game-rooms"_s,
                                  {{u"title"_s, u"Friday"_s}, {u"topic"_s, u"Basket weaving"_s}});
    const QString path = u"/game-rooms/"_s + made["code"_L1].toString();
    QJsonObject room;
    QVERIFY(spinUntil([&] {
        room = call("GET", path);
        return room["status"_L1].toString() == "failed"_L1;
    }));
    QVERIFY(room["failure_reason"_L1].toString().contains(u"Basket weaving"_s));
}

QTEST_GUILESS_MAIN(TestNodeGeneration)

#include "tst_nodegeneration.moc"
