#include "core/generation/generator.h"

#include "core/generation/generationjob.h"
#include "core/service/roomservice.h"
#include "core/support/logging.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto retryPause = 1s;
}

QString Generator::shownName(const QuestionProvider *provider) const
{
    return provider == &m_node.sources.shelf() ? QString(GenerationStatus::bank) : provider->name();
}

Generator::Generator(const Node &node, QObject *parent)
    : QObject(parent)
    , m_node(node)
{
    for (const QuestionProvider *provider : node.sources.providers())
        m_status.sources.append(shownName(provider));
    if (m_status.sources.isEmpty() && node.sources.settings())
        return;
    if (node.sources.providers().contains(&node.sources.shelf())) {
        node.sources.shelf().listSubjects(this, [this](const QStringList &subjects) {
            m_status.subjects = subjects;
            Q_EMIT statusChanged();
        });
    }
    connect(&m_node.replicas, &RoomReplicas::roomOpened, this, &Generator::consider);
    connect(&m_node.replicas, &RoomReplicas::entryApplied, this,
            [this](const GameRoom &room, const JournalEntry &) {
                if (room.status != RoomStatus::Building || !m_node.service.owns(room.code))
                    drop(room.code);
            });
    connect(&m_node.replicas, &RoomReplicas::roomRemoved, this, &Generator::drop);
    // One that was followed is known already when it is taken up, any other is opened after that.
    connect(&m_node.service, &RoomService::roomTakenUp, this, [this](const RoomCode &code) {
        if (const GameRoom *room = m_node.replicas.room(code))
            consider(*room);
    });
}

Generator::~Generator() = default;

void Generator::consider(const GameRoom &room)
{
    const RoomCode code = room.code;
    if (room.status != RoomStatus::Building || !m_node.service.owns(code)
        || m_work.contains(code.value))
        return;
    auto &work = m_work[code.value] = std::make_unique<QObject>();
    const Result<GenerationSettings> &settings = m_node.sources.settings();
    if (!settings)
        return submit(code, FailBuilding {settings.error().message}, work.get());
    // Programs that listen may be generators of the host's own choice.
    const bool othersFirst = m_node.listenerCount() > 0 && settings->headStart > 0s;
    if (!othersFirst)
        return begin(code, work.get());
    showProgress({.code = code, .othersFirst = true, .seconds = int(settings->headStart.count())});
    QTimer::singleShot(settings->headStart, work.get(),
                       [this, code, context = work.get()] { begin(code, context); });
}

void Generator::begin(const RoomCode &code, QObject *work)
{
    m_node.listKnown(work, [this, code, work](const QSet<QString> &known) {
        ask(code, work, known);
    });
}

void Generator::ask(const RoomCode &code, QObject *work, const QSet<QString> &known)
{
    const GameRoom *room = m_node.replicas.room(code);
    if (!room)
        return;
    auto *job = new GenerationJob(
        m_node.sources.providers(),
        {.topic = room->topic,
         .count = m_node.sources.settings()->questionCount,
         .known = known},
        work);
    connect(job, &GenerationJob::asking, this,
            [this, code](const QuestionProvider *provider, int made) {
                showProgress({.code = code,
                              .source = shownName(provider),
                              .seconds = int(provider->timeLimit() / 1s),
                              .made = made,
                              .wanted = m_node.sources.settings()->questionCount});
            });
    connect(job, &GenerationJob::made, this, [this, code, work](const QList<Question> &questions) {
        qCInfo(lcService) << questions.size() << "questions made for a room";
        submit(code, SupplyQuestions {questions}, work);
    });
    connect(job, &GenerationJob::failed, this,
            [this, code, work](const QString &reason) { submit(code, FailBuilding {reason}, work); });
    job->start();
}

void Generator::submit(const RoomCode &code, const RoomCommand &command, QObject *work)
{
    m_node.service.submit(code, command, work,
                          [this, code, command, work](const Result<RoomEvents> &done) {
        if (done)
            return; // The entry ends the work.
        qCInfo(lcService).noquote() << "not taken:" << done.error().message;
        if (done.error().code != ErrorCode::Unavailable)
            return drop(code); // Somebody was faster.
        QTimer::singleShot(retryPause, work,
                           [this, code, command, work] { submit(code, command, work); });
    });
}

void Generator::drop(const RoomCode &code)
{
    const auto work = m_work.find(code.value);
    if (work == m_work.end())
        return;
    // What drops it may run within its own reply.
    work->second.release()->deleteLater();
    m_work.erase(work);
    if (m_status.rooms.removeIf([&code](const GenerationProgress &room) { return room.code == code; }) > 0)
        Q_EMIT statusChanged();
}

void Generator::showProgress(const GenerationProgress &progress)
{
    m_status.rooms.removeIf(
        [&progress](const GenerationProgress &room) { return room.code == progress.code; });
    m_status.rooms.append(progress);
    Q_EMIT statusChanged();
}
