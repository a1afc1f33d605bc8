#include "core/report/resultsxlsx.h"

#include "core/report/resulttables.h"

using namespace Qt::StringLiterals;

namespace
{

/// Begins another sheet whenever one is full.
class SheetWriter
{
public:
    SheetWriter(XlsxBook &book, int mostRows, const QString &name, const QStringList &headings)
        : m_book(book)
        , m_mostRows(mostRows)
        , m_name(name)
        , m_headings(headings)
    {
        begin(name);
    }

    void add(const ResultRow &row)
    {
        if (m_row == m_mostRows)
            begin(m_name + u" %1"_s.arg(++m_number));
        for (qsizetype column = 0; column < row.size(); ++column)
            write(int(column), row[column]);
        ++m_row;
    }

private:
    void begin(const QString &name)
    {
        m_book.addSheet(name);
        for (qsizetype column = 0; column < m_headings.size(); ++column)
            m_book.setWidth(int(column), int(column), widthFor(m_headings[column]));
        m_book.writeHeadings(m_headings);
        m_row = 1;
    }

    static double widthFor(const QString &heading)
    {
        if (heading == "Question"_L1)
            return 50;
        const bool isName = heading == "Player"_L1 || heading == "Answer"_L1
            || heading == "Right answer"_L1;
        return isName ? 24 : double(std::max<qsizetype>(8, heading.size() + 2));
    }

    void write(int column, const ResultCell &cell)
    {
        if (const auto *text = std::get_if<QString>(&cell))
            m_book.writeText(m_row, column, *text);
        else if (const auto *number = std::get_if<qint64>(&cell))
            m_book.writeNumber(m_row, column, double(*number));
        else
            m_book.writeNumber(m_row, column, std::get<double>(cell));
    }

    XlsxBook &m_book;
    const int m_mostRows;
    const QString m_name;
    const QStringList m_headings;
    int m_row = 0;
    int m_number = 1;
};

} // namespace

Result<QByteArray> resultsXlsx(const QJsonObject &results, int rowsOfASheet)
{
    XlsxBook book;
    const auto write = [&](const QString &name, const QStringList &headings, auto eachRow) {
        SheetWriter sheet(book, rowsOfASheet, name, headings);
        eachRow(results, [&sheet](const ResultRow &row) { sheet.add(row); });
    };
    write(u"Players"_s, placeHeadings(), eachPlace);
    write(u"Questions"_s, questionHeadings(), eachQuestion);
    write(u"Answers"_s, answerHeadings(), eachAnswer);
    return book.finish();
}
