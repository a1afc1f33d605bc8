#include "core/library/formats/csvtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype sniffedLines = 20;
constexpr qsizetype mostCells = 200;
constexpr qsizetype mostRows = 20'000;

/// How often a separator stands outside of quotes in the first lines, where at least two lines have
/// it.
qsizetype separatorCount(const QString &text, QChar separator)
{
    qsizetype count = 0;
    qsizetype lines = 0;
    qsizetype linesWith = 0;
    bool quoted = false;
    bool seen = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            ++count;
            seen = true;
        } else if (!quoted && c == u'\n') {
            linesWith += std::exchange(seen, false) ? 1 : 0;
            if (++lines == sniffedLines)
                break;
        }
    }
    linesWith += seen ? 1 : 0;
    return linesWith > 1 ? count * linesWith : count;
}

QChar separatorOf(const QString &text)
{
    const QChar candidates[] {u',', u';', u'\t'};
    return *std::ranges::max_element(candidates, {},
                                     [&](QChar c) { return separatorCount(text, c); });
}

/// Cuts a text into rows; a state machine over its characters.
class CsvCutter
{
public:
    CsvCutter(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    { }

    QList<TableRow> cut(qsizetype from, qsizetype line)
    {
        m_line = m_row.line = line;
        for (qsizetype i = from; i < m_text.size() && m_rows.size() < mostRows; ++i)
            i += take(m_text[i], i + 1 < m_text.size() ? m_text[i + 1] : QChar());
        endRow();
        return m_rows;
    }

private:
    /// Gives how many characters after this one are taken with it.
    qsizetype take(QChar c, QChar next)
    {
        if (c == u'\n')
            ++m_line;
        if (m_quoted) {
            if (c != u'"') {
                m_cell += c;
            } else if (next == u'"') {
                m_cell += c;
                return 1;
            } else {
                m_quoted = false;
            }
        } else if (c == u'"' && m_cell.trimmed().isEmpty()) {
            m_cell.clear();
            m_quoted = true;
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n') {
            endRow();
        } else {
            m_cell += c;
        }
        return 0;
    }

    void endCell()
    {
        if (m_row.cells.size() < mostCells)
            m_row.cells.append(originalCell(m_cell.trimmed()));
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        const auto isEmpty = [](const QString &cell) { return cell.isEmpty(); };
        if (!std::ranges::all_of(m_row.cells, isEmpty))
            m_rows.append(m_row);
        m_row = {m_line, {}};
    }

    const QString &m_text;
    QChar m_separator;
    QList<TableRow> m_rows;
    TableRow m_row;
    QString m_cell;
    qsizetype m_line = 1;
    bool m_quoted = false;
};

bool looksLikeFormula(const QString &cell)
{
    static const QRegularExpression pattern(u"\\A'*[=+\\-@\\t\\r]"_s);
    return pattern.match(cell).hasMatch();
}

} // namespace

QList<TableRow> tableFromCsv(const QString &text)
{
    static const QRegularExpression told(u"\\A\"?sep=(.)\"?\\n"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = told.match(text); match.hasMatch())
        return CsvCutter(text, match.captured(1)[0]).cut(match.capturedEnd(), 2);
    return CsvCutter(text, separatorOf(text)).cut(0, 1);
}

QString csvFromRows(const QList<QStringList> &rows)
{
    static const QRegularExpression special(u"[\",;\\n\\r\\t]|\\A\\s|\\s\\z"_s);
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = harmlessCell(row[i]);
            if (cell.contains(special))
                cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
            text += i > 0 ? u","_s + cell : cell;
        }
        text += "\r\n"_L1;
    }
    return text;
}

QString harmlessCell(const QString &cell)
{
    return looksLikeFormula(cell) ? u'\'' + cell : cell;
}

QString originalCell(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.sliced(1) : cell;
}
