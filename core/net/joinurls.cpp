#include "core/net/joinurls.h"

#include <QNetworkInterface>

using namespace Qt::StringLiterals;

namespace
{

QUrl urlOf(const QString &scheme, const QHostAddress &address, quint16 port)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(address.toString());
    url.setPort(port);
    return url;
}

// Phones share a home or school network with the host; virtual machines and tunnels are further away.
int distance(const QNetworkInterface &interface, const QHostAddress &address)
{
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    const bool isNear = interface.type() == QNetworkInterface::Wifi
        || interface.type() == QNetworkInterface::Ethernet;
    const bool isBridge = interface.name().startsWith(u"docker"_s)
        || interface.name().startsWith(u"br-"_s) || interface.name().startsWith(u"veth"_s)
        || interface.name().startsWith(u"virbr"_s);
    return (isIpv4 ? 0 : 4) + (isNear ? 0 : 1) + (isBridge ? 2 : 0);
}

} // namespace

QList<QUrl> joinUrls(const NetOptions &options, quint16 port)
{
    const QString scheme = options.tlsCertificateFile.isEmpty() ? u"http"_s : u"https"_s;
    QList<QUrl> urls;
    if (options.publicUrl.isValid() && !options.publicUrl.isEmpty())
        urls.append(options.publicUrl);
    const bool isAny = options.bind == QHostAddress(QHostAddress::Any)
        || options.bind == QHostAddress(QHostAddress::AnyIPv4)
        || options.bind == QHostAddress(QHostAddress::AnyIPv6);
    if (!isAny) {
        urls.append(urlOf(scheme, options.bind, port));
        return urls;
    }
    QMultiMap<int, QUrl> found;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto flags = interface.flags();
        if (!(flags & QNetworkInterface::IsRunning) || (flags & QNetworkInterface::IsLoopBack))
            continue;
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            // A link-local address needs a scope that no QR code can carry.
            if (!entry.ip().isLinkLocal())
                found.insert(distance(interface, entry.ip()), urlOf(scheme, entry.ip(), port));
        }
    }
    urls.append(found.values());
    urls.append(urlOf(scheme, QHostAddress(QHostAddress::LocalHost), port));
    return urls;
}
