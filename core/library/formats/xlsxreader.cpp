#include "core/library/formats/xlsxformat.h"

#include "core/library/formats/draftparts.h"
#include "core/library/formats/questiontable.h"
#include "core/library/formats/xlsxsheet.h"

using namespace Qt::StringLiterals;

namespace
{

// The columns of both templates.
constexpr qsizetype questionColumn = 1;
constexpr qsizetype firstAnswerColumn = 2;
constexpr qsizetype answerColumns = 4;
constexpr qsizetype timeColumn = 6;
constexpr qsizetype correctColumn = 7;

constexpr qsizetype mostRowsAbove = 30;
constexpr qsizetype mostEmptyRows = 5;
constexpr qsizetype classQuizNamesRow = 13;

/// The row of the template that names the columns; empty when the sheet follows no template.
const TableRow *namesRow(const QList<TableRow> &rows)
{
    for (const TableRow &row : rows) {
        if (row.line > mostRowsAbove)
            break;
        if (row.cells.value(questionColumn).startsWith("Question"_L1, Qt::CaseInsensitive)
            && row.cells.value(firstAnswerColumn)
                   .simplified()
                   .startsWith("Answer 1"_L1, Qt::CaseInsensitive))
            return &row;
    }
    return nullptr;
}

QString cellAt(const QList<TableRow> &rows, qsizetype line, qsizetype column)
{
    const auto row = std::ranges::find(rows, line, &TableRow::line);
    return row == rows.end() ? QString() : row->cells.value(column);
}

void readTemplateRow(const TableRow &row, ImportBuilder &builder)
{
    QuestionDraft draft;
    draft.text = row.cells.value(questionColumn);
    draft.seconds = firstNumber(row.cells.value(timeColumn));
    QStringList answers = row.cells.mid(firstAnswerColumn, answerColumns);
    setMarkedChoices(draft, answers, row.cells.value(correctColumn));
    const bool isKeyProblem = !draft.problem.isEmpty() && !draft.text.isEmpty();
    builder.add(draft,
                u"cell "_s + cellName(isKeyProblem ? correctColumn : questionColumn, row.line));
}

ImportReport readTemplate(const QList<TableRow> &rows, const TableRow &names)
{
    const bool isClassQuiz = names.line == classQuizNamesRow;
    ImportBuilder builder(isClassQuiz ? u"classquiz-xlsx"_s : u"kahoot-xlsx"_s);
    if (isClassQuiz) {
        builder.pack().title = cellAt(rows, 5, 2);
        builder.pack().description = cellAt(rows, 6, 2);
    }
    qsizetype last = names.line;
    for (const TableRow &row : rows) {
        if (row.line <= names.line)
            continue;
        const bool hasQuestion = !row.cells.value(questionColumn).isEmpty();
        const QStringList answers = row.cells.mid(firstAnswerColumn, answerColumns);
        const bool hasAnswers = !answers.join(QString()).isEmpty();
        // A number alone is what the template itself has in each row.
        if (!hasQuestion && !hasAnswers)
            continue;
        if (row.line > last + mostEmptyRows + 1 || builder.isFull())
            break;
        last = row.line;
        readTemplateRow(row, builder);
    }
    return builder.finish();
}

ImportReport readTable(const QList<TableRow> &rows)
{
    ImportBuilder builder(u"xlsx"_s);
    const QuestionTable table(rows);
    if (table.kind() == QuestionTable::Kind::None) {
        builder.skip(u"the file"_s,
                     u"its first sheet has no columns \"Question\" and \"Answer 1\""_s);
        return builder.finish();
    }
    table.read(builder, [](const TableRow &row) { return u"row %1"_s.arg(row.line); });
    return builder.finish();
}

} // namespace

bool recognisesXlsx(const SourceFile &file)
{
    return file.archive->contains(u"xl/workbook.xml"_s);
}

ImportReport readXlsx(const SourceFile &file)
{
    const auto rows = firstSheet(*file.archive);
    if (!rows) {
        ImportBuilder builder(u"xlsx"_s);
        builder.skip(u"the file"_s, rows.error().message);
        return builder.finish();
    }
    const TableRow *names = namesRow(*rows);
    return names ? readTemplate(*rows, *names) : readTable(*rows);
}
