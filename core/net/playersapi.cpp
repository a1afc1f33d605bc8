#include "core/net/playersapi.h"

#include "core/protocol/roomrequest.h"
#include "core/protocol/viewjson.h"
#include "core/view/roomview.h"

using namespace Qt::StringLiterals;

namespace
{

const QString playersPath = u"/api/v1/game-rooms/<arg>/players"_s;

Result<PlayerId> playerInPath(const HttpRequest &request, const GameRoom &room)
{
    const auto id = PlayerId::parse(request.arguments.value(1));
    const Player *player = id ? room.player(*id) : nullptr;
    if (!player || player->removed)
        return refuse(ErrorCode::PlayerNotFound, u"no such player in this room"_s);
    return *id;
}

QJsonObject playerJson(const GameRoom &room, const Player &player)
{
    QJsonObject json = toJson(publicPlayer(room, player));
    json.insert("approved"_L1, player.approved);
    json.insert("time_factor"_L1, player.timeFactor);
    return json;
}

void replyPlayer(HttpApi &api, const HttpExchangePtr &exchange, const RoomCode &code, PlayerId id)
{
    const GameRoom *room = api.desks().replicas.room(code);
    const Player *player = room ? room->player(id) : nullptr;
    if (!player) {
        return api.refuse(exchange,
                          {ErrorCode::PlayerNotFound, u"the player has left the room"_s});
    }
    exchange->reply(HttpResponse::json(playerJson(*room, *player)));
}

void join(HttpApi &api, const HttpExchangePtr &exchange)
{
    const auto room = api.room(exchange->request());
    if (!room)
        return api.refuse(exchange, room.error());
    const auto json = api.body(exchange->request());
    if (!json)
        return api.refuse(exchange, json.error());
    const auto wanted = newPlayerFromJson(*json);
    if (!wanted)
        return api.refuse(exchange, wanted.error());
    const RoomCode code = (*room)->code;
    const PlayerToken token = PlayerToken::random();
    api.submit(exchange, code, JoinRoom {wanted->name, wanted->avatar, token.hash(), wanted->team},
               [&api, exchange, code, token](const RoomEvents &) {
                   const GameRoom *now = api.desks().replicas.room(code);
                   const Player *player = now ? now->playerByToken(token.hash()) : nullptr;
                   if (!player) {
                       return api.refuse(exchange, {ErrorCode::PlayerNotFound,
                                                    u"the player was removed at once"_s});
                   }
                   api.desks().codes.notePlayer(code, exchange->request().peer);
                   exchange->reply(HttpResponse::json({{u"token"_s, token.reveal()},
                                                       {u"player"_s, playerJson(*now, *player)}},
                                                      201));
               });
}

void edit(HttpApi &api, const HttpExchangePtr &exchange, const GameRoom &room)
{
    const auto id = playerInPath(exchange->request(), room);
    if (!id)
        return api.refuse(exchange, id.error());
    const auto json = api.body(exchange->request());
    if (!json)
        return api.refuse(exchange, json.error());
    const auto wanted = editPlayerFromJson(*json, *id);
    if (!wanted)
        return api.refuse(exchange, wanted.error());
    api.submit(exchange, room.code, *wanted,
               [&api, exchange, code = room.code, id = *id](const RoomEvents &) {
                   replyPlayer(api, exchange, code, id);
               });
}

void approve(HttpApi &api, const HttpExchangePtr &exchange, const GameRoom &room)
{
    const auto id = playerInPath(exchange->request(), room);
    if (!id)
        return api.refuse(exchange, id.error());
    if (const auto empty = api.emptyBody(exchange->request()); !empty)
        return api.refuse(exchange, empty.error());
    api.submit(exchange, room.code, ApprovePlayer {*id},
               [&api, exchange, code = room.code, id = *id](const RoomEvents &) {
                   replyPlayer(api, exchange, code, id);
               });
}

void remove(HttpApi &api, const HttpExchangePtr &exchange)
{
    const auto sender = api.caller(exchange->request());
    if (!sender)
        return api.refuse(exchange, sender.error());
    if (!*sender)
        return api.refuse(exchange, {ErrorCode::Unauthorized, u"a key is needed"_s});
    const auto room = api.room(exchange->request());
    if (!room)
        return api.refuse(exchange, room.error());
    const auto id = playerInPath(exchange->request(), **room);
    RoomCommand command;
    if ((*sender)->isHost) {
        if (!id)
            return api.refuse(exchange, id.error());
        const QString ban = exchange->request().query.queryItemValue(u"ban"_s);
        command = RemovePlayer {*id, ban == u"true"_s};
    } else {
        const auto self = api.requirePlayer(exchange->request(), **room);
        if (!self)
            return api.refuse(exchange, self.error());
        if (!id || *id != *self) {
            return api.refuse(exchange,
                              {ErrorCode::Forbidden, u"players can remove only themselves"_s});
        }
        command = LeaveRoom {*id};
    }
    api.submit(exchange, (*room)->code, command,
               [exchange](const RoomEvents &) { exchange->reply(HttpResponse::noContent()); });
}

/// The player whose token the request carries, in the room that its path names.
struct PlayerInRoom
{
    RoomCode room;
    PlayerId player;
};

Result<PlayerInRoom> senderInRoom(HttpApi &api, const HttpRequest &request)
{
    if (request.bearer.isEmpty())
        return refuse(ErrorCode::Unauthorized, u"the player's token is needed"_s);
    const auto room = api.room(request);
    if (!room)
        return std::unexpected(room.error());
    const auto player = api.requirePlayer(request, **room);
    if (!player)
        return std::unexpected(player.error());
    return PlayerInRoom {(*room)->code, *player};
}

/// Calls `take` with a player of the room and what they sent in the form that `read` knows, or refuses.
template <typename Message, typename Take>
void takeFromPlayer(HttpApi &api, const HttpExchangePtr &exchange,
                    Result<Message> (*read)(const QJsonObject &), Take take)
{
    const auto sender = senderInRoom(api, exchange->request());
    if (!sender)
        return api.refuse(exchange, sender.error());
    const auto json = api.body(exchange->request());
    if (!json)
        return api.refuse(exchange, json.error());
    const auto message = read(*json);
    if (!message)
        return api.refuse(exchange, message.error());
    take(*sender, *message);
}

void answer(HttpApi &api, const HttpExchangePtr &exchange)
{
    const auto take = [&api, exchange, receivedAt = api.desks().clock.now()](
                          const PlayerInRoom &sender, const AnswerMessage &given) {
        const SubmitAnswer command {.player = sender.player,
                                    .question = given.question,
                                    .answer = given.answer,
                                    .receivedAt = receivedAt};
        api.desks().answers.submit(
            sender.room, command, &api,
            [&api, exchange, question = given.question](const Result<TimePoint> &at) {
                if (!at)
                    return api.refuse(exchange, at.error());
                exchange->reply(HttpResponse::json(
                    {{u"question_id"_s, question.value}, {u"received_ms"_s, toUnixMs(*at)}}));
            });
    };
    takeFromPlayer(api, exchange, answerFromJson, take);
}

void wager(HttpApi &api, const HttpExchangePtr &exchange)
{
    const auto take = [&api, exchange](const PlayerInRoom &sender, const WagerMessage &wanted) {
        api.submit(exchange, sender.room,
                   PlaceWager {sender.player, wanted.questionIndex, wanted.points},
                   [exchange, wanted](const RoomEvents &) {
                       exchange->reply(
                           HttpResponse::json({{u"question_index"_s, wanted.questionIndex},
                                               {u"points"_s, wanted.points}}));
                   });
    };
    takeFromPlayer(api, exchange, wagerFromJson, take);
}

} // namespace

void addPlayerRoutes(HttpApi &api, HttpServer &server)
{
    server.route("POST", playersPath,
                 [&api](const HttpExchangePtr &exchange) { join(api, exchange); });
    api.routeHost(server, "PATCH", playersPath + u"/<arg>"_s,
                  [&api](const HttpExchangePtr &exchange, const GameRoom &room) {
                      edit(api, exchange, room);
                  });
    server.route("DELETE", playersPath + u"/<arg>"_s,
                 [&api](const HttpExchangePtr &exchange) { remove(api, exchange); });
    api.routeHost(server, "POST", playersPath + u"/<arg>/approve"_s,
                  [&api](const HttpExchangePtr &exchange, const GameRoom &room) {
                      approve(api, exchange, room);
                  });
    server.route("POST", u"/api/v1/game-rooms/<arg>/answers"_s,
                 [&api](const HttpExchangePtr &exchange) { answer(api, exchange); });
    server.route("POST", u"/api/v1/game-rooms/<arg>/wagers"_s,
                 [&api](const HttpExchangePtr &exchange) { wager(api, exchange); });
}
