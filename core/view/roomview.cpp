#include "core/view/roomview.h"

#include "core/game/scoring.h"
#include "core/view/mediapath.h"
#include "core/view/otherplayers.h"

#include <algorithm>

namespace
{

constexpr int leaderboardSize = 10;

const Round *currentRound(const GameRoom &room)
{
    return room.questionIndex >= 0 && room.questionIndex < room.rounds.size()
        ? &room.rounds[room.questionIndex]
        : nullptr;
}

/// The question that was closed last, or -1.
int lastClosedIndex(const GameRoom &room)
{
    int index = std::min(room.questionIndex, int(room.rounds.size()) - 1);
    while (index >= 0 && !room.rounds[index].closed)
        --index;
    return index;
}

bool showsResult(Phase phase)
{
    return phase == Phase::Reveal || phase == Phase::Leaderboard || phase == Phase::Break;
}

bool showsQuestion(Phase phase, const Round &round)
{
    // A break can come right after a question that was skipped, maybe unseen.
    return phase == Phase::Answering || (showsResult(phase) && round.closed);
}

RoundView roundView(const GameRoom &room, int index)
{
    const PlaceInRound place = placeInRound(room.quizRounds, index);
    const QuizRound &round = room.quizRounds[place.round];
    return {.index = place.round,
            .count = int(room.quizRounds.size()),
            .title = round.title,
            .questionIndex = place.question,
            .questionCount = round.questionCount};
}

RoundView announcedRound(const GameRoom &room, int index)
{
    const PlaceInRound place = placeInRound(room.quizRounds, index);
    RoundView view = roundView(room, index);
    if (place.question == 0)
        view.introduction = room.quizRounds[place.round].introduction;
    return view;
}

void fillRounds(SharedView &view, const GameRoom &room)
{
    if (room.quizRounds.isEmpty())
        return;
    const bool isAnnounced = room.playPhase() == Phase::Intro;
    view.round = isAnnounced ? announcedRound(room, room.questionIndex)
                             : roundView(room, room.questionIndex);
    if (room.playPhase() != Phase::Break)
        return;
    view.breakView = BreakView {.time = room.breakTime(),
                                .next = announcedRound(room, room.questionIndex + 1)};
    if (room.phase != Phase::Paused)
        view.breakView->endsAt = room.phaseEndsAt;
}

LeaderboardRow leaderboardRow(const GameRoom &room, const Player &player)
{
    const Standing standing = room.scoreboard.standing(player.id);
    return {.rank = standing.rank,
            .id = player.id,
            .name = player.name,
            .avatar = player.avatar,
            .score = standing.score,
            .delta = standing.lastPoints};
}

/// What counts as right; of a void question nothing.
AnswerKey rightAnswer(const GameRoom &room, int index)
{
    const Question &question = room.questions[index];
    const Verdict verdict = room.rounds[index].verdict;
    if (verdict == Verdict::Void)
        return {};
    AnswerKey right = question.key;
    if (verdict == Verdict::EverybodyRight && hasPicks(question.type)) {
        right.choices.clear();
        for (const Choice &choice : question.choices)
            right.choices.append(choice.id);
    }
    return right;
}

int rightCount(const GameRoom &room, int index)
{
    const QHash<PlayerId, AnswerResult> results = scoreRound(room, index);
    int count = 0;
    for (auto it = results.begin(); it != results.end(); ++it) {
        const Player *player = room.player(it.key());
        count += it->correct && player && player->isListed();
    }
    return count;
}

NextQuestion nextQuestion(const GameRoom &room)
{
    const Question &question = room.currentQuestion();
    return {.index = room.questionIndex,
            .category = question.category,
            .points = question.points,
            .hasWager = question.hasWager,
            .wagerCount = int(room.currentRound().wagers.size())};
}

/// What is left of the paused phase.
std::optional<Milliseconds> remainingTime(const GameRoom &room, const SharedView &view)
{
    if (view.buzzes && view.buzzes->remaining)
        return view.buzzes->remaining;
    const std::optional<TimePoint> end = view.deadline ? view.deadline : room.phaseEndsAt;
    if (!end)
        return std::nullopt;
    return std::max(Milliseconds(0), Milliseconds(*end - room.pausedAt));
}

/// What a running game shows of its question, by the phase or the one under the pause.
void fillPlay(SharedView &view, const GameRoom &room)
{
    const Phase phase = room.playPhase();
    const Round *round = currentRound(room);
    if (!round)
        return;
    const Question &question = room.questions[room.questionIndex];
    view.answeredCount = int(std::max(round->answers.size(), round->buzzes.size()));
    fillRounds(view, room);
    if (phase == Phase::Intro) {
        view.nextQuestion = nextQuestion(room);
        view.opensAt = room.phaseEndsAt;
    }
    if (phase == Phase::Answering) {
        view.opensAt = round->opensAt;
        if (!round->heldAt)
            view.deadline = round->deadline;
        if (question.type == QuestionType::Buzzer)
            view.buzzes = buzzView(room, room.questionIndex);
    }
    if (showsQuestion(phase, *round)) {
        view.currentQuestion = questionView(room, question);
        // The room's question time may have been changed since this one opened.
        view.currentQuestion->time
            = std::chrono::round<Seconds>(round->deadline - round->opensAt);
    }
    if (showsResult(phase) && lastClosedIndex(room) >= 0)
        view.lastClosed = closedQuestion(room);
    if (room.phase == Phase::Paused)
        view.remaining = remainingTime(room, view);
}

/// What a player has done about the current question.
void fillOwnPlay(CurrentPlayer &current, const GameRoom &room, const Player &player)
{
    const Round &round = room.currentRound();
    const bool isAnnounced = room.playPhase() == Phase::Intro;
    if (room.currentQuestion().hasWager && (isAnnounced || showsQuestion(room.playPhase(), round))) {
        if (const auto it = round.wagers.constFind(player.id); it != round.wagers.cend())
            current.wager = *it;
        if (isAnnounced)
            current.greatestWager = room.greatestWager(player.id, room.questionIndex);
    }
    if (!showsQuestion(room.playPhase(), round))
        return;
    const QHash<PlayerId, GivenAnswer> answers = round.countedAnswers();
    if (const auto it = answers.constFind(player.id); it != answers.cend())
        current.answer = it->answer;
    else if (round.buzz(player.id))
        current.answer = Answer {};
    current.isLockedOut = LockedOut(room, round).contains(player);
}

CurrentPlayer currentPlayer(const GameRoom &room, const Player &player)
{
    const Standing standing = room.scoreboard.standing(player.id);
    CurrentPlayer current {.player = publicPlayer(room, player),
                           .rank = standing.rank,
                           .streak = standing.streak,
                           .approved = player.approved,
                           .timeFactor = player.timeFactor};
    if (room.hasCurrentQuestion())
        fillOwnPlay(current, room, player);
    return current;
}

// Of the rules it knows only what an answer that earned points is made of, so that it can be told.
void explainPoints(PlayerResult &result, const GameRoom &room, PlayerId player, int index,
                   int streak)
{
    const QHash<PlayerId, GivenAnswer> answers = room.rounds[index].countedAnswers();
    const auto given = answers.constFind(player);
    if (given == answers.cend() || result.points <= 0)
        return;
    const Question &question = room.questions[index];
    const Share share = result.correct ? Share {} : earnedShare(question, given->answer);
    result.basePoints = flatPoints(result.wager.value_or(question.points), share);
    result.streakPoints = result.correct && room.settings.streakBonus ? streakBonus(streak) : 0;
    result.isByPlace = room.scoringFor(index) == ScoringPolicy::Order;
}

} // namespace

