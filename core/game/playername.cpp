#include "core/game/playername.h"

#include <QHash>
#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestName = 24; // graphemes
constexpr qsizetype longestGrapheme = 16; // UTF-16 units; the longest emoji has 15
constexpr int mostMarks = 2; // combining marks on one base
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t emojiPresentation = 0xFE0F;

std::unexpected<Error> rejected(const QString &why)
{
    return refuse(ErrorCode::NameRejected, why);
}

bool isPictograph(char32_t c)
{
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2190 && c <= 0x2BFF) || c == 0x00A9
        || c == 0x00AE || c == 0x3030 || c == 0x303D || c == 0x3297 || c == 0x3299;
}

/// Letters that look like nothing although Unicode calls them letters or symbols.
bool isBlank(char32_t c)
{
    return c == 0x115F || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xFFA0
        || c == 0x034F || (c >= 0x17B4 && c <= 0x17B5) || (c >= 0x180B && c <= 0x180F)
        || (c >= 0xFE00 && c < emojiPresentation) || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool isForbidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isBlank(c);
    }
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Empty when every character may stand in a name.
QString forbiddenIn(const QString &name)
{
    if (!name.isValidUtf16())
        return u"the name holds half a character"_s;
    const QList<uint> points = name.toUcs4();
    int marks = 0;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        if (c == emojiPresentation && i > 0)
            continue;
        if (c == zeroWidthJoiner) {
            // Only inside an emoji: between pictographs, presentation and skin tone aside.
            const bool before = i > 0
                && (isPictograph(points[i - 1]) || points[i - 1] == emojiPresentation);
            if (before && i + 1 < points.size() && isPictograph(points[i + 1]))
                continue;
        }
        if (isForbidden(c))
            return u"the name holds a character that can't be shown"_s;
        // A spacing mark (a vowel sign of an Indic script) begins no new base.
        if (QChar::category(c) != QChar::Mark_SpacingCombining)
            marks = isMark(c) ? marks + 1 : 0;
        if (marks > mostMarks)
            return u"the name has too many marks on one letter"_s;
    }
    return {};
}

struct Graphemes
{
    qsizetype count = 0;
    qsizetype longest = 0; // in UTF-16 units
};

Graphemes countGraphemes(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    Graphemes graphemes;
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end != -1; end = finder.toNextBoundary()) {
        ++graphemes.count;
        graphemes.longest = std::max(graphemes.longest, end - start);
        start = end;
    }
    return graphemes;
}

/// Letters of other scripts, and digits, that look like Latin ones once case is folded; a choice from
/// Unicode's confusables (UTS #39).
QChar latinLookAlike(QChar c)
{
    static const QHash<QChar, QChar> table = [] {
        constexpr std::array<std::pair<char16_t, char16_t>, 51> pairs {{
            {u'а', u'a'}, {u'в', u'b'}, {u'е', u'e'}, {u'ё', u'e'}, {u'к', u'k'}, {u'м', u'm'},
            {u'н', u'h'}, {u'о', u'o'}, {u'р', u'p'}, {u'с', u'c'}, {u'т', u't'}, {u'у', u'y'},
            {u'х', u'x'}, {u'ѕ', u's'}, {u'і', u'l'}, {u'ї', u'l'}, {u'ј', u'j'}, {u'һ', u'h'},
            {u'ԁ', u'd'}, {u'ԛ', u'q'}, {u'ԝ', u'w'}, {u'ɡ', u'g'}, {u'ӏ', u'l'}, {u'α', u'a'},
            {u'β', u'b'}, {u'γ', u'y'}, {u'ε', u'e'}, {u'η', u'n'}, {u'ι', u'l'}, {u'κ', u'k'},
            {u'μ', u'u'}, {u'ν', u'v'}, {u'ο', u'o'}, {u'ρ', u'p'}, {u'τ', u't'}, {u'υ', u'u'},
            {u'χ', u'x'}, {u'ω', u'w'}, {u'ı', u'l'}, {u'ſ', u's'}, {u'օ', u'o'}, {u'ո', u'n'},
            {u'ս', u'u'}, {u'0', u'o'}, {u'1', u'l'}, {u'i', u'l'}, {u'|', u'l'}, {u'5', u's'},
            {u'$', u's'}, {u'@', u'a'}, {u'!', u'l'},
        }};
        QHash<QChar, QChar> made;
        for (const auto &[from, to] : pairs)
            made.insert(from, to);
        return made;
    }();
    return table.value(c, c);
}

