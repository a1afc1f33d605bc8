#include "tests/net/testnode.h"
#include "tests/net/wireclient.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// The pages that phones and screens load.
class tst_Pages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_node = std::make_unique<TestNode>(); }
    void cleanupTestCase() { m_node.reset(); }

    void serves_data();
    void serves();
    void everyFileIsServed();
    void scriptsAreServedWithoutTheirComments();
    void unchangedFilesAreNotSentAgain();
    void filesAreSentCompressedToWhoeverTakesThat_data();
    void filesAreSentCompressedToWhoeverTakesThat();
    void compressedFilesAreNotSentAgainEither();
    void whatAPageLoadsIsKeptForGood();
    void filesOfAnotherVersionAreNotThere();
    void pagesMayTalkToTheirNodeOnly();
    void picturesAreServedForGood();
    void aLargePictureComesWhole();
    void noPictureIsThere_data();
    void noPictureIsThere();

private:
    WireReply get(const QByteArray &target, const QByteArray &extra = {})
    {
        return sendRequest(m_node->port(), requestBytes(m_node->port(), "GET", target, {}, extra));
    }

    std::unique_ptr<TestNode> m_node;
};

void tst_Pages::serves_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const QByteArray &target, int status, const QByteArray &type) {
        QTest::newRow(target.constData()) << target << status << type;
    };
    row("/", 200, "text/html; charset=utf-8");
    row("/?from=qr", 200, "text/html; charset=utf-8");
    row("/BKTRFN", 200, "text/html; charset=utf-8");
    row("/bktrfn", 200, "text/html; charset=utf-8");
    row("/BKT%20RFN", 200, "text/html; charset=utf-8");
    row("/BKT-RFN", 200, "text/html; charset=utf-8");
    row("/web/main.js", 200, "text/javascript; charset=utf-8");
    row("/web/base.css", 200, "text/css; charset=utf-8");
    row("/web/icon.svg", 200, "image/svg+xml");
    row("/favicon.ico", 200, "image/svg+xml");
    row("/AEIOUY", 404, "application/problem+json");
    row("/BKTRF", 404, "application/problem+json");
    row("/index.html", 404, "application/problem+json");
    row("/web/main.js/", 404, "application/problem+json");
    row("/web/none.js", 404, "application/problem+json");
    row("/screen/nocode", 404, "application/problem+json");
    row("/robots.txt", 404, "application/problem+json");
}

void tst_Pages::serves()
{
    QFETCH(const QByteArray, target);
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    const WireReply reply = get(target);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.headers.value("content-type"), type);
    QCOMPARE(reply.body.size(), reply.headers.value("content-length").toLongLong());
}

void tst_Pages::everyFileIsServed()
{
    const QDir folder(QStringLiteral(QUIZSTAGE_WEB));
    const QStringList names = folder.entryList(QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray served = get("/web/" + name.toUtf8()).body;
        if (!name.endsWith(u".js"_s) && !name.endsWith(u".css"_s) && !name.endsWith(u".html"_s))
            QCOMPARE(served, file.readAll());
        else
            QCOMPARE(served.count('\n'), file.readAll().count('\n'));
    }
}

void tst_Pages::scriptsAreServedWithoutTheirComments()
{
    const QByteArrayList lines = get("/web/state.js").body.split('\n');
    QVERIFY(lines.contains("export function reduce(state, event) {"));
    for (const QByteArray &line : lines) {
        QCOMPARE(line, line.trimmed());
        QVERIFY2(!line.startsWith("//") && !line.startsWith("*") && !line.startsWith("/*"), line.constData());
    }
}

void tst_Pages::unchangedFilesAreNotSentAgain()
{
    const QByteArray etag = get("/").headers.value("etag");
    QVERIFY(etag.startsWith('"') && etag.endsWith('"'));
    for (const QByteArray &known : {etag, "W/" + etag, "\"other\", " + etag}) {
        const WireReply reply = get("/", "If-None-Match: " + known + "\r\n");
        QCOMPARE(reply.status, 304);
        QVERIFY(reply.body.isEmpty());
        QCOMPARE(reply.headers.value("etag"), etag);
    }
    QCOMPARE(get("/", "If-None-Match: \"other\"\r\n").status, 200);
}

void tst_Pages::filesAreSentCompressedToWhoeverTakesThat_data()
{
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<bool>("packed");
    const auto row = [](const QByteArray &accepted, bool packed) {
        QTest::newRow(accepted.isEmpty() ? "nothing" : accepted.constData()) << accepted << packed;
    };
    row("gzip, deflate, br", true);
    row("br, gzip", true);
    row("gzip;q=0.5", true);
    row("gzip; q=1", true);
    row("", false);
    row("identity", false);
    row("gzip;q=0", false);
    row("br, gzip; q=0.0", false);
    row("xgzip", false);
}

