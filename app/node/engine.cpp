#include "app/node/engine.h"

#include "core/game/rehearsal.h"
#include "core/game/roomcopy.h"
#include "core/net/processusage.h"
#include "core/redis/qtredis.h"
#include "core/support/logging.h"
#include "core/view/mediapath.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto statusInterval = 1s;
constexpr auto sweepInterval = 1h;
constexpr auto firstSweep = 1min;
constexpr auto lifeInterval = 5s;
const QString builtInPacks = u":/packs"_s;
const QString mediaFolder = u"media"_s;

NetOptions netOptions(const NodeOptions &options)
{
    return {.bind = options.bind,
            .port = options.port,
            .publicUrl = options.publicUrl,
            .remoteAdmin = options.remoteAdmin,
            .tlsCertificateFile = options.tlsCertFile,
            .tlsKeyFile = options.tlsKeyFile,
            .nodeName = options.nodeName};
}

QuestionShelf::Folders shelfFolders(const DataFolder &folder)
{
    return {.bank = u":/bank"_s,
            .usedFile = folder.filePath(u"bank-used.json"_s)};
}

} // namespace

Engine::Engine(const NodeOptions &options, const std::optional<RedisOptions> &redis,
               const DataFolder &folder, const QByteArray &hostKey, const NodeId &node,
               SharedClock &clock, GameArchive &archive)
    : m_options(options)
    , m_id(node)
    , m_clock(clock)
    , m_folder(folder)
    , m_store(redis, folder, clock)
    , m_replicas(m_bus)
    , m_service(m_store.journal(), m_bus, clock, node)
    , m_announcer(m_replicas, m_service, clock)
    , m_reactions(m_replicas)
    , m_nodes(m_store.redis(), clock,
              {.id = node, .name = options.nodeName, .version = QStringLiteral(QUIZSTAGE_VERSION)},
              [this] { return takeLoad(); })
    , m_media(folder.filePath(mediaFolder))
    , m_openMedia(m_media, m_replicas)
    , m_packDesk(builtInPacks, folder.path(), clock)
    , m_net({.service = m_service,
             .replicas = m_replicas,
             .journal = m_store.journal(),
             .packs = m_packDesk,
             .clock = clock,
             .reactions = m_reactions,
             .findPicture = [this](const QString &words, QObject *context,
                                   const PictureFinder::Reply &reply) {
                 m_pictureFinder.find(words, context, reply);
             },
             .id = node,
             .hostKey = hostKey,
             .announcer = &m_announcer,
             .nodes = [this] { return m_nodes.nodes(); },
             .media = &m_openMedia},
            netOptions(options))
    , m_handler(m_replicas, m_net.sink(), clock)
    , m_cycler(m_service, m_replicas, clock)
    , m_feed(m_replicas)
    , m_recorder(m_replicas, m_service, m_store.journal(), archive)
    , m_lag(m_replicas, clock)
    , m_log(m_replicas, clock)
    , m_doctor(m_options, folder.filePath(u"node.json"_s), m_net, m_service, m_replicas)
    , m_sources(readGenerationSettings(folder.path()), shelfFolders(folder), clock)
    , m_generator({.service = m_service,
                   .replicas = m_replicas,
                   .sources = m_sources,
                   .listenerCount = [this] { return m_net.counters().eventStreamsOpen; },
                   .listKnown = [this](QObject *context, auto reply) { listKnown(context, reply); }})
    , m_renewer({.service = m_service,
                 .replicas = m_replicas,
                 .sources = m_sources,
                 .listenerCount = {},
                 .listKnown = [this](QObject *context, auto reply) { listKnown(context, reply); }})
    , m_pictureFinder(m_sources.settings().value_or(GenerationSettings()), m_sources.network())
{
    if (RoomRelay *relay = m_store.relay()) {
        m_shared.emplace(m_store.journal(), *relay, m_bus, m_replicas, clock);
        m_service.shareRooms(*m_shared);
        m_redisAnnouncer.emplace(*m_store.redis(), m_announcer);
        m_sharedMedia.emplace(*redis, folder.filePath(mediaFolder), m_replicas, m_service);
        m_redisReactions.emplace(*m_store.redis(), m_reactions, node);
    }
    connect(&m_nodes, &NodeDirectory::nodeFound, this,
            [this](const NodeId &found) { m_net.findNode(found); });
    connect(&m_nodes, &NodeDirectory::nodeLost, this,
            [this](const NodeId &lost) { m_net.loseNode(lost); });
    connect(&m_doctor, &EngineDoctor::addressChosen, this, &Engine::tellStatus);
    connect(&m_cycler, &Cycler::ticked, &m_handler, &EventHandler::shareCountdown);
    connect(&m_reactions, &ReactionDesk::reacted, &m_handler, &EventHandler::shareReactions);
    connect(&m_reactions, &ReactionDesk::reacted, &m_feed, &SessionFeed::noteReactions);
    connect(&journal(), &RoomJournal::healthChanged, this, &Engine::tellStatus);
    connect(&journal(), &RoomJournal::healthChanged, this, &Engine::takeUpLeftRooms);
    connect(&journal(), &RoomJournal::healthChanged, &m_handler,
            [this, wasAway = false](const JournalHealth &health) mutable {
                const bool isAway = health.state == JournalHealth::State::Failing;
                if (isAway != std::exchange(wasAway, isAway))
                    m_handler.tellStore(isAway);
            });
    connect(&m_generator, &Generator::statusChanged, this,
            [this] { Q_EMIT generationChanged(m_generator.status()); });
    connect(&m_replicas, &RoomReplicas::eventApplied, this, &Engine::countUse);
    connect(&m_nodes, &NodeDirectory::nodesChanged, &m_log, &EventLog::noteNodes);
    connect(&journal(), &RoomJournal::healthChanged, &m_log, &EventLog::noteStore);
    m_statusTimer.setInterval(statusInterval);
    connect(&m_statusTimer, &QTimer::timeout, this, &Engine::tellStatus);
    m_sweepTimer.setInterval(sweepInterval);
    connect(&m_sweepTimer, &QTimer::timeout, this, &Engine::tidyLibrary);
    m_lifeTimer.setInterval(lifeInterval);
    connect(&m_lifeTimer, &QTimer::timeout, this, [this] { m_folder.showLife(); });
}

