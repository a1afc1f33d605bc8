#include "core/library/formats/xlsxformat.h"

#include "core/library/formats/xlsxbook.h"

using namespace Qt::StringLiterals;

namespace
{

constexpr int namesRow = 7;
constexpr qsizetype longestQuestion = 120;
constexpr qsizetype longestAnswer = 75;
constexpr qsizetype mostAnswers = 4;
constexpr int times[] {5, 10, 20, 30, 60, 90, 120, 240};

int nearestTime(int seconds)
{
    return *std::ranges::min_element(times, {},
                                     [seconds](int time) { return std::abs(time - seconds); });
}

QString cut(const QString &text, qsizetype length, ExportBuilder &out)
{
    if (text.size() <= length)
        return text;
    out.lose(u"questions are cut to 120 characters and answers to 75"_s);
    return text.left(length - 1).trimmed() + u'…';
}

void writeQuestion(XlsxBook &book, int row, const QuestionDraft &draft, ExportBuilder &out)
{
    book.writeNumber(row, 0, row - namesRow);
    book.writeText(row, 1, cut(draft.text, longestQuestion, out));
    for (qsizetype i = 0; i < draft.choices.size(); ++i)
        book.writeText(row, int(2 + i), cut(draft.choices[i], longestAnswer, out));
    const int seconds = draft.seconds.value_or(20);
    const int time = nearestTime(seconds);
    if (time != seconds)
        out.lose(u"times are moved to those that Kahoot has"_s);
    book.writeNumber(row, 6, time);
    QStringList right;
    for (const int place : draft.right)
        right.append(QString::number(place + 1));
    book.writeText(row, 7, right.join(u','));
}

void writeSheet(const Pack &pack, XlsxBook &book, ExportBuilder &out)
{
    book.setWidth(1, 1, 50);
    book.setWidth(2, 5, 24);
    book.writeText(0, 1, pack.title);
    book.writeText(1, 1, u"Made with Quizstage; Kahoot imports it as it is."_s);
    const QStringList names {u"Question - max 120 characters"_s,
                             u"Answer 1 - max 75 characters"_s,
                             u"Answer 2 - max 75 characters"_s,
                             u"Answer 3 - max 75 characters"_s,
                             u"Answer 4 - max 75 characters"_s,
                             u"Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs"_s,
                             u"Correct answer(s) - choose at least one"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        book.writeText(namesRow, int(1 + i), names[i]);
    int row = namesRow + 1;
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
            writeQuestion(book, row++, draft, out);
            out.countWritten();
        }
    }
}

} // namespace

void writeKahootXlsx(const Pack &pack, ExportBuilder &out)
{
    out.lose(u"points, categories, explanations, notes and pictures are left out"_s);
    XlsxBook book;
    book.addSheet(u"Sheet1"_s);
    writeSheet(pack, book, out);
    out.bytes = book.finish().value_or(QByteArray());
}
