#include "core/net/upgraderules.h"

using namespace Qt::StringLiterals;

bool asksForUpgrade(const HttpHead &head)
{
    return head.hasToken("upgrade", "websocket");
}

std::optional<HttpRefusal> upgradeProblem(const HttpHead &head)
{
    constexpr qsizetype keyBytes = 16;
    if (head.path() != "/ws")
        return HttpRefusal {404, u"the WebSocket is at /ws"_s};
    if (head.method != "GET" || head.minorVersion < 1)
        return HttpRefusal {400, u"a WebSocket begins with GET and HTTP/1.1"_s};
    if (head.count("upgrade") != 1
        || head.value("upgrade").compare("websocket", Qt::CaseInsensitive) != 0)
        return HttpRefusal {400, u"Upgrade must be websocket and nothing else"_s};
    if (!head.hasToken("connection", "upgrade"))
        return HttpRefusal {400, u"Connection must hold Upgrade"_s};
    if (head.count("sec-websocket-version") != 1 || head.value("sec-websocket-version") != "13")
        return HttpRefusal {400, u"Sec-WebSocket-Version must be 13"_s};
    const QByteArray key = head.value("sec-websocket-key");
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    if (head.count("sec-websocket-key") != 1 || !decoded || (*decoded).size() != keyBytes)
        return HttpRefusal {400, u"Sec-WebSocket-Key must be 16 bytes in base64"_s};
    if (head.has("transfer-encoding")
        || (head.has("content-length") && head.value("content-length") != "0"))
        return HttpRefusal {400, u"an upgrade request has no body"_s};
    return {};
}
