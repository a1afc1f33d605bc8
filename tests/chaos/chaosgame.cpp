#include "tests/chaos/chaosgame.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int cap = 30'000;
constexpr int choiceCount = 4;

/// Questions of all types that take an answer, in turn.
QJsonObject question(int index)
{
    QJsonArray choices;
    for (int i = 0; i < choiceCount; ++i)
        choices.append(ChaosGame::choiceText(index, i));
    QJsonObject json{{u"text"_s, u"Question number %1?"_s.arg(index)},
                     {u"explanation"_s, u"Because."_s}};
    switch (index % 3) {
    case 0:
        json[u"type"_s] = u"choice"_s;
        json[u"choices"_s] = choices;
        json[u"key"_s] = QJsonArray{QString(QChar(u'a' + index % choiceCount))};
        break;
    case 1:
        json[u"type"_s] = u"multi"_s;
        json[u"choices"_s] = choices;
        json[u"key"_s] = QJsonArray{u"a"_s, u"b"_s, u"c"_s};
        break;
    default:
        json[u"type"_s] = u"boolean"_s;
        json[u"key"_s] = QJsonArray{u"true"_s};
    }
    return json;
}

} // namespace

QString ChaosGame::choiceText(int question, int choice)
{
    return u"Xylophon-%1-%2"_s.arg(question).arg(choice);
}

QRandomGenerator seededRandom()
{
    bool given = false;
    quint32 seed = qEnvironmentVariable("QUIZSTAGE_SEED").toUInt(&given);
    if (!given)
        seed = QRandomGenerator::system()->generate();
    qInfo("again with QUIZSTAGE_SEED=%u", seed);
    return QRandomGenerator(seed);
}

int numberFrom(const char *variable, int otherwise)
{
    const int wanted = qEnvironmentVariableIntValue(variable);
    return wanted > 0 ? wanted : otherwise;
}

bool ChaosGame::makeRoom(const Rules &rules)
{
    m_rules = rules;
    QJsonArray questions;
    for (int i = 0; i < rules.questionCount; ++i)
        questions.append(question(i));
    const HttpReply reply =
        m_node->post(u"/api/v1/game-rooms"_s,
                    {{u"title"_s, u"Chaos"_s},
                     {u"questions"_s, questions},
                     {u"max_player_count"_s, 1000},
                     {u"settings"_s,
                      QJsonObject{{u"question_seconds"_s, rules.questionSeconds},
                                  {u"intro_seconds"_s, rules.introSeconds},
                                  {u"reveal_seconds"_s, rules.revealSeconds},
                                  {u"leaderboard_seconds"_s, rules.leaderboardSeconds},
                                  {u"close_when_all_answered"_s, rules.closeWhenAllAnswered},
                                  {u"scoring"_s,
                                   rules.scoring == Scoring::Speed ? u"speed"_s : u"linear"_s}}}});
    m_code = reply.json()["code"_L1].toString();
    if (reply.status != 201)
        qWarning("%s", reply.body.constData());
    return reply.status == 201;
}

bool ChaosGame::seatPlayers(int count, quint32 seed, const ChaosPlayer::Habits &habits)
{
    for (int i = 0; i < count; ++i) {
        m_players.push_back(std::make_unique<ChaosPlayer>(m_node->socketUrl(), m_code,
                                                          u"Player %1"_s.arg(m_players.size() + 1),
                                                          seed + quint32(i), habits));
        m_players.back()->open();
    }
    return QTest::qWaitFor([this] { return areAllSeated(); }, cap);
}

bool ChaosGame::startGame()
{
    const HttpReply reply = post(u"/start"_s);
    if (reply.status != 200)
        qWarning("%d %s", reply.status, reply.body.constData());
    return reply.status == 200;
}

bool ChaosGame::endGame()
{
    return post(u"/end"_s).status == 200
        && QTest::qWaitFor(
               [this] {
                   return std::ranges::all_of(m_players, [](const auto &player) {
                       return player->position.phase == u"completed";
                   });
               },
               cap);
}

HttpReply ChaosGame::post(const QString &action)
{
    return m_node->post(path() + action);
}

QJsonObject ChaosGame::results()
{
    return m_node->get(path() + u"/results"_s).json();
}

QString ChaosGame::nodeId()
{
    const QJsonArray rooms = m_node->get(u"/api/v1/game-rooms"_s).json()["game_rooms"_L1].toArray();
    for (const QJsonValue &room : rooms) {
        if (room["code"_L1].toString() == m_code)
            return room["node"_L1].toString();
    }
    return {};
}

QList<QJsonObject> ChaosGame::events()
{
    QList<QJsonObject> events;
    for (const QByteArray &line : m_node->get(path() + u"/events"_s).body.split('\n')) {
        if (!line.isEmpty())
            events.append(QJsonDocument::fromJson(line).object());
    }
    return events;
}

AnswerBook ChaosGame::compareAnswers()
{
    const AnswerBook book = AnswerBook::compare(
        m_players, results(), m_node->get(path() + u"/events"_s).body, m_rules.scoring);
    qInfo("%s", book.summary().constData());
    return book;
}

Position ChaosGame::lastTold() const
{
    const auto last = std::ranges::max_element(m_players, {}, [this](const auto &player) {
        return std::pair(player->revision, step(player->position));
    });
    return last == m_players.end() ? Position() : (*last)->position;
}

bool ChaosGame::areAllSeated() const
{
    return std::ranges::all_of(m_players, [](const auto &player) { return player->isSeated(); });
}

int ChaosGame::answersSent() const
{
    int count = 0;
    for (const auto &player : m_players)
        count += int(player->answers.size());
    return count;
}

int ChaosGame::answersAcknowledged() const
{
    int count = 0;
    for (const auto &player : m_players)
        count += int(std::ranges::count_if(player->answers, &SentAnswer::acknowledged));
    return count;
}

int ChaosGame::step(const Position &position) const
{
    QStringList phases{u"answering"_s, u"reveal"_s};
    if (m_rules.introSeconds > 0)
        phases.prepend(u"intro"_s);
    if (m_rules.leaderboardSeconds > 0)
        phases.append(u"leaderboard"_s);
    if (position.phase == u"completed")
        return m_rules.questionCount * int(phases.size());
    if (position.index < 0)
        return -1;
    return position.index * int(phases.size()) + int(phases.indexOf(position.phase));
}

QString ChaosGame::path() const
{
    return u"/api/v1/game-rooms/"_s + m_code;
}
