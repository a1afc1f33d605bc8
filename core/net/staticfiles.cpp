#include "core/net/staticfiles.h"

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

} // namespace

StaticFiles::StaticFiles(const QString &folder)
{
    QDirIterator files(folder, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        const QByteArray hash
            = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(16);
        m_files.insert(files.fileName(),
                       {contentTypeOf(files.fileName()), content, '"' + hash + '"'});
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
    server.route("GET", u"/<arg>"_s, [this](const HttpExchangePtr &exchange) {
        reply(exchange, RoomCode::parse(exchange->request().arguments.first()) ? u"index.html"_s
                                                                               : QString());
    });
}

void StaticFiles::reply(const HttpExchangePtr &exchange, const QString &name) const
{
    const auto it = m_files.constFind(name);
    if (it == m_files.constEnd()) {
        exchange->refuse({ErrorCode::NotFound, u"there is no such page"_s});
        return;
    }
    HttpResponse response {.status = 200, .contentType = it->contentType, .body = it->content,
                           .headers = {}};
    const QByteArrayList known = exchange->request().ifNoneMatch.split(',');
    const bool unchanged = std::ranges::any_of(known, [&it](const QByteArray &etag) {
        return etag.trimmed() == it->etag || etag.trimmed() == "W/" + it->etag;
    });
    if (unchanged)
        response = {.status = 304, .contentType = {}, .body = {}, .headers = {}};
    response.with("ETag", it->etag).with("Cache-Control", "no-cache");
    exchange->reply(
        response.with("Content-Security-Policy", pagePolicy(exchange->request().host)));
}
