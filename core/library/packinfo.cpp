#include "core/library/packinfo.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

QJsonObject toJson(const PackInfo &pack)
{
    return {{u"id"_s, pack.id},
            {u"title"_s, pack.title},
            {u"description"_s, pack.description},
            {u"language"_s, pack.language},
            {u"tags"_s, QJsonArray::fromStringList(pack.tags)},
            {u"question_count"_s, pack.questionCount},
            {u"built_in"_s, pack.builtIn},
            {u"duplicate_count"_s, pack.duplicateCount},
            {u"times_used"_s, pack.uses.count},
            {u"last_used_ms"_s,
             pack.uses.last ? QJsonValue(toUnixMs(*pack.uses.last)) : QJsonValue::Null}};
}

QJsonObject toJson(const BinnedPack &pack)
{
    return {{u"id"_s, pack.id},
            {u"title"_s, pack.title},
            {u"question_count"_s, pack.questionCount},
            {u"deleted_ms"_s, toUnixMs(pack.deletedAt)}};
}
