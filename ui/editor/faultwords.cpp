#include "ui/editor/faultwords.h"

#include <QCoreApplication>

namespace
{

struct Faults
{
    Q_DECLARE_TR_FUNCTIONS(QuestionFaults)
};

QString keyWords(QuestionType type)
{
    switch (type) {
    case QuestionType::Choice:
    case QuestionType::Boolean:
        return Faults::tr("Mark the one that is right.");
    case QuestionType::Multi:
        return Faults::tr("Mark all that are right, at least one.");
    case QuestionType::Text:
        return Faults::tr("Write 1 to 50 answers that count as right.");
    case QuestionType::Number:
        return Faults::tr("Write the right number, at most 15 digits.");
    default:
        return Faults::tr("The key does not fit this type of question.");
    }
}

} // namespace

QString faultWords(const QuestionFault &fault, QuestionType type)
{
    switch (fault.part) {
    case QuestionPart::Text:
        return Faults::tr("Write the question: 1 to 500 characters.");
    case QuestionPart::Points:
        return Faults::tr("Points are 0 to 10,000.");
    case QuestionPart::Time:
        return Faults::tr("The time is 1 to 600 seconds.");
    case QuestionPart::Choices:
        return Faults::tr("A question has 2 to 8 choices.");
    case QuestionPart::Choice:
        return Faults::tr("Write 1 to 200 characters, add a picture, or remove this line.");
    case QuestionPart::AcceptedText:
        return Faults::tr("Write 1 to 200 characters, or remove this line.");
    case QuestionPart::Key:
        return keyWords(type);
    case QuestionPart::Tolerance:
        return Faults::tr("The tolerance is 0 or more, and 0 when the nearest win.");
    case QuestionPart::Category:
    case QuestionPart::Difficulty:
    case QuestionPart::Explanation:
    case QuestionPart::Notes:
    case QuestionPart::Source:
    case QuestionPart::Licence:
        return Faults::tr("At most 2,000 characters.");
    case QuestionPart::Id:
    case QuestionPart::Image:
    case QuestionPart::Audio:
        return fault.message;
    }
    Q_UNREACHABLE();
}
