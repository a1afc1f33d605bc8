#include "core/protocol/jsontext.h"

#include <algorithm>

namespace
{

bool needsEscape(char c)
{
    return uchar(c) < 0x20 || c == '"' || c == '\\';
}

void appendEscaped(QByteArray &json, char c)
{
    constexpr auto digits = "0123456789abcdef";
    if (uchar(c) >= 0x20) {
        json += '\\';
        json += c;
        return;
    }
    json += "\\u00";
    json += digits[uchar(c) >> 4];
    json += digits[uchar(c) & 0xf];
}

} // namespace

void appendJsonString(QByteArray &json, const QString &text)
{
    // A lone surrogate becomes a question mark here, so the frame is always UTF-8.
    const QByteArray utf8 = text.toUtf8();
    json += '"';
    if (std::ranges::none_of(utf8, needsEscape)) {
        json += utf8;
    } else {
        for (const char c : utf8) {
            if (needsEscape(c))
                appendEscaped(json, c);
            else
                json += c;
        }
    }
    json += '"';
}

void appendRequestId(QByteArray &json, const QJsonValue &id)
{
    if (id.isUndefined())
        return;
    json += ",\"id\":";
    if (id.isString())
        appendJsonString(json, id.toString());
    else
        json += QByteArray::number(id.toInteger());
}
