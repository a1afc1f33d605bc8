#pragma once

#include "core/net/answerdesk.h"
#include "core/net/roomentrance.h"
#include "core/service/reactiondesk.h"

#include <QTimer>
#include <QWebSocketServer>

/// The life of all WebSockets: opens them, hands their messages to who can answer, watches their
/// deadlines, and tells when players come and go.
class PlayerGateway : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlayerGateway)

public:
    struct Desks
    {
        RoomEntrance &entrance;
        AnswerDesk &answers;
        ConnectionManager &connections;
        Presence &presence;
        RoomService &service;
        const RoomReplicas &replicas;
        PenaltyBox &penaltyBox;
        ReactionDesk &reactions;
        NodeId node;
    };

    PlayerGateway(const Desks &desks, const ConnectionEnvironment &environment,
                  QObject *parent = nullptr);
    ~PlayerGateway() override;

    /// Takes a socket with a complete and valid upgrade request in it.
    void upgrade(QTcpSocket *socket, qsizetype headSize);
    /// Closes all with 1001; from now on nobody counts as away any more.
    void shut();
    int connectionCount() const { return int(m_all.size()); }
    /// All that are open.
    QList<ConnectionInfo> connections() const;
    /// The bytes that wait to be sent to the slowest.
    qint64 longestQueue() const;
    /// Other nodes whose players are no concern of this one; until told so, there is none.
    void findNode(const NodeId &node) { m_livingNodes.insert(node.value); }
    void loseNode(const NodeId &node);

Q_SIGNALS:
    /// The socket is a WebSocket now, or gone.
    void upgraded(QTcpSocket *socket);

private:
    /// How a QWebSocket is found again among those that wait for their handshake.
    struct Ends
    {
        QHostAddress local;
        QHostAddress peer;
        quint16 port = 0;

        bool operator==(const Ends &) const = default;
    };
    friend size_t qHash(const Ends &ends, size_t seed)
    {
        return qHashMulti(seed, ends.local, ends.peer, ends.port);
    }

    void takeOpened();
    void take(PlayerConnection &connection, const ClientMessage &message);
    void takeAnswer(PlayerConnection &connection, const AnswerMessage &message, const QJsonValue &id);
    void takeWager(PlayerConnection &connection, const WagerMessage &message, const QJsonValue &id);
    void takeReaction(const PlayerConnection &connection, const ReactMessage &message);
    void takeLeave(PlayerConnection &connection);
    void forget(PlayerConnection &connection);
    void awaitPlayersOf(const NodeId &node, const GameRoom &room);
    void awaitPlayersOfLostNodes(const GameRoom &room);
    void leaveToOtherNode(const RoomCode &room, const PlayerConnected &connected);
    bool isQuestionOpen(const PlayerConnection &connection) const;
    void startSweeping();
    void sweep();

    Desks m_desks;
    ConnectionEnvironment m_environment;
    QWebSocketServer m_server;
    QHash<Ends, PlayerConnection *> m_opening;
    std::vector<PlayerConnection *> m_all;
    QHash<PlayerConnection *, size_t> m_indexes;
    size_t m_nextSwept = 0;
    quint32 m_pingSerial = 0;
    QTimer m_sweepTimer;
    QSet<QString> m_livingNodes;
    bool m_shut = false;
};