void Engine::start(QObject *context, Reply<NodeReady> reply)
{
    m_store.open(this, [this, context = QPointer(context), reply](const Result<void> &opened) {
        if (!opened) {
            if (context)
                reply(std::unexpected(opened.error()));
            return;
        }
        if (m_shared)
            m_shared->start();
        m_recorder.recordExpired(m_id, m_clock.now());
        m_service.takeUpRooms(this, [this, context, reply](const Result<int> &taken) {
            if (taken)
                qCInfo(lcApp) << *taken << "rooms taken up";
            else // The store may come back; until then nothing is accepted and /healthz says why.
                qCWarning(lcApp) << "no rooms taken up:" << taken.error().message;
            openDoor(m_options.port, context, reply);
        });
    });
}

void Engine::startOnAnyPort(QObject *context, const Reply<NodeReady> &reply)
{
    openDoor(0, context, reply);
}

void Engine::openDoor(quint16 wanted, QObject *context, const Reply<NodeReady> &reply)
{
    const auto port = m_net.start(wanted);
    if (port) {
        tellStatus();
        m_statusTimer.start();
        m_sweepTimer.start();
        m_lifeTimer.start();
        QTimer::singleShot(firstSweep, this, &Engine::tidyLibrary);
        m_nodes.start();
    }
    if (!context)
        return;
    if (port)
        reply(NodeReady {*port, m_net.urls().constFirst(), localUrl(m_options, *port),
                         m_folder.hostKeyFile()});
    else
        reply(std::unexpected(port.error()));
}

void Engine::stop(QObject *context, std::function<void()> reply)
{
    m_statusTimer.stop();
    m_sweepTimer.stop();
    m_lifeTimer.stop();
    m_nodes.stop();
    m_doctor.rehearsal().cleanUp(this, [this, context = QPointer(context), reply] {
        // Answers that are under way are saved before their sockets are told to go.
        m_service.shutDown(this, [this, context, reply] {
            if (context)
                m_net.stop(context, reply);
        });
    });
}

void Engine::listPacks(QObject *context, Reply<QList<PackSummary>> reply)
{
    m_packDesk.find({}, context, [reply](const Result<PackList> &list) {
        if (!list) {
            reply(std::unexpected(list.error()));
            return;
        }
        QList<PackSummary> packs;
        for (const PackInfo &pack : list->packs) {
            packs.append({.id = pack.id,
                          .title = pack.title,
                          .description = pack.description,
                          .questionCount = pack.questionCount,
                          .language = pack.language,
                          .tags = pack.tags});
        }
        for (const PackProblem &problem : list->problems)
            packs.append({.title = problem.file, .problem = problem.reason});
        reply(packs);
    });
}

void Engine::createRoomFromPack(const QString &packId, const NewRoom &room, QObject *context,
                                const Reply<RoomCode> &reply)
{
    m_packDesk.load(packId, context, [this, room, context, reply](const Result<Pack> &pack) {
        if (!pack) {
            reply(std::unexpected(pack.error()));
            return;
        }
        NewRoom filled = room;
        filled.questions = pack->questions;
        filled.rounds = pack->rounds;
        if (filled.title.isEmpty())
            filled.title = pack->title;
        m_service.createRoom(filled, context, reply);
    });
}

void Engine::duplicateRoom(const RoomCode &code, QObject *context, Reply<RoomCode> reply)
{
    if (const GameRoom *room = m_replicas.room(code)) {
        m_service.createRoom(newRoomLike(*room), context, std::move(reply));
        return;
    }
    QMetaObject::invokeMethod(
        context,
        [reply = std::move(reply)] {
            reply(refuse(ErrorCode::RoomNotFound, u"the room is gone"_s));
        },
        Qt::QueuedConnection);
}

