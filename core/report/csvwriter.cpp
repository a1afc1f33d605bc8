#include "core/report/csvwriter.h"

using namespace Qt::StringLiterals;

namespace
{

bool looksLikeFormula(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (text.startsWith(u'\t') || text.startsWith(u'\r'))
        return true;
    bool isNumber = false;
    trimmed.toDouble(&isNumber);
    return !trimmed.isEmpty() && !isNumber && u"=+-@"_s.contains(trimmed.front());
}

QString cell(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

CsvWriter::CsvWriter(const QStringList &headings)
    : m_bytes("\xEF\xBB\xBF")
{
    add(headings);
}

void CsvWriter::add(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &text : cells)
        quoted.append(cell(text));
    m_bytes += quoted.join(u',').toUtf8() + "\r\n";
}