void tst_Pages::filesAreSentCompressedToWhoeverTakesThat()
{
    QFETCH(const QByteArray, accepted);
    QFETCH(const bool, packed);
    const WireReply plain = get("/web/main.js");
    const WireReply reply = get("/web/main.js", accepted.isEmpty()
                                                    ? QByteArray()
                                                    : "Accept-Encoding: " + accepted + "\r\n");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("vary"), "Accept-Encoding");
    QCOMPARE(reply.headers.value("content-encoding"), QByteArray(packed ? "gzip" : ""));
    if (packed) {
        QVERIFY(reply.body.startsWith("\x1f\x8b"));
        QVERIFY(reply.body.size() < plain.body.size() / 2);
        QVERIFY(reply.headers.value("etag") != plain.headers.value("etag"));
    } else {
        QCOMPARE(reply.body, plain.body);
    }
}

void tst_Pages::compressedFilesAreNotSentAgainEither()
{
    const QByteArray accept = "Accept-Encoding: gzip\r\n";
    const QByteArray etag = get("/", accept).headers.value("etag");
    QCOMPARE(get("/", accept + "If-None-Match: " + etag + "\r\n").status, 304);
    // The plain form is another one.
    QCOMPARE(get("/", "If-None-Match: " + etag + "\r\n").status, 200);
}

void tst_Pages::whatAPageLoadsIsKeptForGood()
{
    for (const QByteArray &page : {QByteArray("/"), QByteArray("/screen/BKTRFN")}) {
        const WireReply html = get(page);
        QCOMPARE(html.headers.value("cache-control"), "no-cache");
        const QRegularExpression loaded(uR"(=\"(/web/[^\"]*)\")"_s);
        int count = 0;
        for (const QRegularExpressionMatch &match : loaded.globalMatch(QString::fromUtf8(html.body))) {
            const WireReply file = get(match.captured(1).toLatin1());
            QCOMPARE(file.status, 200);
            QCOMPARE(file.headers.value("cache-control"), "public, max-age=31536000, immutable");
            ++count;
        }
        QVERIFY(count > 2);
    }
}

void tst_Pages::filesOfAnotherVersionAreNotThere()
{
    QCOMPARE(get("/web/0123456789abcdef/main.js").status, 404);
    QCOMPARE(get("/web/../host.key").status, 404);
}

void tst_Pages::pagesMayTalkToTheirNodeOnly()
{
    const QByteArray policy = get("/").headers.value("content-security-policy");
    QVERIFY(policy.contains("default-src 'self'"));
    QVERIFY(policy.contains("ws://127.0.0.1:" + QByteArray::number(m_node->port())));
    QVERIFY(policy.contains("frame-ancestors 'none'"));
    QVERIFY(!policy.contains('*') && !policy.contains("unsafe"));
}

void tst_Pages::picturesAreServedForGood()
{
    const QByteArray bytes = QByteArray("\x89PNG\r\n\x1a\n") + "pixels";
    const auto path = m_node->media.save(bytes);
    QVERIFY(path);
    const WireReply reply = get(path->toLatin1());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, bytes);
    QCOMPARE(reply.headers.value("content-type"), "image/png");
    QCOMPARE(reply.headers.value("x-content-type-options"), "nosniff");
    QCOMPARE(reply.headers.value("cache-control"), "public, max-age=31536000, immutable");
    QVERIFY(reply.headers.value("content-security-policy").contains("default-src 'none'"));
}

void tst_Pages::aLargePictureComesWhole()
{
    const QByteArray bytes = QByteArray("\xff\xd8\xff") + QByteArray(2'000'000, 'x');
    const auto path = m_node->media.save(bytes);
    QVERIFY(path);
    const WireReply reply = get(path->toLatin1());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("content-type"), "image/jpeg");
    QVERIFY(reply.body == bytes);
    const WireReply head = sendRequest(m_node->port(),
                                       requestBytes(m_node->port(), "HEAD", path->toLatin1(), {}, {}));
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
}

void tst_Pages::noPictureIsThere_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"/media/", "/media/..", "/media/../host.key", "/media/..%2fhost.key",
                               "/media/%2e%2e%2fhost.key", "/media/host.key", "/media/x.png",
                               "/media/sub/x.png"})
        QTest::newRow(target) << QByteArray(target);
    QTest::newRow("unknown") << QByteArray("/media/" + QByteArray(64, 'a') + ".png");
}

void tst_Pages::noPictureIsThere()
{
    QFETCH(const QByteArray, target);
    QFile key(m_node->folder.filePath(u"host.key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("secret") > 0);
    key.close();
    const WireReply reply = get(target);
    QVERIFY(reply.status == 404 || reply.status == 400);
    QVERIFY(!reply.body.contains("secret"));
}

int main(int argc, char **argv)
{
    return runNetTest<tst_Pages>(argc, argv);
}

#include "tst_pages.moc"
