#pragma once

#include "core/net/connectionmanager.h"
#include "core/net/eventstreams.h"
#include "core/net/frontdoor.h"
#include "core/net/hostkey.h"
#include "core/net/httpapi.h"
#include "core/net/joinaddresses.h"
#include "core/net/mediaapi.h"
#include "core/net/phonecheck.h"
#include "core/net/playergateway.h"
#include "core/net/staticfiles.h"

#include <QUrl>

class PackDesk;

/// All of a node's network, in the engine thread: opens the port, serves pages, API and WebSockets, and
/// carries messages to players.
class NetServer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetServer)

public:
    struct Node
    {
        RoomService &service;
        const RoomReplicas &replicas;
        RoomJournal &journal;
        PackDesk &packs;
        const Clock &clock;
        ReactionDesk &reactions;
        PictureSearch findPicture;
        NodeId id;
        QByteArray hostKey;
        QString webFolder = QStringLiteral(":/web");
        const RoomAnnouncer *announcer = nullptr; ///< Null: nobody can listen to events.
        std::function<QList<NodeInfo>()> nodes = {}; ///< Of the whole cluster, for `/nodes`.
        OpenMedia *media = nullptr; ///< Null: there are no pictures and sounds.
    };

    NetServer(const Node &node, const NetOptions &options, const NetLimits &limits = {},
              QObject *parent = nullptr);
    ~NetServer() override;

    /// Opens the port of the options; replies with it, or with words on why not and what to do.
    Result<quint16> start() { return start(m_options.port); }
    /// The same on another port, 0 being any free one.
    Result<quint16> start(quint16 port);
    /// True after a start that failed because of the port alone.
    bool needsOtherPort() const;
    /// Takes nothing more, closes all WebSockets with 1001, and calls `done` when their last bytes are
    /// out, after 2 s at the latest.
    void stop(QObject *context, std::function<void()> done);

    /// Where messages to players go.
    MessageSink &sink() { return m_connections; }
    const NetCounters &counters() const { return m_counters; }
    /// How long accepted answers took to be safe, since the last call.
    DurationHistogram takeConfirmTimes() { return std::exchange(m_counters.confirmTimes, {}); }
    const PlayerGateway &gateway() const { return m_gateway; }
    int connectionCount() const { return m_counters.webSocketsOpen; }
    /// Tells all screens how the host wants them, from now on too.
    void dressScreens(const ScreenLook &look);
    /// Another node is there: its players are no concern of this one.
    void findNode(const NodeId &node) { m_gateway.findNode(node); }
    /// It is gone: its players have a while to come to another one.
    void loseNode(const NodeId &node) { m_gateway.loseNode(node); }
    quint16 port() const { return m_door->serverPort(); }
    /// Where players find this node, the address in use first; at least one.
    QList<QUrl> urls() const;
    /// The same with all that is known of them, the address to recommend first.
    QList<JoinAddress> addresses() const;
    void setChoices(const NodeChoices &choices) { m_choices = choices; }
    PhoneCheck &phoneCheck() { return m_phoneCheck; }

private:
    void waitForLastBytes(QObject *context, const std::function<void()> &done, int turns);

    NetOptions m_options;
    NetLimits m_limits;
    NetCounters m_counters;
    HostKey m_hostKey;
    std::optional<ScreenLook> m_look;
    PenaltyBox m_penaltyBox;
    SocketDrain m_drain;
    PatientClock m_patience;
    ConnectionManager m_connections;
    Presence m_presence;
    CodeDesk m_codes;
    AnswerDesk m_answers;
    RoomEntrance m_entrance;
    HttpServer m_http;
    FrontDoor *m_door; ///< A child of `m_http`, whose listening server it is.
    PlayerGateway m_gateway;
    EventStreams m_events;
    StaticFiles m_files;
    PhoneCheck m_phoneCheck;
    HttpApi m_api;
    NodeChoices m_choices;
};
