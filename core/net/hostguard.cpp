#include "core/net/hostguard.h"

#include <QNetworkInterface>
#include <QSysInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// The host of an authority without its port; empty when it is not a plain host and port.
QString hostOf(const QByteArray &authority)
{
    const QString text = QString::fromLatin1(authority).toLower();
    qsizetype end = text.lastIndexOf(u':');
    if (text.startsWith(u'[')) {
        const qsizetype bracket = text.indexOf(u']');
        if (bracket < 0 || (bracket + 1 < text.size() && end != bracket + 1))
            return {};
        end = bracket + 1 < text.size() ? bracket + 1 : -1;
    } else if (text.count(u':') > 1) {
        return {};
    }
    const QStringView port = end < 0 ? QStringView() : QStringView(text).sliced(end + 1);
    bool isNumber = false;
    if (end >= 0 && (port.isEmpty() || port.size() > 5 || port.toUInt(&isNumber) > 65535 || !isNumber))
        return {};
    const QString host = end < 0 ? text : text.first(end);
    for (const QChar c : host) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.'
            || c == u'-' || c == u'_' || c == u':' || c == u'[' || c == u']' || c == u'%';
        if (!plain)
            return {};
    }
    return host;
}

QByteArray withoutDefaultPort(QByteArray origin)
{
    origin = origin.toLower();
    if (origin.startsWith("http://") && origin.endsWith(":80"))
        origin.chop(3);
    else if (origin.startsWith("https://") && origin.endsWith(":443"))
        origin.chop(4);
    return origin;
}

} // namespace

HostGuard::HostGuard(const QUrl &publicUrl)
    : m_publicHost(publicUrl.host().toLower())
{
    if (publicUrl.isValid() && !m_publicHost.isEmpty()) {
        m_publicOrigin = withoutDefaultPort(
            publicUrl.toEncoded(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                                | QUrl::RemoveFragment));
    }
    const QString machine = QSysInfo::machineHostName().toLower();
    m_names = {u"localhost"_s};
    if (!machine.isEmpty()) {
        m_names.insert(machine);
        m_names.insert(machine.section(u'.', 0, 0) + u".local"_s);
    }
    refreshAddresses();
}

std::optional<HttpRefusal> HostGuard::problem(const HttpHead &head)
{
    if (head.count("host") != 1)
        return HttpRefusal {400, u"exactly one Host header is needed"_s};
    if (!isOwnHost(hostOf(head.value("host"))))
        return HttpRefusal {403, u"this node does not answer to that Host"_s};
    if (head.count("origin") > 1)
        return HttpRefusal {400, u"more than one Origin"_s};
    if (head.has("origin") && !isOwnOrigin(head))
        return HttpRefusal {403, u"requests from other sites are not answered"_s};
    const bool changes = head.method != "GET" && head.method != "HEAD" && head.method != "OPTIONS";
    if ((changes || head.has("sec-websocket-key"))
        && head.value("sec-fetch-site").compare("cross-site", Qt::CaseInsensitive) == 0)
        return HttpRefusal {403, u"requests from other sites are not answered"_s};
    return {};
}

bool HostGuard::isOwnHost(const QString &host)
{
    if (host.isEmpty())
        return false;
    if (m_names.contains(host) || host == m_publicHost)
        return true;
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    QHostAddress address;
    if (!address.setAddress(bracketed ? host.sliced(1, host.size() - 2) : host))
        return false;
    address.setScopeId({});
    // "127.1" and "0x7f000001" are addresses too, but no browser writes them into Host.
    if (!bracketed && address.toString() != host)
        return false;
    if (m_addresses.contains(address))
        return true;
    // A laptop changes networks; strangers must not make us look often.
    if (std::chrono::steady_clock::now() - m_refreshedAt < 5s)
        return false;
    refreshAddresses();
    return m_addresses.contains(address);
}

bool HostGuard::isOwnOrigin(const HttpHead &head) const
{
    const QByteArray origin = withoutDefaultPort(head.value("origin"));
    const QByteArray host = head.value("host");
    return origin == withoutDefaultPort("http://" + host)
        || origin == withoutDefaultPort("https://" + host)
        || (!m_publicOrigin.isEmpty() && origin == m_publicOrigin);
}

void HostGuard::refreshAddresses()
{
    m_refreshedAt = std::chrono::steady_clock::now();
    m_addresses = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    for (QHostAddress address : own) {
        address.setScopeId({});
        m_addresses.insert(address);
    }
}

QHostAddress limitedAddress(const QHostAddress &peer)
{
    if (peer == QHostAddress(QHostAddress::LocalHostIPv6))
        return QHostAddress(QHostAddress::LocalHost);
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4);
    Q_IPV6ADDR network = peer.toIPv6Address();
    for (int i = 8; i < 16; ++i)
        network[i] = 0;
    return QHostAddress(network);
}

bool isLoopback(const QHostAddress &peer)
{
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4);
    return isIpv4 ? (ipv4 >> 24) == 127 : peer.isLoopback();
}
