#include "core/library/formats/textdecoding.h"

#include "core/library/formats/htmlentities_p.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestHtml = 40'000;

/// What Windows-1252 has at 0x80–0x9F, where Latin-1 has control characters.
constexpr std::array<char16_t, 32> windows1252 {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

char16_t fromWindows1252(uchar byte)
{
    return byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80] : char16_t(byte);
}

QString decoded(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return QStringDecoder(QStringDecoder::Utf16)(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    QString fallback(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, fallback.begin(),
                           [](char byte) { return QChar(fromWindows1252(uchar(byte))); });
    return fallback;
}

/// The character of "#233", "#xE9" or "eacute"; empty when there is none.
QString entity(const QString &name)
{
    if (!name.startsWith(u'#')) {
        const char16_t known = namedEntity(name);
        return known ? QString(QChar(known)) : QString();
    }
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    bool ok = false;
    const char32_t code = isHex ? QStringView(name).sliced(2).toUInt(&ok, 16)
                                : QStringView(name).sliced(1).toUInt(&ok);
    if (!ok || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return {};
    // Programs write these for what Windows-1252 has there, and HTML reads them so.
    return code < 0x100 ? QString(QChar(fromWindows1252(uchar(code))))
                        : QString::fromUcs4(&code, 1);
}

} // namespace

QString decodedText(const QByteArray &bytes)
{
    QString text = decoded(bytes);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.normalized(QString::NormalizationForm_C);
}

QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    static const QRegularExpression pattern(
        u"&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,9});"_s);
    QString plain;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString character = entity(match.captured(1));
        plain += QStringView(text).sliced(from, match.capturedStart() - from);
        plain += character.isEmpty() ? match.captured() : character;
        from = match.capturedEnd();
    }
    return plain += QStringView(text).sliced(from);
}

QString plainFromHtml(const QString &written)
{
    // What is longer can't become a question, and is not worth the time.
    const QString html = written.left(longestHtml);
    if (!html.contains(u'<'))
        return withoutEntities(html).trimmed();
    static const QRegularExpression hidden(
        u"<(script|style)\\b[^>]*>.*?(</\\1\\s*>|$)|<!--.*?(-->|$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression breaks(u"<(br\\s*/?|/p|/div|/li|/h[1-6]|/tr)\\s*>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    // A tag begins with a letter, so that "3 < 4" stays.
    static const QRegularExpression tags(u"</?[A-Za-z][^<>]*>"_s);
    static const QRegularExpression emptyLines(u"[ \\t]*\\n\\s*"_s);
    QString text = html;
    text.remove(hidden);
    text.replace(breaks, u"\n"_s);
    text.remove(tags);
    text = withoutEntities(text);
    text.replace(QChar::Nbsp, u' ');
    return text.replace(emptyLines, u"\n"_s).trimmed();
}
