#include "core/report/archivefile.h"

#include "core/support/logging.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// What a list needs stands before the documents, so that reading it doesn't page through them.
constexpr QStringView schema[] = {
    uR"(CREATE TABLE games(
        code TEXT NOT NULL,
        created INTEGER NOT NULL,
        ended INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        title TEXT NOT NULL,
        player_count INTEGER NOT NULL,
        played_count INTEGER NOT NULL,
        question_count INTEGER NOT NULL,
        winner_count INTEGER NOT NULL,
        winners TEXT NOT NULL,
        setup BLOB NOT NULL,
        results BLOB NOT NULL,
        PRIMARY KEY(code, created)))",
    u"CREATE TABLE wishes(keep_days INTEGER NOT NULL)",
    u"CREATE TABLE probe(filler BLOB NOT NULL)",
};

constexpr FileFormat archiveFormat{1, schema};
const QString what = u"the history of games"_s;

/// A removed game leaves its name behind for longer than any room lives.
constexpr auto removedFor = std::chrono::days(30);

constexpr auto lineColumns = "code, created, ended, title, player_count, played_count, "
                             "question_count, winner_count, winners"_L1;

/// What a removed game leaves: nothing that was said or done in it.
const QString emptyRow = u"UPDATE games SET removed = 1, title = '', winners = '', setup = x'', "
                         "results = x'' "_s;

QByteArray packed(const QJsonObject &json)
{
    return qCompress(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject unpacked(const QVariant &blob)
{
    return QJsonDocument::fromJson(qUncompress(blob.toByteArray())).object();
}

QString winnersText(const QStringList &winners)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(winners)).toJson(QJsonDocument::Compact));
}

PastGame line(const SqliteRows &row)
{
    PastGame game{.key = {{row.value(0).toString()}, fromUnixMs(row.value(1).toLongLong())},
                  .title = row.value(3).toString(),
                  .endedAt = fromUnixMs(row.value(2).toLongLong()),
                  .playerCount = row.value(4).toInt(),
                  .playedCount = row.value(5).toInt(),
                  .questionCount = row.value(6).toInt(),
                  .winnerCount = row.value(7).toInt()};
    const auto winners = QJsonDocument::fromJson(row.value(8).toString().toUtf8()).array();
    for (const QJsonValue &winner : winners)
        game.winners.append(winner.toString());
    return game;
}

} // namespace

Result<void> ArchiveFile::open(TimePoint now)
{
    if (m_database)
        return {};
    m_trouble.reset();
    if (findDamage(m_path, archiveFormat)) {
        const auto moved = setAside(m_path, now);
        if (!moved) {
            m_trouble = moved.error();
            return refuse(*m_trouble, what);
        }
        m_movedTo = *moved;
    }
    OpenedFile file = openDatabaseFile(m_path, archiveFormat);
    if (file.trouble) {
        m_trouble = file.trouble;
        return refuse(*m_trouble, what);
    }
    m_database = std::move(file.database);
    return {};
}

Result<void> ArchiveFile::store(const ArchivedGame &archived)
{
    const PastGame &game = archived.game;
    const auto rows = m_database->query(
        u"INSERT INTO games(code, created, ended, removed, title, player_count, played_count, "
        "question_count, winner_count, winners, setup, results) "
        "VALUES(?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(code, created) DO UPDATE SET "
        "title = excluded.title, player_count = excluded.player_count, "
        "played_count = excluded.played_count, question_count = excluded.question_count, "
        "winner_count = excluded.winner_count, winners = excluded.winners, "
        "setup = excluded.setup, results = excluded.results WHERE removed = 0"_s,
        {game.key.code.value, toUnixMs(game.key.createdAt), toUnixMs(game.endedAt), game.title,
         game.playerCount, game.playedCount, game.questionCount, game.winnerCount,
         winnersText(game.winners), packed(archived.setup), packed(archived.results)});
    if (!rows)
        return failure();
    return {};
}

Result<QList<PastGame>> ArchiveFile::list()
{
    QList<PastGame> games;
    {
        auto rows = m_database->query(u"SELECT %1 FROM games WHERE removed = 0 "
                                      "ORDER BY ended DESC, created DESC, code"_s.arg(lineColumns));
        while (rows && rows.next())
            games.append(line(rows));
    }
    if (m_database->trouble())
        return failure();
    return games;
}

Result<ArchivedGame> ArchiveFile::load(const GameKey &key)
{
    ArchivedGame archived;
    {
        auto rows = m_database->query(
            u"SELECT %1, setup, results FROM games WHERE code = ? AND created = ? AND removed = 0"_s
                .arg(lineColumns),
            {key.code.value, toUnixMs(key.createdAt)});
        if (rows && rows.next()) {
            archived.game = line(rows);
            archived.setup = unpacked(rows.value(9));
            archived.results = unpacked(rows.value(10));
        }
    }
    if (m_database->trouble())
        return failure();
    if (archived.game.key != key)
        return refuse(ErrorCode::NotFound, u"this game is no longer in the list"_s);
    if (archived.results.isEmpty())
        return refuse(ErrorCode::Corrupt, u"what was kept of this game can't be read"_s);
    return archived;
}

Result<void> ArchiveFile::inTransaction(const std::function<bool()> &work)
{
    if (m_database->transact(work))
        return {};
    return failure();
}

Result<void> ArchiveFile::remove(const QList<GameKey> &keys)
{
    return inTransaction([&] {
        for (const GameKey &key : keys) {
            if (!m_database->query(emptyRow + "WHERE code = ? AND created = ?"_L1,
                                   {key.code.value, toUnixMs(key.createdAt)}))
                return false;
        }
        return true;
    });
}

Result<int> ArchiveFile::keepDays()
{
    int days = 0;
    {
        auto rows = m_database->query(u"SELECT keep_days FROM wishes"_s);
        if (rows && rows.next())
            days = rows.value(0).toInt();
    }
    if (m_database->trouble())
        return failure();
    return days;
}

Result<void> ArchiveFile::setKeepDays(int days)
{
    return inTransaction([&] {
        return m_database->execute(u"DELETE FROM wishes"_s)
            && m_database->query(u"INSERT INTO wishes VALUES(?)"_s, {days});
    });
}

Result<int> ArchiveFile::prune(TimePoint now)
{
    const auto days = keepDays();
    if (!days)
        return std::unexpected(days.error());
    int count = 0;
    if (*days > 0) {
        const TimePoint oldest = now - std::chrono::days(*days);
        const auto rows = m_database->query(emptyRow + "WHERE removed = 0 AND ended < ?"_L1,
                                            {toUnixMs(oldest)});
        if (!rows)
            return failure();
        count = rows.changed();
    }
    if (!m_database->query(u"DELETE FROM games WHERE removed = 1 AND ended < ?"_s,
                           {toUnixMs(now - removedFor)}))
        return failure();
    return count;
}

// The file is opened anew for the next call, since a connection that has failed may stay so.
std::unexpected<Error> ArchiveFile::failure()
{
    if (const auto trouble = m_database->takeTrouble(); trouble && !m_trouble)
        m_trouble = trouble;
    m_database.reset();
    return refuse(m_trouble.value_or(StorageTrouble{{}, m_path, u"unknown"_s}), what);
}
