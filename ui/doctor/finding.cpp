#include "ui/doctor/finding.h"

#include "ui/words/words.h"

#include <QCoreApplication>

namespace
{
class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(Finding)
};
} // namespace

QString checkStateWords(CheckState state)
{
    switch (state) {
    case CheckState::Open:
        return FindingWords::tr("Not checked yet");
    case CheckState::Busy:
        return FindingWords::tr("Under way");
    case CheckState::Good:
        return FindingWords::tr("Good");
    case CheckState::Notice:
        return FindingWords::tr("Look at this");
    case CheckState::Bad:
        return FindingWords::tr("Not good");
    }
    return {};
}

QString millisecondWords(double ms)
{
    return FindingWords::tr("%1 ms").arg(numberWords(std::max(1, qRound(ms))));
}
