#include "core/library/packrows.h"

#include "core/library/skeleton.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{

// `document` is the pack; all else is made from it, so that lists and searches need not read it. A
// pack lies in the recycle bin while `deleted` is not 0.
constexpr QStringView schema[] = {
    uR"(CREATE TABLE packs(
        pack INTEGER PRIMARY KEY,
        id TEXT NOT NULL,
        built_in INTEGER NOT NULL,
        deleted INTEGER NOT NULL DEFAULT 0,
        title TEXT NOT NULL,
        description TEXT NOT NULL,
        language TEXT NOT NULL,
        tags TEXT NOT NULL,
        question_count INTEGER NOT NULL,
        used INTEGER NOT NULL DEFAULT 0,
        last_used INTEGER NOT NULL DEFAULT 0,
        document BLOB NOT NULL,
        UNIQUE(id, built_in, deleted)))",
    uR"(CREATE TABLE questions(
        question INTEGER PRIMARY KEY,
        pack INTEGER NOT NULL REFERENCES packs ON DELETE CASCADE,
        position INTEGER NOT NULL,
        skeleton TEXT NOT NULL,
        difficulty TEXT NOT NULL,
        image TEXT NOT NULL,
        UNIQUE(pack, position),
        UNIQUE(skeleton, question)))",
    uR"(CREATE TABLE uses(
        skeleton TEXT NOT NULL PRIMARY KEY,
        used INTEGER NOT NULL,
        last_used INTEGER NOT NULL) WITHOUT ROWID)",
    uR"(CREATE VIRTUAL TABLE search USING fts5(
        title, tags, text, answers, category, tokenize = 'unicode61 remove_diacritics 2'))",
    uR"(CREATE VIEW shown AS SELECT * FROM packs WHERE deleted = 0 AND (built_in = 0 OR id NOT IN
        (SELECT id FROM packs WHERE built_in = 0 AND deleted = 0)))",
    u"CREATE TABLE probe(filler BLOB NOT NULL)",
};

QString jsonText(const QStringList &texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

/// All that players could answer and that counts as right, for the search.
QString answerWords(const Question &question)
{
    QStringList words = question.key.texts;
    for (const Choice &choice : question.choices)
        words.append(choice.text);
    if (question.key.number)
        words.append(QString::number(question.key.number->value, 'g', 15));
    return words.join(u' ');
}

qint64 numberOf(SqliteDatabase &database, const QString &id, PackOrigin origin)
{
    auto row =
        database.query(u"SELECT pack FROM packs WHERE id = ? AND built_in = ? AND deleted = 0"_s,
                       {id, origin == PackOrigin::Program});
    return row && row.next() ? row.value(0).toLongLong() : 0;
}

bool putRow(SqliteDatabase &database, const Pack &pack, PackOrigin origin)
{
    return bool(database.query(
        u"INSERT INTO packs(id, built_in, title, description, language, tags, question_count, "
        "document) VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id, built_in, deleted) DO UPDATE SET "
        "title = excluded.title, description = excluded.description, "
        "language = excluded.language, tags = excluded.tags, "
        "question_count = excluded.question_count, document = excluded.document"_s,
        {pack.id, origin == PackOrigin::Program, pack.title, sqlText(pack.description),
         sqlText(pack.language), jsonText(pack.tags), pack.questions.size(), packedPack(pack)}));
}

/// The names of a question's pictures and sound, one a line.
QString mediaLines(const Question &question)
{
    QStringList names {question.image, question.audio};
    for (const Choice &choice : question.choices)
        names.append(choice.image);
    names.removeAll(QString());
    return names.join(u'\n');
}

bool putQuestion(SqliteDatabase &database, const Pack &pack, qint64 number, int position)
{
    const Question &question = pack.questions.at(position);
    return database.query(u"INSERT INTO questions(pack, position, skeleton, difficulty, image) "
                          "VALUES(?, ?, ?, ?, ?)"_s,
                          {number, position, sqlText(questionSkeleton(question)),
                           sqlText(question.difficulty), sqlText(mediaLines(question))})
        && database.query(u"INSERT INTO search(rowid, title, tags, text, answers, category) "
                          "VALUES(last_insert_rowid(), ?, ?, ?, ?, ?)"_s,
                          {pack.title, pack.tags.join(u' '), question.text, answerWords(question),
                           question.category});
}

} // namespace

