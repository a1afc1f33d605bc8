#include "core/net/packsapi.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

QJsonObject listedPack(const PackInfo &pack)
{
    return {{u"id"_s, pack.id},
            {u"title"_s, pack.title},
            {u"description"_s, pack.description},
            {u"language"_s, pack.language},
            {u"tags"_s, QJsonArray::fromStringList(pack.tags)},
            {u"question_count"_s, pack.questionCount},
            {u"built_in"_s, pack.builtIn}};
}

} // namespace

void addPackRoutes(HttpApi &api, HttpServer &server)
{
    server.route("GET", u"/api/v1/packs"_s, [&api](const HttpExchangePtr &exchange) {
        if (const auto host = api.requireHost(exchange->request()); !host)
            return api.refuse(exchange, host.error());
        QJsonArray packs;
        const QList<PackInfo> all = api.desks().packs.list();
        for (const PackInfo &pack : all)
            packs.append(listedPack(pack));
        exchange->reply(HttpResponse::json({{u"packs"_s, packs}}));
    });
    server.route("GET", u"/api/v1/packs/<arg>"_s, [&api](const HttpExchangePtr &exchange) {
        if (const auto host = api.requireHost(exchange->request()); !host)
            return api.refuse(exchange, host.error());
        const auto pack = api.desks().packs.load(exchange->request().arguments.first());
        if (!pack)
            return api.refuse(exchange, pack.error());
        exchange->reply(HttpResponse::json(toJson(*pack)));
    });
    server.route("DELETE", u"/api/v1/packs/<arg>"_s, [&api](const HttpExchangePtr &exchange) {
        if (const auto host = api.requireHost(exchange->request()); !host)
            return api.refuse(exchange, host.error());
        const auto removed = api.desks().packs.remove(exchange->request().arguments.first());
        if (!removed)
            return api.refuse(exchange, removed.error());
        exchange->reply(HttpResponse::noContent());
    });
}