QuestionView questionView(const GameRoom &room, const Question &question)
{
    QList<Choice> choices = question.choices;
    for (Choice &choice : choices)
        choice.image = openedPath(room, question.id, choice.image);
    return {.id = question.id,
            .type = question.type,
            .text = question.text,
            .choices = choices,
            .points = question.points,
            .time = room.timeFor(question),
            .category = question.category,
            .image = openedPath(room, question.id, question.image),
            .uncoversImage = question.uncoversImage,
            .audio = openedPath(room, question.id, question.audio),
            .hasWager = question.hasWager};
}

PublicPlayer publicPlayer(const GameRoom &room, const Player &player)
{
    return {.id = player.id,
            .name = player.name,
            .avatar = player.avatar,
            .score = room.scoreboard.standing(player.id).score,
            .connected = player.connected,
            .team = teamOf(room, player)};
}

QList<LeaderboardRow> leaderboardRows(const GameRoom &room, int count)
{
    const QList<PlayerId> best = room.scoreboard.ranking().first(
        std::min<qsizetype>(count, room.scoreboard.ranking().size()));
    QList<LeaderboardRow> rows;
    rows.reserve(best.size());
    for (const PlayerId id : best)
        rows.append(leaderboardRow(room, *room.player(id)));
    return rows;
}

