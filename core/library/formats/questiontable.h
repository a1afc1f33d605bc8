#pragma once

#include "core/library/formats/csvtext.h"
#include "core/library/formats/importreport.h"

#include <functional>

/// A table whose rows are questions and one of whose first rows names the columns.
class QuestionTable
{
public:
    /// The kinds of tables that are known by their columns.
    enum class Kind {
        None,
        Own, ///< Also Blooket's.
        Gimkit,
        Crowdpurr,
    };

    explicit QuestionTable(QList<TableRow> rows);

    Kind kind() const { return m_kind; }
    /// True when the file may have had more rows.
    bool isCut() const { return m_rows.size() >= 20'000; }
    bool isBlooket() const { return m_blooket; }
    /// Reads all rows below the names.
    void read(ImportBuilder &builder,
              const std::function<QString(const TableRow &)> &whereOf) const;

private:
    bool takeNames(qsizetype row);
    bool has(QLatin1StringView column) const { return m_columns.contains(column); }
    QString cell(const TableRow &row, QLatin1StringView column) const;
    /// The cells of "answer1" to the last such column, empty ones too.
    QStringList numbered(const TableRow &row, QLatin1StringView column) const;

    void readOwn(const TableRow &row, QuestionDraft &draft) const;
    void readTyped(const TableRow &row, QuestionDraft &draft) const;
    void readGimkit(const TableRow &row, QuestionDraft &draft) const;
    void readCrowdpurr(const TableRow &row, QuestionDraft &draft) const;

    QList<TableRow> m_rows;
    qsizetype m_namesRow = -1;
    QHash<QString, qsizetype> m_columns; ///< Lower-case letters and digits of the name.
    Kind m_kind = Kind::None;
    bool m_blooket = false;
};
