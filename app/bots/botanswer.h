#pragma once

#include "app/bots/serverclock.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/// One bot's answer to one question, or its stake on it, from the decision to what the server made of it.
struct BotAnswer
{
    /// What became of an answer when its question is over.
    enum class Fate {
        NotSent, ///< The bot was too slow, or away.
        Counted, ///< Acknowledged or confirmed by the result, and not denied by it.
        Refused, ///< The server said why it doesn't count.
        Untold, ///< The connection broke before it could be sent again, or the question was skipped.
        Lost, ///< Acknowledged but not counted, or sent in time and never told anything of a closed question.
    };

    QString questionId; ///< Of a stake the question's index: its id is not known yet.
    QJsonObject message; ///< Ready to send; empty when there is nothing to answer.
    double deadlineMs = 0; ///< On the server's clock.

    int connection = 0; ///< On which it was sent last; 0 when it wasn't.
    ServerClock::LocalClock::time_point sentAt;
    bool sentInTime = false;
    bool acknowledged = false;
    bool refused = false;
    bool closed = false; ///< The question was closed, or opened for a stake; one that was skipped is not.
    bool shown = false; ///< The server showed this player with it.
    bool denied = false; ///< The server showed this player without it, though it was acknowledged.
    std::optional<bool> counted; ///< What the player's result said, once it came.

    /// True when it has been decided to answer and the server hasn't said a word on it yet.
    bool isOpen() const { return !message.isEmpty() && !acknowledged && !refused; }
    /// The outcome, seen from the bot's connection now; 0 when it has none.
    Fate fate(int currentConnection) const;
};
