#pragma once

#include "core/support/error.h"

#include <QStringList>
#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

/// Writes a workbook row by row, so that a long one takes no more memory than a short one. Rows of a
/// sheet come from the top down, and a sheet is finished when the next one begins.
class XlsxBook
{
public:
    /// The most rows of a sheet, that of the headings included.
    static constexpr int mostRows = 1'048'576;

    XlsxBook();
    ~XlsxBook();

    void addSheet(const QString &name);
    /// Of the columns from `first` to `last`, in letters.
    void setWidth(int first, int last, double width);
    /// A bold first row that stays in sight.
    void writeHeadings(const QStringList &headings);
    /// As a text, which no spreadsheet takes for a formula; one of more than 32767 characters is cut.
    void writeText(int row, int column, const QString &text);
    void writeNumber(int row, int column, double number);

    /// The file; to be called once. Refused (`Unavailable`) when there is no room on the disk.
    Result<QByteArray> finish();

private:
    Q_DISABLE_COPY_MOVE(XlsxBook)

    QTemporaryDir m_folder; ///< The library writes to files only.
    QByteArray m_path;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    bool m_lacksSheet = false; ///< One could not be begun: there is no room for it.
    lxw_format *m_bold;
};
