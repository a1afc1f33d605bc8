#include "core/net/roomsapi.h"

#include "core/game/eventjson.h"
#include "core/game/rehearsal.h"
#include "core/library/formats/packdesk.h"
#include "core/net/afterfold.h"
#include "core/protocol/hostview.h"
#include "core/protocol/roomrequest.h"
#include "core/protocol/viewjson.h"
#include "core/support/qrcode.h"
#include "core/view/roomview.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{

const QString roomsPath = u"/api/v1/game-rooms"_s;
const QString roomPath = u"/api/v1/game-rooms/<arg>"_s;

QJsonObject listedRoom(const GameRoom &room)
{
    QJsonObject json = publicSummaryJson(room);
    json.insert("topic"_L1, room.topic);
    json.insert("question_index"_L1, indexJson(room.questionIndex));
    json.insert("question_count"_L1, room.questions.size());
    json.insert("created_ms"_L1, toUnixMs(room.createdAt));
    json.insert("node"_L1, room.node.value);
    return json;
}

void make(HttpApi &api, const HttpExchangePtr &exchange, const NewRoom &room)
{
    api.desks().service.createRoom(room, &api, [&api, exchange](const Result<RoomCode> &code) {
        if (!code)
            return api.refuse(exchange, code.error());
        afterFold(&api, [&api, exchange, code = *code] { api.replyRoom(exchange, code, 201); });
    });
}

void create(HttpApi &api, const HttpExchangePtr &exchange)
{
    const auto json = api.body(exchange->request());
    if (!json)
        return api.refuse(exchange, json.error());
    auto wanted = newRoomFromJson(*json);
    if (!wanted)
        return api.refuse(exchange, wanted.error());
    wanted->room.ownerId = u"host"_s;
    if (!wanted->packId)
        return make(api, exchange, wanted->room);
    api.desks().packs.load(*wanted->packId, &api,
                           [&api, exchange, room = wanted->room](const Result<Pack> &pack) mutable {
                               if (!pack)
                                   return api.refuse(exchange, pack.error());
                               room.questions = pack->questions;
                               room.rounds = pack->rounds;
                               make(api, exchange, room);
                           });
}

void list(HttpApi &api, const HttpExchangePtr &exchange)
{
    const QString status = exchange->request().query.queryItemValue(u"status"_s);
    QJsonArray rooms;
    const QList<const GameRoom *> all = api.desks().replicas.rooms();
    for (const GameRoom *room : all) {
        if (!isRehearsal(*room) && (status.isEmpty() || wireName(room->status) == status))
            rooms.append(listedRoom(*room));
    }
    exchange->reply(HttpResponse::json({{u"game_rooms"_s, rooms}}));
}

void show(HttpApi &api, const HttpExchangePtr &exchange)
{
    const auto sender = api.caller(exchange->request());
    if (!sender)
        return api.refuse(exchange, sender.error());
    const auto room = api.room(exchange->request());
    if (!room)
        return api.refuse(exchange, room.error());
    if (!*sender)
        return exchange->reply(HttpResponse::json(publicSummaryJson(**room)));
    if ((*sender)->isHost)
        return api.replyRoom(exchange, (*room)->code);
    const auto player = api.requirePlayer(exchange->request(), **room);
    if (!player)
        return api.refuse(exchange, player.error());
    exchange->reply(HttpResponse::json(toJson(gameRoomForPlayer(**room, *player))));
}

void edit(HttpApi &api, const HttpExchangePtr &exchange, const GameRoom &room)
{
    const auto json = api.body(exchange->request());
    if (!json)
        return api.refuse(exchange, json.error());
    const auto wanted = editRoomFromJson(*json, room.settings);
    if (!wanted)
        return api.refuse(exchange, wanted.error());
    api.submit(exchange, room.code, *wanted, [&api, exchange, code = room.code](const RoomEvents &) {
        api.replyRoom(exchange, code);
    });
}

void remove(HttpApi &api, const HttpExchangePtr &exchange, const GameRoom &room)
{
    api.desks().service.deleteRoom(room.code, &api, [&api, exchange](const Result<void> &result) {
        if (!result)
            return api.refuse(exchange, result.error());
        afterFold(&api, [exchange] { exchange->reply(HttpResponse::noContent()); });
    });
}

void showLog(HttpApi &api, const HttpExchangePtr &exchange, const GameRoom &room)
{
    api.desks().journal.readLog(
        room.code, &api, [&api, exchange](const Result<QList<JournalEntry>> &log) {
            if (!log)
                return api.refuse(exchange, log.error());
            HttpResponse response;
            response.contentType = "application/x-ndjson";
            for (const JournalEntry &entry : *log) {
                for (const RoomEvent &event : entry.events) {
                    QJsonObject line = toJson(event);
                    line.remove("token_hash"_L1);
                    line.remove("media_key"_L1);
                    line.insert("sequence"_L1, qint64(entry.sequence));
                    line.insert("at_ms"_L1, toUnixMs(entry.at));
                    response.body += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
                }
            }
            exchange->reply(response);
        });
}

void showQrCode(HttpApi &api, const HttpExchangePtr &exchange)
{
    const auto room = api.room(exchange->request());
    if (!room)
        return api.refuse(exchange, room.error());
    const QUrl url = api.desks().urls().first();
    const QString join = url.toString(QUrl::StripTrailingSlash) + u'/' + (*room)->code.value;
    exchange->reply({.status = 200,
                     .contentType = "image/svg+xml",
                     .body = qrSvg(qrCode(join)),
                     .headers = {}});
}

} // namespace

void addRoomRoutes(HttpApi &api, HttpServer &server)
{
    const auto routeForHost = [&api, &server](const QByteArray &method, const QString &path,
                                              void (*handler)(HttpApi &, const HttpExchangePtr &)) {
        server.route(method, path, [&api, handler](const HttpExchangePtr &exchange) {
            if (const auto host = api.requireHost(exchange->request()); !host)
                return api.refuse(exchange, host.error());
            handler(api, exchange);
        });
    };
    const auto routeRoom
        = [&api, &server](const QByteArray &method, const QString &path,
                          void (*handler)(HttpApi &, const HttpExchangePtr &, const GameRoom &)) {
              api.routeHost(server, method, path,
                            [&api, handler](const HttpExchangePtr &exchange, const GameRoom &room) {
                                handler(api, exchange, room);
                            });
          };
    routeForHost("POST", roomsPath, create);
    routeForHost("GET", roomsPath, list);
    server.route("GET", roomPath, [&api](const HttpExchangePtr &exchange) { show(api, exchange); });
    routeRoom("PATCH", roomPath, edit);
    routeRoom("DELETE", roomPath, remove);
    routeRoom("GET", roomPath + u"/events"_s, showLog);
    server.route("GET", roomPath + u"/qr.svg"_s,
                 [&api](const HttpExchangePtr &exchange) { showQrCode(api, exchange); });
}
