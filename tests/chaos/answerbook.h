#pragma once

#include "tests/chaos/chaosplayer.h"

#include <memory>
#include <vector>

using ChaosPlayers = std::vector<std::unique_ptr<ChaosPlayer>>;

enum class Scoring { Speed, Linear };

/// What the players know of their answers, held against what the node says of them.
struct AnswerBook
{
    int acknowledged = 0;
    int lost = 0; ///< Acknowledged, and not in the results as it was given.
    int doubled = 0; ///< In the results or in the log more than once.
    int unacknowledgedCounted = 0; ///< Sent, not acknowledged, counted: allowed.
    int unacknowledgedGone = 0; ///< Sent, not acknowledged, not counted: allowed.
    QStringList complaints; ///< All that must not be, in words.

    /// `results` is the JSON of GET …/results after the game, `log` that of GET …/events.
    static AnswerBook compare(const ChaosPlayers &players, const QJsonObject &results,
                              const QByteArray &log, Scoring scoring);
    QByteArray summary() const;
    /// What must not be, in words; empty when answers were acknowledged and all is well with them.
    QString objections() const;
};

/// The points that docs/protocol.md section 5 gives for an answer in the results' JSON.
int pointsDue(const QJsonObject &question, const QJsonObject &answer, Scoring scoring);

/// The points of each player's answers in the results, by player.
QHash<QString, int> pointSums(const QJsonObject &results);
