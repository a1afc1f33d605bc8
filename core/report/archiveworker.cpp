#include "core/report/archiveworker.h"

#include "core/game/roomcopy.h"
#include "core/report/filewriter.h"
#include "core/report/gamereport.h"
#include "core/report/results.h"
#include "core/report/resultsexport.h"
#include "core/support/logging.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto retryInterval = 5s;
constexpr auto pruneInterval = 6h;

QString notKeptWords(const StorageTrouble &trouble)
{
    QString words = u"Finished games can't be kept in %1: %2."_s.arg(
        QDir::toNativeSeparators(trouble.path), whatHappened(trouble));
    words += trouble.mayPass()
        ? u" %1, and Quizstage keeps them by itself. Games that are being played are not affected."_s
              .arg(whatToDo(trouble))
        : u" %1."_s.arg(whatToDo(trouble));
    return words;
}

QString movedWords(const QString &path, const QString &movedTo)
{
    return u"%1 was damaged. Quizstage has moved it to %2 and begun a new file; games from before are "
           "missing. Nothing needs to be done; keep the old file if they matter."_s.arg(
               QDir::toNativeSeparators(path), QDir::toNativeSeparators(movedTo));
}

} // namespace

ArchiveWorker::ArchiveWorker(const QString &path, const Clock &clock)
    : m_file(path)
    , m_clock(clock)
    , m_retry(this)
    , m_pruning(this)
{
    m_retry.setInterval(retryInterval);
    connect(&m_retry, &QTimer::timeout, this, &ArchiveWorker::storeWaiting);
    m_pruning.setInterval(pruneInterval);
    connect(&m_pruning, &QTimer::timeout, this, &ArchiveWorker::prune);
}

void ArchiveWorker::store(const GameRoom &room, TimePoint endedAt)
{
    m_waiting.removeIf([&](const Waiting &older) {
        return older.room.code == room.code && older.room.createdAt == room.createdAt;
    });
    m_waiting.append({room, endedAt});
    storeWaiting();
}

void ArchiveWorker::storeWaiting()
{
    bool kept = false;
    while (!m_waiting.isEmpty() && open()) {
        const auto &[room, endedAt] = m_waiting.constFirst();
        if (!m_file.store({pastGame(room, endedAt), setupJson(newRoomLike(room)), resultsJson(room)}))
            break;
        m_waiting.removeFirst();
        kept = true;
    }
    if (m_waiting.isEmpty())
        m_retry.stop();
    else
        m_retry.start();
    tellNotice();
    if (kept)
        Q_EMIT changed();
}

Result<GameList> ArchiveWorker::list()
{
    if (const auto opened = open(); !opened)
        return std::unexpected(opened.error());
    auto games = m_file.list();
    if (!games)
        return std::unexpected(games.error());
    const auto days = m_file.keepDays();
    if (!days)
        return std::unexpected(days.error());
    return GameList{*std::move(games), *days};
}

Result<GameReport> ArchiveWorker::load(const GameKey &key)
{
    if (const auto opened = open(); !opened)
        return std::unexpected(opened.error());
    const auto archived = m_file.load(key);
    if (!archived)
        return std::unexpected(archived.error());
    const auto setup = setupFromJson(archived->setup);
    if (!setup)
        return refuse(ErrorCode::Corrupt, u"what was kept of this game can't be read"_s);
    return GameReport{archived->game, finalPlaces(archived->results),
                      questionFigures(archived->results), *setup};
}

Result<void> ArchiveWorker::remove(const QList<GameKey> &keys)
{
    const auto opened = open();
    const auto removed = opened ? m_file.remove(keys) : opened;
    if (removed)
        Q_EMIT changed();
    return removed;
}

Result<void> ArchiveWorker::exportGame(const GameKey &key, ExportFormat format, const QString &path)
{
    if (const auto opened = open(); !opened)
        return std::unexpected(opened.error());
    const auto archived = m_file.load(key);
    if (!archived)
        return std::unexpected(archived.error());
    const auto bytes = exportResults(archived->results, format);
    return bytes ? writeFile(path, *bytes) : std::unexpected(bytes.error());
}

Result<void> ArchiveWorker::setKeepDays(int days)
{
    const auto opened = open();
    const auto set = opened ? m_file.setKeepDays(days) : opened;
    if (set)
        prune();
    return set;
}

Result<void> ArchiveWorker::open()
{
    const auto opened = m_file.open(m_clock.now());
    tellNotice();
    if (opened && !m_pruning.isActive()) {
        m_pruning.start();
        prune();
    }
    return opened;
}

void ArchiveWorker::prune()
{
    if (!m_file.open(m_clock.now()))
        return;
    const auto pruned = m_file.prune(m_clock.now());
    if (!pruned)
        qCWarning(lcReport) << "Old games stay:" << pruned.error().message;
    else if (*pruned > 0)
        Q_EMIT changed();
}

void ArchiveWorker::tellNotice()
{
    QString notice;
    if (m_file.trouble())
        notice = notKeptWords(*m_file.trouble());
    else if (!m_file.movedTo().isEmpty())
        notice = movedWords(m_file.path(), m_file.movedTo());
    if (notice == m_notice)
        return;
    m_notice = notice;
    if (!notice.isEmpty())
        qCWarning(lcReport).noquote() << notice;
    Q_EMIT noticeChanged(notice);
}