/// As whole words only, so that Scunthorpe may play.
constexpr QStringView blockedWords[] {
    u"fuck", u"fucker", u"fucking", u"motherfucker", u"cunt", u"nigger", u"nigga", u"faggot",
    u"kike", u"spic", u"chink", u"wetback", u"tranny", u"whore", u"slut", u"rapist", u"hitler",
    u"nazi", u"heilhitler", u"kkk", u"fotze", u"hurensohn", u"wichser", u"neger", u"schlampe",
    u"putain", u"encule", u"salope", u"negre", u"puta", u"hijoputa", u"maricon",
};

bool holdsBlockedWord(const QString &skeleton)
{
    static const QSet<QString> blocked = [] {
        QSet<QString> made;
        for (const QStringView word : blockedWords)
            made.insert(nameSkeleton(word.toString()));
        return made;
    }();
    QString word;
    QString letters;
    for (const QChar c : skeleton) {
        if (c.isLetter()) {
            word += c;
            letters += c;
            continue;
        }
        if (blocked.contains(word))
            return true;
        word.clear();
    }
    return blocked.contains(word) || blocked.contains(letters);
}

// Those that the pages and the desktop draw: resources/web/avatars.svg.
constexpr QStringView dealtAvatars[] {
    u"🦊", u"🐙", u"🦉", u"🐢", u"🦁", u"🐼", u"🐸", u"🐝", u"🦄", u"🐳", u"🦋", u"🐧",
    u"🐨", u"🦜", u"🐞", u"🐬", u"🦔", u"🐯", u"🐰", u"🦩", u"🐻", u"🦕", u"🐺", u"🦀",
    u"🐵", u"🦖", u"🐶", u"🐱", u"🦝", u"🐭", u"🐷", u"🐮", u"🐤", u"🐌", u"🐠", u"🐘",
    u"🦓", u"🦒", u"🦇", u"🐊", u"🦌", u"🐍",
};

} // namespace

Result<QString> normalizedPlayerName(const QString &name)
{
    constexpr qsizetype longestInput = 400; // bounds the work on hostile input
    if (name.size() > longestInput)
        return rejected(u"the name is longer than 24 characters"_s);
    // Checked before space is folded, so that a line break is refused and not taken for a space.
    if (const QString why = forbiddenIn(name.normalized(QString::NormalizationForm_C).trimmed());
        !why.isEmpty())
        return rejected(why);
    const QString shown = name.normalized(QString::NormalizationForm_C).simplified();
    if (shown.isEmpty())
        return rejected(u"the name is empty"_s);
    const Graphemes graphemes = countGraphemes(shown);
    if (graphemes.count > longestName)
        return rejected(u"the name is longer than 24 characters"_s);
    if (graphemes.longest > longestGrapheme)
        return rejected(u"a character of the name has too many parts"_s);
    const QString skeleton = nameSkeleton(shown);
    if (skeleton.isEmpty())
        return rejected(u"the name shows nothing"_s);
    if (holdsBlockedWord(skeleton))
        return rejected(u"the name holds a word that is not allowed here"_s);
    return shown;
}

QString nameSkeleton(const QString &name)
{
    QString skeleton;
    const QString folded = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        if (!isMark(c.unicode()) && c.category() != QChar::Other_Format)
            skeleton += latinLookAlike(c);
    }
    return skeleton.simplified();
}

bool isAvatar(const QString &avatar)
{
    return avatar.size() <= longestGrapheme && countGraphemes(avatar).count == 1
        && forbiddenIn(avatar).isEmpty() && !nameSkeleton(avatar).isEmpty();
}

QString dealtAvatar(quint32 number)
{
    return dealtAvatars[number % std::size(dealtAvatars)].toString();
}
