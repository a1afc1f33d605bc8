#include "core/net/tlssetup.h"
#include "tests/net/spin.h"
#include "tests/net/testnode.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace
{

// Made for this test and used nowhere else: "localhost", signed by itself, good until 2126.
constexpr auto testCertificate = R"(-----BEGIN CERTIFICATE-----
MIIBfzCCASWgAwIBAgIUaHysyAPrECklsEVvAs/rey3BfT4wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjE5NTQyOVoYDzIxMjYxMDI5
MTk1NDI5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARn3n33CtfH2XTe9/cmTH6dAraujvFEprk508nD4ivZzdyLdP7RPZYd
6wo7wwQdINMyYt8ZPz9g8UFg/3DpIfoso1MwUTAdBgNVHQ4EFgQUxQR/MMvVW1AS
qyDJnbLKCbbBU1wwHwYDVR0jBBgwFoAUxQR/MMvVW1ASqyDJnbLKCbbBU1wwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiA6hjXoLwJ0tGdh3+qf61Oh
OTCl3MlUiTPxWPOfvbyfzQIhAOaGtuyAtuzhoYrXlPDSpWc8L3DLJGbMVlVu24KL
3GIh
-----END CERTIFICATE-----
)";
constexpr auto testKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQglghF2NAwXgDH6Xhf
eiv38oghOXFs6MEYJLXD6iqgYkKhRANCAARn3n33CtfH2XTe9/cmTH6dAraujvFE
prk508nD4ivZzdyLdP7RPZYd6wo7wwQdINMyYt8ZPz9g8UFg/3DpIfos
-----END PRIVATE KEY-----
)";

} // namespace

/// HTTPS and WSS on the same port, when a certificate is given.
class tst_Tls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_node.reset(); }

    void pagesComeOverTls();
    void plainHttpGetsNowhere();
    void wrongFilesAreToldInWords();
    void gamesArePlayedOverTlsUntilTheNodeStops();

private:
    QString write(const QString &name, const QByteArray &content);

    QTemporaryDir m_folder;
    QString m_certificate;
    QString m_key;
    std::unique_ptr<TestNode> m_node;
};

void tst_Tls::initTestCase()
{
    m_certificate = write(u"cert.pem"_s, testCertificate);
    m_key = write(u"key.pem"_s, testKey);
    NetOptions options = TestNode::localOptions();
    options.tlsCertificateFile = m_certificate;
    options.tlsKeyFile = m_key;
    m_node = std::make_unique<TestNode>(NetLimits {}, options);
    QCOMPARE(m_node->net->urls().first().scheme(), u"https"_s);
}

QString tst_Tls::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's files can't be written");
    return file.fileName();
}

void tst_Tls::pagesComeOverTls()
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, m_node->port());
    QTRY_VERIFY(socket.isEncrypted());
    socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    const QByteArray reply = socket.readAll();
    QVERIFY(reply.startsWith("HTTP/1.1 200"));
    QVERIFY(reply.endsWith("</html>\n"));
}

void tst_Tls::gamesArePlayedOverTlsUntilTheNodeStops()
{
    const RoomCode code = m_node->makeRoom();
    QWebSocket socket;
    QList<QJsonObject> messages;
    connect(&socket, &QWebSocket::textMessageReceived, this, [&messages](const QString &text) {
        messages.append(QJsonDocument::fromJson(text.toUtf8()).object());
    });
    connect(&socket, &QWebSocket::sslErrors, this, [&socket] { socket.ignoreSslErrors(); });
    bool connected = false;
    connect(&socket, &QWebSocket::connected, this, [&] {
        connected = true;
        socket.sendTextMessage(
            QString::fromUtf8(QJsonDocument(QJsonObject {{u"type"_s, u"JOIN"_s},
                                                         {u"game_room_code"_s, code.value},
                                                         {u"name"_s, u"Ann"_s}})
                                  .toJson(QJsonDocument::Compact)));
    });
    socket.open(QUrl(u"wss://127.0.0.1:%1/ws"_s.arg(m_node->port())));
    QTRY_VERIFY(connected);
    QTRY_VERIFY(!messages.isEmpty());
    QCOMPARE(messages.first()[u"type"_s].toString(), u"WELCOME"_s);
    m_node->openQuestion(code);
    const auto has = [&messages](const QString &type) {
        return std::ranges::any_of(messages, [&type](const QJsonObject &message) {
            return message[u"type"_s].toString() == type;
        });
    };
    QTRY_VERIFY(has(u"QUESTION_OPENED"_s));
    socket.sendTextMessage(u"{\"type\":\"ANSWER\",\"question_id\":\"q1\",\"choice\":\"a\"}"_s);
    QTRY_VERIFY(has(u"ANSWER_RECEIVED"_s));
    QTRY_VERIFY(has(u"PLAYER_RESULT"_s));
    bool stopped = false;
    m_node->net->stop(this, [&stopped] { stopped = true; });
    QTRY_VERIFY(stopped);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
}

void tst_Tls::plainHttpGetsNowhere()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_node->port());
    socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 10'000);
    QVERIFY(!socket.readAll().contains("HTTP/1.1 200"));
}

void tst_Tls::wrongFilesAreToldInWords()
{
    const QString empty = write(u"empty.pem"_s, {});
    const QString missing = m_folder.filePath(u"missing.pem"_s);
    QVERIFY(tlsFromFiles(m_certificate, m_key));
    QVERIFY(tlsFromFiles(m_certificate, {}).error().message.contains(u"--tls-key"_s));
    QVERIFY(tlsFromFiles({}, m_key).error().message.contains(u"--tls-cert"_s));
    QVERIFY(tlsFromFiles(missing, m_key).error().message.contains(u"missing.pem"_s));
    QVERIFY(tlsFromFiles(empty, m_key).error().message.contains(u"empty.pem"_s));
    QVERIFY(tlsFromFiles(m_certificate, missing).error().message.contains(u"missing.pem"_s));
    QVERIFY(tlsFromFiles(m_certificate, empty).error().message.contains(u"empty.pem"_s));
}

int main(int argc, char **argv)
{
    return runNetTest<tst_Tls>(argc, argv);
}

#include "tst_tls.moc"
