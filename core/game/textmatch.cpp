#include "core/game/textmatch.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace
{

/// Letters that decomposition leaves as they are.
QString plainLetters(QChar c)
{
    switch (c.unicode()) {
    case u'ß':
        return u"ss"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'ø':
        return u"o"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'ł':
        return u"l"_s;
    case u'þ':
        return u"th"_s;
    case u'ı':
        return u"i"_s;
    case u'&':
        return u" and "_s;
    default:
        return c;
    }
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'`' || c == u'\u00B4';
}

/// Lower case without accents; words stand between single spaces.
QStringList words(const QString &text)
{
    QString plain;
    const QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isMark() || isApostrophe(c) || c.category() == QChar::Other_Format)
            continue;
        const QString letters = plainLetters(c);
        for (const QChar letter : letters)
            plain += letter.isLetterOrNumber() || letter.isSurrogate() ? letter : QChar(u' ');
    }
    return plain.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// Of English, German, French, Spanish and Italian.
bool isArticle(const QString &word)
{
    static const QSet<QString> articles {
        u"the"_s, u"a"_s,   u"an"_s,  u"der"_s, u"die"_s, u"das"_s, u"ein"_s, u"eine"_s,
        u"le"_s,  u"la"_s,  u"les"_s, u"un"_s,  u"une"_s, u"el"_s,  u"los"_s, u"las"_s,
        u"una"_s, u"il"_s,  u"lo"_s,  u"gli"_s, u"uno"_s,
    };
    return articles.contains(word);
}

QStringList withoutArticle(QStringList words)
{
    if (words.size() > 1 && isArticle(words.first()))
        words.removeFirst();
    return words;
}

/// "ae", "oe" and "ue" for those whose keyboard has no umlauts.
QString withoutUmlauts(QString word)
{
    return word.replace(u"ae"_s, u"a"_s).replace(u"oe"_s, u"o"_s).replace(u"ue"_s, u"u"_s);
}

/// Insertions, deletions, replacements and swaps of neighbours between two words (optimal string
/// alignment).
int editDistance(const QString &a, const QString &b)
{
    const qsizetype width = b.size() + 1;
    QList<int> twoBack(width);
    QList<int> before(width);
    QList<int> row(width);
    std::iota(before.begin(), before.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j < width; ++j) {
            const int differs = a[i - 1] != b[j - 1];
            row[j] = std::min({before[j] + 1, row[j - 1] + 1, before[j - 1] + differs});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], twoBack[j - 2] + 1);
        }
        twoBack.swap(before);
        before.swap(row);
    }
    return before.last();
}

int allowedErrors(qsizetype letters)
{
    return letters < 5 ? 0 : letters < 9 ? 1 : 2;
}

bool isNearlyTheWord(const QString &typed, const QString &accepted)
{
    if (typed == accepted)
        return true;
    const auto isDigit = [](QChar c) { return c.isNumber(); };
    if (std::ranges::any_of(typed, isDigit) || std::ranges::any_of(accepted, isDigit))
        return false;
    if (typed.front() != accepted.front())
        return false;
    // The shorter one counts, or "Austria" were an "Australia" with two letters left out.
    const int allowed = allowedErrors(std::min(typed.size(), accepted.size()));
    return std::abs(typed.size() - accepted.size()) <= allowed
        && editDistance(typed, accepted) <= allowed;
}

bool areNearlyTheWords(const QStringList &typed, const QStringList &accepted)
{
    return std::ranges::equal(typed, accepted, isNearlyTheWord);
}

} // namespace

bool matchesText(const QString &answer, const QString &accepted)
{
    const QStringList typed = withoutArticle(words(answer));
    const QStringList right = withoutArticle(words(accepted));
    // What has no letter or digit, like "?!", is compared as it stands.
    if (typed.isEmpty() || right.isEmpty())
        return answer.simplified() == accepted.simplified();
    const QString joined = typed.join(QString());
    const QString rightJoined = right.join(QString());
    return joined == rightJoined || withoutUmlauts(joined) == withoutUmlauts(rightJoined)
        || areNearlyTheWords(typed, right)
        || (typed.size() != right.size() && isNearlyTheWord(joined, rightJoined));
}
