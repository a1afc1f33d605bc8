// What a bot stakes on a question before it opens.
#include "app/bots/botplayer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void BotPlayer::meetIntro(const QJsonObject &next, const QJsonValue &opensMs,
                          const QJsonValue &most)
{
    // Without an end the host opens the question by hand.
    const double opens = opensMs.toDouble(std::numeric_limits<double>::infinity());
    const int questionIndex = next["index"_L1].toInt(-1);
    const QString place = QString::number(questionIndex);
    if (m_isStaking && place == m_stake.questionId) {
        m_stake.deadlineMs = opens;
        return;
    }
    // Where there was still something to answer or to stake on, the question was skipped.
    m_think.stop();
    m_thinkLeft = -1ms;
    m_isStaking = false;
    if (!m_plays || !next["wager"_L1].toBool())
        return;

    settleStake();
    const int bound = most.toInt(std::max(m_score, next["points"_L1].toInt()));
    const BotStake stake = stakeFor(m_world.options, m_index, questionIndex, bound);
    m_stake.questionId = place;
    m_stake.deadlineMs = opens;
    m_stake.message = {{u"type"_s, u"WAGER"_s},
                       {u"id"_s, u"stake-"_s + place},
                       {u"question_index"_s, questionIndex},
                       {u"points"_s, stake.points}};
    m_isStaking = true;
    m_hasDecided = false;
    m_think.start(stake.think);
    if (stake.dropAt && std::isfinite(opens)) {
        const double wait = std::max(0.0, *stake.dropAt * (opens - serverNow()));
        m_churn.start(Milliseconds(qint64(wait)));
    }
}

void BotPlayer::syncStake(const QJsonObject &gameRoom)
{
    const QString phase = gameRoom["phase"_L1].toString();
    const QJsonObject self = gameRoom["current_player"_L1].toObject();
    const int questionIndex = gameRoom["question_index"_L1].toInt(-1);
    const bool tellsStake = phase == "intro"_L1 || phase == "answering"_L1;
    if (tellsStake && QString::number(questionIndex) == m_stake.questionId) {
        m_stake.shown = self["wager"_L1] == m_stake.message.value("points"_L1);
        m_stake.denied = m_stake.acknowledged && !m_stake.shown;
    }
    if (phase == "answering"_L1) {
        closeStakes(questionIndex, gameRoom["current_question"_L1]["id"_L1].toString());
    } else if (phase == "paused"_L1 && m_isStaking) {
        pauseThinking();
    } else if (phase == "intro"_L1) {
        meetIntro(gameRoom["next_question"_L1].toObject(), gameRoom["opens_ms"_L1],
                  self["max_wager"_L1]);
        resumeThinking(m_answer.deadlineMs);
        if (m_isStaking && m_hasDecided && !m_stake.shown)
            stakeNow();
    }
}

void BotPlayer::closeStakes(int questionIndex, const QString &questionId)
{
    m_isStaking = false;
    if (m_stake.closed || QString::number(questionIndex) != m_stake.questionId)
        return;
    m_stake.closed = true;
    m_stakedQuestion = questionId;
}

void BotPlayer::stakeNow()
{
    deliver(m_stake, m_world.report.wagersSent);
}

void BotPlayer::handleStakeAccepted(const QJsonObject &message)
{
    if (message["id"_L1] != m_stake.message.value("id"_L1) || m_stake.acknowledged)
        return;
    m_stake.acknowledged = true;
    ++m_world.report.wagersAcknowledged;
}

void BotPlayer::handleStakeResult(const QJsonObject &playerResult)
{
    const bool isStaked = m_stake.closed
        && playerResult["question_id"_L1].toString() == m_stakedQuestion;
    // A corrected key brings the result again.
    if (isStaked && !m_stake.counted && playerResult.contains("wager"_L1))
        m_stake.counted = playerResult["wager"_L1] == m_stake.message.value("points"_L1);
}

void BotPlayer::settleStake()
{
    if (m_stake.fate(m_connection) == BotAnswer::Fate::Lost)
        ++m_world.report.lost;
    m_stake = {};
    m_stakedQuestion.clear();
}
