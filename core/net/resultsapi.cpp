#include "core/net/resultsapi.h"

#include "core/report/resultsdesk.h"
#include "core/report/resultsexport.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

Result<QByteArray> jsonOf(const QJsonObject &results)
{
    return QJsonDocument(results).toJson(QJsonDocument::Compact);
}

template <ExportFormat format>
Result<QByteArray> fileOf(const QJsonObject &results)
{
    return exportResults(results, format);
}

/// What results can be had as.
struct ResultsFormat
{
    QLatin1StringView name;
    Result<QByteArray> (*make)(const QJsonObject &results);
    const char *contentType;
    const char *disposition; ///< Empty for what programs read.
};

constexpr ResultsFormat resultsFormats[] {
    {"json"_L1, jsonOf, "application/json", ""},
    {"csv"_L1, fileOf<ExportFormat::AnswersCsv>, "text/csv; charset=utf-8", "attachment"},
    {"xlsx"_L1, fileOf<ExportFormat::Xlsx>,
     "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "attachment"},
    {"html"_L1, fileOf<ExportFormat::Html>, "text/html; charset=utf-8", "inline"},
};

void showResults(HttpApi &api, ResultsDesk &desk, const HttpExchangePtr &exchange,
                 const GameRoom &room)
{
    const QString wanted = exchange->request().query.queryItemValue(u"format"_s);
    const auto it = wanted.isEmpty() ? std::begin(resultsFormats)
                                     : std::ranges::find(resultsFormats, wanted, &ResultsFormat::name);
    if (it == std::end(resultsFormats)) {
        return api.refuse(exchange,
                          {ErrorCode::InvalidMessage,
                           u"format must be json, csv, xlsx or html, not \"%1\""_s.arg(wanted)});
    }
    const ResultsFormat &format = *it;
    desk.write(room, format.make,
               [&api, &format, exchange, code = room.code](const Result<QByteArray> &bytes) {
                   if (!bytes)
                       return api.refuse(exchange, bytes.error());
                   HttpResponse response;
                   response.contentType = format.contentType;
                   response.body = *bytes;
                   if (*format.disposition) {
                       response.with("Content-Disposition",
                                     format.disposition + "; filename=\"results-"_ba
                                         + code.value.toLatin1() + '.' + format.name.data() + '"');
                   }
                   exchange->reply(response);
               });
}

} // namespace

void addResultsRoutes(HttpApi &api, HttpServer &server)
{
    auto *desk = new ResultsDesk(&api);
    api.routeHost(server, "GET", u"/api/v1/game-rooms/<arg>/results"_s,
                  [&api, desk](const HttpExchangePtr &exchange, const GameRoom &room) {
                      showResults(api, *desk, exchange, room);
                  });
}
