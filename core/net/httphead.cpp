#include "core/net/httphead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostHeaders = 100;
constexpr qsizetype longestMethod = 16;

std::unexpected<HttpRefusal> bad(const QString &detail)
{
    return std::unexpected(HttpRefusal {400, detail});
}

bool isTokenChar(char c)
{
    constexpr QByteArrayView others("!#$%&'*+-.^_`|~");
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || others.contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenChar);
}

bool isFieldChar(char c)
{
    const auto byte = uchar(c);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

// What can be told before the empty line has come, so that garbage is not waited for.
std::optional<HttpRefusal> earlyProblem(QByteArrayView bytes)
{
    if (bytes.front() < 'A' || bytes.front() > 'Z')
        return HttpRefusal {400, u"this is not an HTTP request"_s};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '\n' && (i == 0 || bytes[i - 1] != '\r'))
            return HttpRefusal {400, u"a line ends without CR"_s};
        if (c == '\r' && i + 1 < bytes.size() && bytes[i + 1] != '\n')
            return HttpRefusal {400, u"CR without LF"_s};
        if (c != '\r' && c != '\n' && !isFieldChar(c))
            return HttpRefusal {400, u"control character in the head"_s};
    }
    const qsizetype space = bytes.indexOf(' ');
    if (space > longestMethod || (space < 0 && bytes.size() > longestMethod))
        return HttpRefusal {400, u"this is not an HTTP request"_s};
    return {};
}

std::expected<HttpHead, HttpRefusal> readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last == first)
        return bad(u"request line"_s);
    HttpHead head;
    head.method = line.first(first).toByteArray();
    head.target = line.sliced(first + 1, last - first - 1).toByteArray();
    const QByteArrayView version = line.sliced(last + 1);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return bad(u"HTTP version: 1.0 or 1.1"_s);
    head.minorVersion = version.back() - '0';
    if (!std::ranges::all_of(head.method, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return bad(u"method"_s);
    const bool visible = std::ranges::all_of(head.target, [](char c) { return c > ' ' && c < 0x7f; });
    if (!visible || !head.target.startsWith('/') || head.target.startsWith("//")
        || head.target.contains('#'))
        return bad(u"request target: a path that begins with one slash"_s);
    return head;
}

std::expected<HttpHeader, HttpRefusal> readHeader(QByteArrayView line)
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return bad(u"folded header line"_s);
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return bad(u"header line"_s);
    return HttpHeader {line.first(colon).toByteArray().toLower(),
                       line.sliced(colon + 1).trimmed().toByteArray()};
}

} // namespace

QByteArray HttpHead::value(QByteArrayView name) const
{
    const auto it = std::ranges::find(headers, name, &HttpHeader::name);
    return it == headers.end() ? QByteArray() : it->value;
}

bool HttpHead::has(QByteArrayView name) const
{
    return count(name) > 0;
}

qsizetype HttpHead::count(QByteArrayView name) const
{
    return std::ranges::count(headers, name, &HttpHeader::name);
}

bool HttpHead::hasToken(QByteArrayView name, QByteArrayView token) const
{
    for (const HttpHeader &header : headers) {
        if (header.name != name)
            continue;
        const QList<QByteArray> parts = header.value.split(',');
        for (const QByteArray &part : parts) {
            if (part.trimmed().compare(token, Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

QByteArray HttpHead::path() const
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.first(query);
}

std::optional<std::expected<HttpHead, HttpRefusal>> readHttpHead(QByteArrayView bytes,
                                                                 qsizetype limit)
{
    if (bytes.isEmpty())
        return {};
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const qsizetype size = end < 0 ? bytes.size() : end + 4;
    if (const auto problem = earlyProblem(bytes.first(std::min(size, limit))))
        return std::unexpected(*problem);
    if (size > limit)
        return std::unexpected(HttpRefusal {431, u"the head of a request is too long"_s});
    if (end < 0)
        return {};

    QByteArrayView rest = bytes.first(end);
    std::expected<HttpHead, HttpRefusal> head;
    for (bool first = true; first || !rest.isEmpty(); first = false) {
        const qsizetype lineEnd = rest.indexOf("\r\n");
        const QByteArrayView line = lineEnd < 0 ? rest : rest.first(lineEnd);
        rest = lineEnd < 0 ? QByteArrayView() : rest.sliced(lineEnd + 2);
        if (first) {
            head = readRequestLine(line);
            if (!head)
                return head;
            continue;
        }
        auto header = readHeader(line);
        if (!header)
            return std::unexpected(header.error());
        head->headers.append(*std::move(header));
        if (head->headers.size() > mostHeaders)
            return std::unexpected(HttpRefusal {431, u"too many headers"_s});
    }
    head->size = size;
    return head;
}

std::expected<qint64, HttpRefusal> bodyLength(const HttpHead &head, qint64 limit)
{
    constexpr qsizetype mostDigits = 15;
    if (head.has("transfer-encoding"))
        return bad(u"Transfer-Encoding is not taken; send Content-Length"_s);
    const qsizetype told = head.count("content-length");
    if (told > 1)
        return bad(u"more than one Content-Length"_s);
    if (told == 0) {
        if (head.method == "POST" || head.method == "PUT" || head.method == "PATCH")
            return std::unexpected(HttpRefusal {411, u"Content-Length is missing"_s});
        return 0;
    }
    const QByteArray text = head.value("content-length");
    if (text.isEmpty() || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return bad(u"Content-Length is not a number"_s);
    const qint64 length = text.size() > mostDigits ? limit + 1 : text.toLongLong();
    if (length > limit) {
        return std::unexpected(
            HttpRefusal {413, u"the body is larger than %1 bytes"_s.arg(limit)});
    }
    return length;
}

QByteArray bearerKey(const HttpHead &head)
{
    constexpr QByteArrayView scheme("bearer ");
    const QByteArray value = head.value("authorization");
    if (value.size() <= scheme.size()
        || value.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return value.sliced(scheme.size()).trimmed();
}
