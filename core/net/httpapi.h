#pragma once

#include "core/journal/roomjournal.h"
#include "core/net/answerdesk.h"
#include "core/net/codedesk.h"
#include "core/net/hostkey.h"
#include "core/net/httpserver.h"
#include "core/net/netoptions.h"
#include "core/service/foundpicture.h"
#include "core/service/nodeinfo.h"

class PackDesk;
class PlayerGateway;

/// Finds a picture on some words, as `PictureFinder::find` does.
using PictureSearch
    = std::function<void(const QString &words, QObject *context, std::function<void(Result<FoundPicture>)> reply)>;

/// What the REST API needs of the node.
struct ApiDesks
{
    RoomService &service;
    const RoomReplicas &replicas;
    RoomJournal &journal;
    PackDesk &packs;
    AnswerDesk &answers;
    CodeDesk &codes;
    const HostKey &hostKey;
    const Clock &clock;
    const NetOptions &options;
    const NetCounters &counters;
    NodeId node;
    std::function<QList<QUrl>()> urls; ///< Where players find the node, the best first.
    std::function<QList<NodeInfo>()> nodes; ///< Of the whole cluster; may be empty.
    PictureSearch findPicture;
};

/// Who sends a request.
struct Caller
{
    bool isHost = false;
    std::optional<TokenHash> token; ///< Of something that is not the host's key; maybe a player's token.
};

/// What all REST endpoints share: rights, rooms, bodies, and commands with their replies. The endpoints
/// themselves are in the classes that use this, by subject.
class HttpApi : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpApi)

public:
    explicit HttpApi(const ApiDesks &desks, QObject *parent = nullptr);

    const ApiDesks &desks() const { return m_desks; }

    /// The host, or the refusal: no or an unknown key, or a host who may not act from there.
    Result<void> requireHost(const HttpRequest &request) const;
    /// The player of this room whose token was sent.
    Result<PlayerId> requirePlayer(const HttpRequest &request, const GameRoom &room) const;
    /// Empty for nobody; refused for a host who may not act from there.
    Result<std::optional<Caller>> caller(const HttpRequest &request) const;
    /// Why a key that is neither the host's nor a player's of this room is refused.
    Error strangeKey(const Caller &sender) const;
    /// The room that the first argument of the path names, for the host without throttle.
    Result<const GameRoom *> room(const HttpRequest &request);
    Result<QJsonObject> body(const HttpRequest &request) const;
    /// For requests that say all with their path: no body, or any JSON object.
    Result<void> emptyBody(const HttpRequest &request) const;
    /// Refuses and, for a caller who must wait, says how long.
    void refuse(const HttpExchangePtr &exchange, const Error &error);
    /// Submits, and when the room shows it calls `then` with the events.
    void submit(const HttpExchangePtr &exchange, const RoomCode &code, const RoomCommand &command,
                std::function<void(const RoomEvents &events)> then);
    /// Answers with the host's view of the room.
    void replyRoom(const HttpExchangePtr &exchange, const RoomCode &code, int status = 200);

    /// Routes `handler` for the host alone, with the room that the path names.
    void routeHost(HttpServer &server, const QByteArray &method, const QString &pattern,
                   const std::function<void(const HttpExchangePtr &, const GameRoom &)> &handler);

private:
    ApiDesks m_desks;
};
