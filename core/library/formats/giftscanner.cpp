#include "core/library/formats/giftscanner.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{

constexpr auto specials = "~=#{}:\\"_L1;

bool isMark(QChar c)
{
    return c == u'=' || c == u'~';
}

GiftAnswer giftAnswer(QChar mark, QStringView written)
{
    static const QRegularExpression weight(u"\\A%(-?\\d{1,3}(?:\\.\\d+)?)%"_s);
    GiftAnswer answer;
    answer.marked = mark == u'=';
    QStringView body = written.trimmed();
    if (const auto match = weight.match(body.toString()); match.hasMatch()) {
        answer.weight = match.captured(1).toDouble();
        body = body.sliced(match.capturedLength());
    }
    const qsizetype hash = findUnescaped(body, u"#");
    answer.raw = (hash < 0 ? body : body.first(hash)).trimmed().toString();
    answer.text = withoutEscapes(answer.raw);
    if (hash >= 0)
        answer.feedback = withoutEscapes(body.sliced(hash + 1).trimmed());
    return answer;
}

} // namespace

qsizetype findUnescaped(QStringView text, QStringView what, qsizetype from)
{
    for (qsizetype i = from; i + what.size() <= text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text.sliced(i).startsWith(what))
            return i;
    }
    return -1;
}

QString withoutEscapes(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] == u'\\' && next == u'n') {
            plain += u'\n';
            ++i;
        } else if (text[i] == u'\\' && QString(specials).contains(next) && !next.isNull()) {
            plain += next;
            ++i;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

QString withEscapes(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n') {
            escaped += "\\n"_L1;
            continue;
        }
        if (QString(specials).contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QList<GiftAnswer> giftAnswers(QStringView list)
{
    QList<GiftAnswer> answers;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= list.size(); ++i) {
        if (i < list.size() && list[i] == u'\\') {
            ++i;
            continue;
        }
        if (i < list.size() && !isMark(list[i]))
            continue;
        if (start >= 0)
            answers.append(giftAnswer(
                list[start], list.sliced(start + 1, std::min(i, list.size()) - start - 1)));
        start = i;
    }
    return answers;
}
