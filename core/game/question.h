#pragma once

#include "core/support/clock.h"
#include "core/support/error.h"
#include "core/support/ids.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

/// How a question is answered. A new type adds a row here and a case in question.cpp, answerjudge.cpp
/// and questionjson.cpp.
enum class QuestionType {
    Choice, ///< One of 2–8.
    Multi, ///< Several of 2–8.
    Boolean, ///< "true" or "false".
    Text, ///< Typed; compared by matchesText.
    Number, ///< Typed; exact, within a tolerance, or the nearest wins.
    Order, ///< All of 2–8, put in order.
    Poll, ///< One of 2–8, and none is right.
    Slide, ///< Shown like a question; takes no answer.
    Buzzer, ///< Who buzzes first answers aloud, and the host judges.
};

/// True for those that list choices: all but Text, Number, Slide and Buzzer.
bool hasChoices(QuestionType type);
/// True for those whose answers pick from the choices, so that picks can be counted: Order puts them in
/// order instead.
bool hasPicks(QuestionType type);
/// False for Poll and Slide, which have no key and bring no points.
bool isScored(QuestionType type);
/// True for those that need a key: the scored ones but Buzzer, whose key is only what the host would like
/// to hear.
bool needsKey(QuestionType type);
/// True for those before which players can stake points: the scored ones but Buzzer.
bool takesWager(QuestionType type);

/// One of the things that can be picked.
struct Choice
{
    ChoiceId id;
    QString text; ///< May be empty where there is a picture.
    QString image = {}; ///< As Question::image.

    bool operator==(const Choice &) const = default;
};

/// The right number.
struct NumberKey
{
    double value = 0;
    double tolerance = 0; ///< So far off is still right; 0 when the nearest wins.
    bool nearest = false; ///< Only the answers nearest to `value` are right.

    bool operator==(const NumberKey &) const = default;
};

/// What is right, in the member that the question's type uses.
struct AnswerKey
{
    /// Choice and Boolean: the one; Multi: the right ones in the question's own order; Order: all in
    /// the right order.
    QList<ChoiceId> choices = {};
    QStringList texts = {}; ///< Text and Buzzer: what is accepted, the one to show first.
    std::optional<NumberKey> number = {};

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
    QString image; ///< Where nodes keep it: "/media/<hash>.png"; players get another path.
    bool uncoversImage = false; ///< Tile by tile, while the question is open.
    QString audio; ///< As the image, of a sound.
    bool hasWager = false; ///< Players stake points before it opens; `points` then only bounds them.
    QString source;
    QString licence;

    bool operator==(const Question &) const = default;
};

/// What a player answered, in the member that the question's type uses.
struct Answer
{
    /// One id for Choice, Boolean and Poll; several for Multi, in the question's own order, so that the
    /// same picks are always the same value; all for Order, in the player's order.
    QList<ChoiceId> choices = {};
    QString text = {};
    std::optional<double> number = {};
    std::optional<bool> judgedRight = {}; ///< Buzzer: what the host says; empty: nothing yet.

    bool operator==(const Answer &) const = default;
};

/// Ids in the order of the question's choices; what is none of them comes last.
QList<ChoiceId> inOwnOrder(const Question &question, QList<ChoiceId> ids);

/// An answer as a client spells it, before it is held against a question.
struct AnswerChoice
{
    ChoiceId choice;
};
struct AnswerChoices
{
    QList<ChoiceId> choices;
};
struct AnswerText
{
    QString text;
};
struct AnswerNumber
{
    double number = 0;
};
struct AnswerOrder
{
    QList<ChoiceId> order;
};
struct AnswerBuzz
{
};
using AnswerInput = std::variant<AnswerChoice, AnswerChoices, AnswerText, AnswerNumber, AnswerOrder,
                                 AnswerBuzz>;

/// The most characters of a typed answer, and of an accepted one.
constexpr qsizetype longestTypedAnswer = 200;

/// The answer that `input` means for `question`; refused (invalid_message) when it names an unknown
/// choice, names one twice, names none, or has the form of another question type.
Result<Answer> answerFor(const Question &question, const AnswerInput &input);

/// A key as the host spells it, before it is held against a question: choice ids or texts, or a number.
struct KeyInput
{
    QStringList words = {};
    std::optional<NumberKey> number = {};

    bool operator==(const KeyInput &) const = default;
};

/// The key that `input` means for a question of this type and these choices, in the order that AnswerKey
/// wants; whether it is complete is checkQuestion's to say. Refused (invalid_message) in the form of
/// another question type.
Result<AnswerKey> keyFor(const Question &question, const KeyInput &input);

/// The choices of every Boolean question: `true` and `false`.
QList<Choice> booleanChoices();

/// Checks what a question must be whatever it came from: a text, 2–8 choices with unique ids where its
/// type has choices, a key that fits them, points 0–10000, time 1–600 s. The refusal names the field.
Result<void> checkQuestion(const Question &question);
