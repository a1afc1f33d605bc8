#include "ui/room/roomwatch.h"

#include "core/game/apply.h"

#include <QElapsedTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace
{

constexpr qint64 sliceMs = 4;
constexpr auto pulse = 100ms;
constexpr qsizetype arrivalsKept = 48;

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};

bool changesPhase(const RoomEvent &event)
{
    return std::visit(Overloaded{
                          [](const QuestionsSupplied &) { return true; },
                          [](const RoomFailed &) { return true; },
                          [](const GameStarted &) { return true; },
                          [](const IntroStarted &) { return true; },
                          [](const QuestionOpened &) { return true; },
                          [](const BuzzJudged &) { return true; },
                          [](const BuzzingResumed &) { return true; },
                          [](const QuestionClosed &) { return true; },
                          [](const LeaderboardShown &) { return true; },
                          [](const BreakStarted &) { return true; },
                          [](const GamePaused &) { return true; },
                          [](const GameResumed &) { return true; },
                          [](const TimeExtended &) { return true; },
                          [](const QuestionSkipped &) { return true; },
                          [](const QuestionCorrected &) { return true; },
                          [](const CorrectionUndone &) { return true; },
                          [](const MessageShown &) { return true; },
                          [](const BlackedOut &) { return true; },
                          [](const GameCompleted &) { return true; },
                          [](const RoomTakenOver &) { return true; },
                          [](const auto &) { return false; },
                      },
                      event);
}

std::optional<PlayerId> touchedPlayer(const RoomEvent &event)
{
    using Touched = std::optional<PlayerId>;
    return std::visit(Overloaded{
                          [](const PlayerApproved &e) -> Touched { return e.id; },
                          [](const PlayerEdited &e) -> Touched { return e.id; },
                          [](const PlayerLeft &e) -> Touched { return e.id; },
                          [](const PlayerRemoved &e) -> Touched { return e.id; },
                          [](const PlayerConnected &e) -> Touched { return e.id; },
                          [](const PlayerDisconnected &e) -> Touched { return e.id; },
                          [](const auto &) -> Touched { return std::nullopt; },
                      },
                      event);
}

} // namespace

