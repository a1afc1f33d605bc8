#pragma once

#include "core/redis/qtredis.h"
#include "core/service/roomreplicas.h"
#include "core/service/roomservice.h"

#include <QQueue>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

/// The pictures and sounds of shared rooms: the node that runs a room lends its files over Redis, under
/// `qs:media:<name>` for a day, and the others fetch what they don't have. One file at a time, over a
/// connection of its own, so that no answer waits behind a picture. What can't be fetched is tried again for ten
/// minutes and with each question; until then players of that node see the text alone.
class SharedMedia : public QObject
{
    Q_OBJECT

public:
    /// `folder` is the MediaStore's. The last two live longer.
    SharedMedia(const RedisOptions &redis, const QString &folder, const RoomReplicas &replicas,
                const RoomService &service, QObject *parent = nullptr);
    ~SharedMedia() override;

    /// Files that wait to be lent or fetched.
    int waitingCount() const { return int(m_jobs.size()); }

private:
    Q_DISABLE_COPY_MOVE(SharedMedia)

    struct Job
    {
        QString name; ///< The last part of its kept path.
        bool lends = false; ///< Otherwise it is fetched.
        int tries = 0;
    };

    void look(const GameRoom &room);
    void lookOnTurn(const GameRoom &room, const RoomEvent &event);
    void goOn();
    void lend();
    void lendBytes(const QByteArray &bytes);
    void fetch();
    void keep(const QByteArray &bytes);
    /// The job at the head is over, or is to be tried again.
    void finish();
    void postpone();

    QtRedis m_redis;
    QString m_folder;
    const RoomReplicas &m_replicas;
    const RoomService &m_service;
    QQueue<Job> m_jobs;
    QSet<QString> m_names; ///< Of the jobs.
    bool m_busy = false;
    int m_inVain = 0; ///< Jobs in a row that are to be tried again.
    QTimer m_retry;
    QThreadPool m_disk; ///< One thread, which reads, hashes and writes files; goes first, and ends only then.
};
