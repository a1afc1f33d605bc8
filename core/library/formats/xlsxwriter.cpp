#include "core/library/formats/xlsxformat.h"

#include <QTemporaryDir>
#include <QFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr lxw_row_t namesRow = 7;
constexpr qsizetype longestQuestion = 120;
constexpr qsizetype longestAnswer = 75;
constexpr qsizetype mostAnswers = 4;
constexpr int times[] {5, 10, 20, 30, 60, 90, 120, 240};

int nearestTime(int seconds)
{
    return *std::ranges::min_element(times, {},
                                     [seconds](int time) { return std::abs(time - seconds); });
}

/// Writes one cell as a text, which no spreadsheet takes for a formula.
void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text)
{
    worksheet_write_string(sheet, row, column, text.toUtf8().constData(), nullptr);
}

QString cut(const QString &text, qsizetype length, ExportBuilder &out)
{
    if (text.size() <= length)
        return text;
    out.lose(u"questions are cut to 120 characters and answers to 75"_s);
    return text.left(length - 1).trimmed() + u'…';
}

void writeQuestion(lxw_worksheet *sheet, lxw_row_t row, const QuestionDraft &draft,
                   ExportBuilder &out)
{
    worksheet_write_number(sheet, row, 0, double(row - namesRow), nullptr);
    writeText(sheet, row, 1, cut(draft.text, longestQuestion, out));
    for (qsizetype i = 0; i < draft.choices.size(); ++i)
        writeText(sheet, row, lxw_col_t(2 + i), cut(draft.choices[i], longestAnswer, out));
    const int seconds = draft.seconds.value_or(20);
    const int time = nearestTime(seconds);
    if (time != seconds)
        out.lose(u"times are moved to those that Kahoot has"_s);
    worksheet_write_number(sheet, row, 6, time, nullptr);
    QStringList right;
    for (const int place : draft.right)
        right.append(QString::number(place + 1));
    writeText(sheet, row, 7, right.join(u','));
}

void writeSheet(const Pack &pack, lxw_worksheet *sheet, ExportBuilder &out)
{
    writeText(sheet, 0, 1, pack.title);
    writeText(sheet, 1, 1, u"Made with Quizstage; Kahoot imports it as it is."_s);
    const QStringList names {u"Question - max 120 characters"_s,
                             u"Answer 1 - max 75 characters"_s,
                             u"Answer 2 - max 75 characters"_s,
                             u"Answer 3 - max 75 characters"_s,
                             u"Answer 4 - max 75 characters"_s,
                             u"Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs"_s,
                             u"Correct answer(s) - choose at least one"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        writeText(sheet, namesRow, lxw_col_t(1 + i), names[i]);
    worksheet_set_column(sheet, 1, 1, 50, nullptr);
    worksheet_set_column(sheet, 2, 5, 24, nullptr);
    lxw_row_t row = namesRow + 1;
    int number = 0;
    for (const Question &question : pack.questions) {
        const QuestionDraft draft = draftOf(question);
        ++number;
        if (draft.right.isEmpty()) {
            out.leaveOut(number,
                         u"Kahoot's spreadsheet has no question of type %1"_s.arg(draft.type));
        } else if (draft.choices.size() > mostAnswers) {
            out.leaveOut(number, u"Kahoot's spreadsheet has room for 4 answers"_s);
        } else {
            writeQuestion(sheet, row++, draft, out);
            out.countWritten();
        }
    }
}

} // namespace

void writeKahootXlsx(const Pack &pack, ExportBuilder &out)
{
    out.lose(u"points, categories, explanations, notes and pictures are left out"_s);
    // The library writes to files only.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"quiz.xlsx"_s);
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    writeSheet(pack, workbook_add_worksheet(book, "Sheet1"), out);
    QFile file(path);
    if (workbook_close(book) == LXW_NO_ERROR && file.open(QIODevice::ReadOnly))
        out.bytes = file.readAll();
}
