#include "core/report/logexport.h"

#include "core/report/csvwriter.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{

QString utc(TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMs(at), Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const LogLine &line)
{
    const LogEntry &entry = line.entry;
    QJsonObject json{{u"at"_s, utc(entry.at)},
                     {u"at_ms"_s, toUnixMs(entry.at)},
                     {u"kind"_s, wireName(entry.kind)},
                     {u"words"_s, line.words}};
    if (!entry.room.value.isEmpty()) {
        json[u"room"_s] = entry.room.value;
        json[u"title"_s] = entry.title;
    }
    if (entry.count > 0)
        json[u"count"_s] = entry.count;
    if (!entry.names.isEmpty())
        json[u"names"_s] = QJsonArray::fromStringList(entry.names);
    if (entry.question > 0)
        json[u"question"_s] = entry.question;
    if (!entry.detail.isEmpty())
        json[u"detail"_s] = entry.detail;
    return json;
}

} // namespace

QByteArray logCsv(const QList<LogLine> &lines)
{
    CsvWriter csv({u"Time (UTC)"_s, u"Event"_s, u"Room"_s, u"Title"_s, u"Players"_s, u"What"_s});
    for (const LogLine &line : lines) {
        const LogEntry &entry = line.entry;
        csv.add({utc(entry.at), wireName(entry.kind), entry.room.value, entry.title,
                 entry.count > 0 ? QString::number(entry.count) : QString(), line.words});
    }
    return csv.bytes();
}

QByteArray logJsonLines(const QList<LogLine> &lines)
{
    QByteArray bytes;
    for (const LogLine &line : lines)
        bytes += QJsonDocument(toJson(line)).toJson(QJsonDocument::Compact) + '\n';
    return bytes;
}
