#include "core/net/packsapi.h"

#include "core/library/formats/packdesk.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{

constexpr int nothingImportableStatus = 422;

HttpResponse importReply(const ImportedPack &imported)
{
    QJsonObject json = toJson(imported.report, imported.packId);
    if (imported.report.isImportable())
        return HttpResponse::json(json);
    // A problem that is also a report.
    json.insert("type"_L1, u"urn:quizstage:error:nothing_importable"_s);
    json.insert("title"_L1, u"Nothing importable"_s);
    json.insert("status"_L1, nothingImportableStatus);
    json.insert("code"_L1, u"nothing_importable"_s);
    json.insert("detail"_L1,
                imported.report.skipped.isEmpty()
                    ? u"the file holds no question that can be imported"_s
                    : imported.report.skipped.first().where + u": "_s
                        + imported.report.skipped.first().reason);
    return {.status = nothingImportableStatus,
            .contentType = "application/problem+json",
            .body = QJsonDocument(json).toJson(QJsonDocument::Compact),
            .headers = {}};
}

/// A query's "true" or "false"; empty for another word.
std::optional<bool> flag(const QUrlQuery &query, const QString &name)
{
    const QString value = query.queryItemValue(name, QUrl::FullyDecoded).toLower();
    if (value == "true"_L1 || value == "1"_L1)
        return true;
    if (value.isEmpty() || value == "false"_L1 || value == "0"_L1)
        return false;
    return std::nullopt;
}

Result<void> checkContentType(const HttpRequest &request, const QByteArray &wanted)
{
    if (request.contentType == wanted)
        return {};
    return refuse(ErrorCode::UnsupportedMediaType,
                  u"Content-Type must be "_s + QString::fromLatin1(wanted));
}

void import(HttpApi &api, const HttpExchangePtr &exchange)
{
    const HttpRequest &request = exchange->request();
    if (const auto ok = checkContentType(request, "application/octet-stream"); !ok)
        return api.refuse(exchange, ok.error());
    const auto dryRun = flag(request.query, u"dry_run"_s);
    if (!dryRun)
        return api.refuse(exchange,
                          {ErrorCode::InvalidMessage, u"dry_run must be true or false"_s});
    const auto value = [&request](const QString &name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    api.desks().packs.import(request.body, value(u"filename"_s), value(u"title"_s), *dryRun, &api,
                             [&api, exchange](const Result<ImportedPack> &imported) {
                                 if (!imported)
                                     return api.refuse(exchange, imported.error());
                                 exchange->reply(importReply(*imported));
                             });
}

void sendPack(HttpApi &api, const HttpExchangePtr &exchange)
{
    const HttpRequest &request = exchange->request();
    api.desks().packs.exportPack(
        request.arguments.first(), request.query.queryItemValue(u"format"_s), &api,
        [&api, exchange](const Result<ExportedPack> &exported) {
            if (!exported)
                return api.refuse(exchange, exported.error());
            HttpResponse response {.status = 200,
                                   .contentType = exported->contentType,
                                   .body = exported->bytes,
                                   .headers = {}};
            response.with("Content-Disposition",
                          "attachment; filename=\"" + exported->fileName.toLatin1() + '"');
            response.with("X-Questions-Left-Out", QByteArray::number(exported->leftOut));
            exchange->reply(response);
        });
}

/// Saves the pack in the body; an empty `id` makes a new one.
void save(HttpApi &api, const HttpExchangePtr &exchange, const QString &id)
{
    if (const auto ok = checkContentType(exchange->request(), "application/json"); !ok)
        return api.refuse(exchange, ok.error());
    const int status = id.isEmpty() ? 201 : 200;
    api.desks().packs.save(exchange->request().body, id, &api,
                           [&api, exchange, status](const Result<QByteArray> &json) {
                               if (!json)
                                   return api.refuse(exchange, json.error());
                               exchange->reply({.status = status,
                                                .contentType = "application/json",
                                                .body = *json,
                                                .headers = {}});
                           });
}

} // namespace

void addPackDeskRoutes(HttpApi &api, HttpServer &server)
{
    routePacks(api, server, "POST", u"/api/v1/packs/import"_s, import);
    routePacks(api, server, "GET", u"/api/v1/packs/<arg>/export"_s, sendPack);
    routePacks(api, server, "POST", u"/api/v1/packs"_s,
               [](HttpApi &rest, const HttpExchangePtr &exchange) { save(rest, exchange, {}); });
    routePacks(api, server, "PUT", u"/api/v1/packs/<arg>"_s,
               [](HttpApi &rest, const HttpExchangePtr &exchange) {
                   save(rest, exchange, exchange->request().arguments.first());
               });
}
