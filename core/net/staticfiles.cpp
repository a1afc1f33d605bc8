#include "core/net/staticfiles.h"

#include "core/library/formats/gzip.h"
#include "core/support/ids.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{

QByteArray contentTypeOf(const QString &name)
{
    static const QHash<QString, QByteArray> types {
        {u"html"_s, "text/html; charset=utf-8"},
        {u"js"_s, "text/javascript; charset=utf-8"},
        {u"css"_s, "text/css; charset=utf-8"},
        {u"json"_s, "application/json"},
        {u"webmanifest"_s, "application/manifest+json"},
        {u"svg"_s, "image/svg+xml"},
        {u"png"_s, "image/png"},
        {u"ico"_s, "image/x-icon"},
        {u"woff2"_s, "font/woff2"},
        {u"mp3"_s, "audio/mpeg"},
        {u"ogg"_s, "audio/ogg"},
        {u"txt"_s, "text/plain; charset=utf-8"},
    };
    return types.value(QFileInfo(name).suffix(), "application/octet-stream");
}

// Everything from here and nothing from elsewhere. Older Safaris don't take 'self' for a WebSocket.
QByteArray pagePolicy(const QByteArray &host)
{
    return "default-src 'self'; connect-src 'self' ws://" + host + " wss://" + host
        + "; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
          "frame-ancestors 'none'";
}

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(16);
}

/// Scripts and styles without indentation and lines of comment, which only their authors need; each
/// line keeps its number.
QByteArray withoutComments(const QByteArray &source)
{
    QByteArrayList lines = source.split('\n');
    bool inComment = false;
    for (QByteArray &line : lines) {
        line = line.trimmed();
        inComment = inComment || line.startsWith("/*");
        const bool ends = inComment && line.endsWith("*/");
        if (inComment || line.startsWith("//"))
            line.clear();
        inComment = inComment && !ends;
    }
    return lines.join('\n');
}

bool takesGzip(const QByteArray &acceptEncoding)
{
    const QByteArrayList codings = acceptEncoding.split(',');
    return std::ranges::any_of(codings, [](const QByteArray &coding) {
        const QByteArrayList parts = coding.split(';');
        if (parts.first().trimmed() != "gzip")
            return false;
        const QByteArray quality = parts.value(1).trimmed();
        return !quality.startsWith("q=") || quality.sliced(2).toDouble() > 0;
    });
}

/// `"etag"` with the mark of its compressed form.
QByteArray packedEtag(const QByteArray &etag)
{
    return etag.chopped(1) + "-gzip\"";
}

bool isKnown(const QByteArray &ifNoneMatch, const QByteArray &etag)
{
    const QByteArrayList known = ifNoneMatch.split(',');
    return std::ranges::any_of(known, [&etag](const QByteArray &one) {
        return one.trimmed() == etag || one.trimmed() == "W/" + etag;
    });
}

} // namespace

StaticFiles::StaticFiles(const QString &folder)
{
    QMap<QString, QByteArray> contents;
    QDirIterator files(folder, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            contents.insert(files.fileName(), file.readAll());
    }
    QByteArray hashes;
    for (auto it = contents.cbegin(); it != contents.cend(); ++it)
        hashes += it.key().toUtf8() + hashOf(it.value());
    m_version = QString::fromLatin1(hashOf(hashes));
    for (auto it = contents.begin(); it != contents.end(); ++it) {
        const QByteArray type = contentTypeOf(it.key());
        // What a page loads by its path, and all that this loads by a relative one, is of one version.
        if (it.key().endsWith(u".html"_s))
            it->replace("=\"/web/", "=\"/web/" + m_version.toLatin1() + '/');
        if (it.key().endsWith(u".js"_s) || it.key().endsWith(u".css"_s))
            *it = withoutComments(*it);
        QByteArray packed = type.startsWith("text/") || type == "image/svg+xml" ? gzipOf(*it)
                                                                                : QByteArray();
        if (packed.size() >= it->size())
            packed.clear();
        m_files.insert(it.key(), {type, *it, packed, '"' + hashOf(*it) + '"'});
    }
}

void StaticFiles::addRoutes(HttpServer &server) const
{
    server.route("GET", u"/"_s, [this](const HttpExchangePtr &exchange) {
        reply(exchange, u"index.html"_s);
    });
    server.route("GET", u"/favicon.ico"_s, [this](const HttpExchangePtr &exchange) {
        reply(exchange, u"icon.svg"_s);
    });
    server.route("GET", u"/screen/<arg>"_s, [this](const HttpExchangePtr &exchange) {
        reply(exchange, RoomCode::parse(exchange->request().arguments.first()) ? u"screen.html"_s
                                                                               : QString());
    });
    server.route("GET", u"/web/<arg>"_s, [this](const HttpExchangePtr &exchange) {
        reply(exchange, exchange->request().arguments.first());
    });
    server.route("GET", u"/web/<arg>/<arg>"_s, [this](const HttpExchangePtr &exchange) {
        const QStringList &arguments = exchange->request().arguments;
        reply(exchange, arguments.first() == m_version ? arguments.last() : QString(),
              Lifetime::ForGood);
    });
    server.route("GET", u"/<arg>"_s, [this](const HttpExchangePtr &exchange) {
        reply(exchange, RoomCode::parse(exchange->request().arguments.first()) ? u"index.html"_s
                                                                               : QString());
    });
}

HttpResponse StaticFiles::page(const QString &name) const
{
    const File file = m_files.value(name);
    return {.status = 200, .contentType = file.contentType, .body = file.content, .headers = {}};
}

void StaticFiles::reply(const HttpExchangePtr &exchange, const QString &name, Lifetime lifetime) const
{
    const auto it = m_files.constFind(name);
    if (it == m_files.constEnd()) {
        exchange->refuse({ErrorCode::NotFound, u"there is no such page"_s});
        return;
    }
    const HttpRequest &request = exchange->request();
    const bool packed = !it->packed.isEmpty() && takesGzip(request.acceptEncoding);
    const QByteArray etag = packed ? packedEtag(it->etag) : it->etag;
    HttpResponse response;
    if (isKnown(request.ifNoneMatch, etag))
        response = {.status = 304, .contentType = {}, .body = {}, .headers = {}};
    else
        response = {.status = 200, .contentType = it->contentType,
                    .body = packed ? it->packed : it->content, .headers = {}};
    if (packed && response.status == 200)
        response.with("Content-Encoding", "gzip");
    response.with("Vary", "Accept-Encoding");
    if (lifetime == Lifetime::ForGood)
        response.with("Cache-Control", "public, max-age=31536000, immutable");
    else
        response.with("Cache-Control", "no-cache").with("ETag", etag);
    // Each byte of a head comes with every file that a page loads, so only the page has the long policy.
    response.with("Content-Security-Policy",
                  name.endsWith(u".html"_s) ? pagePolicy(request.host) : "default-src 'none'"_ba);
    exchange->reply(response);
}
