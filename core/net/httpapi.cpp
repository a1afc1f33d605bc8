#include "core/net/httpapi.h"

#include "core/net/afterfold.h"
#include "core/net/hostguard.h"
#include "core/protocol/hostview.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

HttpApi::HttpApi(const ApiDesks &desks, QObject *parent)
    : QObject(parent)
    , m_desks(desks)
{
}

Result<void> HttpApi::requireHost(const HttpRequest &request) const
{
    const auto sender = caller(request);
    if (!sender)
        return std::unexpected(sender.error());
    if (!*sender)
        return ::refuse(ErrorCode::Unauthorized, u"the host's key is needed"_s);
    if ((*sender)->isHost)
        return {};
    return std::unexpected(strangeKey(**sender));
}

Result<PlayerId> HttpApi::requirePlayer(const HttpRequest &request, const GameRoom &room) const
{
    const auto sender = caller(request);
    if (!sender)
        return std::unexpected(sender.error());
    if (!*sender)
        return ::refuse(ErrorCode::Unauthorized, u"the player's token is needed"_s);
    if ((*sender)->isHost)
        return ::refuse(ErrorCode::Forbidden, u"only players can do this"_s);
    const Player *player = room.playerByToken(*(*sender)->token);
    if (!player || player->removed)
        return std::unexpected(strangeKey(**sender));
    return player->id;
}

Error HttpApi::strangeKey(const Caller &sender) const
{
    const QList<const GameRoom *> rooms = m_desks.replicas.rooms();
    const bool isPlayer = std::ranges::any_of(rooms, [&sender](const GameRoom *room) {
        return room->playerByToken(*sender.token) != nullptr;
    });
    return isPlayer ? Error {ErrorCode::Forbidden, u"this key does not allow that"_s}
                    : Error {ErrorCode::Unauthorized, u"this key is not known"_s};
}

Result<std::optional<Caller>> HttpApi::caller(const HttpRequest &request) const
{
    if (request.bearer.isEmpty())
        return std::nullopt;
    if (!m_desks.hostKey.matches(request.bearer)) {
        const auto token = PlayerToken::fromWire(QString::fromLatin1(request.bearer));
        return Caller {.isHost = false, .token = token.hash()};
    }
    if (!m_desks.options.remoteAdmin && !isLoopback(request.peer)) {
        return ::refuse(ErrorCode::Forbidden,
                        u"the host can act only from the node's own computer; start it with "
                        "--remote-admin to change that"_s);
    }
    return Caller {.isHost = true, .token = std::nullopt};
}

Result<const GameRoom *> HttpApi::room(const HttpRequest &request)
{
    const QString typed = request.arguments.value(0);
    if (m_desks.hostKey.matches(request.bearer)) {
        const auto code = RoomCode::parse(typed);
        if (const GameRoom *found = code ? m_desks.replicas.room(*code) : nullptr)
            return found;
        return ::refuse(ErrorCode::RoomNotFound, u"no room has this code"_s);
    }
    return m_desks.codes.find(typed, request.peer);
}

Result<QJsonObject> HttpApi::body(const HttpRequest &request) const
{
    if (request.contentType != "application/json") {
        return ::refuse(ErrorCode::UnsupportedMediaType,
                        u"Content-Type must be application/json"_s);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return ::refuse(ErrorCode::InvalidMessage, u"the body is not JSON: "_s + error.errorString());
    if (!document.isObject())
        return ::refuse(ErrorCode::InvalidMessage, u"the body must be a JSON object"_s);
    return document.object();
}

Result<void> HttpApi::emptyBody(const HttpRequest &request) const
{
    if (request.body.isEmpty() && request.contentType.isEmpty())
        return {};
    if (request.body.isEmpty() && request.contentType == "application/json")
        return {};
    if (const auto json = body(request); !json)
        return std::unexpected(json.error());
    return {};
}

void HttpApi::refuse(const HttpExchangePtr &exchange, const Error &error)
{
    HttpResponse response = HttpResponse::problem(error);
    if (error.code == ErrorCode::RateLimited) {
        const auto wait = m_desks.codes.retryAfter(exchange->request().peer);
        response.with("Retry-After", QByteArray::number(qint64(wait.count())));
    }
    exchange->reply(response);
}

void HttpApi::submit(const HttpExchangePtr &exchange, const RoomCode &code,
                     const RoomCommand &command,
                     std::function<void(const RoomEvents &events)> then)
{
    m_desks.service.submit(code, command, this,
                           [this, exchange, then = std::move(then)](const Result<RoomEvents> &result) {
                               if (!result) {
                                   refuse(exchange, result.error());
                                   return;
                               }
                               afterFold(this, [then, events = *result] { then(events); });
                           });
}

void HttpApi::replyRoom(const HttpExchangePtr &exchange, const RoomCode &code, int status)
{
    const GameRoom *found = m_desks.replicas.room(code);
    if (!found) {
        refuse(exchange, {ErrorCode::RoomNotFound, u"the room is gone"_s});
        return;
    }
    exchange->reply(HttpResponse::json(hostViewJson(*found), status));
}

void HttpApi::routeHost(HttpServer &server, const QByteArray &method, const QString &pattern,
                        const std::function<void(const HttpExchangePtr &, const GameRoom &)> &handler)
{
    server.route(method, pattern, [this, handler](const HttpExchangePtr &exchange) {
        if (const auto host = requireHost(exchange->request()); !host)
            return refuse(exchange, host.error());
        const auto found = room(exchange->request());
        if (!found)
            return refuse(exchange, found.error());
        handler(exchange, **found);
    });
}
