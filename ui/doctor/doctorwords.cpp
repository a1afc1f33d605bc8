#include "ui/doctor/doctorwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr auto slowRoundTrip = Milliseconds(300);

class DoctorWords
{
    Q_DECLARE_TR_FUNCTIONS(DoctorWords)
};

/// "192.168.1.20:8080"; with its scheme where that matters.
QString shortAddress(const QUrl &url)
{
    return typedAddress(url, {});
}

const JoinAddress *addressInUse(const DoctorState &state)
{
    const auto it = std::ranges::find_if(state.addresses, &JoinAddress::inUse);
    return it == state.addresses.end() ? nullptr : &*it;
}

Finding kindFinding(const JoinAddress &address)
{
    const QString where = shortAddress(address.url);
    switch (address.kind) {
    case NetworkKind::Public:
        return {CheckState::Good,
                DoctorWords::tr("Players come in at %1, as it was said at the start.").arg(where)};
    case NetworkKind::Wifi:
        return {CheckState::Good,
                DoctorWords::tr("Phones in the same Wi-Fi as this computer find it at %1.").arg(where)};
    case NetworkKind::Cable:
        return {CheckState::Good,
                DoctorWords::tr("This computer is on a cable. Phones find it at %1 if their Wi-Fi belongs to the "
                   "same network.")
                    .arg(where)};
    case NetworkKind::Unknown:
        return {CheckState::Good,
                DoctorWords::tr("This computer is in a network at %1; the system does not say of which kind. Try "
                   "it with a phone.")
                    .arg(where)};
    case NetworkKind::Vpn:
        return {CheckState::Notice,
                DoctorWords::tr("%1 belongs to a VPN, where guests' phones are not. Join a Wi-Fi, or choose "
                   "another address.")
                    .arg(where)};
    case NetworkKind::Virtual:
    case NetworkKind::Container:
        return {CheckState::Notice,
                DoctorWords::tr("%1 exists only inside this computer. Join a Wi-Fi, or choose another address.")
                    .arg(where)};
    case NetworkKind::Loopback:
        break;
    }
    return {CheckState::Bad,
            DoctorWords::tr("This computer is in no network, so no phone can find it. Join a Wi-Fi, or switch on "
               "a hot spot, here or on a phone, and put all phones into it.")};
}

} // namespace

Finding addressFinding(const DoctorState &state)
{
    const JoinAddress *used = addressInUse(state);
    if (!used)
        return {};
    Finding finding = kindFinding(*used);
    const JoinAddress &best = state.addresses.first();
    if (used != &best && !state.addressIsGiven) {
        finding.text += u' '
            + DoctorWords::tr("You chose it yourself; %1 would be recommended.").arg(shortAddress(best.url));
    }
    return finding;
}

Finding portFinding(const DoctorState &state)
{
    const JoinAddress *used = addressInUse(state);
    if (used && used->answers == false) {
        return {CheckState::Bad,
                DoctorWords::tr("Quizstage does not answer at %1, asked from this very computer. Choose another "
                   "address, or start it again.")
                    .arg(shortAddress(used->url))};
    }
    switch (state.listening) {
    case DoctorState::Listening::ThisComputer:
        return {CheckState::Bad,
                DoctorWords::tr("Port %1 is open for this computer alone, as --bind says. Start Quizstage without "
                   "--bind.")
                    .arg(state.port)};
    case DoctorState::Listening::OneAddress:
        return {CheckState::Good,
                DoctorWords::tr("Port %1 is open at one address of this computer, as --bind says.").arg(state.port)};
    case DoctorState::Listening::Everywhere:
        break;
    }
    if (state.wantedPort == 0) {
        return {CheckState::Good,
                DoctorWords::tr("Port %1 is open. It was free, and another start may bring another one; --port 8080 "
                   "keeps it the same.")
                    .arg(state.port)};
    }
    if (state.port != state.wantedPort) {
        return {CheckState::Notice,
                DoctorWords::tr("Another program had port %1, so Quizstage uses %2. Addresses and QR codes show "
                   "that; printed ones from before don't fit.")
                    .arg(state.wantedPort)
                    .arg(state.port)};
    }
    return {CheckState::Good,
            DoctorWords::tr("Port %1 is open on all networks of this computer.").arg(state.port)};
}

