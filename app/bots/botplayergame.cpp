// What a bot makes of the server's messages; its connection is in botplayer.cpp, its stakes in
// botplayerstakes.cpp.
#include "app/bots/botplayer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;
using LocalClock = ServerClock::LocalClock;

namespace
{

// An answer is in time when it leaves this long before the deadline.
constexpr double marginMs = 100;

constexpr int pingsAtStart = 3;
constexpr int mostRenamings = 5;

/// Null while a buzz waits: the question stays open until the time goes on.
double deadlineOf(const QJsonValue &json)
{
    return json.toDouble(std::numeric_limits<double>::infinity());
}

Milliseconds waitUntil(double serverMs, double nowMs)
{
    return Milliseconds(qint64(std::ceil(std::max(0.0, serverMs - nowMs))));
}

} // namespace

void BotPlayer::handleText(const QString &text)
{
    const IncomingMessage message = m_world.reader.read(text);
    m_bytesReceived += message.bytes;
    handleMessage(message.object["type"_L1].toString(), message.object);
}

void BotPlayer::handleMessage(const QString &type, const QJsonObject &message)
{
    if (type != "WELCOME"_L1)
        followRevision(message);

    if (type == "WELCOME"_L1) {
        handleWelcome(message);
    } else if (type == "QUESTION_OPENED"_L1) {
        const double serverMs = message["server_ms"_L1].toDouble();
        m_world.clock.addHint(LocalClock::now(), qint64(serverMs));
        m_world.report.question.add(std::max(0.0, serverNow() - serverMs));
        closeStakes(message["index"_L1].toInt(-1), message["question"_L1]["id"_L1].toString());
        meetQuestion(message["question"_L1].toObject(), message["opens_ms"_L1].toDouble(),
                     message["deadline_ms"_L1].toDouble());
    } else if (type == "ANSWER_RECEIVED"_L1) {
        handleAcknowledgement(message);
    } else if (type == "WAGER_ACCEPTED"_L1) {
        handleStakeAccepted(message);
    } else if (type == "BUZZES_CHANGED"_L1) {
        followBuzzes(message);
    } else if (type == "PLAYER_RESULT"_L1) {
        handleResult(message);
    } else if (type == "QUESTION_CLOSED"_L1) {
        m_answer.closed = true;
        m_think.stop();
    } else if (type == "GAME_ROOM_UPDATED"_L1) {
        followChange(message["game_room"_L1].toObject());
    } else if (type == "GAME_ROOM_PAUSED"_L1) {
        pauseThinking();
    } else if (type == "GAME_ROOM_RESUMED"_L1) {
        if (m_isStaking)
            m_stake.deadlineMs = deadlineOf(message["opens_ms"_L1]);
        resumeThinking(deadlineOf(message["deadline_ms"_L1]));
    } else if (type == "PONG"_L1) {
        const Milliseconds sent(qint64(message["client_ms"_L1].toDouble()));
        m_world.clock.addPong(LocalClock::time_point(sent), LocalClock::now(),
                              qint64(message["server_ms"_L1].toDouble()));
    } else if (type == "ERROR"_L1) {
        handleError(message);
    } else if (type == "GAME_ROOM_COMPLETED"_L1) {
        ++m_world.report.completed;
        finish();
    } else if (type == "GAME_ROOM_FAILED"_L1) {
        giveUp();
    } else if (type == "REMOVED"_L1) {
        ++m_world.report.removed;
        finish();
    }
}

void BotPlayer::handleWelcome(const QJsonObject &message)
{
    // A RESUME on a standing connection, after a gap, is answered with a WELCOME too.
    const bool isNew = m_connection == 0;
    if (isNew) {
        endHandshake();
        m_state = State::Playing;
        m_connection = m_openings;
        m_attempts = 0;
    }
    if (message.contains("token"_L1))
        m_token = message["token"_L1].toString();
    if (!std::exchange(m_hasJoined, true)) {
        ++m_world.report.joined;
        m_world.report.join.add(
            duration<double, std::milli>(LocalClock::now() - m_openedAt).count());
    } else if (isNew) {
        ++m_world.report.reconnects;
    }
    m_plays = message["role"_L1].toString() == "player"_L1;
    m_revision = qint64(message["revision"_L1].toDouble());
    m_world.clock.addHint(LocalClock::now(), qint64(message["server_ms"_L1].toDouble()));
    for (int i = 0; isNew && i < pingsAtStart; ++i)
        ping();
    syncWith(message["game_room"_L1].toObject());
}

