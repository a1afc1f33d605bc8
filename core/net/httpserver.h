#pragma once

#include "core/net/httpexchange.h"
#include "core/net/netcounters.h"

#include <QAbstractHttpServer>
#include <QHttpServerRouter>

#include <map>

/// Reads the requests that the front door hands on and routes them by path and method. One request a
/// connection.
class HttpServer : public QAbstractHttpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServer)

public:
    explicit HttpServer(NetCounters &counters, QObject *parent = nullptr);
    ~HttpServer() override;

    /// `<arg>` in `pattern` stands for one part of the path; at most three of them. Earlier patterns win.
    void route(const QByteArray &method, const QString &pattern, const HttpHandler &handler);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    using Methods = std::map<QByteArray, HttpHandler>;

    void addPattern(const QString &pattern);
    void dispatch(const Methods &methods, const QStringList &arguments,
                  const QHttpServerRequest &request, QTcpSocket *socket);
    HttpExchangePtr makeExchange(const QHttpServerRequest &request, const QStringList &arguments,
                                 QTcpSocket *socket);

    NetCounters &m_counters;
    QHttpServerRouter m_router;
    std::map<QString, Methods> m_methods; ///< By pattern.
};
