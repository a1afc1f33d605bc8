#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>
#include <optional>

/// Why a request is refused before anything looks at what it wants.
struct HttpRefusal
{
    int status = 400;
    QString detail;

    bool operator==(const HttpRefusal &) const = default;
};

struct HttpHeader
{
    QByteArray name; ///< Lower case.
    QByteArray value;
};

/// The request line and headers of one request, checked for form.
struct HttpHead
{
    QByteArray method;
    QByteArray target; ///< Origin form: begins with one slash.
    int minorVersion = 1; ///< HTTP/1.0 or HTTP/1.1.
    QList<HttpHeader> headers;
    qsizetype size = 0; ///< Bytes up to and with the empty line.

    /// The value of the first header of that lower-case name; empty when there is none.
    QByteArray value(QByteArrayView name) const;
    bool has(QByteArrayView name) const;
    qsizetype count(QByteArrayView name) const;
    /// True when the comma-separated header holds the token, in any case.
    bool hasToken(QByteArrayView name, QByteArrayView token) const;
    /// The target without its query.
    QByteArray path() const;
};

/// Reads the head at the start of `bytes`: empty while it is incomplete, a refusal as soon as it can't
/// become a valid one or is longer than `limit`. Strict where others are lenient: CR LF only, no
/// folded lines, no control characters, single spaces, an origin-form target.
std::optional<std::expected<HttpHead, HttpRefusal>> readHttpHead(QByteArrayView bytes,
                                                                 qsizetype limit);

/// The length of the body that follows `head`; refused when it is not told, told twice, not a plain
/// number, told by a transfer encoding, or over `limit`.
std::expected<qint64, HttpRefusal> bodyLength(const HttpHead &head, qint64 limit);

/// The key after "Bearer " in the Authorization header; empty when there is none.
QByteArray bearerKey(const HttpHead &head);
