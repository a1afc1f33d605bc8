#pragma once

#include "core/net/httpresponse.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <memory>

/// A request that passed the front door, on its own: nothing in it dies with the connection.
struct HttpRequest
{
    QByteArray method; ///< HEAD comes as GET.
    QString path;
    QStringList arguments; ///< What the `<arg>`s of the route matched.
    QUrlQuery query;
    QByteArray body;
    QByteArray bearer; ///< The key after "Bearer ".
    QByteArray contentType; ///< Without parameters, lower case.
    QByteArray ifNoneMatch;
    QByteArray acceptEncoding;
    QByteArray range;
    QByteArray lastEventId;
    QByteArray host;
    QByteArray userAgent;
    QHostAddress peer;
};

/// One request and the way of its answer, however late it comes; an answer to a client that has gone is
/// dropped. Answers once and, but for a stream, closes the connection.
class HttpExchange
{
public:
    HttpExchange(HttpRequest request, QTcpSocket *socket, bool headOnly, QMap<int, quint64> &counts);
    ~HttpExchange();
    Q_DISABLE_COPY_MOVE(HttpExchange)

    const HttpRequest &request() const { return m_request; }
    void reply(const HttpResponse &response);
    /// Answers with a head whose body has no end yet, and hands the connection over to whoever writes it;
    /// null when nobody wants one.
    QTcpSocket *replyStream(const QByteArray &contentType);
    void refuse(const Error &error) { reply(HttpResponse::problem(error)); }

private:
    HttpRequest m_request;
    QPointer<QTcpSocket> m_socket;
    bool m_headOnly;
    QMap<int, quint64> &m_counts;
    bool m_answered = false;
};

using HttpExchangePtr = std::shared_ptr<HttpExchange>;
using HttpHandler = std::function<void(const HttpExchangePtr &)>;
