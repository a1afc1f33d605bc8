#include "core/report/resultscsv.h"

#include "core/report/csvwriter.h"
#include "core/report/resulttables.h"

namespace
{

QString cellText(const ResultCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    return QString::number(std::get<double>(cell), 'f', 3);
}

template <typename EachRow>
QByteArray csvOf(const QStringList &headings, EachRow eachRow, const QJsonObject &results)
{
    CsvWriter csv(headings);
    eachRow(results, [&csv](const ResultRow &row) {
        QStringList cells;
        for (const ResultCell &cell : row)
            cells.append(cellText(cell));
        csv.add(cells);
    });
    return csv.bytes();
}

} // namespace

QByteArray placesCsv(const QJsonObject &results)
{
    return csvOf(placeHeadings(), eachPlace, results);
}

QByteArray answersCsv(const QJsonObject &results)
{
    return csvOf(answerHeadings(), eachAnswer, results);
}
