#include "core/report/results.h"

#include "core/game/answerjson.h"
#include "core/game/buzzes.h"
#include "core/game/correctionjson.h"
#include "core/game/questionjson.h"
#include "core/game/quizroundsjson.h"
#include "core/game/teams.h"
#include "core/protocol/viewjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ByKey:
        return u"key"_s;
    case Verdict::EverybodyRight:
        return u"everybody"_s;
    case Verdict::Void:
        return u"void"_s;
    }
    Q_UNREACHABLE();
}

/// What was answered: `picks`, in the player's order where order is asked, or `text` or `number`.
void insertAnswer(QJsonObject &json, const Answer &answer, QuestionType type)
{
    if (answer.judgedRight)
        json["buzz"_L1] = *answer.judgedRight ? u"right"_s : u"wrong"_s;
    else if (hasChoices(type))
        json["picks"_L1] = toJson(answer.choices);
    else if (answer.number)
        json["number"_L1] = *answer.number;
    else
        json["text"_L1] = answer.text;
}

QJsonObject playerJson(const GameRoom &room, const Player &player)
{
    const Standing standing = room.scoreboard.standing(player.id);
    QJsonObject json {{u"id"_s, player.id.toString()},
                      {u"name"_s, player.name},
                      {u"avatar"_s, player.avatar},
                      {u"rank"_s, standing.rank},
                      {u"score"_s, standing.score},
                      {u"right_count"_s, standing.rightCount},
                      {u"total_ms"_s, qint64(standing.rightTime.count())},
                      {u"left"_s, player.left}};
    if (const QString team = teamOf(room, player); !team.isEmpty())
        json["team"_L1] = team;
    return json;
}

QJsonArray playersJson(const GameRoom &room)
{
    QJsonArray players;
    for (const PlayerId id : room.scoreboard.ranking())
        players.append(playerJson(room, *room.player(id)));
    return players;
}

/// Of those who gave one, or placed one, without the players who are not told of any more.
template <typename Given>
QList<PlayerId> listedKeys(const GameRoom &room, const QHash<PlayerId, Given> &given)
{
    QList<PlayerId> ids = given.keys();
    ids.removeIf([&room](PlayerId id) {
        const Player *player = room.player(id);
        return !player || !player->isListed();
    });
    std::ranges::sort(ids);
    return ids;
}

QJsonArray answersJson(const GameRoom &room, int index, const Scoreboard &before,
                       const Scoreboard &after)
{
    const Round &round = room.rounds[index];
    const QHash<PlayerId, GivenAnswer> answers = round.countedAnswers();
    const QHash<PlayerId, AnswerResult> results = scoreRound(room, index);
    QJsonArray json;
    for (const PlayerId id : listedKeys(room, answers)) {
        const GivenAnswer &given = *answers.constFind(id);
        QJsonObject answer {{u"player_id"_s, id.toString()},
                            {u"received_ms"_s, toUnixMs(given.receivedAt)},
                            {u"elapsed_ms"_s, qint64(given.elapsed.count())},
                            {u"correct"_s, results.value(id).correct},
                            {u"points"_s, after.standing(id).score - before.standing(id).score}};
        insertAnswer(answer, given.answer, room.questions[index].type);
        if (room.questions[index].hasWager)
            answer["wager"_L1] = round.wagers.value(id);
        json.append(answer);
    }
    return json;
}

/// The stakes of those who then gave no answer.
QJsonArray unansweredWagersJson(const GameRoom &room, int index, const Scoreboard &before,
                                const Scoreboard &after)
{
    const Round &round = room.rounds[index];
    const QHash<PlayerId, GivenAnswer> answers = round.countedAnswers();
    QJsonArray json;
    for (const PlayerId id : listedKeys(room, round.wagers)) {
        if (answers.contains(id))
            continue;
        json.append(QJsonObject {
            {u"player_id"_s, id.toString()},
            {u"wager"_s, round.wagers.value(id)},
            {u"points"_s, after.standing(id).score - before.standing(id).score}});
    }
    return json;
}

