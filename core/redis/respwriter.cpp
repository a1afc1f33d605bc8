#include "core/redis/respwriter.h"

#include <charconv>

namespace
{

void appendHead(QByteArray &buffer, char kind, qsizetype count)
{
    char text[24];
    text[0] = kind;
    char *end = std::to_chars(text + 1, text + 22, count).ptr;
    *end++ = '\r';
    *end++ = '\n';
    buffer.append(text, end - text);
}

} // namespace

void appendRespCommand(QByteArray &buffer, const QList<QByteArray> &argv)
{
    appendHead(buffer, '*', argv.size());
    for (const QByteArray &argument : argv) {
        appendHead(buffer, '$', argument.size());
        buffer.append(argument);
        buffer.append("\r\n", 2);
    }
}
