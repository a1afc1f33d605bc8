#pragma once

#include "core/game/question.h"

#include <optional>
#include <variant>

// What the host may put right about a closed question. Scores are folded from answers and keys, so a
// correction changes every score that depends on it, and undoing one is as if it had not been made.

struct GameRoom;

/// Other choices, texts or another number are the right ones.
struct NewKey
{
    KeyInput key;

    bool operator==(const NewKey &) const = default;
};

/// These typed answers are right too.
struct AcceptTexts
{
    QStringList texts;

    bool operator==(const AcceptTexts &) const = default;
};

/// Every answer counts as right; no answer is still none.
struct EverybodyRight
{
    bool operator==(const EverybodyRight &) const = default;
};

/// Nobody gets points, and streaks are as if the question had not been asked.
struct VoidQuestion
{
    bool operator==(const VoidQuestion &) const = default;
};

/// The question is worth so much.
struct NewPoints
{
    int points = 0;

    bool operator==(const NewPoints &) const = default;
};

/// Of a buzzer question: of those who buzzed these were right, nobody else. Empty: nobody was.
struct RightBuzzers
{
    QList<PlayerId> players;

    bool operator==(const RightBuzzers &) const = default;
};

using Correction
    = std::variant<NewKey, AcceptTexts, EverybodyRight, VoidQuestion, NewPoints, RightBuzzers>;

/// A correction that was made. One that was undone stays in the list, without effect.
struct MadeCorrection
{
    CorrectionId id;
    QuestionId question;
    Correction correction;
    QString reason; ///< Empty: none was given.
    TimePoint at;
    bool undone = false;

    bool operator==(const MadeCorrection &) const = default;
};

/// What decides whether an answer to a closed question is right.
enum class Verdict { ByKey, EverybodyRight, Void };

/// What a closed question's answers are scored by.
struct Judgement
{
    Verdict verdict = Verdict::ByKey;
    AnswerKey key;
    int points = 0;
    std::optional<QList<PlayerId>> rightBuzzers; ///< In place of those whom the host judged right.

    bool operator==(const Judgement &) const = default;
};

/// The judgement of `question` with a correction laid over it. Of key, buzzers, everybody and void the
/// latest holds, accepted texts join the key, points stand beside them. Refused (invalid_message) when the
/// correction is for another type of question.
Result<Judgement> corrected(const Question &question, const Judgement &judgement,
                            const Correction &correction);

/// Folds the corrections that stand into question `index`; the scoreboard is left to the caller.
void judgeQuestion(GameRoom &room, int index);

/// The room's questions without what corrections made of them.
QList<Question> askedQuestions(const GameRoom &room);
