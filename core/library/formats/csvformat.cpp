#include "core/library/formats/csvformat.h"

#include "core/library/formats/draftparts.h"
#include "core/library/formats/questiontable.h"

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostAnswers = 8;

/// The first lines, which hold the names of the columns if the text is a table at all.
QString beginningOf(const QString &text)
{
    qsizetype end = -1;
    for (int line = 0; line < 40 && (line == 0 || end >= 0); ++line)
        end = text.indexOf(u'\n', end + 1);
    return end < 0 ? text : text.first(end);
}

QString variantOf(const QuestionTable &table)
{
    switch (table.kind()) {
    case QuestionTable::Kind::Gimkit:
        return u"gimkit"_s;
    case QuestionTable::Kind::Crowdpurr:
        return u"crowdpurr"_s;
    default:
        return table.isBlooket() ? u"blooket"_s : QString();
    }
}

QString joinedPositions(const QuestionDraft &draft)
{
    QStringList positions;
    for (const int position : draft.right)
        positions.append(QString::number(position + 1));
    return positions.join(u';');
}

QStringList rowOf(const QuestionDraft &draft, ExportBuilder &out)
{
    QStringList answers = draft.choices;
    QString correct = joinedPositions(draft);
    if (draft.type == "text"_L1 || draft.type == "buzzer"_L1) {
        correct = draft.accepted.value(0);
        answers = draft.accepted.mid(1, mostAnswers);
        if (draft.accepted.size() > mostAnswers + 1)
            out.lose(u"of accepted answers the first nine are kept"_s);
    } else if (draft.type == "number"_L1) {
        correct = numberText(draft);
    }
    answers.resize(mostAnswers);
    const bool isAddress = draft.image.startsWith("http"_L1);
    if (!draft.image.isEmpty() && !isAddress)
        out.lose(u"pictures are left out"_s);
    return QStringList {draft.type, draft.text} + answers
        + QStringList {correct,
                       draft.seconds ? QString::number(*draft.seconds) : QString(),
                       draft.points ? QString::number(*draft.points) : QString(),
                       draft.wager ? u"yes"_s : QString(),
                       draft.category,
                       draft.difficulty,
                       isAddress ? draft.image : QString(),
                       draft.explanation,
                       draft.notes,
                       draft.source,
                       draft.licence};
}

} // namespace

bool recognisesCsv(const SourceFile &file)
{
    return QuestionTable(tableFromCsv(beginningOf(file.text))).kind() != QuestionTable::Kind::None;
}

ImportReport readCsv(const SourceFile &file)
{
    const QuestionTable table(tableFromCsv(file.text));
    ImportBuilder builder(u"csv"_s);
    builder.setVariant(variantOf(table));
    if (table.isCut())
        builder.warn(u"only the first 20,000 rows are read"_s);
    table.read(builder, [](const TableRow &row) { return lineName(row.line); });
    return builder.finish();
}

void writeCsv(const Pack &pack, ExportBuilder &out)
{
    QStringList names {u"type"_s, u"question"_s};
    for (qsizetype number = 1; number <= mostAnswers; ++number)
        names.append(u"answer%1"_s.arg(number));
    names += {u"correct"_s,    u"time"_s,  u"points"_s,      u"wager"_s, u"category"_s,
              u"difficulty"_s, u"media"_s, u"explanation"_s, u"notes"_s, u"source"_s,
              u"licence"_s};
    QList<QStringList> rows {names};
    for (const Question &question : pack.questions) {
        rows.append(rowOf(draftOf(question), out));
        out.countWritten();
    }
    // A byte order mark, for Excel.
    out.bytes = "\xEF\xBB\xBF" + csvFromRows(rows).toUtf8();
}
