#include "core/net/playapi.h"

#include "core/protocol/hostview.h"
#include "core/protocol/roomrequest.h"
#include "core/protocol/viewjson.h"

using namespace Qt::StringLiterals;

namespace
{

QString pathTo(QLatin1StringView action)
{
    return u"/api/v1/game-rooms/<arg>/"_s + action;
}

/// Answers with the room's summary and what all its viewers share: enough to see what the command did,
/// and small however many players there are.
void replyShared(HttpApi &api, const HttpExchangePtr &exchange, const RoomCode &code)
{
    const GameRoom *room = api.desks().replicas.room(code);
    if (!room)
        return api.refuse(exchange, {ErrorCode::RoomNotFound, u"the room is gone"_s});
    QJsonObject json = publicSummaryJson(*room);
    const QJsonObject shared = toJson(sharedView(*room));
    for (auto it = shared.begin(); it != shared.end(); ++it)
        json.insert(it.key(), *it);
    exchange->reply(HttpResponse::json(json));
}

/// A command that its path says all about; answers with the room's shared view.
void routeCommand(HttpApi &api, HttpServer &server, QLatin1StringView action,
                  const RoomCommand &command)
{
    api.routeHost(server, "POST", pathTo(action),
                  [&api, command](const HttpExchangePtr &exchange, const GameRoom &room) {
                      if (const auto empty = api.emptyBody(exchange->request()); !empty)
                          return api.refuse(exchange, empty.error());
                      api.submit(exchange, room.code, command,
                                 [&api, exchange, code = room.code](const RoomEvents &) {
                                     replyShared(api, exchange, code);
                                 });
                  });
}

/// The same for those that answer whether the game is over.
void routeStep(HttpApi &api, HttpServer &server, QLatin1StringView action, const RoomCommand &command)
{
    api.routeHost(
        server, "POST", pathTo(action),
        [&api, command](const HttpExchangePtr &exchange, const GameRoom &room) {
            if (const auto empty = api.emptyBody(exchange->request()); !empty)
                return api.refuse(exchange, empty.error());
            api.submit(exchange, room.code, command, [exchange](const RoomEvents &events) {
                const bool finished = std::ranges::any_of(events, [](const RoomEvent &event) {
                    return std::holds_alternative<GameCompleted>(event);
                });
                exchange->reply(HttpResponse::json({{u"finished"_s, finished}}));
            });
        });
}

void replyHostView(HttpApi &api, const HttpExchangePtr &exchange, const RoomCode &code)
{
    api.replyRoom(exchange, code);
}

/// A command that comes in the body.
template<typename Command>
void routeBody(HttpApi &api, HttpServer &server, const QByteArray &method, QLatin1StringView action,
               Result<Command> (*read)(const QJsonObject &),
               void (*reply)(HttpApi &, const HttpExchangePtr &, const RoomCode &))
{
    api.routeHost(server, method, pathTo(action),
                  [&api, read, reply](const HttpExchangePtr &exchange, const GameRoom &room) {
                      const auto json = api.body(exchange->request());
                      if (!json)
                          return api.refuse(exchange, json.error());
                      const auto command = read(*json);
                      if (!command)
                          return api.refuse(exchange, command.error());
                      api.submit(exchange, room.code, *command,
                                 [&api, exchange, reply, code = room.code](const RoomEvents &) {
                                     reply(api, exchange, code);
                                 });
                  });
}

/// Puts another question in the place of the one that the path names.
void replaceQuestion(HttpApi &api, const HttpExchangePtr &exchange, const GameRoom &room)
{
    const auto json = api.body(exchange->request());
    if (!json)
        return api.refuse(exchange, json.error());
    const QuestionId id {exchange->request().arguments.value(1)};
    const auto command = replaceQuestionFromJson(*json, id, room.indexOf(id) + 1);
    if (!command)
        return api.refuse(exchange, command.error());
    api.submit(exchange, room.code, *command, [&api, exchange, code = room.code](const RoomEvents &) {
        api.replyRoom(exchange, code);
    });
}

void judgeBuzz(HttpApi &api, const HttpExchangePtr &exchange, const GameRoom &room)
{
    const auto json = api.body(exchange->request());
    if (!json)
        return api.refuse(exchange, json.error());
    const auto command = judgeBuzzFromJson(*json, {exchange->request().arguments.value(1)});
    if (!command)
        return api.refuse(exchange, command.error());
    api.submit(exchange, room.code, *command, [&api, exchange, code = room.code](const RoomEvents &) {
        replyShared(api, exchange, code);
    });
}

void removeQuestion(HttpApi &api, const HttpExchangePtr &exchange, const GameRoom &room)
{
    const QuestionId id {exchange->request().arguments.value(1)};
    api.submit(exchange, room.code, ReplaceQuestion {id, {}}, [exchange](const RoomEvents &) {
        exchange->reply(HttpResponse::noContent());
    });
}

} // namespace

void addPlayRoutes(HttpApi &api, HttpServer &server)
{
    routeCommand(api, server, "start"_L1, StartGame {});
    routeCommand(api, server, "pause"_L1, PauseGame {});
    routeCommand(api, server, "resume"_L1, ResumeGame {});
    routeCommand(api, server, "end"_L1, EndGame {});
    routeCommand(api, server, "lock"_L1, LockRoom {true});
    routeCommand(api, server, "unlock"_L1, LockRoom {false});
    routeStep(api, server, "cycle"_L1, CycleRoom {});
    routeStep(api, server, "advance"_L1, AdvancePhase {});
    routeStep(api, server, "skip"_L1, SkipQuestion {});
    routeBody(api, server, "POST", "questions"_L1, supplyQuestionsFromJson, replyHostView);
    routeBody(api, server, "PUT", "questions"_L1, replaceQuestionsFromJson, replyHostView);
    const auto routeQuestion = [&api, &server](const QByteArray &method, auto handler,
                                               QLatin1StringView path = "questions/<arg>"_L1) {
        api.routeHost(server, method, pathTo(path),
                      [&api, handler](const HttpExchangePtr &exchange, const GameRoom &room) {
                          handler(api, exchange, room);
                      });
    };
    routeQuestion("PUT", replaceQuestion);
    routeQuestion("DELETE", removeQuestion);
    routeQuestion("POST", judgeBuzz, "questions/<arg>/judgements"_L1);
    routeBody(api, server, "POST", "fail"_L1, failBuildingFromJson, replyHostView);
    routeBody(api, server, "POST", "extend"_L1, extendTimeFromJson, replyShared);
    routeBody(api, server, "PUT", "message"_L1, showMessageFromJson, replyShared);
    routeBody(api, server, "PUT", "blackout"_L1, blackOutFromJson, replyShared);
}