void BotPlayer::syncWith(const QJsonObject &gameRoom)
{
    const QString status = gameRoom["status"_L1].toString();
    if (status == "completed"_L1) {
        ++m_world.report.completed;
        finish();
        return;
    }
    if (status == "failed"_L1) {
        giveUp();
        return;
    }
    const QJsonObject self = gameRoom["current_player"_L1].toObject();
    m_score = self["score"_L1].toInt();
    const QString phase = gameRoom["phase"_L1].toString();
    const QJsonObject question = gameRoom["current_question"_L1].toObject();
    const QString id = question["id"_L1].toString();
    if (status != "in-progress"_L1)
        return;
    syncStake(gameRoom);
    if (id.isEmpty())
        return;

    if (id == m_answer.questionId && self.contains("answer"_L1)) {
        m_answer.shown = !self["answer"_L1].isNull();
        m_answer.denied = m_answer.acknowledged && !m_answer.shown;
    }
    if (phase == "paused"_L1)
        pauseThinking();
    else if (phase != "answering"_L1)
        m_think.stop();
    if (id == m_answer.questionId && (phase == "reveal"_L1 || phase == "leaderboard"_L1))
        m_answer.closed = true;
    if (phase != "answering"_L1)
        return;
    const double deadlineMs = deadlineOf(gameRoom["deadline_ms"_L1]);
    if (id != m_answer.questionId)
        meetQuestion(question, gameRoom["opens_ms"_L1].toDouble(), deadlineMs);
    else
        resumeThinking(deadlineMs);
    if (m_hasDecided && m_answer.isOpen())
        answerNow();
}

void BotPlayer::followChange(const QJsonObject &changes)
{
    if (changes["phase"_L1].toString() == "intro"_L1)
        meetIntro(changes["next_question"_L1].toObject(), changes["opens_ms"_L1], QJsonValue());
    else if (changes["deadline_ms"_L1].isDouble())
        m_answer.deadlineMs = changes["deadline_ms"_L1].toDouble();
}

void BotPlayer::followBuzzes(const QJsonObject &message)
{
    if (message["question_id"_L1].toString() == m_answer.questionId)
        m_answer.deadlineMs = deadlineOf(message["deadline_ms"_L1]);
}

void BotPlayer::meetQuestion(const QJsonObject &question, double opensMs, double deadlineMs)
{
    if (question["id"_L1].toString() == m_answer.questionId)
        return;
    settleAnswer();
    const BotPlan plan = planFor(m_world.options, m_world.keys, m_index, question);
    m_answer.questionId = question["id"_L1].toString();
    m_answer.deadlineMs = deadlineMs;
    m_isStaking = false;
    m_hasDecided = false;
    m_thinkLeft = -1ms;

    const double now = serverNow();
    if (m_plays && !plan.answer.isEmpty()) {
        m_answer.message = plan.answer;
        m_answer.message.insert(u"type"_s, u"ANSWER"_s);
        m_answer.message.insert(u"id"_s, m_answer.questionId);
        m_answer.message.insert(u"question_id"_s, m_answer.questionId);
        m_think.start(waitUntil(opensMs + double(plan.think.count()), now));
    }
    if (plan.dropAt && std::isfinite(deadlineMs))
        m_churn.start(waitUntil(opensMs + *plan.dropAt * (deadlineMs - opensMs), now));
}

void BotPlayer::pauseThinking()
{
    if (m_think.isActive())
        m_thinkLeft = m_think.remainingTimeAsDuration();
    m_think.stop();
}