Finding firewallFinding(const DoctorState &state)
{
    const bool cameThrough = std::ranges::any_of(
        state.visits, [](const PhoneVisit &visit) { return !visit.fromHere; });
    if (cameThrough)
        return {CheckState::Good, DoctorWords::tr("A phone came through, so nothing keeps phones out.")};
    if (firewallCommands(state).isEmpty()) {
        return {CheckState::Open,
                DoctorWords::tr("Nothing on this computer seems to keep phones out. Only a phone's visit proves "
                   "it.")};
    }
    return {CheckState::Notice,
            DoctorWords::tr("This computer has a firewall. If a phone can't come in, an administrator lets phones "
               "in with the command below. Only a phone's visit proves it.")};
}

Finding phoneFinding(const DoctorState &state)
{
    const auto phone = std::ranges::find_if(
        state.visits, [](const PhoneVisit &visit) { return !visit.fromHere; });
    if (phone == state.visits.end()) {
        if (!state.visits.isEmpty()) {
            return {CheckState::Notice,
                    DoctorWords::tr("This computer opened the link itself, which says nothing of phones. Scan the "
                       "code with one.")};
        }
        return {CheckState::Open,
                DoctorWords::tr("Scan the code with a phone that is in the guests' Wi-Fi. It says whether it "
                   "reaches the quiz, and so does this page.")};
    }
    if (!phone->roundTrip) {
        return {CheckState::Bad,
                DoctorWords::tr("A phone found the page, but the connection for the game did not open. Something "
                   "on the way, a proxy or a protection program, does not let WebSockets through.")};
    }
    if (*phone->roundTrip > slowRoundTrip) {
        return {CheckState::Notice,
                DoctorWords::tr("A phone reaches the quiz, but slowly: there and back in %1. Go nearer to the "
                   "Wi-Fi, or use another channel.")
                    .arg(millisecondWords(double(phone->roundTrip->count())))};
    }
    return {CheckState::Good,
            DoctorWords::tr("A phone reaches the quiz: there and back in %1. Scan again with others if you like.")
                .arg(millisecondWords(double(phone->roundTrip->count())))};
}

QString networkKindWords(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Public:
        return DoctorWords::tr("given at the start");
    case NetworkKind::Wifi:
        return DoctorWords::tr("Wi-Fi");
    case NetworkKind::Cable:
        return DoctorWords::tr("cable");
    case NetworkKind::Unknown:
        return DoctorWords::tr("network");
    case NetworkKind::Vpn:
        return DoctorWords::tr("VPN");
    case NetworkKind::Virtual:
        return DoctorWords::tr("virtual machine");
    case NetworkKind::Container:
        return DoctorWords::tr("container");
    case NetworkKind::Loopback:
        return DoctorWords::tr("this computer only");
    }
    return {};
}

QString addressWords(const JoinAddress &address, bool recommended)
{
    QStringList parts {shortAddress(address.url)};
    parts << (address.interface.isEmpty()
                  ? networkKindWords(address.kind)
                  : u"%1 (%2)"_s.arg(networkKindWords(address.kind), address.interface));
    if (recommended)
        parts << DoctorWords::tr("recommended");
    return parts.join(u" · "_s);
}

QStringList firewallCommands(const DoctorState &state)
{
    QStringList commands;
    for (const Firewall &firewall : state.firewalls) {
        if (firewall.isOn == false)
            continue;
        commands << (firewall.kind == Firewall::Kind::Ufw
                         ? u"sudo ufw allow %1/tcp"_s.arg(state.port)
                         : u"sudo firewall-cmd --add-port=%1/tcp"_s.arg(state.port));
    }
    return commands;
}

QString deviceWords(DeviceKind device)
{
    switch (device) {
    case DeviceKind::Unknown:
        return DoctorWords::tr("Some device");
    case DeviceKind::Iphone:
        return u"iPhone"_s;
    case DeviceKind::Ipad:
        return u"iPad"_s;
    case DeviceKind::AndroidPhone:
        return DoctorWords::tr("Android phone");
    case DeviceKind::AndroidTablet:
        return DoctorWords::tr("Android tablet");
    case DeviceKind::Computer:
        return DoctorWords::tr("Computer");
    }
    return {};
}

QString visitWords(const PhoneVisit &visit)
{
    QStringList parts {clockWords(visit.at),
                       visit.fromHere ? DoctorWords::tr("This computer") : deviceWords(visit.device),
                       visit.address};
    parts << (visit.roundTrip ? millisecondWords(double(visit.roundTrip->count()))
                              : DoctorWords::tr("no game connection"));
    return parts.join(u" · "_s);
}