const FileFormat libraryFormat{1, schema};

bool putPack(SqliteDatabase &database, const Pack &pack, PackOrigin origin)
{
    if (!putRow(database, pack, origin))
        return false;
    const qint64 number = numberOf(database, pack.id, origin);
    if (!database.query(u"DELETE FROM search WHERE rowid IN "
                        "(SELECT question FROM questions WHERE pack = ?)"_s,
                        {number})
        || !database.query(u"DELETE FROM questions WHERE pack = ?"_s, {number}))
        return false;
    for (int position = 0; position < pack.questions.size(); ++position) {
        if (!putQuestion(database, pack, number, position))
            return false;
    }
    return true;
}

bool keepProgramPacks(SqliteDatabase &database, const QStringList &ids)
{
    const QString gone = u"SELECT pack FROM packs WHERE built_in = 1 AND id NOT IN "
                         "(SELECT value FROM json_each(?))"_s;
    return database.query(u"DELETE FROM search WHERE rowid IN (SELECT question FROM questions "
                          "WHERE pack IN (%1))"_s.arg(gone),
                          {jsonText(ids)})
        && database.query(u"DELETE FROM packs WHERE pack IN (%1)"_s.arg(gone), {jsonText(ids)});
}

bool binPack(SqliteDatabase &database, const QString &id, TimePoint now)
{
    // Later than all of this id that lie there: the number and the time both name it.
    return bool(database.query(
        u"UPDATE packs SET deleted = max(?, 1 + (SELECT max(deleted) FROM packs AS p "
        "WHERE p.id = packs.id AND p.built_in = 0)) "
        "WHERE id = ? AND built_in = 0 AND deleted = 0"_s,
        {toUnixMs(now), id}));
}

bool unbinPack(SqliteDatabase &database, qint64 number, const Pack &pack)
{
    return bool(database.query(
        u"UPDATE packs SET deleted = 0, id = ?, document = ? WHERE pack = ? AND deleted > 0"_s,
        {pack.id, packedPack(pack), number}));
}

bool emptyBin(SqliteDatabase &database, TimePoint before)
{
    const QString old = u"SELECT pack FROM packs WHERE deleted > 0 AND deleted <= ?"_s;
    return database.query(u"DELETE FROM search WHERE rowid IN (SELECT question FROM questions "
                          "WHERE pack IN (%1))"_s.arg(old),
                          {toUnixMs(before)})
        && database.query(u"DELETE FROM packs WHERE pack IN (%1)"_s.arg(old), {toUnixMs(before)});
}

bool countUse(SqliteDatabase &database, const QSet<QString> &skeletons, TimePoint now)
{
    for (const QString &skeleton : skeletons) {
        if (!database.query(u"INSERT INTO uses VALUES(?, 1, ?) ON CONFLICT(skeleton) DO UPDATE SET "
                            "used = used + 1, last_used = max(last_used, excluded.last_used)"_s,
                            {skeleton, toUnixMs(now)}))
            return false;
    }
    return bool(database.query(
        u"UPDATE packs SET used = used + 1, last_used = max(last_used, ?) WHERE pack IN "
        "(SELECT pack FROM questions WHERE skeleton <> '' GROUP BY pack HAVING "
        "2 * sum(skeleton IN (SELECT value FROM json_each(?))) >= count(*))"_s,
        {toUnixMs(now), jsonText(skeletons.values())}));
}

QList<Pack> readablePacks(SqliteDatabase &database)
{
    QList<Pack> packs;
    auto rows = database.query(u"SELECT document FROM packs WHERE built_in = 0 AND deleted = 0"_s);
    while (rows && rows.next()) {
        if (auto pack = unpackedPack(rows.value(0).toByteArray()))
            packs.append(*std::move(pack));
    }
    return packs;
}

QString sqlText(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QByteArray packedPack(const Pack &pack)
{
    return qCompress(QJsonDocument(toJson(pack)).toJson(QJsonDocument::Compact));
}

Result<Pack> unpackedPack(const QByteArray &bytes)
{
    return packFromBytes(qUncompress(bytes));
}
