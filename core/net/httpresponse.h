#pragma once

#include "core/net/httphead.h"
#include "core/support/error.h"

#include <QJsonObject>

class QTcpSocket;

/// An answer to one request; what is common to all answers is added when it is written.
struct HttpResponse
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<HttpHeader> headers; ///< Besides those that every answer has.

    static HttpResponse json(const QJsonObject &json, int status = 200);
    static HttpResponse noContent();
    /// An RFC 9457 problem.
    static HttpResponse problem(const Error &error);
    static HttpResponse problem(const HttpRefusal &refusal);

    HttpResponse &with(const QByteArray &name, const QByteArray &value);
};

/// Writes the whole answer, without its body when `headOnly`; the connection is to be closed then.
void writeResponse(QTcpSocket &socket, const HttpResponse &response, bool headOnly = false);

/// Writes the head of an answer whose body ends with the connection.
void writeStreamHead(QTcpSocket &socket, const HttpResponse &response);
