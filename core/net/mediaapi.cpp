#include "core/net/mediaapi.h"

#include "core/library/formats/packdesk.h"
#include "core/net/httprange.h"
#include "core/picture/picture.h"
#include "core/protocol/fieldreader.h"

using namespace Qt::StringLiterals;

namespace
{

constexpr int createdStatus = 201;
constexpr qsizetype longestWords = 200;

void send(OpenMedia &media, const HttpExchangePtr &exchange)
{
    const auto file = media.load(exchange->request().arguments.first());
    if (!file)
        return exchange->refuse(file.error());
    HttpResponse response {
        .status = 200, .contentType = file->contentType, .body = file->bytes, .headers = {}};
    // The name is made from the content's hash, so it never stands for anything else.
    response.with("Cache-Control", "public, max-age=31536000, immutable");
    // Players of sounds ask for parts, and some play nothing without.
    exchange->reply(partOf(response, exchange->request().range));
}

Result<int> longestSide(const HttpRequest &request)
{
    const QString place = request.query.queryItemValue(u"for"_s);
    if (place.isEmpty() || place == "question"_L1)
        return questionPictureSide;
    if (place == "choice"_L1)
        return choicePictureSide;
    return refuse(ErrorCode::InvalidMessage, u"for must be question or choice"_s);
}

void keep(HttpApi &api, const HttpExchangePtr &exchange)
{
    const HttpRequest &request = exchange->request();
    if (const auto host = api.requireHost(request); !host)
        return api.refuse(exchange, host.error());
    if (request.contentType != "application/octet-stream") {
        return api.refuse(exchange, {ErrorCode::UnsupportedMediaType,
                                     u"Content-Type must be application/octet-stream"_s});
    }
    const auto side = longestSide(request);
    if (!side)
        return api.refuse(exchange, side.error());
    api.desks().packs.keep(request.body, *side, &api, [&api, exchange](const Result<QString> &path) {
        if (!path)
            return api.refuse(exchange, path.error());
        exchange->reply(HttpResponse::json({{u"path"_s, *path}}, createdStatus));
    });
}

/// Answers with what a new room takes as it is.
void keepFound(HttpApi &api, const HttpExchangePtr &exchange, const FoundPicture &found)
{
    api.desks().packs.keep(
        found.file, questionPictureSide, &api,
        [&api, exchange, author = found.author, link = found.link](const Result<QString> &path) {
            if (!path)
                return api.refuse(exchange, path.error());
            exchange->reply(HttpResponse::json({{u"image"_s, *path},
                                                {u"image_author"_s, author},
                                                {u"image_link"_s, link}},
                                               createdStatus));
        });
}

void search(HttpApi &api, const HttpExchangePtr &exchange)
{
    if (const auto host = api.requireHost(exchange->request()); !host)
        return api.refuse(exchange, host.error());
    const auto json = api.body(exchange->request());
    if (!json)
        return api.refuse(exchange, json.error());
    FieldReader read(*json);
    const QString words = read.text("words"_L1, longestWords);
    if (read.error())
        return api.refuse(exchange, *read.error());
    api.desks().findPicture(words, &api, [&api, exchange](const Result<FoundPicture> &found) {
        if (!found)
            return api.refuse(exchange, found.error());
        keepFound(api, exchange, *found);
    });
}

} // namespace

void addMediaRoutes(OpenMedia &media, HttpServer &server)
{
    server.route("GET", u"/media/<arg>"_s,
                 [&media](const HttpExchangePtr &exchange) { send(media, exchange); });
}

void addMediaDeskRoutes(HttpApi &api, HttpServer &server)
{
    server.route("POST", u"/api/v1/media"_s,
                 [&api](const HttpExchangePtr &exchange) { keep(api, exchange); });
    server.route("POST", u"/api/v1/media/search"_s,
                 [&api](const HttpExchangePtr &exchange) { search(api, exchange); });
}
