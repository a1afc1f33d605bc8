#include "core/library/formats/giftformat.h"

#include "core/library/formats/giftscanner.h"

using namespace Qt::StringLiterals;

namespace
{

QString weightText(double weight)
{
    return u'%' + QString::number(weight, 'g', 7) + u'%';
}

QString choiceAnswers(const QuestionDraft &draft)
{
    QString answers;
    const double share = 100.0 / double(draft.right.size());
    for (qsizetype i = 0; i < draft.choices.size(); ++i) {
        const QString &choice = draft.choices[i];
        const bool isRight = draft.right.contains(int(i));
        const bool isMulti = draft.type == "multi"_L1;
        answers += isRight && !isMulti ? u"\n\t="_s : u"\n\t~"_s;
        if (isMulti)
            answers += weightText(isRight ? share : -100);
        else if (choice.startsWith(u'%')) // It would be read as a weight.
            answers += weightText(isRight ? 100 : 0);
        answers += withEscapes(choice);
    }
    return answers + u'\n';
}

/// What stands between the braces; empty when GIFT has no such question.
QString answersOf(const QuestionDraft &draft)
{
    if (draft.type == "choice"_L1 || draft.type == "multi"_L1)
        return choiceAnswers(draft);
    if (draft.type == "boolean"_L1)
        return draft.right.value(0) == 0 ? u"TRUE"_s : u"FALSE"_s;
    if (draft.type == "number"_L1) {
        const QString value = u'#' + QString::number(draft.value.value_or(0), 'g', 15);
        return draft.tolerance > 0 ? value + u':' + QString::number(draft.tolerance, 'g', 15)
                                   : value;
    }
    QString answers;
    if (draft.type == "text"_L1) {
        for (const QString &accepted : draft.accepted)
            answers += u" =%100%"_s + withEscapes(accepted);
    }
    return answers;
}

void lookForLosses(const Pack &pack, ExportBuilder &out)
{
    for (const Question &question : pack.questions) {
        if (!question.image.isEmpty())
            out.lose(u"pictures are left out"_s);
        if (!question.notes.isEmpty() || !question.source.isEmpty() || !question.licence.isEmpty())
            out.lose(u"notes, sources and licences are left out"_s);
    }
}

} // namespace

void writeGift(const Pack &pack, ExportBuilder &out)
{
    lookForLosses(pack, out);
    QString text = u"// "_s + QString(pack.title).replace(u'\n', u' ') + u"\n\n"_s;
    QString category;
    int number = 0;
    for (const Question &question : pack.questions) {
        const QuestionDraft draft = draftWithoutBuzzer(question, out);
        ++number;
        const QString answers = answersOf(draft);
        if (answers.isEmpty() && draft.type != "slide"_L1) {
            out.leaveOut(number, u"GIFT has no question of type %1"_s.arg(draft.type));
            continue;
        }
        if (draft.category != category) {
            category = draft.category;
            text += u"$CATEGORY: "_s + withEscapes(category).replace(u'/', u'-') + u"\n\n"_s;
        }
        text += u"// points=%1"_s.arg(question.points);
        if (draft.seconds)
            text += u" time=%1"_s.arg(*draft.seconds);
        if (!draft.difficulty.isEmpty())
            text += u" difficulty="_s + draft.difficulty;
        if (draft.nearest)
            text += " nearest=1"_L1;
        if (question.type == QuestionType::Buzzer)
            text += " buzzer=1"_L1;
        if (draft.wager)
            text += " wager=1"_L1;
        text += u"\n::Q%1::[plain]"_s.arg(number) + withEscapes(draft.text);
        if (draft.type != "slide"_L1) {
            text += u" {"_s + answers;
            if (!draft.explanation.isEmpty())
                text += u"####"_s + withEscapes(draft.explanation);
            text += u'}';
        }
        text += "\n\n"_L1;
        out.countWritten();
    }
    out.bytes = text.toUtf8();
}
