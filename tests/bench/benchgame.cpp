#include "tests/bench/benchgame.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace
{

double msBetween(LoadClient::Clock::time_point from, LoadClient::Clock::time_point to)
{
    return duration<double, std::milli>(to - from).count();
}

// The policy `speed` of the wire contract, section 5, on integers: half is rounded up.
int speedPoints(qint64 t, qint64 limit, qint64 points)
{
    return int(t < 500 ? points : (points * (2 * limit - t) + limit) / (2 * limit));
}

int numberAfter(std::string_view text, std::string_view key)
{
    const size_t at = text.find(key);
    return at == std::string_view::npos ? -1 : std::atoi(text.data() + at + key.size());
}

// The message's own type: a question's, inside it, is in lower case.
std::string typeOf(std::string_view text)
{
    constexpr std::string_view key = "\"type\":\"";
    for (size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at)) {
        at += key.size();
        if (at < text.size() && text[at] >= 'A' && text[at] <= 'Z')
            return std::string(text.substr(at, text.find('"', at) - at));
    }
    return {};
}

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

} // namespace

BenchGame::BenchGame(LoadClient &client, const std::vector<QByteArray> &welcomes)
    : m_client(client)
    , m_players(client.size())
{
    for (size_t i = 0; i < m_players.size(); ++i) {
        const QJsonObject welcome = QJsonDocument::fromJson(welcomes[i]).object();
        m_players[i].id = welcome["game_room"_L1]["current_player"_L1]["id"_L1].toString();
        m_indexOf.insert(m_players[i].id, i);
    }
}

bool BenchGame::play(milliseconds timeout)
{
    m_client.onText = [this](size_t index, std::string_view text) { handle(index, text); };
    const auto deadline = LoadClient::Clock::now() + timeout;
    while (m_completed < m_players.size() && LoadClient::Clock::now() < deadline) {
        milliseconds wait = 50ms;
        if (!m_due.empty())
            wait = std::clamp(ceil<milliseconds>(m_due.top().at - LoadClient::Clock::now()), 0ms,
                              wait);
        m_client.runOnce(wait);
        answerDue();
    }
    m_client.onText = nullptr;
    return m_completed == m_players.size() && m_client.lost() == 0;
}

void BenchGame::handle(size_t index, std::string_view text)
{
    Player &player = m_players[index];
    const auto now = LoadClient::Clock::now();
    if (index == 0) {
        Share &share = m_shares[typeOf(text)];
        ++share.messages;
        share.bytes += text.size();
    }
    if (has(text, "\"QUESTION_OPENED\"")) {
        player.question = std::min(player.question + 1, questionCount);
        if (auto &opened = m_opened[size_t(player.question)]; opened == TimePoint())
            opened = now;
        m_due.push(
            {now + milliseconds(std::uniform_int_distribution(1000, 3000)(m_random)), index});
    } else if (has(text, "\"ANSWER_RECEIVED\"")) {
        Answer &answer = player.answers[size_t(player.question)];
        answer.ackMs = msBetween(answer.sent, now);
    } else if (has(text, "\"PLAYER_RESULT\"")) {
        player.answers[size_t(player.question)].points = numberAfter(text, "\"points\":");
    } else if (has(text, "\"QUESTION_CLOSED\"")) {
        if (auto &closed = m_closed[size_t(player.question)]; closed == TimePoint())
            closed = now;
    } else if (has(text, "\"GAME_ROOM_COMPLETED\"")) {
        ++m_completed;
    }
}

void BenchGame::answerDue()
{
    while (!m_due.empty() && m_due.top().at <= LoadClient::Clock::now()) {
        const size_t index = m_due.top().player;
        m_due.pop();
        Player &player = m_players[index];
        const bool right = std::uniform_int_distribution(1, 10)(m_random) <= 7;
        player.answers[size_t(player.question)].sent = LoadClient::Clock::now();
        m_client.send(index,
                      R"({"type":"ANSWER","question_id":"q)" + std::to_string(player.question)
                          + R"(","choice":")" + (right ? 'a' : 'b') + R"("})");
    }
}

BenchGame::Findings BenchGame::findings(const QJsonObject &results) const
{
    Findings found;
    for (const Player &player : m_players) {
        for (const Answer &answer : player.answers) {
            found.answers += answer.sent != TimePoint();
            found.acknowledged += answer.ackMs >= 0;
            if (answer.ackMs >= 0)
                found.ackMs.push_back(answer.ackMs);
        }
    }
    found.missing = found.acknowledged;
    for (const QJsonValue &question : results["questions"_L1].toArray()) {
        const auto number = size_t(QStringView(question["id"_L1].toString()).sliced(1).toInt());
        const auto limit =
            qint64(question["deadline_ms"_L1].toDouble() - question["opens_ms"_L1].toDouble());
        for (const QJsonValue &given : question["answers"_L1].toArray()) {
            const auto index = m_indexOf.constFind(given["player_id"_L1].toString());
            if (index == m_indexOf.cend() || number > questionCount)
                continue;
            const Answer &answer = m_players[*index].answers[number];
            found.missing -= answer.ackMs >= 0;
            const auto elapsed = qint64(given["elapsed_ms"_L1].toDouble());
            const int points = given["points"_L1].toInt();
            const int due = given["correct"_L1].toBool()
                ? speedPoints(elapsed, limit, question["points"_L1].toInt())
                : 0;
            found.wrongPoints += points != due;
            found.otherPoints += points != answer.points;
            const double own = msBetween(m_opened[number], answer.sent);
            found.mostClockErrorMs =
                std::max(found.mostClockErrorMs, std::abs(double(elapsed) - own));
        }
    }
    for (size_t i = 1; i <= questionCount; ++i) {
        const double open = msBetween(m_opened[i], m_closed[i]);
        found.leastOpenMs = i == 1 ? open : std::min(found.leastOpenMs, open);
        found.mostOpenMs = std::max(found.mostOpenMs, open);
    }
    return found;
}
