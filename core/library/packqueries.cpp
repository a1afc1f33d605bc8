#include "core/library/packqueries.h"

#include "core/library/packrows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace
{

/// The words as FTS5 reads them: each a quoted beginning, so that no sign of the user's means
/// anything.
QString matchExpression(const QString &words)
{
    QStringList terms;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); }))
            terms.append(u'"' + QString(word).replace(u'"', u"\"\""_s) + u"\"*"_s);
    }
    return terms.join(u' ');
}

QStringList textsFromJson(const QString &json)
{
    QStringList texts;
    const auto array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

Uses usesOf(int count, qint64 last)
{
    return {count, count > 0 ? std::optional(fromUnixMs(last)) : std::nullopt};
}

PackInfo packInfo(const SqliteRows &row)
{
    return {.id = row.value(1).toString(),
            .title = row.value(2).toString(),
            .description = row.value(3).toString(),
            .language = row.value(4).toString(),
            .tags = textsFromJson(row.value(5).toString()),
            .questionCount = row.value(6).toInt(),
            .duplicateCount = row.value(10).toInt(),
            .builtIn = row.value(7).toBool(),
            .uses = usesOf(row.value(8).toInt(), row.value(9).toLongLong())};
}

/// The packs with such questions; nothing where the search asks nothing of questions.
std::optional<QSet<qint64>> packsWithQuestions(SqliteDatabase &database, const PackSearch &search)
{
    const QString match = matchExpression(search.words);
    if (match.isEmpty() && search.difficulty.isEmpty())
        return std::nullopt;
    auto rows = match.isEmpty()
        ? database.query(u"SELECT DISTINCT pack FROM questions WHERE difficulty = ?"_s,
                         {search.difficulty})
        : database.query(
            u"SELECT DISTINCT pack FROM search JOIN questions ON question = search.rowid "
            "WHERE search MATCH ? AND (? = '' OR difficulty = ?)"_s,
            {match, sqlText(search.difficulty), sqlText(search.difficulty)});
    QSet<qint64> packs;
    while (rows && rows.next())
        packs.insert(rows.value(0).toLongLong());
    return packs;
}

} // namespace

QList<PackInfo> findPacks(SqliteDatabase &database, const PackSearch &search)
{
    const auto wanted = packsWithQuestions(database, search);
    QList<PackInfo> packs;
    auto rows = database.query(
        u"SELECT pack, id, title, description, language, tags, question_count, built_in, used, "
        "last_used, (SELECT count(*) FROM questions AS q WHERE q.pack = shown.pack "
        "AND q.skeleton <> '' AND EXISTS (SELECT 1 FROM questions AS other JOIN shown AS s "
        "ON s.pack = other.pack WHERE other.skeleton = q.skeleton AND other.question <> "
        "q.question)) "
        "FROM shown"_s);
    while (rows && rows.next()) {
        if (wanted && !wanted->contains(rows.value(0).toLongLong()))
            continue;
        const PackInfo pack = packInfo(rows);
        if (search.tag.isEmpty() || pack.tags.contains(search.tag, Qt::CaseInsensitive))
            packs.append(pack);
    }
    std::ranges::sort(packs, [](const PackInfo &a, const PackInfo &b) {
        return std::tuple(a.title.toCaseFolded(), a.id) < std::tuple(b.title.toCaseFolded(), b.id);
    });
    return packs;
}

QHash<QString, QByteArray> programDocuments(SqliteDatabase &database)
{
    QHash<QString, QByteArray> documents;
    auto rows = database.query(u"SELECT id, document FROM packs WHERE built_in = 1"_s);
    while (rows && rows.next())
        documents.insert(rows.value(0).toString(), rows.value(1).toByteArray());
    return documents;
}

QByteArray packDocument(SqliteDatabase &database, const QString &id)
{
    auto row = database.query(u"SELECT document FROM shown WHERE id = ?"_s, {id});
    return row && row.next() ? row.value(0).toByteArray() : QByteArray();
}

QByteArray binnedDocument(SqliteDatabase &database, qint64 number)
{
    auto row =
        database.query(u"SELECT document FROM packs WHERE pack = ? AND deleted > 0"_s, {number});
    return row && row.next() ? row.value(0).toByteArray() : QByteArray();
}

std::optional<bool> isBuiltIn(SqliteDatabase &database, const QString &id)
{
    auto row = database.query(u"SELECT built_in FROM shown WHERE id = ?"_s, {id});
    return row && row.next() ? std::optional(row.value(0).toBool()) : std::nullopt;
}

QList<ShelvedQuestion> questionRecords(SqliteDatabase &database, const QString &id)
{
    QList<ShelvedQuestion> records;
    auto rows = database.query(
        u"SELECT coalesce(uses.used, 0), coalesce(uses.last_used, 0) FROM shown "
        "JOIN questions USING(pack) LEFT JOIN uses USING(skeleton) WHERE id = ? ORDER BY position"_s,
        {id});
    while (rows && rows.next()) {
        records.append({.question = {},
                        .uses = usesOf(rows.value(0).toInt(), rows.value(1).toLongLong()),
                        .alsoIn = {}});
    }
    auto twins = database.query(
        u"SELECT DISTINCT mine.position, theirs.title FROM shown "
        "JOIN questions AS mine USING(pack) "
        "JOIN questions AS other "
        "ON other.skeleton = mine.skeleton AND other.question <> mine.question "
        "JOIN shown AS theirs ON theirs.pack = other.pack "
        "WHERE shown.id = ? AND mine.skeleton <> '' ORDER BY mine.position, theirs.title"_s,
        {id});
    while (twins && twins.next()) {
        if (const int position = twins.value(0).toInt(); position < records.size())
            records[position].alsoIn.append(twins.value(1).toString());
    }
    return records;
}

QList<BinnedPack> binnedPacks(SqliteDatabase &database)
{
    QList<BinnedPack> packs;
    auto rows = database.query(u"SELECT pack, id, title, question_count, deleted FROM packs "
                               "WHERE deleted > 0 ORDER BY deleted DESC, pack DESC"_s);
    while (rows && rows.next()) {
        packs.append({.number = rows.value(0).toLongLong(),
                      .id = rows.value(1).toString(),
                      .title = rows.value(2).toString(),
                      .questionCount = rows.value(3).toInt(),
                      .deletedAt = fromUnixMs(rows.value(4).toLongLong())});
    }
    return packs;
}

qint64 lastBinned(SqliteDatabase &database, const QString &id)
{
    auto row = database.query(
        u"SELECT pack FROM packs WHERE id = ? AND deleted > 0 ORDER BY deleted DESC"_s, {id});
    return row && row.next() ? row.value(0).toLongLong() : 0;
}

QSet<QString> knownSkeletons(SqliteDatabase &database)
{
    QSet<QString> skeletons;
    auto rows = database.query(
        u"SELECT DISTINCT skeleton FROM shown JOIN questions USING(pack) WHERE skeleton <> ''"_s);
    while (rows && rows.next())
        skeletons.insert(rows.value(0).toString());
    return skeletons;
}

QSet<QString> usedImages(SqliteDatabase &database)
{
    QSet<QString> paths;
    auto rows = database.query(u"SELECT DISTINCT image FROM questions WHERE image <> ''"_s);
    while (rows && rows.next()) {
        const QStringList ofQuestion = rows.value(0).toString().split(u'\n');
        paths.unite(QSet<QString>(ofQuestion.begin(), ofQuestion.end()));
    }
    return paths;
}
