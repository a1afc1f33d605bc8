#pragma once

#include "app/node/sessionfeed.h"
#include "core/config/datafolder.h"
#include "core/config/nodeoptions.h"
#include "core/journal/sqlitejournal.h"
#include "core/library/packlibrary.h"
#include "core/net/netserver.h"
#include "core/service/cycler.h"
#include "core/service/eventhandler.h"
#include "core/service/roomservice.h"

/// What a node says of itself once it can serve.
struct NodeReady
{
    quint16 port = 0;
    QUrl url; ///< The recommended address for phones.
    QUrl localUrl; ///< For clients on this machine.
    QString hostKeyFile;
};

/// Everything of a node that has a socket, a rule or a clock. Lives in the engine thread; `Node` is
/// its face for other threads.
class Engine : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Reply = std::function<void(Result<T>)>;

    /// `folder` must outlive the engine.
    Engine(const NodeOptions &options, const DataFolder &folder, const QByteArray &hostKey,
           const NodeId &node, const Clock &clock);

    /// Takes up unfinished rooms, then opens the door.
    void start(QObject *context, Reply<NodeReady> reply);
    /// Closes sockets (1001), saves and releases everything, and replies within 3 s.
    void stop(QObject *context, std::function<void()> reply);

    void listPacks(QObject *context, Reply<QList<PackSummary>> reply);
    void createRoomFromPack(const QString &packId, NewRoom room, QObject *context,
                            Reply<RoomCode> reply);

    RoomService &service() { return m_service; }
    SessionFeed &feed() { return m_feed; }
    RoomJournal &journal() { return m_journal; }

Q_SIGNALS:
    void statusChanged(const NodeStatus &status);

private:
    Q_DISABLE_COPY_MOVE(Engine)

    void tellStatus();
    /// What could not be taken up at the start because the store failed then.
    void takeUpLeftRooms(const JournalHealth &health);

    NodeOptions m_options;
    QString m_hostKeyFile;
    SqliteJournal m_journal;
    EventBus m_bus;
    RoomReplicas m_replicas;
    RoomService m_service;
    PackLibrary m_library;
    NetServer m_net;
    EventHandler m_handler;
    Cycler m_cycler;
    SessionFeed m_feed;
    QTimer m_statusTimer;
    NodeStatus m_status;
};
