#include "app/node/sharedmedia.h"

#include "core/library/mediastore.h"
#include "core/support/logging.h"
#include "core/view/mediapath.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto retryTime = 2s;
constexpr int mostTries = 300;
const QByteArray lentSeconds = "86400";
const QString mediaFolder = u"/media/"_s;

QByteArray keyOf(const QString &name)
{
    return "qs:media:" + name.toLatin1();
}

QStringList namesIn(const GameRoom &room)
{
    QStringList paths {room.image};
    for (const Question &question : room.questions)
        paths += keptPaths(question);
    QStringList names;
    for (const QString &path : std::as_const(paths)) {
        if (isKeptPath(path))
            names.append(path.sliced(mediaFolder.size()));
    }
    return names;
}

} // namespace

SharedMedia::SharedMedia(const RedisOptions &redis, const QString &folder,
                         const RoomReplicas &replicas, const RoomService &service, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_replicas(replicas)
    , m_service(service)
{
    m_disk.setMaxThreadCount(1);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryTime);
    connect(&m_retry, &QTimer::timeout, this, &SharedMedia::goOn);
    connect(&replicas, &RoomReplicas::roomOpened, this, &SharedMedia::look);
    connect(&replicas, &RoomReplicas::eventApplied, this, &SharedMedia::lookOnTurn);
    m_redis.openConnection(redis);
}

SharedMedia::~SharedMedia() = default;

void SharedMedia::look(const GameRoom &room)
{
    const bool lends = m_service.owns(room.code);
    for (const QString &name : namesIn(room)) {
        if (m_names.contains(name))
            continue;
        m_names.insert(name);
        m_jobs.enqueue({name, lends});
    }
    if (!m_busy)
        goOn();
}

void SharedMedia::lookOnTurn(const GameRoom &room, const RoomEvent &event)
{
    const bool isTurn = std::holds_alternative<QuestionsSupplied>(event)
        || std::holds_alternative<GameStarted>(event) || std::holds_alternative<IntroStarted>(event)
        || std::holds_alternative<RoomTakenOver>(event);
    if (isTurn)
        look(room);
}

void SharedMedia::goOn()
{
    m_busy = !m_jobs.isEmpty();
    if (!m_busy)
        return;
    m_retry.stop();
    if (m_jobs.head().lends)
        lend();
    else
        fetch();
}

void SharedMedia::lend()
{
    const QString name = m_jobs.head().name;
    // Mostly it is there already.
    m_redis.command({"EXPIRE", keyOf(name), lentSeconds}, this, [this, name](const RedisResult &result) {
        if (!result.isOk())
            return postpone();
        if (result.reply.toInteger() == 1)
            return finish();
        m_disk.start([this, name] {
            const auto file = MediaStore(m_folder).load(name);
            QMetaObject::invokeMethod(
                this, [this, bytes = file ? file->bytes : QByteArray()] { lendBytes(bytes); },
                Qt::QueuedConnection);
        });
    });
}

void SharedMedia::lendBytes(const QByteArray &bytes)
{
    // A node that took the room over may not have it itself.
    if (bytes.isEmpty())
        return finish();
    m_redis.command({"SET", keyOf(m_jobs.head().name), bytes, "EX", lentSeconds}, this,
                    [this](const RedisResult &result) { result.isOk() ? finish() : postpone(); });
}

void SharedMedia::fetch()
{
    const QString name = m_jobs.head().name;
    if (QFile::exists(QDir(m_folder).filePath(name)))
        return finish();
    m_redis.command({"GET", keyOf(name)}, this, [this](const RedisResult &result) {
        if (!result.isOk() || result.reply.isNil())
            return postpone();
        keep(result.reply.bytes());
    });
}

void SharedMedia::keep(const QByteArray &bytes)
{
    m_disk.start([this, bytes, name = m_jobs.head().name] {
        const auto path = MediaStore(m_folder).save(bytes);
        if (!path)
            qCWarning(lcApp) << "a shared picture or sound can't be kept:" << path.error().message;
        else if (*path != mediaFolder + name)
            qCWarning(lcApp) << "a shared picture or sound is not what its name says";
        QMetaObject::invokeMethod(this, &SharedMedia::finish, Qt::QueuedConnection);
    });
}

void SharedMedia::finish()
{
    m_inVain = 0;
    m_names.remove(m_jobs.dequeue().name);
    // Not deeper: a thousand files that are here already would be a thousand calls.
    QMetaObject::invokeMethod(this, &SharedMedia::goOn, Qt::QueuedConnection);
}

void SharedMedia::postpone()
{
    Job job = m_jobs.dequeue();
    if (++job.tries < mostTries)
        m_jobs.enqueue(job);
    else
        m_names.remove(job.name);
    // Each is tried once before there is a pause.
    if (++m_inVain < m_jobs.size())
        return goOn();
    m_inVain = 0;
    m_retry.start();
}
