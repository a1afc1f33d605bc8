#pragma once

#include "app/bots/botoptions.h"

#include <QJsonObject>
#include <QMap>

#include <vector>

/// Measured times in milliseconds, of which the percentiles are told.
class Latencies
{
public:
    void add(double ms) { m_values.push_back(float(ms)); }
    qsizetype count() const { return qsizetype(m_values.size()); }
    /// The value that `share` (0..1) of all don't exceed; 0 without any.
    double percentile(double share) const;
    /// p50, p99 and max, to a tenth of a millisecond.
    QJsonObject toJson() const;

private:
    std::vector<float> m_values;
};

/// What the players' results said of one question.
struct QuestionTally
{
    int results = 0;
    int answered = 0;
    int correct = 0;
    qint64 points = 0;
    int leastPoints = 0; ///< Of those who got any.
    int mostPoints = 0;

    void add(const QJsonObject &playerResult);
    QJsonObject toJson() const;
};

/// What a swarm has done and seen. Lost is what must not be: an answer that was acknowledged and
/// then not counted, or sent in time on a connection that held and never acknowledged nor refused.
struct BotReport
{
    BotOptions options;
    int joined = 0; ///< Bots that got a WELCOME as a player or spectator.
    int completed = 0; ///< Bots that saw the room's end.
    int removed = 0; ///< Bots that the host removed.
    int gaveUp = 0; ///< Bots that were refused or lost their connection for good.
    int answersSent = 0; ///< Different answers; sending one again doesn't count.
    int answersAcknowledged = 0;
    int answersUntold = 0; ///< Sent on a connection that broke, their question closed meanwhile.
    int wagersSent = 0; ///< Different stakes, as answersSent.
    int wagersAcknowledged = 0;
    int lost = 0; ///< Answers and stakes.
    int resultsReceived = 0;
    int reconnects = 0;
    int revisionGaps = 0;
    Latencies join; ///< From opening the connection to WELCOME.
    Latencies question; ///< From the server's sending to receipt, on its estimated clock.
    Latencies ack; ///< From sending an answer to its ANSWER_RECEIVED.
    QMap<QString, int> errors; ///< ERROR codes; "closed_4413" for close codes; "socket_error".
    QMap<QString, QuestionTally> questions; ///< By the question's id.
    double meanBytes = 0; ///< Payload received, for each bot.
    qint64 mostBytes = 0;

    /// True when all joined, nothing was lost and nobody was left behind.
    bool isOk() const { return joined == options.count && lost == 0 && gaveUp == 0; }
    QJsonObject toJson() const;
};
