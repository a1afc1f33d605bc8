#include "core/net/serverapi.h"

#include "core/net/metrics.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

QString webSocketUrl(QUrl url)
{
    url.setScheme(url.scheme() == u"https"_s ? u"wss"_s : u"ws"_s);
    url.setPath(u"/ws"_s);
    return url.toString();
}

void showServer(const HttpApi &api, const HttpExchangePtr &exchange)
{
    const ApiDesks &desks = api.desks();
    const QUrl url = desks.urls().first();
    exchange->reply(HttpResponse::json({{u"name"_s, desks.options.nodeName},
                                        {u"version"_s, QLatin1StringView(QUIZSTAGE_VERSION)},
                                        {u"node_id"_s, desks.node.value},
                                        {u"websocket_url"_s, webSocketUrl(url)},
                                        {u"public_url"_s, url.toString(QUrl::StripTrailingSlash)},
                                        {u"time_ms"_s, toUnixMs(desks.clock.now())}}));
}

void listNodes(HttpApi &api, const HttpExchangePtr &exchange)
{
    if (const auto host = api.requireHost(exchange->request()); !host)
        return api.refuse(exchange, host.error());
    QJsonArray nodes;
    const QList<NodeInfo> all = api.desks().nodes();
    for (const NodeInfo &node : all)
        nodes.append(toJson(node));
    exchange->reply(HttpResponse::json({{u"nodes"_s, nodes}}));
}

} // namespace

HttpResponse healthResponse(const JournalHealth &health)
{
    if (health.state == JournalHealth::State::Failing) {
        return HttpResponse::json({{u"status"_s, u"degraded"_s}, {u"reason"_s, health.problem}},
                                  503);
    }
    // A host who chose to go on without a disk has a node that serves, and was warned.
    QJsonObject json {{u"status"_s, u"ok"_s}};
    if (!health.problem.isEmpty())
        json.insert("warning"_L1, health.problem);
    return HttpResponse::json(json);
}

void addServerRoutes(HttpApi &api, HttpServer &server)
{
    server.route("GET", u"/api/v1/server"_s,
                 [&api](const HttpExchangePtr &exchange) { showServer(api, exchange); });
    if (api.desks().nodes) {
        server.route("GET", u"/api/v1/nodes"_s,
                     [&api](const HttpExchangePtr &exchange) { listNodes(api, exchange); });
    }
    server.route("GET", u"/healthz"_s,
                 [&api](const HttpExchangePtr &exchange) {
                     exchange->reply(healthResponse(api.desks().journal.health()));
                 });
    server.route("GET", u"/metrics"_s, [&api](const HttpExchangePtr &exchange) {
        exchange->reply({.status = 200,
                         .contentType = "text/plain; version=0.0.4; charset=utf-8",
                         .body = metricsText(api.desks().counters, api.desks().replicas.rooms(),
                                             api.desks().journal.health()),
                         .headers = {}});
    });
    server.route("GET", u"/ws"_s, [](const HttpExchangePtr &exchange) {
        exchange->refuse({ErrorCode::InvalidMessage, u"this address is for WebSockets"_s});
    });
}
