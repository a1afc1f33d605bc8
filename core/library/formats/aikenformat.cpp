#include "core/library/formats/aikenformat.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{

const QRegularExpression &optionPattern()
{
    static const QRegularExpression pattern(u"\\A\\s*([A-Za-z])[).]\\s+(.*)\\z"_s);
    return pattern;
}

const QRegularExpression &answerPattern()
{
    static const QRegularExpression pattern(u"\\A\\s*ANSWER\\s*:\\s*(.*?)\\s*\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// A question as far as it has been read.
struct Reading
{
    qsizetype line = 0;
    QStringList text;
    QList<QChar> letters;
    QStringList options;

    bool isEmpty() const { return text.isEmpty() && options.isEmpty(); }
};

void finish(const Reading &reading, const QString &answer, ImportBuilder &builder)
{
    const QString where = lineName(reading.line);
    if (reading.text.isEmpty())
        return builder.skip(where, u"the question is missing above the answers"_s);
    if (reading.options.size() < 2)
        return builder.skip(where, u"it needs at least two answers, such as \"A. Danube\""_s);
    const auto at = answer.size() == 1 ? reading.letters.indexOf(answer[0].toUpper()) : -1;
    if (at < 0)
        return builder.skip(
            where, u"ANSWER must be one of its letters, not \"%1\""_s.arg(answer.left(40)));
    QuestionDraft draft;
    draft.text = reading.text.join(u'\n');
    setChoices(draft, reading.options, {int(at)});
    builder.add(draft, where);
}

} // namespace

bool recognisesAiken(const SourceFile &file)
{
    static const QRegularExpression pattern(
        u"^[ \\t]*[A-Z][).][ \\t]+[^\\n]*\\n\\s*(ANSWER[ \\t]*:|[A-Z][).][ \\t])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression answer(u"^[ \\t]*ANSWER[ \\t]*:"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::MultilineOption);
    return answer.match(file.text).hasMatch() && pattern.match(file.text).hasMatch();
}

ImportReport readAiken(const SourceFile &file)
{
    ImportBuilder builder(u"aiken"_s);
    Reading reading;
    qsizetype number = 0;
    for (const QStringView line : QStringView(file.text).tokenize(u'\n')) {
        ++number;
        const QString trimmed = line.trimmed().toString();
        if (trimmed.size() < 2 || builder.isFull())
            continue;
        if (const auto answer = answerPattern().match(trimmed); answer.hasMatch()) {
            if (reading.isEmpty())
                reading.line = number;
            finish(std::exchange(reading, {}), answer.captured(1), builder);
            continue;
        }
        const auto option = optionPattern().match(trimmed);
        if (option.hasMatch()) {
            if (reading.isEmpty())
                reading.line = number;
            reading.letters.append(option.captured(1)[0].toUpper());
            reading.options.append(option.captured(2));
            continue;
        }
        if (!reading.options.isEmpty())
            builder.skip(lineName(std::exchange(reading, {}).line),
                         u"the line \"ANSWER: …\" is missing below its answers"_s);
        if (reading.isEmpty())
            reading.line = number;
        reading.text.append(trimmed);
    }
    if (!reading.isEmpty())
        builder.skip(lineName(reading.line), u"the file ends before its \"ANSWER: …\""_s);
    return builder.finish();
}

void writeAiken(const Pack &pack, ExportBuilder &out)
{
    out.lose(
        u"Aiken carries only questions, answers and the right one: no times, points or anything else"_s);
    QString text;
    int number = 0;
    for (const Question &question : pack.questions) {
        const QuestionDraft draft = draftOf(question);
        ++number;
        if (draft.type != "choice"_L1 && draft.type != "boolean"_L1) {
            out.leaveOut(number, u"Aiken has no question of type %1"_s.arg(draft.type));
            continue;
        }
        text += draft.text.simplified() + u'\n';
        for (qsizetype i = 0; i < draft.choices.size(); ++i)
            text += QChar(char16_t(u'A' + i)) + u". "_s + draft.choices[i].simplified() + u'\n';
        text += u"ANSWER: "_s + QChar(char16_t(u'A' + draft.right.value(0))) + u"\n\n"_s;
        out.countWritten();
    }
    out.bytes = text.toUtf8();
}