ClosedQuestion closedQuestion(const GameRoom &room)
{
    const int index = lastClosedIndex(room);
    Q_ASSERT(index >= 0);
    const Question &question = room.questions[index];
    ClosedQuestion closed {.id = question.id,
                           .type = question.type,
                           .correct = rightAnswer(room, index),
                           .rightCount = rightCount(room, index),
                           .explanation = question.explanation,
                           .isVoid = room.rounds[index].verdict == Verdict::Void,
                           .leaderboard = leaderboardRows(room, leaderboardSize),
                           .teams = teamStandings(room)};
    if (question.type == QuestionType::Buzzer)
        closed.buzzes = buzzView(room, index);
    if (!hasPicks(question.type))
        return closed;
    for (const Choice &choice : question.choices)
        closed.counts.append({choice.id, 0});
    for (const GivenAnswer &given : room.rounds[index].answers) {
        for (const ChoiceId &pick : given.answer.choices) {
            const auto it = std::ranges::find(closed.counts, pick, [](const auto &c) -> auto & {
                return c.first;
            });
            if (it != closed.counts.end())
                ++it->second;
        }
    }
    return closed;
}

PlayerResult playerResult(const GameRoom &room, PlayerId player)
{
    const int index = lastClosedIndex(room);
    Q_ASSERT(index >= 0);
    return playerResult(room, player, index, room.scoreboard);
}

PlayerResult playerResult(const GameRoom &room, PlayerId player, int index, const Scoreboard &then)
{
    const Standing standing = room.scoreboard.standing(player);
    const Standing outcome = then.standing(player);
    PlayerResult result {.question = room.questions[index].id,
                         .correct = outcome.lastCorrect,
                         .answered = outcome.lastAnswered,
                         .points = outcome.lastPoints,
                         .score = standing.score,
                         .rank = standing.rank,
                         .streak = standing.streak};
    if (const Player *ahead = room.player(standing.ahead)) {
        result.behindName = ahead->name;
        result.behindPoints = room.scoreboard.standing(ahead->id).score - standing.score;
    }
    if (room.questions[index].hasWager)
        result.wager = room.rounds[index].wagers.value(player);
    explainPoints(result, room, player, index, outcome.streak);
    return result;
}

CorrectedQuestion correctedQuestion(const GameRoom &room, const QuestionId &question,
                                    const QString &reason)
{
    const int index = room.indexOf(question);
    const bool isBuzzer = room.questions[index].type == QuestionType::Buzzer;
    return {.id = question,
            .type = room.questions[index].type,
            .correct = rightAnswer(room, index),
            .isVoid = room.rounds[index].verdict == Verdict::Void,
            .buzzes = isBuzzer ? std::optional(buzzView(room, index)) : std::nullopt,
            .reason = reason,
            .leaderboard = leaderboardRows(room, leaderboardSize),
            .teams = teamStandings(room)};
}

SharedView sharedView(const GameRoom &room)
{
    SharedView view;
    view.code = room.code;
    view.title = room.title;
    view.topic = room.topic;
    view.image = room.image;
    view.imageAuthor = room.imageAuthor;
    view.imageLink = room.imageLink;
    view.status = room.status;
    view.phase = room.phase;
    view.pausedPhase = room.phase == Phase::Paused ? room.pausedPhase : Phase::None;
    view.questionIndex = room.questionIndex;
    view.questionCount = int(room.questions.size());
    view.playerCount = room.seatCount;
    view.settings = room.settings;
    view.failureReason = room.failureReason;
    view.message = room.message;
    view.blackout = room.blackout;
    view.teams = teamStandings(room);
    view.revision = room.revision;
    if (room.status == RoomStatus::InProgress)
        fillPlay(view, room);
    if (room.status == RoomStatus::Completed)
        view.leaderboard = leaderboardRows(room, leaderboardSize);
    return view;
}

GameRoomForPlayer gameRoomForPlayer(const GameRoom &room, PlayerId viewer)
{
    return gameRoomForPlayer(room, sharedView(room), viewer);
}

GameRoomForPlayer gameRoomForPlayer(const GameRoom &room, const SharedView &shared,
                                    PlayerId viewer)
{
    const Player *player = room.player(viewer);
    if (!player || player->removed)
        return {.shared = shared, .otherPlayers = otherPlayersForScreen(room)};
    GameRoomForPlayer view {.shared = shared,
                            .currentPlayer = currentPlayer(room, *player),
                            .otherPlayers = otherPlayersFor(room, viewer)};
    if (shared.lastClosed && isScored(shared.lastClosed->type) && player->isListed())
        view.lastResult = playerResult(room, viewer);
    return view;
}

GameRoomForPlayer gameRoomForScreen(const GameRoom &room)
{
    return {.shared = sharedView(room), .otherPlayers = otherPlayersForScreen(room)};
}
