#include "core/report/gamearchive.h"

#include "core/report/archiveworker.h"
#include "core/support/homeward.h"

using namespace Qt::StringLiterals;

GameArchive::GameArchive(const QString &path, const Clock &clock, QObject *parent)
    : GameHistory(parent)
    , m_worker(new ArchiveWorker(path, clock))
{
    m_thread.setObjectName(u"archive"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ArchiveWorker::changed, this, &GameHistory::changed);
    connect(m_worker, &ArchiveWorker::noticeChanged, this, [this](const QString &notice) {
        m_notice = notice;
        Q_EMIT noticeChanged();
    });
    m_thread.start();
}

GameArchive::~GameArchive()
{
    // After all that was asked for before.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

void GameArchive::store(const GameRoom &room, TimePoint endedAt)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, room, endedAt] {
        worker->store(room, endedAt);
    });
}

template <typename T, typename Work>
void GameArchive::ask(QObject *context, Reply<T> reply, Work work)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work, reply = homeward(this, context, std::move(reply))] {
            reply(work(*worker));
        });
}

void GameArchive::list(QObject *context, Reply<GameList> reply)
{
    ask(context, std::move(reply), [](ArchiveWorker &worker) { return worker.list(); });
}

void GameArchive::load(const GameKey &key, QObject *context, Reply<GameReport> reply)
{
    ask(context, std::move(reply), [key](ArchiveWorker &worker) { return worker.load(key); });
}

void GameArchive::remove(const QList<GameKey> &keys, QObject *context, Reply<void> reply)
{
    ask(context, std::move(reply), [keys](ArchiveWorker &worker) { return worker.remove(keys); });
}

void GameArchive::exportGame(const GameKey &key, ExportFormat format, const QString &path,
                             QObject *context, Reply<void> reply)
{
    ask(context, std::move(reply), [key, format, path](ArchiveWorker &worker) {
        return worker.exportGame(key, format, path);
    });
}

void GameArchive::setKeepDays(int days, QObject *context, Reply<void> reply)
{
    ask(context, std::move(reply), [days](ArchiveWorker &worker) { return worker.setKeepDays(days); });
}
