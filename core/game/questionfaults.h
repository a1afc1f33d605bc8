#pragma once

#include "core/game/question.h"

#include <array>

/// What of a question can be wrong.
enum class QuestionPart {
    Id,
    Text,
    Points,
    Time,
    Category,
    Difficulty,
    Explanation,
    Notes,
    Image,
    Audio,
    Source,
    Licence,
    Choices, ///< As a whole: how many they are, and their ids.
    Choice, ///< The text or the picture of one.
    Key, ///< As a whole: what is right is not said, or not as the type wants it.
    AcceptedText, ///< One of the key's texts.
    Tolerance,
};

/// Something that keeps a question from being played.
struct QuestionFault
{
    QuestionPart part = QuestionPart::Text;
    qsizetype place = -1; ///< Which choice or accepted text; -1 for other parts.
    QString message; ///< A diagnostic that names the field.

    bool operator==(const QuestionFault &) const = default;
};

/// All that is wrong with a question, in the order of its fields; empty for one that `checkQuestion`
/// accepts.
QList<QuestionFault> faultsOf(const Question &question);

/// False for a number beyond 1e15, where neighbours are not told apart, and for what is no number.
bool isUsableNumber(double number);

/// The texts of a question beside its own.
struct QuestionAside
{
    QuestionPart part;
    QString Question::*text;
};
inline constexpr std::array questionAsides {
    QuestionAside {QuestionPart::Category, &Question::category},
    QuestionAside {QuestionPart::Difficulty, &Question::difficulty},
    QuestionAside {QuestionPart::Explanation, &Question::explanation},
    QuestionAside {QuestionPart::Notes, &Question::notes},
    QuestionAside {QuestionPart::Image, &Question::image},
    QuestionAside {QuestionPart::Audio, &Question::audio},
    QuestionAside {QuestionPart::Source, &Question::source},
    QuestionAside {QuestionPart::Licence, &Question::licence},
};
