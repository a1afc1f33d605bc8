#include "ui/importing/formatwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{

struct Formats
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

} // namespace

QString formatWords(const QString &format)
{
    const std::pair<QLatin1StringView, QString> known[] {
        {"quizpack"_L1, Formats::tr("Quizstage pack with pictures")},
        {"json"_L1, Formats::tr("Quizstage pack")},
        {"kahoot-xlsx"_L1, Formats::tr("Kahoot spreadsheet")},
        {"kahoot-json"_L1, Formats::tr("Kahoot file")},
        {"classquiz-xlsx"_L1, Formats::tr("ClassQuiz spreadsheet")},
        {"xlsx"_L1, Formats::tr("spreadsheet")},
        {"csv"_L1, Formats::tr("table (CSV)")},
        {"gift"_L1, Formats::tr("Moodle GIFT")},
        {"aiken"_L1, Formats::tr("Moodle Aiken")},
        {"qti"_L1, Formats::tr("QTI")},
        {"cqa"_L1, Formats::tr("ClassQuiz")},
        {"razzia"_L1, Formats::tr("Razzia")},
        {"opentdb"_L1, Formats::tr("Open Trivia DB")},
        {"trivia-api"_L1, Formats::tr("The Trivia API")},
    };
    for (const auto &[name, words] : known) {
        if (format == name)
            return words;
    }
    return {};
}