void Engine::dressScreens(const ScreenLook &look)
{
    m_look = look;
    m_net.dressScreens(look);
}

void Engine::takeUpLeftRooms(const JournalHealth &health)
{
    if (health.state == JournalHealth::State::Failing)
        return;
    m_recorder.recordExpired(m_id, m_clock.now());
    m_service.takeUpRooms(this, [](const Result<int> &taken) {
        if (taken.value_or(0) > 0)
            qCInfo(lcApp) << *taken << "rooms taken up, now that the store is back";
    });
}

void Engine::countUse(const GameRoom &room, const RoomEvent &event)
{
    if (std::holds_alternative<GameStarted>(event) && m_service.owns(room.code) && !isRehearsal(room))
        m_packDesk.countUse(room.questions);
}

void Engine::listKnown(QObject *context, const std::function<void(QSet<QString>)> &reply)
{
    m_packDesk.listKnown(context, [reply](const Result<QSet<QString>> &known) {
        reply(known.value_or(QSet<QString>()));
    });
}

void Engine::tidyLibrary()
{
    m_packDesk.tidy(this, [this](const Result<QSet<QString>> &pictures) {
        // Without the library nobody knows all pictures that packs need.
        if (pictures)
            sweepPictures(*pictures);
    });
}

void Engine::sweepPictures(QSet<QString> used)
{
    // Without its store the node may not know all rooms.
    if (journal().health().state == JournalHealth::State::Failing)
        return;
    used += {m_look.logo, m_look.background};
    for (const GameRoom *room : m_replicas.rooms()) {
        used.insert(room->image);
        for (const Question &question : room->questions) {
            const QStringList paths = keptPaths(question);
            used.unite(QSet<QString>(paths.begin(), paths.end()));
        }
    }
    // One that was just saved belongs to a room that is still to be made. Files have this computer's
    // time, not the node's.
    const QDateTime before = QDateTime::currentDateTimeUtc().addDuration(-sweepInterval);
    if (const int removed = m_media.sweep(used, before); removed > 0)
        qCInfo(lcApp) << removed << "pictures and sounds of no room or pack any more removed";
}

NodeLoad Engine::takeLoad()
{
    const auto share = [](const DurationHistogram &times) {
        return times.count() > 0 ? std::optional(times.percentile(0.99)) : std::nullopt;
    };
    const ProcessUsage usage = processUsage();
    NodeLoad load {.url = m_net.urls().constFirst(),
                   .players = m_net.connectionCount(),
                   .cpuSeconds = usage.cpuSeconds,
                   .residentBytes = usage.residentBytes,
                   .answers = m_net.counters().answersAccepted,
                   .confirmTime = share(m_net.takeConfirmTimes()),
                   .eventDelay = share(m_lag.take()),
                   .queuedBytes = m_net.gateway().longestQueue()};
    for (const GameRoom *room : m_replicas.rooms())
        load.rooms += m_service.owns(room->code) && !isRehearsal(*room) ? 1 : 0;
    return load;
}

void Engine::tellHealth()
{
    const JournalHealth health = journal().health();
    const NodeHealth told{
        .store = health.state == JournalHealth::State::Ok ? NodeHealth::Store::Saving
            : health.state == JournalHealth::State::Failing ? NodeHealth::Store::Failing
                                                             : NodeHealth::Store::Volatile,
        .problem = health.problem,
        .place = m_store.place(),
        .shared = m_shared.has_value(),
        .busConnected = !m_store.redis() || m_store.redis()->isConnected(),
        .waitingAnnouncements =
            m_redisAnnouncer ? int(m_redisAnnouncer->waitingCount()) : 0,
        .listeners = m_net.counters().eventStreamsOpen};
    if (told == m_health)
        return;
    m_health = told;
    Q_EMIT healthChanged(told);
}

void Engine::tellStatus()
{
    tellHealth();
    const JournalHealth health = journal().health();
    NodeStatus status {.name = m_options.nodeName,
                       .version = QStringLiteral(QUIZSTAGE_VERSION),
                       .connectionCount = m_net.connectionCount(),
                       .listenerCount = m_net.counters().eventStreamsOpen,
                       .healthy = health.state == JournalHealth::State::Ok,
                       .problem = health.problem,
                       .canGoOnWithoutJournal = !m_shared && health.state == JournalHealth::State::Failing,
                       .shared = m_shared.has_value(),
                       .findsPictures = m_pictureFinder.isSetUp()};
    status.otherUrls = m_net.urls();
    status.joinUrl = status.otherUrls.takeFirst();
    // No phone reaches this computer by its name for itself.
    status.otherUrls.removeIf(
        [](const QUrl &url) { return QHostAddress(url.host()).isLoopback(); });
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(status);
}
