#include "core/net/httpexchange.h"

using namespace Qt::StringLiterals;

HttpExchange::HttpExchange(HttpRequest request, QTcpSocket *socket, bool headOnly,
                           QMap<int, quint64> &counts)
    : m_request(std::move(request))
    , m_socket(socket)
    , m_headOnly(headOnly)
    , m_counts(counts)
{
}

HttpExchange::~HttpExchange()
{
    // Whoever should have answered was destroyed, as when the node stops.
    if (!m_answered)
        refuse({ErrorCode::Unavailable, u"the node is stopping; try again later"_s});
}

void HttpExchange::reply(const HttpResponse &response)
{
    Q_ASSERT(!m_answered);
    m_answered = true;
    // Without a socket this may outlive the server and its counts.
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    ++m_counts[response.status];
    writeResponse(*m_socket, response, m_headOnly);
    m_socket->disconnectFromHost();
}

QTcpSocket *HttpExchange::replyStream(const QByteArray &contentType)
{
    const HttpResponse head {.status = 200, .contentType = contentType, .body = {}, .headers = {}};
    if (m_headOnly) {
        reply(head);
        return nullptr;
    }
    Q_ASSERT(!m_answered);
    m_answered = true;
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
        return nullptr;
    ++m_counts[head.status];
    writeStreamHead(*m_socket, head);
    return m_socket;
}
