#include "core/library/formats/xlsxsheet.h"

#include "core/library/formats/textdecoding.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostColumns = 100;
constexpr qsizetype mostRows = 5000;
constexpr qsizetype mostStrings = 200'000;

/// Text of the element that was just begun, all runs joined, without phonetic hints.
QString richText(QXmlStreamReader &xml)
{
    QString text;
    int hints = 0;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isStartElement()) {
            ++depth;
            hints += xml.name() == "rPh"_L1 ? 1 : 0;
        } else if (xml.isEndElement()) {
            --depth;
            hints -= xml.name() == "rPh"_L1 ? 1 : 0;
        } else if (xml.isCharacters() && hints == 0) {
            text += xml.text();
        }
    }
    return text;
}

Result<QString> part(ZipReader &archive, const QString &name)
{
    const auto bytes = archive.read(name);
    if (!bytes)
        return std::unexpected(bytes.error());
    return decodedText(*bytes);
}

/// The path in the archive of the sheet that comes first in the workbook.
QString firstSheetPath(ZipReader &archive)
{
    const QString usual = u"xl/worksheets/sheet1.xml"_s;
    QString id;
    QXmlStreamReader workbook(part(archive, u"xl/workbook.xml"_s).value_or(QString()));
    while (!workbook.atEnd() && id.isEmpty()) {
        workbook.readNext();
        if (!workbook.isStartElement() || workbook.name() != "sheet"_L1)
            continue;
        for (const QXmlStreamAttribute &attribute : workbook.attributes()) {
            if (attribute.name() == "id"_L1)
                id = attribute.value().toString();
        }
    }
    QXmlStreamReader relations(part(archive, u"xl/_rels/workbook.xml.rels"_s).value_or(QString()));
    while (!relations.atEnd()) {
        relations.readNext();
        const QXmlStreamAttributes attributes = relations.attributes();
        if (!relations.isStartElement() || attributes.value("Id"_L1) != id)
            continue;
        const QString target = attributes.value("Target"_L1).toString();
        const QString path = target.startsWith(u'/') ? target.sliced(1) : u"xl/"_s + target;
        return archive.contains(path) ? path : usual;
    }
    return usual;
}

Result<QStringList> sharedStrings(ZipReader &archive)
{
    QStringList strings;
    if (!archive.contains(u"xl/sharedStrings.xml"_s))
        return strings;
    const auto text = part(archive, u"xl/sharedStrings.xml"_s);
    if (!text)
        return std::unexpected(text.error());
    QXmlStreamReader xml(*text);
    while (!xml.atEnd() && strings.size() < mostStrings) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "si"_L1)
            strings.append(richText(xml));
    }
    return strings;
}

/// The column of "B9", from 0; -1 for no such reference.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > mostColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// Reads the rows of a sheet.
class SheetReader
{
public:
    SheetReader(const QString &text, const QStringList &strings)
        : m_xml(text)
        , m_strings(strings)
    { }

    Result<QList<TableRow>> read()
    {
        QList<TableRow> rows;
        while (!m_xml.atEnd() && rows.size() < mostRows) {
            m_xml.readNext();
            if (!m_xml.isStartElement() || m_xml.name() != "row"_L1)
                continue;
            TableRow row = readRow();
            const auto isEmpty = [](const QString &cell) { return cell.isEmpty(); };
            if (!std::ranges::all_of(row.cells, isEmpty))
                rows.append(row);
        }
        if (m_xml.hasError()) {
            return refuse(ErrorCode::InvalidMessage,
                          u"the sheet is damaged near line %1"_s.arg(m_xml.lineNumber()));
        }
        return rows;
    }

private:
    TableRow readRow()
    {
        TableRow row;
        const int told = m_xml.attributes().value("r"_L1).toInt();
        m_row = row.line = told > 0 ? told : m_row + 1;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement() && m_xml.name() == "row"_L1)
                break;
            if (m_xml.isStartElement() && m_xml.name() == "c"_L1)
                readCell(row);
        }
        return row;
    }

    void readCell(TableRow &row)
    {
        const QString reference = m_xml.attributes().value("r"_L1).toString();
        const QString type = m_xml.attributes().value("t"_L1).toString();
        const qsizetype column = reference.isEmpty() ? row.cells.size() : columnOf(reference);
        QString value;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement() && m_xml.name() == "c"_L1)
                break;
            if (m_xml.isStartElement() && (m_xml.name() == "v"_L1 || m_xml.name() == "is"_L1))
                value = richText(m_xml);
        }
        if (type == "s"_L1)
            value = m_strings.value(value.toInt());
        else if (type == "b"_L1)
            value = value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        else if (type == "e"_L1)
            value.clear();
        if (column < 0 || column >= mostColumns)
            return;
        if (row.cells.size() <= column)
            row.cells.resize(column + 1);
        row.cells[column] = value.trimmed();
    }

    QXmlStreamReader m_xml;
    const QStringList &m_strings;
    qsizetype m_row = 0;
};

} // namespace

Result<QList<TableRow>> firstSheet(ZipReader &archive)
{
    return sheetIn(archive, firstSheetPath(archive));
}

Result<QList<TableRow>> sheetIn(ZipReader &archive, const QString &path)
{
    const auto strings = sharedStrings(archive);
    if (!strings)
        return std::unexpected(strings.error());
    const auto text = part(archive, path);
    if (!text)
        return std::unexpected(text.error());
    return SheetReader(*text, *strings).read();
}

QString cellName(qsizetype column, qsizetype row)
{
    return QChar(char16_t(u'A' + column)) + QString::number(row);
}
