#include "core/library/formats/xlsxbook.h"

#include <QDir>
#include <QFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestText = 32767;

lxw_workbook *openBook(QByteArray &path, QByteArray folder)
{
    lxw_workbook_options options {
        .constant_memory = LXW_TRUE, .tmpdir = folder.data(), .use_zip64 = LXW_FALSE};
    return workbook_new_opt(path.constData(), &options);
}

} // namespace

XlsxBook::XlsxBook()
    : m_path(QFile::encodeName(m_folder.filePath(u"book.xlsx"_s)))
    , m_book(openBook(m_path, QFile::encodeName(m_folder.path())))
    , m_bold(workbook_add_format(m_book))
{
    format_set_bold(m_bold);
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void XlsxBook::addSheet(const QString &name)
{
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    m_lacksSheet |= !m_sheet;
}

void XlsxBook::setWidth(int first, int last, double width)
{
    if (m_sheet)
        worksheet_set_column(m_sheet, lxw_col_t(first), lxw_col_t(last), width, nullptr);
}

void XlsxBook::writeHeadings(const QStringList &headings)
{
    if (!m_sheet)
        return;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        worksheet_write_string(m_sheet, 0, lxw_col_t(column),
                               headings[column].toUtf8().constData(), m_bold);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
}

void XlsxBook::writeText(int row, int column, const QString &text)
{
    if (m_sheet) {
        worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column),
                               text.left(longestText).toUtf8().constData(), nullptr);
    }
}

void XlsxBook::writeNumber(int row, int column, double number)
{
    if (m_sheet)
        worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), number, nullptr);
}

Result<QByteArray> XlsxBook::finish()
{
    const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
    QFile file(QFile::decodeName(m_path));
    if (m_lacksSheet || closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly)) {
        return refuse(ErrorCode::Unavailable,
                      u"%1 has no room for the spreadsheet"_s.arg(QDir::tempPath()));
    }
    return file.readAll();
}