void BotPlayer::resumeThinking(double deadlineMs)
{
    m_answer.deadlineMs = deadlineMs;
    if (m_thinkLeft >= 0ms)
        m_think.start(std::exchange(m_thinkLeft, -1ms));
}

void BotPlayer::deliver(BotAnswer &answer, int &sentCount)
{
    const double now = serverNow();
    if (m_connection == 0 || !answer.isOpen() || now >= answer.deadlineMs)
        return;
    if (answer.connection == 0)
        ++sentCount;
    answer.connection = m_connection;
    answer.sentAt = LocalClock::now();
    answer.sentInTime = now + marginMs < answer.deadlineMs;
    send(answer.message);
}

void BotPlayer::answerNow()
{
    deliver(m_answer, m_world.report.answersSent);
}

void BotPlayer::handleAcknowledgement(const QJsonObject &message)
{
    if (message["question_id"_L1].toString() != m_answer.questionId) {
        ++m_world.report.errors[u"late_acknowledgement"_s];
        return;
    }
    if (m_answer.acknowledged)
        return;
    m_answer.acknowledged = true;
    ++m_world.report.answersAcknowledged;
    m_world.report.ack.add(
        duration<double, std::milli>(LocalClock::now() - m_answer.sentAt).count());
}

void BotPlayer::handleResult(const QJsonObject &message)
{
    const QString id = message["question_id"_L1].toString();
    m_score = message["score"_L1].toInt();
    handleStakeResult(message);
    // A corrected key brings the results of earlier questions again.
    if (id != m_answer.questionId || m_answer.counted)
        return;
    // Who has buzzed and had no turn has not answered.
    const bool hasBuzzed = m_answer.acknowledged && m_answer.message.contains("buzz"_L1);
    m_answer.counted = message["answered"_L1].toBool() || hasBuzzed;
    ++m_world.report.resultsReceived;
    m_world.report.questions[id].add(message);
}

void BotPlayer::settleAnswer()
{
    switch (m_answer.fate(m_connection)) {
    case BotAnswer::Fate::Lost:
        ++m_world.report.lost;
        break;
    case BotAnswer::Fate::Untold:
        ++m_world.report.answersUntold;
        break;
    case BotAnswer::Fate::NotSent:
    case BotAnswer::Fate::Counted:
    case BotAnswer::Fate::Refused:
        break;
    }
    m_answer = {};
}

void BotPlayer::followRevision(const QJsonObject &message)
{
    const QJsonValue revision = message["revision"_L1];
    if (!revision.isDouble())
        return;
    const auto seen = qint64(revision.toDouble());
    if (m_revision >= 0 && seen > m_revision + 1) {
        ++m_world.report.revisionGaps;
        resume();
    }
    m_revision = std::max(m_revision, seen);
}

void BotPlayer::handleError(const QJsonObject &message)
{
    const QString code = message["code"_L1].toString();
    ++m_world.report.errors[code];
    if (m_state == State::Shaking) {
        handleRefusedJoin(code);
        return;
    }
    const bool isStake = message["id"_L1] == m_stake.message.value("id"_L1);
    BotAnswer &refused = isStake ? m_stake : m_answer;
    if (message["id"_L1] != refused.message.value("id"_L1) || !refused.isOpen())
        return;
    const bool isSafeToRepeat = code == "unavailable"_L1 || code == "rate_limited"_L1;
    if (isSafeToRepeat && isStake == m_isStaking)
        m_think.start(1s);
    else
        refused.refused = true;
}

void BotPlayer::handleRefusedJoin(const QString &code)
{
    if (code == "name_taken"_L1 && m_renamings < mostRenamings) {
        m_name = botName(m_world.options.seed, m_index) + u' '
            + QString::number(1000 * ++m_renamings + m_index % 1000);
        greet();
    } else if (code == "rate_limited"_L1 || code == "unavailable"_L1) {
        breakConnection(2s);
    } else {
        giveUp();
    }
}
