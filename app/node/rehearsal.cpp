#include "app/node/rehearsal.h"

#include "core/game/rehearsal.h"
#include "core/net/descriptorlimit.h"
#include "core/net/processusage.h"
#include "core/support/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto longest = 3min;
constexpr int longestStandstill = 10;
constexpr auto quickest = 300ms;
constexpr auto slowest = 2500ms;
/// For the node itself, its files and those who come meanwhile.
constexpr int spareDescriptors = 192;
constexpr int perPhone = 2; // both ends are in this process

int mostPhones()
{
    const int free = descriptorLimit() - openDescriptorCount() - spareDescriptors;
    return std::max(0, free / perPhone);
}

} // namespace

Rehearsal::Rehearsal(RoomService &service, RoomReplicas &replicas, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_replicas(replicas)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(longest);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { leave(Stage::Failed, Trouble::TooSlow); });
    connect(&replicas, &RoomReplicas::eventApplied, this,
            [this](const GameRoom &room, const RoomEvent &event) {
                if (m_state.isRunning() && std::holds_alternative<GameStarted>(event)
                    && !isRehearsal(room) && m_service.owns(room.code))
                    leave(Stage::Failed, Trouble::GameRunning, room.title);
            });
    // Another node began it and died, or this one took it up before the store was there.
    connect(&service, &RoomService::roomTakenUp, this, &Rehearsal::sweep, Qt::QueuedConnection);
}

Rehearsal::~Rehearsal() = default;

void Rehearsal::start(int phones, const QUrl &url)
{
    if (m_state.isRunning())
        return;
    m_state = {.stage = Stage::Joining, .phones = phones, .mostPhones = mostPhones()};
    m_standstill = 0;
    if (const GameRoom *game = runningGame())
        return leave(Stage::Failed, Trouble::GameRunning, game->title);
    if (phones > m_state.mostPhones)
        return leave(Stage::Failed, Trouble::OpenFiles);
    Q_EMIT changed();
    m_isCreating = true;
    m_service.createRoom(rehearsalRoom(phones), this, [this, url](const Result<RoomCode> &code) {
        m_isCreating = false;
        m_code = code.value_or(RoomCode());
        if (m_state.stage == Stage::Leaving)
            close();
        else if (code)
            sendPhones(url);
        else
            leave(Stage::Failed, Trouble::Refused, code.error().message);
    });
}

void Rehearsal::cancel()
{
    if (m_state.isRunning())
        leave(Stage::Cancelled);
}

void Rehearsal::cleanUp(QObject *context, std::function<void()> reply)
{
    if (!m_state.isRunning())
        return reply();
    connect(this, &Rehearsal::ended, context, reply, Qt::SingleShotConnection);
    cancel();
}

void Rehearsal::sweep()
{
    const QList<const GameRoom *> rooms = m_replicas.rooms();
    for (const GameRoom *room : rooms) {
        if (isRehearsal(*room) && m_service.owns(room->code) && room->code != m_code)
            m_service.deleteRoom(room->code, this, [](const Result<void> &) { });
    }
}

const GameRoom *Rehearsal::runningGame() const
{
    const QList<const GameRoom *> rooms = m_replicas.rooms();
    const auto it = std::ranges::find_if(rooms, [this](const GameRoom *room) {
        return room->status == RoomStatus::InProgress && !isRehearsal(*room)
            && m_service.owns(room->code);
    });
    return it == rooms.end() ? nullptr : *it;
}

void Rehearsal::sendPhones(const QUrl &url)
{
    m_bots = new BotThread(this);
    connect(m_bots, &BotThread::progress, this, &Rehearsal::follow);
    connect(m_bots, &BotThread::finished, this, [this](const BotReport &report) {
        measure(report);
        if (m_state.stage == Stage::Playing)
            leave(Stage::Done);
        else if (m_state.stage == Stage::Joining)
            leave(Stage::Failed, Trouble::NobodyJoined);
    });
    m_patience.start();
    m_bots->start({.url = url,
                   .room = m_code.value,
                   .count = m_state.phones,
                   .thinkMin = quickest,
                   .thinkMax = slowest,
                   .giveUpAfter = 10s});
}

void Rehearsal::follow(const BotReport &report)
{
    if (m_state.stage != Stage::Joining && m_state.stage != Stage::Playing)
        return;
    m_cpu.sample();
    const bool stands = report.joined == m_state.joined;
    measure(report);
    if (m_state.stage == Stage::Joining) {
        m_standstill = stands ? m_standstill + 1 : 0;
        const bool allTried = report.joined + report.gaveUp >= m_state.phones;
        if (m_state.joined > 0 && (allTried || m_standstill >= longestStandstill))
            begin();
        else if (m_standstill >= longestStandstill)
            return leave(Stage::Failed, Trouble::NobodyJoined);
    }
    Q_EMIT changed();
}

void Rehearsal::begin()
{
    m_state.stage = Stage::Playing;
    m_cpu.begin();
    m_service.submit(m_code, StartGame {}, this, [this](const Result<RoomEvents> &started) {
        if (!started && m_state.stage == Stage::Playing)
            leave(Stage::Failed, Trouble::Refused, started.error().message);
    });
}

void Rehearsal::measure(const BotReport &report)
{
    m_state.joined = report.joined;
    m_state.answers = report.answersAcknowledged;
    m_state.lost = report.lost;
    m_state.leftBehind = m_state.phones - report.completed;
    m_state.answerMs50 = report.ack.percentile(0.5);
    m_state.answerMs99 = report.ack.percentile(0.99);
    m_state.questionMs50 = report.question.percentile(0.5);
    m_state.questionMs99 = report.question.percentile(0.99);
    m_state.engineShare = m_cpu.threadPeak();
    m_state.machineShare = m_cpu.machinePeak();
    if (const GameRoom *room = m_replicas.room(m_code)) {
        m_state.question = std::max(0, room->questionIndex + 1);
        m_state.questionCount = int(room->questions.size());
    }
}

void Rehearsal::leave(Stage outcome, Trouble trouble, const QString &detail)
{
    if (m_state.stage == Stage::Leaving)
        return;
    m_patience.stop();
    m_outcome = outcome;
    m_state.trouble = trouble;
    m_state.detail = detail;
    m_state.stage = Stage::Leaving;
    if (m_isCreating)
        return; // The room is deleted as soon as it is there.
    close();
}

void Rehearsal::close()
{
    if (m_code.value.isEmpty())
        return finish();
    Q_EMIT changed();
    m_service.deleteRoom(m_code, this, [this](const Result<void> &deleted) {
        if (!deleted && deleted.error().code != ErrorCode::RoomNotFound)
            qCWarning(lcApp) << "a rehearsal's room stays until the next start:"
                             << deleted.error().message;
        finish();
    });
}

void Rehearsal::finish()
{
    if (BotThread *bots = std::exchange(m_bots, nullptr))
        bots->end();
    m_code = {};
    m_state.stage = m_outcome;
    Q_EMIT changed();
    Q_EMIT ended();
}
