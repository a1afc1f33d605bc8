#include "core/net/correctionsapi.h"

#include "core/protocol/roomrequest.h"
#include "core/protocol/viewjson.h"
#include "core/view/scorechange.h"

using namespace Qt::StringLiterals;

namespace
{

/// The correction that the events made or undid; empty when all was so already.
std::optional<CorrectionId> correctionIn(const RoomEvents &events)
{
    for (const RoomEvent &event : events) {
        if (const auto *corrected = std::get_if<QuestionCorrected>(&event))
            return corrected->id;
        if (const auto *undone = std::get_if<CorrectionUndone>(&event))
            return undone->id;
    }
    return std::nullopt;
}

/// Carries the command out unless it is only tried, and tells what it changes.
void correctScores(HttpApi &api, const HttpExchangePtr &exchange, const GameRoom &room,
                   const RoomCommand &command, bool isTrial)
{
    const auto changes = previewChanges(room, command, api.desks().clock.now());
    if (!changes)
        return api.refuse(exchange, changes.error());
    if (isTrial)
        return exchange->reply(HttpResponse::json(correctionOutcomeJson(*changes, std::nullopt)));
    api.submit(exchange, room.code, command,
               [exchange, changes = *changes](const RoomEvents &events) {
                   exchange->reply(HttpResponse::json(
                       correctionOutcomeJson(changes, correctionIn(events))));
               });
}

void correct(HttpApi &api, const HttpExchangePtr &exchange, const GameRoom &room)
{
    const auto json = api.body(exchange->request());
    if (!json)
        return api.refuse(exchange, json.error());
    const auto wanted
        = correctionRequestFromJson(*json, {exchange->request().arguments.value(1)});
    if (!wanted)
        return api.refuse(exchange, wanted.error());
    correctScores(api, exchange, room, wanted->command, wanted->isTrial);
}

void undo(HttpApi &api, const HttpExchangePtr &exchange, const GameRoom &room)
{
    if (const auto empty = api.emptyBody(exchange->request()); !empty)
        return api.refuse(exchange, empty.error());
    // What is no id is no correction's.
    const auto id = CorrectionId::parse(exchange->request().arguments.value(1));
    correctScores(api, exchange, room, UndoCorrection {id.value_or(CorrectionId())}, false);
}

} // namespace

void addCorrectionRoutes(HttpApi &api, HttpServer &server)
{
    const QString room = u"/api/v1/game-rooms/<arg>"_s;
    api.routeHost(server, "POST", room + u"/questions/<arg>/correction"_s,
                  [&api](const HttpExchangePtr &exchange, const GameRoom &found) {
                      correct(api, exchange, found);
                  });
    api.routeHost(server, "POST", room + u"/corrections/<arg>/undo"_s,
                  [&api](const HttpExchangePtr &exchange, const GameRoom &found) {
                      undo(api, exchange, found);
                  });
}