RoomWatch::RoomWatch(HostSession &session, const RoomCode &code, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_code(code)
{
    m_nextSlice.setSingleShot(true);
    m_pulse.setSingleShot(true);
    m_pulse.setInterval(pulse);
    connect(&m_nextSlice, &QTimer::timeout, this, &RoomWatch::foldSlice);
    connect(&m_pulse, &QTimer::timeout, this, &RoomWatch::tell);
    connect(&session, &HostSession::roomOpened, this, &RoomWatch::onRoomOpened);
    connect(&session, &HostSession::entriesCommitted, this, &RoomWatch::onEntriesCommitted);
    connect(&session, &HostSession::roomRemoved, this, [this](const RoomCode &gone) {
        if (gone == m_code)
            Q_EMIT removed();
    });
    connect(&session, &HostSession::reacted, this,
            [this](const RoomCode &where, const ReactionCounts &counts) {
                if (where == m_code)
                    Q_EMIT reacted(counts);
            });
    session.watchRoom(code);
}

RoomWatch::~RoomWatch()
{
    if (m_session)
        m_session->unwatchRoom(m_code);
}

TimePoint RoomWatch::now() const
{
    return m_session ? m_session->now() : TimePoint();
}

QUrl RoomWatch::joinUrl() const
{
    return m_session ? m_session->joinUrl(m_code) : QUrl();
}

bool RoomWatch::owesAnswer(const Player &player) const
{
    if (!m_room.hasCurrentQuestion() || !player.isAwaited())
        return false;
    const Round &round = m_room.currentRound();
    if (m_room.playPhase() == Phase::Intro)
        return m_room.currentQuestion().hasWager && !round.wagers.contains(player.id);
    return round.opened && m_room.currentQuestion().type != QuestionType::Buzzer
        && !round.answers.contains(player.id);
}

int RoomWatch::owedCount() const
{
    if (!m_room.hasCurrentQuestion())
        return 0;
    const Question &question = m_room.currentQuestion();
    if (m_room.playPhase() == Phase::Answering && question.type != QuestionType::Buzzer)
        return m_room.awaitedCount;
    if (m_room.playPhase() != Phase::Intro || !question.hasWager)
        return 0;
    return int(std::ranges::count_if(
        m_room.players, [this](const Player &player) { return owesAnswer(player); }));
}

bool RoomWatch::hasAnswered(PlayerId player) const
{
    if (!m_room.hasCurrentQuestion())
        return false;
    if (m_room.playPhase() == Phase::Intro)
        return stakeOf(player).has_value();
    return m_room.playPhase() == Phase::Answering
        && (m_room.currentRound().answers.contains(player) || m_buzzers.contains(player));
}

std::optional<int> RoomWatch::stakeOf(PlayerId player) const
{
    if (!m_room.hasCurrentQuestion() || !m_room.currentQuestion().hasWager)
        return std::nullopt;
    const QHash<PlayerId, int> &stakes = m_room.currentRound().wagers;
    const auto stake = stakes.constFind(player);
    return stake == stakes.cend() ? std::nullopt : std::optional(*stake);
}

bool RoomWatch::hasScores() const
{
    return !m_room.rounds.isEmpty() && m_room.rounds.first().closed;
}

AudienceView RoomWatch::audienceView() const
{
    return {.shared = sharedView(m_room), .arrivals = m_arrivals, .joinUrl = joinUrl()};
}

void RoomWatch::onRoomOpened(const GameRoom &room)
{
    if (room.code != m_code)
        return;
    m_backlog.clear();
    m_joined.clear();
    m_touched.clear();
    m_room = room;
    m_open = true;
    m_arrivals.clear();
    for (auto it = m_room.players.constEnd();
         it != m_room.players.constBegin() && m_arrivals.size() < arrivalsKept;) {
        --it;
        if (it->isListed())
            m_arrivals.prepend(publicPlayer(m_room, *it));
    }
    countAnswers();
    countPlayers();
    updateBuzzes();
    Q_EMIT opened();
}

void RoomWatch::onEntriesCommitted(const RoomCode &code, const QList<JournalEntry> &entries)
{
    if (code != m_code || !m_open)
        return;
    for (const JournalEntry &entry : entries)
        m_backlog.insert(m_backlog.end(), entry.events.begin(), entry.events.end());
    if (!m_nextSlice.isActive())
        foldSlice();
}

void RoomWatch::foldSlice()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!m_backlog.empty() && elapsed.elapsed() < sliceMs) {
        fold(m_backlog.front());
        m_backlog.pop_front();
    }
    if (!m_backlog.empty()) {
        m_nextSlice.start(0);
    } else if (m_phaseDirty && elapsed.elapsed() >= sliceMs) {
        // Who shows the phase has much to do as well: in a turn of its own.
        m_nextSlice.start(0);
        return;
    }
    if (m_phaseDirty)
        tellPhase();
    else
        tellSoon();
}

void RoomWatch::fold(const RoomEvent &event)
{
    apply(m_room, event);
    if (const auto *joined = std::get_if<PlayerJoined>(&event)) {
        note(*joined);
    } else if (const auto *answer = std::get_if<AnswerAccepted>(&event)) {
        note(*answer);
    } else if (const auto *buzz = std::get_if<BuzzAccepted>(&event)) {
        note(*buzz);
    } else if (std::holds_alternative<WagerPlaced>(event)) {
        m_answersDirty = true;
    } else if (std::holds_alternative<RoomEdited>(event)) {
        m_editDirty = true;
    } else if (const auto *dealt = std::get_if<TeamsDealt>(&event)) {
        for (const TeamSeat &seat : dealt->seats)
            m_touched.insert(seat.player);
    } else if (const auto id = touchedPlayer(event)) {
        m_touched.insert(*id);
        if (const Player *player = m_room.player(*id); !player || !player->isListed())
            m_arrivals.removeIf([&](const PublicPlayer &arrival) { return arrival.id == *id; });
    } else if (changesPhase(event)) {
        m_phaseDirty = true;
        if (std::holds_alternative<IntroStarted>(event)
            || std::holds_alternative<QuestionOpened>(event)) {
            m_answers.clear();
            m_buzzers.clear();
        }
        if (const auto *corrected = std::get_if<QuestionCorrected>(&event))
            m_corrected << corrected->id;
        if (std::holds_alternative<QuestionCorrected>(event)
            || std::holds_alternative<CorrectionUndone>(event))
            countAnswers();
        if (std::holds_alternative<RoomTakenOver>(event))
            m_touched.unite(QSet<PlayerId>(m_room.players.keyBegin(), m_room.players.keyEnd()));
    }
}

