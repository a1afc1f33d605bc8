#include "core/net/packsapi.h"

#include "core/library/formats/packdesk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

/// `{"packs": […]}` of whatever there is about packs.
template <typename T>
HttpResponse packsReply(const QList<T> &packs)
{
    QJsonArray list;
    for (const T &pack : packs)
        list.append(toJson(pack));
    return HttpResponse::json({{u"packs"_s, list}});
}

void list(HttpApi &api, const HttpExchangePtr &exchange)
{
    const QUrlQuery &query = exchange->request().query;
    const auto value = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    const PackSearch search {.words = value(u"search"_s),
                             .tag = value(u"tag"_s),
                             .difficulty = value(u"difficulty"_s)};
    api.desks().packs.find(search, &api, [&api, exchange](const Result<PackList> &found) {
        if (!found)
            return api.refuse(exchange, found.error());
        exchange->reply(packsReply(found->packs));
    });
}

void listBin(HttpApi &api, const HttpExchangePtr &exchange)
{
    api.desks().packs.listBin(&api, [&api, exchange](const Result<QList<BinnedPack>> &binned) {
        if (!binned)
            return api.refuse(exchange, binned.error());
        exchange->reply(packsReply(*binned));
    });
}

void show(HttpApi &api, const HttpExchangePtr &exchange)
{
    api.desks().packs.load(exchange->request().arguments.first(), &api,
                           [&api, exchange](const Result<Pack> &pack) {
                               if (!pack)
                                   return api.refuse(exchange, pack.error());
                               exchange->reply(HttpResponse::json(toJson(*pack)));
                           });
}

void removePack(HttpApi &api, const HttpExchangePtr &exchange)
{
    api.desks().packs.remove(exchange->request().arguments.first(), &api,
                             [&api, exchange](const Result<qint64> &number) {
                                 if (!number)
                                     return api.refuse(exchange, number.error());
                                 exchange->reply(HttpResponse::noContent());
                             });
}

void restorePack(HttpApi &api, const HttpExchangePtr &exchange)
{
    api.desks().packs.restore(exchange->request().arguments.first(), &api,
                              [&api, exchange](const Result<QString> &id) {
                                  if (!id)
                                      return api.refuse(exchange, id.error());
                                  exchange->reply(HttpResponse::json({{u"id"_s, *id}}));
                              });
}

void emptyBin(HttpApi &api, const HttpExchangePtr &exchange)
{
    api.desks().packs.emptyBin(&api, [&api, exchange](const Result<int> &count) {
        if (!count)
            return api.refuse(exchange, count.error());
        exchange->reply(HttpResponse::noContent());
    });
}

} // namespace

void routePacks(HttpApi &api, HttpServer &server, const QByteArray &method, const QString &pattern,
                std::function<void(HttpApi &, const HttpExchangePtr &)> handler)
{
    server.route(method, pattern,
                 [&api, handler = std::move(handler)](const HttpExchangePtr &exchange) {
                     if (const auto host = api.requireHost(exchange->request()); !host)
                         return api.refuse(exchange, host.error());
                     handler(api, exchange);
                 });
}

void addPackRoutes(HttpApi &api, HttpServer &server)
{
    routePacks(api, server, "GET", u"/api/v1/packs"_s, list);
    routePacks(api, server, "GET", u"/api/v1/recycle-bin"_s, listBin);
    routePacks(api, server, "DELETE", u"/api/v1/recycle-bin"_s, emptyBin);
    routePacks(api, server, "GET", u"/api/v1/packs/<arg>"_s, show);
    routePacks(api, server, "DELETE", u"/api/v1/packs/<arg>"_s, removePack);
    routePacks(api, server, "POST", u"/api/v1/packs/<arg>/restore"_s, restorePack);
}
