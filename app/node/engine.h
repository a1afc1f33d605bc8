#pragma once

#include "app/node/enginedoctor.h"
#include "app/node/sessionfeed.h"
#include "app/node/sharedmedia.h"
#include "app/node/store.h"
#include "core/generation/generator.h"
#include "core/generation/picturefinder.h"
#include "core/generation/questionsources.h"
#include "core/generation/renewer.h"
#include "core/library/formats/packdesk.h"
#include "core/net/netserver.h"
#include "core/report/eventlog.h"
#include "core/report/gamerecorder.h"
#include "core/report/nodemonitor.h"
#include "core/service/cycler.h"
#include "core/service/eventhandler.h"
#include "core/service/eventlag.h"
#include "core/service/nodedirectory.h"
#include "core/service/redisannouncer.h"
#include "core/service/redisreactions.h"
#include "core/service/roomannouncer.h"
#include "core/service/roomservice.h"
#include "core/service/sharedrooms.h"

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

    /// `folder`, `clock` and `archive` must outlive the engine; `redis` is empty for a node that runs
    /// alone.
    Engine(const NodeOptions &options, const std::optional<RedisOptions> &redis,
           const DataFolder &folder, const QByteArray &hostKey, const NodeId &node,
           SharedClock &clock, GameArchive &archive);

    /// Takes up unfinished rooms, then opens the door.
    void start(QObject *context, Reply<NodeReady> reply);
    /// Closes sockets (1001), saves and releases everything, and replies within 3 s.
    void stop(QObject *context, std::function<void()> reply);
    /// After a start that failed because of its port: opens the door on any free one.
    void startOnAnyPort(QObject *context, const Reply<NodeReady> &reply);
    bool needsOtherPort() const { return m_net.needsOtherPort(); }

    void listPacks(QObject *context, Reply<QList<PackSummary>> reply);
    void createRoomFromPack(const QString &packId, const NewRoom &room, QObject *context,
                            const Reply<RoomCode> &reply);
    void duplicateRoom(const RoomCode &code, QObject *context, Reply<RoomCode> reply);

    void dressScreens(const ScreenLook &look);

    RoomService &service() { return m_service; }
    RoomReplicas &replicas() { return m_replicas; }
    SessionFeed &feed() { return m_feed; }
    NodeDirectory &nodes() { return m_nodes; }
    MediaStore &media() { return m_media; }
    OpenMedia &openMedia() { return m_openMedia; }
    EngineDoctor &doctor() { return m_doctor; }
    PackDesk &packDesk() { return m_packDesk; }
    PictureFinder &pictureFinder() { return m_pictureFinder; }
    Renewer &renewer() { return m_renewer; }
    RoomJournal &journal() { return m_store.journal(); }
    EventLog &log() { return m_log; }
    QList<ConnectionInfo> connections() const { return m_net.gateway().connections(); }
    const DataFolder &folder() const { return m_folder; }

Q_SIGNALS:
    void statusChanged(const NodeStatus &status);
    void healthChanged(const NodeHealth &health);
    void generationChanged(const GenerationStatus &status);

private:
    Q_DISABLE_COPY_MOVE(Engine)

    NodeLoad takeLoad();
    void openDoor(quint16 wanted, QObject *context, const Reply<NodeReady> &reply);
    void tellStatus();
    void tellHealth();
    /// What the library has already, for those who make questions.
    void listKnown(QObject *context, const std::function<void(QSet<QString>)> &reply);
    /// Packs tell how often games were started with them.
    void countUse(const GameRoom &room, const RoomEvent &event);
    /// Empties the recycle bin of what is old, and removes the pictures and sounds that nothing names any
    /// more.
    void tidyLibrary();
    void sweepPictures(QSet<QString> used);
    /// What could not be taken up at the start because the store failed then.
    void takeUpLeftRooms(const JournalHealth &health);

    NodeOptions m_options;
    NodeId m_id;
    const Clock &m_clock;
    const DataFolder &m_folder;
    Store m_store;
    EventBus m_bus;
    RoomReplicas m_replicas;
    RoomService m_service;
    std::optional<SharedRooms> m_shared; ///< Empty for a node that runs alone.
    RoomAnnouncer m_announcer;
    std::optional<RedisAnnouncer> m_redisAnnouncer; ///< Empty for a node that runs alone.
    ReactionDesk m_reactions;
    std::optional<RedisReactions> m_redisReactions; ///< Empty for a node that runs alone.
    NodeDirectory m_nodes;
    MediaStore m_media;
    OpenMedia m_openMedia;
    std::optional<SharedMedia> m_sharedMedia; ///< Empty for a node that runs alone.
    PackDesk m_packDesk;
    NetServer m_net;
    EventHandler m_handler;
    Cycler m_cycler;
    SessionFeed m_feed;
    GameRecorder m_recorder;
    EventLag m_lag;
    EventLog m_log;
    EngineDoctor m_doctor;
    QuestionSources m_sources;
    Generator m_generator;
    Renewer m_renewer;
    PictureFinder m_pictureFinder;
    QTimer m_statusTimer;
    QTimer m_sweepTimer;
    QTimer m_lifeTimer;
    NodeStatus m_status;
    NodeHealth m_health;
    ScreenLook m_look;
};
