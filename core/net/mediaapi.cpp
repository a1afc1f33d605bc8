#include "core/net/mediaapi.h"

using namespace Qt::StringLiterals;

void addMediaRoutes(MediaStore &media, HttpServer &server)
{
    server.route("GET", u"/media/<arg>"_s, [&media](const HttpExchangePtr &exchange) {
        const auto file = media.load(exchange->request().arguments.first());
        if (!file)
            return exchange->refuse(file.error());
        HttpResponse response {.status = 200,
                               .contentType = file->contentType,
                               .body = file->bytes,
                               .headers = {}};
        // The name is the content's hash, so it never stands for anything else.
        response.with("Cache-Control", "public, max-age=31536000, immutable");
        exchange->reply(response);
    });
}
