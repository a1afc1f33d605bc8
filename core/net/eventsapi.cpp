#include "core/net/eventsapi.h"

using namespace Qt::StringLiterals;

void addEventRoutes(HttpApi &api, EventStreams &streams, HttpServer &server)
{
    server.route("GET", u"/api/v1/events"_s, [&api, &streams](const HttpExchangePtr &exchange) {
        if (const auto host = api.requireHost(exchange->request()); !host)
            return api.refuse(exchange, host.error());
        streams.open(exchange);
    });
}
