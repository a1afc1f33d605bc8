#include "app/node/enginedoctor.h"

#include "core/game/rehearsal.h"
#include "core/net/firewalls.h"
#include "core/support/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

DoctorState::Listening listening(const QHostAddress &bind)
{
    if (bind.isLoopback())
        return DoctorState::Listening::ThisComputer;
    const QHostAddress any[] {QHostAddress::Any, QHostAddress::AnyIPv4, QHostAddress::AnyIPv6};
    return std::ranges::find(any, bind) != std::end(any) ? DoctorState::Listening::Everywhere
                                                         : DoctorState::Listening::OneAddress;
}

} // namespace

EngineDoctor::EngineDoctor(const NodeOptions &options, const QString &choicesFile, NetServer &net,
                           RoomService &service, RoomReplicas &replicas, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_choicesFile(choicesFile)
    , m_net(net)
    , m_replicas(replicas)
    , m_rehearsal(service, replicas)
{
    m_net.setChoices(readNodeChoices(m_choicesFile));
    connect(&m_net.phoneCheck(), &PhoneCheck::changed, this, &EngineDoctor::tell);
    connect(&m_rehearsal, &Rehearsal::changed, this, &EngineDoctor::tell);
    connect(&m_probe, &DoorProbe::probed, this, &EngineDoctor::noteAnswer);
}

void EngineDoctor::look()
{
    m_firewalls = findFirewalls();
    QList<QUrl> urls;
    for (const JoinAddress &address : m_net.addresses()) {
        // A proxy answers for itself, and not only for this node.
        if (address.kind != NetworkKind::Public)
            urls.append(address.url);
    }
    m_answers.removeIf([&urls](auto it) { return !urls.contains(it.key()); });
    m_probe.probe(urls);
    tell();
}

void EngineDoctor::chooseAddress(const QUrl &url)
{
    NodeChoices choices;
    for (const JoinAddress &address : m_net.addresses()) {
        if (address.url == url)
            choices = {.joinAddress = url.host(), .joinInterface = address.interface};
    }
    m_net.setChoices(choices);
    if (const auto written = writeNodeChoices(m_choicesFile, choices); !written)
        qCWarning(lcApp) << "the choice of an address holds until the program ends:"
                         << written.error().message;
    Q_EMIT addressChosen();
    tell();
}

void EngineDoctor::rehearse(int phones)
{
    m_rehearsal.start(phones, localUrl(m_options, m_net.port()));
}

void EngineDoctor::tell()
{
    Q_EMIT changed(state());
}

void EngineDoctor::noteAnswer(const QUrl &url, bool answers)
{
    m_answers.insert(url, answers);
    tell();
}

DoctorState EngineDoctor::state() const
{
    DoctorState state {.addresses = m_net.addresses(),
                       .addressIsGiven = !m_options.publicUrl.isEmpty()
                           || listening(m_options.bind) != DoctorState::Listening::Everywhere,
                       .listening = listening(m_options.bind),
                       .port = m_net.port(),
                       .wantedPort = m_options.port,
                       .firewalls = m_firewalls,
                       .visits = m_net.phoneCheck().visits(),
                       .waitingPlayers = waitingPlayers(),
                       .rehearsal = m_rehearsal.state()};
    for (JoinAddress &address : state.addresses) {
        if (const auto it = m_answers.constFind(address.url); it != m_answers.cend())
            address.answers = *it;
    }
    if (const QString path = m_net.phoneCheck().path(); !path.isEmpty()) {
        state.checkUrl = m_net.urls().first();
        state.checkUrl.setPath(path);
    }
    return state;
}

int EngineDoctor::waitingPlayers() const
{
    int players = 0;
    const QList<const GameRoom *> rooms = m_replicas.rooms();
    for (const GameRoom *room : rooms) {
        if (!isRehearsal(*room) && !room->isFinished())
            players += int(std::ranges::count_if(room->players, &Player::connected));
    }
    return players;
}

QUrl localUrl(const NodeOptions &options, quint16 port)
{
    const bool isAny = listening(options.bind) == DoctorState::Listening::Everywhere;
    QUrl url;
    url.setScheme(options.tlsCertFile.isEmpty() ? u"http"_s : u"https"_s);
    url.setHost(isAny ? u"127.0.0.1"_s : options.bind.toString());
    url.setPort(port);
    return url;
}
