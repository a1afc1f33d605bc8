#include "ui/words/buzzwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BuzzWords)
};

QString stateWords(const BuzzRow &row)
{
    switch (row.state) {
    case BuzzState::Waiting:
        return {};
    case BuzzState::Right:
        return Words::tr("was right");
    case BuzzState::Wrong:
        return Words::tr("was wrong");
    case BuzzState::Out:
        return Words::tr("out with the team");
    }
    return {};
}

} // namespace

QString behindWords(Milliseconds behind)
{
    if (behind.count() <= 0)
        return {};
    if (behind < Seconds(1))
        return Words::tr("+%1 ms").arg(behind.count());
    return Words::tr("+%1 s").arg(QLocale().toString(double(behind.count()) / 1000, 'f', 1));
}

QString buzzDetailWords(const BuzzRow &row)
{
    QStringList parts {oneLine(row.team), row.isTied ? Words::tr("equally fast") : QString(),
                       row.isOnTurn ? QString() : behindWords(row.behind), stateWords(row)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString buzzWords(const BuzzRow &row)
{
    const QString detail = buzzDetailWords(row);
    const QString words = Words::tr("%1: %2").arg(QString::number(row.place), row.name);
    return detail.isEmpty() ? words : u"%1, %2"_s.arg(words, detail);
}
