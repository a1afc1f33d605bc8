#include "core/net/httpserver.h"

#include <QHttpServerRequest>
#include <QHttpServerRouterRule>
#include <QMetaEnum>
#include <QRegularExpressionMatch>

using namespace Qt::StringLiterals;

namespace
{

QByteArray methodName(const QHttpServerRequest &request)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(
                          int(request.method())))
        .toUpper();
}

QByteArray bearerOf(const QHttpServerRequest &request)
{
    HttpHead head;
    head.headers.append({"authorization", request.value("authorization")});
    return bearerKey(head);
}

} // namespace

HttpServer::HttpServer(NetCounters &counters, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_counters(counters)
{
}

HttpServer::~HttpServer() = default;

void HttpServer::route(const QByteArray &method, const QString &pattern, const HttpHandler &handler)
{
    const bool isNew = !m_methods.contains(pattern);
    m_methods[pattern][method] = handler;
    if (isNew)
        addPattern(pattern);
}

void HttpServer::addPattern(const QString &pattern)
{
    const auto argumentCount = pattern.count("<arg>"_L1);
    Q_ASSERT(argumentCount <= 3);
    const Methods &methods = m_methods.at(pattern);
    auto rule = std::make_unique<QHttpServerRouterRule>(
        pattern,
        [this, &methods](const QRegularExpressionMatch &match, const QHttpServerRequest &request,
                         QTcpSocket *socket) {
            dispatch(methods, match.capturedTexts().mid(1), request, socket);
        });
    // The router takes the number of arguments from a function type.
    bool added = false;
    switch (argumentCount) {
    case 0:
        added = m_router.addRule<void (*)()>(std::move(rule));
        break;
    case 1:
        added = m_router.addRule<void (*)(const QString &)>(std::move(rule));
        break;
    case 2:
        added = m_router.addRule<void (*)(const QString &, const QString &)>(std::move(rule));
        break;
    default:
        added = m_router.addRule<void (*)(const QString &, const QString &, const QString &)>(
            std::move(rule));
        break;
    }
    Q_ASSERT(added);
    Q_UNUSED(added)
}

bool HttpServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    // What comes behind the request has not passed the front door and must not be read as another.
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->skip(socket->bytesAvailable());
    return m_router.handleRequest(request, socket);
}

void HttpServer::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    makeExchange(request, {}, socket)->refuse({ErrorCode::NotFound, u"there is no such page"_s});
}

void HttpServer::dispatch(const Methods &methods, const QStringList &arguments,
                          const QHttpServerRequest &request, QTcpSocket *socket)
{
    const HttpExchangePtr exchange = makeExchange(request, arguments, socket);
    const auto handler = methods.find(exchange->request().method);
    if (handler != methods.end()) {
        handler->second(exchange);
        return;
    }
    QByteArrayList allowed;
    for (const auto &[method, unused] : methods) {
        allowed.append(method);
        if (method == "GET")
            allowed.append("HEAD");
    }
    HttpResponse response = HttpResponse::problem(
        Error {ErrorCode::MethodNotAllowed, u"this page does not know this method"_s});
    exchange->reply(response.with("Allow", allowed.join(", ")));
}

HttpExchangePtr HttpServer::makeExchange(const QHttpServerRequest &request,
                                         const QStringList &arguments, QTcpSocket *socket)
{
    const bool headOnly = request.method() == QHttpServerRequest::Method::Head;
    const QByteArray contentType = request.value("content-type");
    HttpRequest own {.method = headOnly ? QByteArray("GET") : methodName(request),
                     .path = request.url().path(),
                     .arguments = arguments,
                     .query = request.query(),
                     .body = request.body(),
                     .bearer = bearerOf(request),
                     .contentType = contentType.split(';').first().trimmed().toLower(),
                     .ifNoneMatch = request.value("if-none-match"),
                     .acceptEncoding = request.value("accept-encoding"),
                     .range = request.value("range"),
                     .lastEventId = request.value("last-event-id"),
                     .host = request.value("host"),
                     .userAgent = request.value("user-agent"),
                     .peer = request.remoteAddress()};
    return std::make_shared<HttpExchange>(std::move(own), socket, headOnly, m_counters.responses);
}
