#pragma once

#include "tests/bench/loadclient.h"

#include <QHash>
#include <QJsonObject>

#include <array>
#include <map>
#include <queue>
#include <random>
#include <string>
#include <vector>

/// Players who answer each question one to three seconds after they got it, and what they saw.
class BenchGame
{
public:
    static constexpr int questionCount = 5;

    /// What the players measured, and what the node's results say of it.
    struct Findings
    {
        std::vector<double> ackMs;
        uint64_t answers = 0;
        uint64_t acknowledged = 0;
        uint64_t missing = 0; ///< Acknowledged answers that the results don't have.
        uint64_t wrongPoints = 0; ///< Answers whose points are not the formula's.
        uint64_t otherPoints = 0; ///< Answers whose player was told other points.
        double mostClockErrorMs = 0; ///< Scoring time against the players' own clock.
        double leastOpenMs = 0; ///< From a question's opening to its close, as a player saw it.
        double mostOpenMs = 0;
    };

    /// What one kind of message brought to the first player.
    struct Share
    {
        uint64_t messages = 0;
        uint64_t bytes = 0;
    };

    /// Plays with the client's connections, which have joined; `welcomes` are their WELCOMEs.
    BenchGame(LoadClient &client, const std::vector<QByteArray> &welcomes);

    /// Serves the players until all have seen the game's end; false when it takes too long.
    bool play(std::chrono::milliseconds timeout);
    /// Compares what was seen with the room's results.
    Findings findings(const QJsonObject &results) const;
    /// What the first player received in the game, by the message's type.
    const std::map<std::string, Share> &shares() const { return m_shares; }

private:
    using TimePoint = LoadClient::Clock::time_point;

    struct Answer
    {
        TimePoint sent;
        double ackMs = -1;
        int points = -1; // as told in PLAYER_RESULT
    };

    struct Player
    {
        QString id;
        int question = 0; // the one that it met last, from 1
        std::array<Answer, questionCount + 1> answers;
    };

    struct Due
    {
        TimePoint at;
        size_t player;
        bool operator<(const Due &other) const { return at > other.at; } // the earliest first
    };

    void handle(size_t index, std::string_view text);
    void answerDue();

    LoadClient &m_client;
    std::vector<Player> m_players;
    QHash<QString, size_t> m_indexOf;
    std::priority_queue<Due> m_due;
    std::mt19937 m_random{1};
    std::array<TimePoint, questionCount + 1> m_opened{};
    std::array<TimePoint, questionCount + 1> m_closed{};
    std::map<std::string, Share> m_shares;
    size_t m_completed = 0;
};
