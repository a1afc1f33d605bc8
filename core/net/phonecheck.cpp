#include "core/net/phonecheck.h"

#include "core/net/hostguard.h"
#include "core/support/ids.h"

#include <QJsonDocument>
#include <QNetworkInterface>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int tokenBytes = 16;
constexpr auto lifetime = 10min;
constexpr double longestRoundTrip = 60'000;
constexpr qsizetype mostVisits = 10;

const QString checkPath = u"/check/"_s;

// Only what this page needs. Older Safaris don't take 'self' for a WebSocket.
QByteArray pagePolicy(const QByteArray &host)
{
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src "
           "'self' ws://" + host + " wss://" + host
        + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

bool isOwnAddress(QHostAddress peer)
{
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4);
    if (isIpv4)
        peer = QHostAddress(ipv4);
    return isLoopback(peer) || QNetworkInterface::allAddresses().contains(peer);
}

QString addressWords(const QHostAddress &peer)
{
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4).toString() : peer.toString();
}

} // namespace

PhoneCheck::PhoneCheck(const Clock &clock, const StaticFiles &files, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_files(files)
{
    m_expiry.setInterval(lifetime);
    connect(&m_expiry, &QTimer::timeout, this, &PhoneCheck::renew);
}

void PhoneCheck::addRoutes(HttpServer &server)
{
    const QString pattern = checkPath + u"<arg>"_s;
    server.route("GET", pattern, [this](const HttpExchangePtr &exchange) { show(exchange); });
    server.route("POST", pattern, [this](const HttpExchangePtr &exchange) { take(exchange); });
}

void PhoneCheck::open()
{
    if (m_token.isEmpty())
        renew();
}

void PhoneCheck::close()
{
    if (m_token.isEmpty())
        return;
    m_token.clear();
    m_expiry.stop();
    Q_EMIT changed();
}

QString PhoneCheck::path() const
{
    return m_token.isEmpty() ? QString() : checkPath + m_token;
}

void PhoneCheck::renew()
{
    m_token = QString::fromLatin1(randomBase64Url(tokenBytes));
    m_expiry.start();
    Q_EMIT changed();
}

bool PhoneCheck::isOpenFor(const HttpExchangePtr &exchange) const
{
    return !m_token.isEmpty() && exchange->request().arguments.first() == m_token;
}

// A dead link gets the page too, which then says so: it was found, after all.
void PhoneCheck::show(const HttpExchangePtr &exchange) const
{
    HttpResponse response = m_files.page(u"check.html"_s);
    response.status = isOpenFor(exchange) ? 200 : 404;
    exchange->reply(
        response.with("Content-Security-Policy", pagePolicy(exchange->request().host)));
}

void PhoneCheck::take(const HttpExchangePtr &exchange)
{
    const HttpRequest &request = exchange->request();
    if (!isOpenFor(exchange))
        return exchange->refuse({ErrorCode::NotFound, u"this link is used up; scan the newest one"_s});
    if (request.contentType != "application/json")
        return exchange->refuse(
            {ErrorCode::UnsupportedMediaType, u"Content-Type must be application/json"_s});
    const QJsonDocument report = QJsonDocument::fromJson(request.body);
    if (!report.isObject())
        return exchange->refuse({ErrorCode::InvalidMessage, u"the body must be a JSON object"_s});
    PhoneVisit visit {.address = QString::fromLatin1(request.host),
                      .peer = addressWords(request.peer),
                      .device = deviceKind(request.userAgent),
                      .at = m_clock.now(),
                      .fromHere = isOwnAddress(request.peer)};
    const double roundTrip = report["round_trip_ms"_L1].toDouble(-1);
    if (roundTrip >= 0 && roundTrip <= longestRoundTrip)
        visit.roundTrip = Milliseconds(qRound(roundTrip));
    m_visits.prepend(visit);
    m_visits.resize(std::min(m_visits.size(), mostVisits));
    exchange->reply(HttpResponse::noContent());
    renew();
}

DeviceKind deviceKind(QByteArrayView userAgent)
{
    if (userAgent.contains("iPhone") || userAgent.contains("iPod"))
        return DeviceKind::Iphone;
    if (userAgent.contains("iPad"))
        return DeviceKind::Ipad;
    if (userAgent.contains("Android"))
        return userAgent.contains("Mobile") ? DeviceKind::AndroidPhone : DeviceKind::AndroidTablet;
    for (const char *computer : {"Windows NT", "Macintosh", "X11", "CrOS"}) {
        if (userAgent.contains(computer))
            return DeviceKind::Computer;
    }
    return DeviceKind::Unknown;
}
