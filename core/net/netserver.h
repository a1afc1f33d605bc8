#pragma once

#include "core/net/connectionmanager.h"
#include "core/net/eventstreams.h"
#include "core/net/frontdoor.h"
#include "core/net/hostkey.h"
#include "core/net/httpapi.h"
#include "core/net/mediaapi.h"
#include "core/net/playergateway.h"
#include "core/net/staticfiles.h"

#include <QUrl>

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
        PackLibrary &packs;
        const Clock &clock;
        NodeId id;
        QByteArray hostKey;
        QString webFolder = QStringLiteral(":/web");
        const RoomAnnouncer *announcer = nullptr; ///< Null: nobody can listen to events.
        std::function<QList<NodeInfo>()> nodes = {}; ///< Of the whole cluster, for `/nodes`.
        MediaStore *media = nullptr; ///< Null: there are no pictures.
    };

    NetServer(const Node &node, const NetOptions &options, const NetLimits &limits = {},
              QObject *parent = nullptr);
    ~NetServer() override;

    /// Opens the port; replies with it, or with words on why not and what to do.
    Result<quint16> start();
    /// Takes nothing more, closes all WebSockets with 1001, and calls `done` when their last bytes are
    /// out, after 2 s at the latest.
    void stop(QObject *context, std::function<void()> done);

    /// Where messages to players go.
    MessageSink &sink() { return m_connections; }
    const NetCounters &counters() const { return m_counters; }
    int connectionCount() const { return m_counters.webSocketsOpen; }
    /// Another node is there: its players are no concern of this one.
    void findNode(const NodeId &node) { m_gateway.findNode(node); }
    /// It is gone: its players have a while to come to another one.
    void loseNode(const NodeId &node) { m_gateway.loseNode(node); }
    quint16 port() const { return m_door->serverPort(); }
    /// Where players find this node, the best address first; at least one.
    QList<QUrl> urls() const;

private:
    void waitForLastBytes(QObject *context, const std::function<void()> &done, int turns);

    NetOptions m_options;
    NetLimits m_limits;
    NetCounters m_counters;
    HostKey m_hostKey;
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
    HttpApi m_api;
};