QString verdictName(BuzzState state)
{
    switch (state) {
    case BuzzState::Right:
        return u"right"_s;
    case BuzzState::Wrong:
        return u"wrong"_s;
    case BuzzState::Waiting:
    case BuzzState::Out:
        return {};
    }
    Q_UNREACHABLE();
}

/// All who buzzed, the earliest first; those who had no turn have no verdict.
QJsonArray buzzesJson(const GameRoom &room, int index)
{
    QJsonArray json;
    for (const RankedBuzz &ranked : rankedBuzzes(room, index)) {
        if (!room.player(ranked.buzz.player)->isListed())
            continue;
        json.append(QJsonObject {{u"player_id"_s, ranked.buzz.player.toString()},
                                 {u"place"_s, ranked.place},
                                 {u"elapsed_ms"_s, qint64(ranked.buzz.elapsed.count())},
                                 {u"verdict"_s, textJson(verdictName(ranked.state))}});
    }
    return json;
}

QJsonObject countsJson(const Question &question, const Round &round)
{
    if (!hasPicks(question.type))
        return {};
    QHash<QString, int> counts;
    for (const GivenAnswer &given : round.answers) {
        for (const ChoiceId &pick : given.answer.choices)
            ++counts[pick.value];
    }
    QJsonObject json;
    for (const Choice &choice : question.choices)
        json[choice.id.value] = counts.value(choice.id.value);
    return json;
}

QJsonObject questionJson(const GameRoom &room, int index, const Scoreboard &before,
                         const Scoreboard &after)
{
    const Question &question = room.questions[index];
    const Round &round = room.rounds[index];
    QJsonObject json {{u"index"_s, index},
                      {u"id"_s, question.id.value},
                      {u"type"_s, wireName(question.type)},
                      {u"text"_s, question.text},
                      {u"category"_s, textJson(question.category)},
                      {u"choices"_s, toJson(question.choices)},
                      {u"key"_s, toJson(question.key, question.type)},
                      {u"verdict"_s, verdictName(round.verdict)},
                      {u"points"_s, question.points},
                      {u"opens_ms"_s, toUnixMs(round.opensAt)},
                      {u"deadline_ms"_s, toUnixMs(round.deadline)},
                      {u"counts"_s, countsJson(question, round)},
                      {u"answers"_s, answersJson(room, index, before, after)}};
    if (question.hasWager)
        json["unanswered_wagers"_L1] = unansweredWagersJson(room, index, before, after);
    if (question.type == QuestionType::Buzzer)
        json["buzzes"_L1] = buzzesJson(room, index);
    if (const int at = placeInRound(room.quizRounds, index).round; at >= 0)
        json["round"_L1] = at;
    return json;
}

QJsonArray questionsJson(const GameRoom &room)
{
    QJsonArray questions;
    // Points are folded anew, round by round: a streak or the floor of 0 is no fact of one answer.
    Scoreboard before;
    for (int index = 0; index < room.rounds.size(); ++index) {
        if (!room.rounds[index].closed)
            continue;
        Scoreboard after = before;
        after.addRound(room, index);
        questions.append(questionJson(room, index, before, after));
        before = std::move(after);
    }
    return questions;
}

} // namespace

QJsonObject resultsJson(const GameRoom &room)
{
    QJsonObject json {{u"code"_s, room.code.value},
            {u"title"_s, room.title},
            {u"topic"_s, textJson(room.topic)},
            {u"status"_s, wireName(room.status)},
            {u"created_ms"_s, toUnixMs(room.createdAt)},
            {u"changed_ms"_s, toUnixMs(room.changedAt)},
            {u"player_count"_s, int(room.scoreboard.ranking().size())},
            {u"question_count"_s, int(room.questions.size())},
            {u"players"_s, playersJson(room)},
            {u"questions"_s, questionsJson(room)},
            {u"corrections"_s, toJson(room.corrections)}};
    if (!room.quizRounds.isEmpty())
        json["rounds"_L1] = toJson(room.quizRounds);
    insertTeams(json, teamStandings(room));
    return json;
}
