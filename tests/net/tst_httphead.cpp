#include "core/net/httphead.h"

#include <QTest>

/// What a request's head must be, byte for byte.
class tst_HttpHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void waitsForTheRest();
    void refuses_data();
    void refuses();
    void bodyLengths_data();
    void bodyLengths();
    void bearerKeys_data();
    void bearerKeys();
};

namespace
{

constexpr qsizetype limit = 8192;

std::expected<HttpHead, HttpRefusal> readWhole(const QByteArray &bytes)
{
    const auto read = readHttpHead(bytes, limit);
    if (!read)
        return std::unexpected(HttpRefusal {0, QStringLiteral("incomplete")});
    return *read;
}

} // namespace

void tst_HttpHead::reads()
{
    const QByteArray bytes = "GET /a/b?c=d HTTP/1.1\r\nHost: x\r\nX-Two:  spaced \t\r\n"
                             "Connection: keep-alive, Upgrade\r\n\r\nrest";
    const auto head = readWhole(bytes);
    QVERIFY(head);
    QCOMPARE(head->method, "GET");
    QCOMPARE(head->target, "/a/b?c=d");
    QCOMPARE(head->path(), "/a/b");
    QCOMPARE(head->minorVersion, 1);
    QCOMPARE(head->value("host"), "x");
    QCOMPARE(head->value("x-two"), "spaced");
    QVERIFY(head->hasToken("connection", "upgrade"));
    QVERIFY(!head->hasToken("connection", "close"));
    QCOMPARE(head->size, bytes.size() - 4);
    QCOMPARE(readWhole("GET / HTTP/1.0\r\n\r\n")->minorVersion, 0);
}

void tst_HttpHead::waitsForTheRest()
{
    const QByteArray bytes = "POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\n";
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!readHttpHead(bytes.first(size), limit), QByteArray::number(size).constData());
    QVERIFY(readHttpHead(bytes, limit));
}

void tst_HttpHead::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
        QTest::newRow(name) << bytes << status;
    };
    row("garbage", "\x01\x02\x03");
    row("a TLS hello", QByteArray::fromHex("160301020001000001fc0303"));
    row("lower-case method", "get / HTTP/1.1\r\n\r\n");
    row("no method ends", QByteArray(40, 'A'));
    row("bare LF", "GET / HTTP/1.1\nHost: x\n\n");
    row("bare LF in a header", "GET / HTTP/1.1\r\nHost: x\nA: b\r\n\r\n");
    row("bare CR", "GET / HTTP/1.1\r\nHost: a\rb\r\n\r\n");
    row("NUL", QByteArray("GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n", 29));
    row("an empty line first", "\r\nGET / HTTP/1.1\r\n\r\n");
    row("no version", "GET /\r\n\r\n");
    row("HTTP/0.9", "GET / HTTP/0.9\r\n\r\n");
    row("HTTP/2.0", "GET / HTTP/2.0\r\n\r\n");
    row("HTTP/9.9", "GET / HTTP/9.9\r\n\r\n");
    row("HTTPxxxx", "GET / HTTPxxxx\r\n\r\n");
    row("two spaces", "GET  / HTTP/1.1\r\n\r\n");
    row("absolute target", "GET http://evil/ HTTP/1.1\r\nHost: x\r\n\r\n");
    row("target with two slashes", "GET //evil/ HTTP/1.1\r\nHost: x\r\n\r\n");
    row("asterisk", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n");
    row("target beyond ASCII", "GET /\xc3\xa9 HTTP/1.1\r\nHost: x\r\n\r\n");
    row("fragment", "GET /#a HTTP/1.1\r\nHost: x\r\n\r\n");
    row("folded line", "GET / HTTP/1.1\r\nHost: x\r\n y\r\n\r\n");
    row("space before the colon", "GET / HTTP/1.1\r\nHost : x\r\n\r\n");
    row("no colon", "GET / HTTP/1.1\r\nHost\r\n\r\n");
    row("empty name", "GET / HTTP/1.1\r\n: x\r\n\r\n");
    row("too long", "GET / HTTP/1.1\r\nA: " + QByteArray(limit, 'x') + "\r\n\r\n", 431);
    row("a line without end", "GET /" + QByteArray(limit, 'x'), 431);
    row("too many headers", "GET / HTTP/1.1\r\n" + QByteArray("a: b\r\n").repeated(101) + "\r\n", 431);
}