void RoomWatch::note(const PlayerJoined &event)
{
    m_joined << event.id;
    const Player *player = m_room.player(event.id);
    if (!player || !player->isListed())
        return;
    m_arrivals << publicPlayer(m_room, *player);
    if (m_arrivals.size() > arrivalsKept)
        m_arrivals.removeFirst();
}

void RoomWatch::note(const AnswerAccepted &event)
{
    m_answersDirty = true;
    m_answers.add(m_room.currentQuestion(), event.answer);
}

void RoomWatch::note(const BuzzAccepted &event)
{
    m_answersDirty = true;
    m_buzzers.insert(event.buzz.player);
    // With the first that waits the clock stands still.
    m_phaseDirty |= m_room.currentRound().heldAt == event.buzz.receivedAt;
}

void RoomWatch::updateBuzzes()
{
    const bool hasBuzzer = m_room.hasCurrentQuestion()
        && m_room.currentQuestion().type == QuestionType::Buzzer;
    m_buzzes = hasBuzzer ? std::optional(buzzView(m_room, m_room.questionIndex)) : std::nullopt;
}

void RoomWatch::countAnswers()
{
    m_answers.clear();
    m_buzzers.clear();
    if (!m_room.hasCurrentQuestion())
        return;
    for (const Buzz &buzz : m_room.currentRound().buzzes)
        m_buzzers.insert(buzz.player);
    for (const GivenAnswer &given : m_room.currentRound().answers)
        m_answers.add(m_room.currentQuestion(), given.answer);
}

void RoomWatch::countPlayers()
{
    m_counts = {};
    for (const Player &player : std::as_const(m_room.players)) {
        if (!player.approved && !player.removed)
            ++m_counts.waiting;
        else if (player.isListed() && !player.connected && !player.left)
            ++m_counts.away;
    }
}

void RoomWatch::tellSoon()
{
    const bool dirty = m_answersDirty || m_editDirty || !m_joined.isEmpty() || !m_touched.isEmpty();
    if (!dirty || m_pulse.isActive())
        return;
    // The first of a burst is told at once, the rest with the pulse.
    tell();
}

void RoomWatch::tell()
{
    const bool told = m_answersDirty || m_editDirty || !m_joined.isEmpty() || !m_touched.isEmpty();
    if (m_answersDirty || m_phaseDirty || !m_touched.isEmpty())
        updateBuzzes();
    if (!m_joined.isEmpty() || !m_touched.isEmpty())
        countPlayers();
    if (!m_joined.isEmpty())
        Q_EMIT playersJoined(std::exchange(m_joined, {}));
    if (!m_touched.isEmpty())
        Q_EMIT playersChanged(std::exchange(m_touched, {}).values());
    if (std::exchange(m_answersDirty, false))
        Q_EMIT answersChanged();
    if (std::exchange(m_editDirty, false))
        Q_EMIT roomEdited();
    if (told)
        m_pulse.start();
}

void RoomWatch::tellPhase()
{
    tell();
    m_phaseDirty = false;
    Q_EMIT phaseChanged();
    const auto corrected = std::exchange(m_corrected, {});
    for (const CorrectionId id : corrected)
        Q_EMIT questionCorrected(id);
}
