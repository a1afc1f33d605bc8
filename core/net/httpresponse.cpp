#include "core/net/httpresponse.h"

#include "core/protocol/problem.h"

#include <QJsonDocument>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

const QByteArray problemType = "application/problem+json";
constexpr qsizetype sharedBodySize = 16 * 1024;

const char *reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Error";
    }
}

QLatin1StringView codeForStatus(int status)
{
    switch (status) {
    case 403:
        return wireName(ErrorCode::Forbidden);
    case 404:
        return wireName(ErrorCode::NotFound);
    case 405:
        return wireName(ErrorCode::MethodNotAllowed);
    case 413:
    case 431:
        return wireName(ErrorCode::TooLarge);
    default:
        return wireName(ErrorCode::InvalidMessage);
    }
}

bool has(const QList<HttpHeader> &headers, QByteArrayView name)
{
    return std::ranges::any_of(headers, [name](const HttpHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

enum class Length { Known, Open };

QByteArray headBytes(const HttpResponse &response, Length length)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
        + reasonPhrase(response.status) + "\r\n";
    if (!response.contentType.isEmpty())
        bytes += "Content-Type: " + response.contentType + "\r\n";
    if (length == Length::Known && response.status != 204 && response.status != 304)
        bytes += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    for (const HttpHeader &header : response.headers)
        bytes += header.name + ": " + header.value + "\r\n";
    if (!has(response.headers, "Cache-Control"))
        bytes += "Cache-Control: no-store\r\n";
    if (!has(response.headers, "Content-Security-Policy"))
        bytes += "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n";
    bytes += "X-Content-Type-Options: nosniff\r\n"
             "Referrer-Policy: no-referrer\r\n"
             "Cross-Origin-Resource-Policy: same-origin\r\n"
             "Connection: close\r\n\r\n";
    return bytes;
}

} // namespace

HttpResponse HttpResponse::json(const QJsonObject &json, int status)
{
    return {.status = status,
            .contentType = "application/json",
            .body = QJsonDocument(json).toJson(QJsonDocument::Compact),
            .headers = {}};
}

HttpResponse HttpResponse::noContent()
{
    return {.status = 204, .contentType = {}, .body = {}, .headers = {}};
}

HttpResponse HttpResponse::problem(const Error &error)
{
    HttpResponse response {.status = httpStatus(error.code),
                           .contentType = problemType,
                           .body = problemJson(error),
                           .headers = {}};
    if (error.code == ErrorCode::Unauthorized)
        response.with("WWW-Authenticate", "Bearer");
    return response;
}

HttpResponse HttpResponse::problem(const HttpRefusal &refusal)
{
    // Statuses that no ErrorCode has, so that the body is put together here.
    const QLatin1StringView code = codeForStatus(refusal.status);
    const QJsonObject json {{u"type"_s, u"urn:quizstage:error:"_s + code},
                            {u"title"_s, QLatin1StringView(reasonPhrase(refusal.status))},
                            {u"status"_s, refusal.status},
                            {u"detail"_s, refusal.detail},
                            {u"code"_s, code}};
    return {.status = refusal.status,
            .contentType = problemType,
            .body = QJsonDocument(json).toJson(QJsonDocument::Compact),
            .headers = {}};
}

HttpResponse &HttpResponse::with(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

void writeResponse(QTcpSocket &socket, const HttpResponse &response, bool headOnly)
{
    const QByteArray head = headBytes(response, Length::Known);
    if (headOnly) {
        socket.write(head);
    } else if (response.body.size() < sharedBodySize) {
        socket.write(head + response.body);
    } else {
        // By itself, the body is kept once however many sockets send it.
        socket.write(head);
        socket.write(response.body);
    }
    socket.flush();
}

void writeStreamHead(QTcpSocket &socket, const HttpResponse &response)
{
    socket.write(headBytes(response, Length::Open));
    socket.flush();
}
