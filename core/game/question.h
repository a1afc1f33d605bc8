#pragma once

#include "core/support/clock.h"
#include "core/support/error.h"
#include "core/support/ids.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

/// How a question is answered. A new type adds a row here and a case in question.cpp, scoring.cpp
/// and questionjson.cpp.
enum class QuestionType {
    Choice, ///< One of 2–8.
    Multi, ///< Several of 2–8.
    Boolean, ///< "true" or "false".
};

/// One of the things that can be picked.
struct Choice
{
    ChoiceId id;
    QString text;

    bool operator==(const Choice &) const = default;
};

/// The right choices, in the question's own order; exactly one unless the type is Multi.
struct AnswerKey
{
    QList<ChoiceId> choices;

    bool operator==(const AnswerKey &) const = default;
};

/// One question as the host knows it, key included. Players get a QuestionView.
struct Question
{
    QuestionId id;
    QuestionType type = QuestionType::Choice;
    QString text;
    QList<Choice> choices;
    AnswerKey key;
    int points = 1000;
    std::optional<Seconds> time; ///< Empty: the room's question time.
    QString category;
    QString difficulty;
    QString explanation;
    QString notes;
    QString image;
    QString source;
    QString licence;

    bool operator==(const Question &) const = default;
};

/// What a player picked: one id for Choice and Boolean, several for Multi, in the question's own
/// order, so that the same picks are always the same value.
struct Answer
{
    QList<ChoiceId> choices;

    bool operator==(const Answer &) const = default;
};

/// An answer as a client spells it, before it is held against a question.
struct AnswerChoice
{
    ChoiceId choice;
};
struct AnswerChoices
{
    QList<ChoiceId> choices;
};
using AnswerInput = std::variant<AnswerChoice, AnswerChoices>;

/// The answer that `input` means for `question`; refused (invalid_message) when it names an unknown
/// choice, names one twice, names none, or has the form of another question type.
Result<Answer> answerFor(const Question &question, const AnswerInput &input);

/// The choices of every Boolean question: `true` and `false`.
QList<Choice> booleanChoices();

/// Checks what a question must be whatever it came from: a text, 2–8 choices with unique ids and a
/// key among them, points 0–10000, time 1–600 s. The refusal names the field.
Result<void> checkQuestion(const Question &question);

/// How many picks are right and how many wrong.
struct PickCount
{
    int right = 0;
    int wrong = 0;
};
PickCount countPicks(const Question &question, const Answer &answer);

/// True when the answer is exactly the key.
bool isCorrect(const Question &question, const Answer &answer);