void tst_HttpHead::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    const auto head = readWhole(bytes);
    QVERIFY(!head);
    QCOMPARE(head.error().status, status);
}

void tst_HttpHead::bodyLengths_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("length");

    const auto row = [](const char *name, const QByteArray &method, const QByteArray &headers,
                        int status, qint64 length = 0) {
        QTest::newRow(name) << method << headers << status << length;
    };
    row("GET without", "GET", {}, 200);
    row("DELETE without", "DELETE", {}, 200);
    row("POST without", "POST", {}, 411);
    row("PUT without", "PUT", {}, 411);
    row("PATCH without", "PATCH", {}, 411);
    row("POST with", "POST", "Content-Length: 12\r\n", 200, 12);
    row("zero", "POST", "Content-Length: 0\r\n", 200);
    row("exactly the limit", "POST", "Content-Length: 1000\r\n", 200, 1000);
    row("over the limit", "POST", "Content-Length: 1001\r\n", 413);
    row("GET over the limit", "GET", "Content-Length: 1001\r\n", 413);
    row("far over the limit", "POST", "Content-Length: 9000000000000000000\r\n", 413);
    row("2^64-1", "POST", "Content-Length: 18446744073709551615\r\n", 413);
    row("negative", "POST", "Content-Length: -1\r\n", 400);
    row("a sign", "POST", "Content-Length: +5\r\n", 400);
    row("letters", "POST", "Content-Length: abc\r\n", 400);
    row("hexadecimal", "POST", "Content-Length: 0x5\r\n", 400);
    row("empty", "POST", "Content-Length:\r\n", 400);
    row("a list", "POST", "Content-Length: 5, 5\r\n", 400);
    row("twice", "POST", "Content-Length: 3\r\nContent-Length: 5\r\n", 400);
    row("twice the same", "POST", "Content-Length: 3\r\nContent-Length: 3\r\n", 400);
    row("chunked", "POST", "Transfer-Encoding: chunked\r\n", 400);
    row("CL.TE", "POST", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", 400);
    row("TE.CL", "POST", "Transfer-Encoding: xchunked\r\nContent-Length: 5\r\n", 400);
    row("identity", "GET", "Transfer-Encoding: identity\r\n", 400);
}

void tst_HttpHead::bodyLengths()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, headers);
    QFETCH(const int, status);
    QFETCH(const qint64, length);
    const auto head = readWhole(method + " / HTTP/1.1\r\n" + headers + "\r\n");
    QVERIFY(head);
    const auto read = bodyLength(*head, 1000);
    QCOMPARE(read ? 200 : read.error().status, status);
    QCOMPARE(read.value_or(0), length);
}

void tst_HttpHead::bearerKeys_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("a key") << QByteArray("Bearer abc") << QByteArray("abc");
    QTest::newRow("lower case") << QByteArray("bearer abc") << QByteArray("abc");
    QTest::newRow("basic") << QByteArray("Basic abc") << QByteArray();
    QTest::newRow("no key") << QByteArray("Bearer ") << QByteArray();
    QTest::newRow("key alone") << QByteArray("abc") << QByteArray();
}

void tst_HttpHead::bearerKeys()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, key);
    const auto head = readWhole("GET / HTTP/1.1\r\nAuthorization: " + header + "\r\n\r\n");
    QVERIFY(head);
    QCOMPARE(bearerKey(*head), key);
}

QTEST_GUILESS_MAIN(tst_HttpHead)
#include "tst_httphead.moc"
