#include "core/net/netserver.h"

#include "core/net/correctionsapi.h"
#include "core/net/descriptorlimit.h"
#include "core/net/eventsapi.h"
#include "core/net/packsapi.h"
#include "core/net/playapi.h"
#include "core/net/playersapi.h"
#include "core/net/resultsapi.h"
#include "core/net/roomsapi.h"
#include "core/net/serverapi.h"
#include "core/support/logging.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto lastBytesTurn = 20ms;
constexpr int lastBytesTurns = 100;
} // namespace

NetServer::NetServer(const Node &node, const NetOptions &options, const NetLimits &limits,
                     QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_limits(limits)
    , m_hostKey(node.hostKey)
    , m_connections(m_limits, m_counters)
    , m_presence(node.service, m_limits, node.id, this)
    , m_codes(node.replicas, node.journal)
    , m_answers(node.service, node.replicas, m_counters)
    , m_entrance({.service = node.service,
                  .replicas = node.replicas,
                  .connections = m_connections,
                  .presence = m_presence,
                  .codes = m_codes,
                  .hostKey = m_hostKey,
                  .clock = node.clock,
                  .node = node.id,
                  .look = m_look,
                  .remoteAdmin = options.remoteAdmin})
    , m_http(m_counters)
    , m_door(new FrontDoor(m_options, m_limits, m_hostKey, m_penaltyBox, m_counters, m_drain))
    , m_gateway({.entrance = m_entrance,
                 .answers = m_answers,
                 .connections = m_connections,
                 .presence = m_presence,
                 .service = node.service,
                 .replicas = node.replicas,
                 .penaltyBox = m_penaltyBox,
                 .reactions = node.reactions,
                 .node = node.id},
                {.clock = node.clock,
                 .patience = m_patience,
                 .limits = m_limits,
                 .counters = m_counters,
                 .drain = m_drain})
    , m_events(m_limits, m_counters)
    , m_files(node.webFolder)
    , m_phoneCheck(node.clock, m_files)
    , m_api({.service = node.service,
             .replicas = node.replicas,
             .journal = node.journal,
             .packs = node.packs,
             .answers = m_answers,
             .codes = m_codes,
             .hostKey = m_hostKey,
             .clock = node.clock,
             .options = m_options,
             .counters = m_counters,
             .node = node.id,
             .urls = [this] { return urls(); },
             .nodes = node.nodes,
             .findPicture = node.findPicture})
{
    m_door->setParent(&m_http);
    connect(m_door, &FrontDoor::upgradeRequested, &m_gateway, &PlayerGateway::upgrade);
    connect(&m_gateway, &PlayerGateway::upgraded, m_door, &FrontDoor::release);
    connect(&m_events, &EventStreams::opened, m_door, &FrontDoor::release);
    // The pages last: "/<arg>" matches every short path.
    addServerRoutes(m_api, m_http);
    addRoomRoutes(m_api, m_http);
    addResultsRoutes(m_api, m_http);
    addPlayerRoutes(m_api, m_http);
    addPlayRoutes(m_api, m_http);
    addCorrectionRoutes(m_api, m_http);
    // Before the routes of one pack: "import" is no id.
    addPackDeskRoutes(m_api, m_http);
    addMediaDeskRoutes(m_api, m_http);
    addPackRoutes(m_api, m_http);
    if (node.announcer) {
        m_events.follow(*node.announcer);
        addEventRoutes(m_api, m_events, m_http);
    }
    if (node.media)
        addMediaRoutes(*node.media, m_http);
    m_phoneCheck.addRoutes(m_http);
    m_files.addRoutes(m_http);
}

NetServer::~NetServer()
{
    m_gateway.shut();
    m_door->shut();
}

Result<quint16> NetServer::start(quint16 port)
{
    raiseDescriptorLimit();
    const auto opened = m_door->open(port);
    if (!opened)
        return opened;
    m_http.bind(m_door);
    qCInfo(lcNet) << "listening on port" << *opened;
    return opened;
}

bool NetServer::needsOtherPort() const
{
    return !m_door->isListening()
        && (m_door->serverError() == QAbstractSocket::AddressInUseError
            || m_door->serverError() == QAbstractSocket::SocketAccessError);
}

void NetServer::stop(QObject *context, std::function<void()> done)
{
    m_door->shut();
    m_gateway.shut();
    m_events.shut();
    m_drain.clear();
    waitForLastBytes(context, done, lastBytesTurns);
}

void NetServer::dressScreens(const ScreenLook &look)
{
    ScreenLook told = look;
    // Who comes through a proxy or tunnel is not in the room, and the password is none of theirs.
    if (!m_options.publicUrl.isEmpty())
        told.wifi.reset();
    if (told == m_look)
        return;
    m_look = told;
    m_connections.sendToAllScreens(screenDressedMessage(told));
}

void NetServer::waitForLastBytes(QObject *context, const std::function<void()> &done, int turns)
{
    if (m_gateway.connectionCount() > 0 && turns > 0) {
        QTimer::singleShot(lastBytesTurn, context, [this, context, done, turns] {
            waitForLastBytes(context, done, turns - 1);
        });
        return;
    }
    QMetaObject::invokeMethod(context, done, Qt::QueuedConnection);
}

QList<QUrl> NetServer::urls() const
{
    QList<QUrl> urls;
    for (const JoinAddress &address : addresses()) {
        if (address.inUse)
            urls.prepend(address.url);
        else
            urls.append(address.url);
    }
    return urls;
}

QList<JoinAddress> NetServer::addresses() const
{
    return joinAddresses(m_options, m_door->serverPort(), networkPlaces(), m_choices);
}
