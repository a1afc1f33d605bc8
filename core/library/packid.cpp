#include "core/library/packid.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestMadeId = 48;
constexpr qsizetype longestId = 64;
} // namespace

QString packIdFor(const QString &title)
{
    QString id;
    const QString letters =
        QString(title).replace(u'ß', "ss"_L1).normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : letters) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (c.category() != QChar::Mark_NonSpacing && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
        if (id.size() == longestMadeId)
            break;
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? u"pack"_s : id;
}

QString freePackId(const QString &wanted, const std::function<bool(const QString &)> &isFree)
{
    // The REST API has "import" where ids stand.
    if (wanted != "import"_L1 && isFree(wanted))
        return wanted;
    for (int number = 2;; ++number) {
        const QString ending = u"-%1"_s.arg(number);
        const QString id = wanted.left(longestId - ending.size()) + ending;
        if (isFree(id))
            return id;
    }
}
