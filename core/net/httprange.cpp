#include "core/net/httprange.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

HttpResponse partOf(const HttpResponse &whole, const QByteArray &range)
{
    HttpResponse response = whole;
    response.with("Accept-Ranges", "bytes");
    static const QRegularExpression single(u"\\Abytes=(\\d{0,18})-(\\d{0,18})\\z"_s);
    const auto match = single.match(QString::fromLatin1(range));
    const QString first = match.captured(1);
    const QString last = match.captured(2);
    if (!match.hasMatch() || (first.isEmpty() && last.isEmpty()))
        return response;

    const qsizetype size = whole.body.size();
    // Without a first byte, so many of the last ones.
    const qsizetype from = first.isEmpty() ? std::max<qsizetype>(0, size - last.toLongLong())
                                           : first.toLongLong();
    const qsizetype to = first.isEmpty() || last.isEmpty()
        ? size - 1
        : std::min<qsizetype>(size - 1, last.toLongLong());
    if (!first.isEmpty() && !last.isEmpty() && last.toLongLong() < first.toLongLong())
        return response;
    if (from >= size) {
        HttpResponse refusal = HttpResponse::problem(
            HttpRefusal {416, u"the file has only %1 bytes"_s.arg(size)});
        return refusal.with("Content-Range", "bytes */" + QByteArray::number(size));
    }
    response.status = 206;
    response.body = whole.body.sliced(from, to - from + 1);
    return response.with("Content-Range",
                         "bytes " + QByteArray::number(from) + '-' + QByteArray::number(to) + '/'
                             + QByteArray::number(size));
}
