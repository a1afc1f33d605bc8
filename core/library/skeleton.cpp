#include "core/library/skeleton.h"

using namespace Qt::StringLiterals;

namespace
{

bool isArticle(const QString &word)
{
    return word == "the"_L1 || word == "a"_L1 || word == "an"_L1;
}

} // namespace

QString textSkeleton(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters.append(c);
        else if (!c.isMark() && c != u'\'' && c != u'’')
            letters.append(u' ');
    }
    QStringList words = letters.simplified().split(u' ');
    words.removeIf(isArticle);
    return words.join(u' ');
}

QString questionSkeleton(const Question &question)
{
    if (question.type == QuestionType::Slide)
        return {};
    const QString words = textSkeleton(question.text);
    const QString skeleton = words.isEmpty() ? question.text.simplified() : words;
    QStringList parts {skeleton, question.image, question.audio};
    parts.removeIf([](const QString &part) { return part.isEmpty(); });
    return parts.join(u'\n');
}
