#include "core/net/joinaddresses.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

struct KnownName
{
    QLatin1StringView beginning;
    NetworkKind kind;
};

// The system says of most of these that they are cables.
constexpr std::array knownNames {
    KnownName {"docker"_L1, NetworkKind::Container}, KnownName {"podman"_L1, NetworkKind::Container},
    KnownName {"br-"_L1, NetworkKind::Container},    KnownName {"veth"_L1, NetworkKind::Container},
    KnownName {"cni"_L1, NetworkKind::Container},    KnownName {"lxc"_L1, NetworkKind::Container},
    KnownName {"lxdbr"_L1, NetworkKind::Container},  KnownName {"incusbr"_L1, NetworkKind::Container},
    KnownName {"virbr"_L1, NetworkKind::Virtual},    KnownName {"vnet"_L1, NetworkKind::Virtual},
    KnownName {"vmnet"_L1, NetworkKind::Virtual},    KnownName {"vboxnet"_L1, NetworkKind::Virtual},
    KnownName {"tun"_L1, NetworkKind::Vpn},          KnownName {"tap"_L1, NetworkKind::Vpn},
    KnownName {"utun"_L1, NetworkKind::Vpn},         KnownName {"wg"_L1, NetworkKind::Vpn},
    KnownName {"ppp"_L1, NetworkKind::Vpn},          KnownName {"tailscale"_L1, NetworkKind::Vpn},
    KnownName {"zt"_L1, NetworkKind::Vpn},           KnownName {"proton"_L1, NetworkKind::Vpn},
    KnownName {"nordlynx"_L1, NetworkKind::Vpn},
};

// Phones share a home or school network with the host, most likely its Wi-Fi.
int distance(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Public:
        return 0;
    case NetworkKind::Wifi:
        return 1;
    case NetworkKind::Cable:
        return 2;
    case NetworkKind::Unknown:
        return 3;
    case NetworkKind::Vpn:
        return 4;
    case NetworkKind::Virtual:
        return 5;
    case NetworkKind::Container:
        return 6;
    case NetworkKind::Loopback:
        return 7;
    }
    return 7;
}

bool isIpv4(const QUrl &url)
{
    return QHostAddress(url.host()).protocol() == QAbstractSocket::IPv4Protocol;
}

// A phone whose network has no IPv6 is more likely than one that is in another network.
auto rank(const JoinAddress &address)
{
    const bool isPublic = address.kind == NetworkKind::Public;
    const bool isLoopback = address.kind == NetworkKind::Loopback;
    return std::tuple(isLoopback, !isPublic && !isIpv4(address.url), distance(address.kind));
}

JoinAddress addressOf(const NetOptions &options, const NetworkPlace &place, quint16 port)
{
    QUrl url;
    url.setScheme(options.tlsCertificateFile.isEmpty() ? u"http"_s : u"https"_s);
    url.setHost(place.address.toString());
    url.setPort(port);
    return {.url = url, .interface = place.interface, .kind = networkKind(place)};
}

bool listensEverywhere(const NetOptions &options)
{
    return options.bind == QHostAddress(QHostAddress::Any)
        || options.bind == QHostAddress(QHostAddress::AnyIPv4)
        || options.bind == QHostAddress(QHostAddress::AnyIPv6);
}

// An address that has changed is looked for where it was.
JoinAddress *chosenOne(QList<JoinAddress> &addresses, const NodeChoices &choices)
{
    const QHostAddress wanted(choices.joinAddress);
    const auto same = std::ranges::find_if(addresses, [&wanted](const JoinAddress &address) {
        return QHostAddress(address.url.host()) == wanted;
    });
    if (same != addresses.end())
        return &*same;
    const auto near = std::ranges::find_if(addresses, [&](const JoinAddress &address) {
        return address.interface == choices.joinInterface
            && QHostAddress(address.url.host()).protocol() == wanted.protocol();
    });
    return near != addresses.end() ? &*near : nullptr;
}

} // namespace

QList<NetworkPlace> networkPlaces()
{
    QList<NetworkPlace> places;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto flags = interface.flags();
        if (!(flags & QNetworkInterface::IsRunning) || (flags & QNetworkInterface::IsLoopBack))
            continue;
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (!entry.ip().isLinkLocal())
                places.append({interface.name(), interface.type(), entry.ip()});
        }
    }
    return places;
}

NetworkKind networkKind(const NetworkPlace &place)
{
    if (place.address.isLoopback())
        return NetworkKind::Loopback;
    const auto known = std::ranges::find_if(knownNames, [&place](const KnownName &name) {
        return place.interface.startsWith(name.beginning);
    });
    if (known != knownNames.end())
        return known->kind;
    switch (place.type) {
    case QNetworkInterface::Wifi:
        return NetworkKind::Wifi;
    case QNetworkInterface::Ethernet:
        return NetworkKind::Cable;
    case QNetworkInterface::Virtual:
        return NetworkKind::Virtual;
    case QNetworkInterface::Ppp:
    case QNetworkInterface::Slip:
        return NetworkKind::Vpn;
    default:
        return NetworkKind::Unknown;
    }
}

QList<JoinAddress> joinAddresses(const NetOptions &options, quint16 port,
                                 const QList<NetworkPlace> &places, const NodeChoices &choices)
{
    QList<JoinAddress> addresses;
    if (options.publicUrl.isValid() && !options.publicUrl.isEmpty())
        addresses.append({.url = options.publicUrl, .kind = NetworkKind::Public});
    if (listensEverywhere(options)) {
        for (const NetworkPlace &place : places)
            addresses.append(addressOf(options, place, port));
        addresses.append(
            addressOf(options, {.address = QHostAddress(QHostAddress::LocalHost)}, port));
    } else {
        const auto it = std::ranges::find(places, options.bind, &NetworkPlace::address);
        addresses.append(addressOf(
            options, it == places.end() ? NetworkPlace {.address = options.bind} : *it, port));
    }
    std::ranges::stable_sort(addresses, {}, rank);
    JoinAddress *chosen = isAddressGiven(options) || choices.joinAddress.isEmpty()
        ? nullptr
        : chosenOne(addresses, choices);
    (chosen ? *chosen : addresses.first()).inUse = true;
    return addresses;
}

bool isAddressGiven(const NetOptions &options)
{
    return !options.publicUrl.isEmpty() || !listensEverywhere(options);
}
