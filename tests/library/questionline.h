#pragma once

#include "core/library/formats/questiondraft.h"

/// A question on one line, as people can check it: type, text, answers with a star at the right
/// ones, and whatever else is not as usual.
inline QString questionLine(const Question &question)
{
    using namespace Qt::StringLiterals;
    const QuestionDraft draft = draftOf(question);
    QStringList answers;
    for (qsizetype i = 0; i < draft.choices.size(); ++i)
        answers.append((draft.right.contains(int(i)) ? u"*"_s : u""_s) + draft.choices[i]);
    answers += draft.accepted;
    if (draft.value) {
        answers.append(QString::number(*draft.value, 'g', 15)
                       + (draft.nearest ? u" nearest"_s : u" ± %1"_s.arg(draft.tolerance)));
    }
    QString line = draft.type + u": "_s + draft.text;
    if (!answers.isEmpty())
        line += u" ["_s + answers.join(u" | ") + u"]"_s;
    if (draft.seconds)
        line += u", %1 s"_s.arg(*draft.seconds);
    if (draft.points.value_or(1000) != 1000 && draft.type != "poll"_L1 && draft.type != "slide"_L1)
        line += u", %1 points"_s.arg(*draft.points);
    if (draft.wager)
        line += u", wager"_s;
    const std::pair<QString, QString> asides[] {{u"category"_s, draft.category},
                                                {u"difficulty"_s, draft.difficulty},
                                                {u"explanation"_s, draft.explanation},
                                                {u"notes"_s, draft.notes},
                                                {u"image"_s, draft.image},
                                                {u"source"_s, draft.source},
                                                {u"licence"_s, draft.licence}};
    for (const auto &[name, value] : asides) {
        if (!value.isEmpty())
            line += u", %1: %2"_s.arg(name, value);
    }
    return line;
}
