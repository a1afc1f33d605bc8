#include "core/report/resultsexport.h"

#include "core/report/resultscsv.h"
#include "core/report/resultshtml.h"
#include "core/report/resultsxlsx.h"

#include <QJsonDocument>

Result<QByteArray> exportResults(const QJsonObject &results, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Json:
        return QJsonDocument(results).toJson();
    case ExportFormat::PlacesCsv:
        return placesCsv(results);
    case ExportFormat::AnswersCsv:
        return answersCsv(results);
    case ExportFormat::Xlsx:
        return resultsXlsx(results);
    case ExportFormat::Html:
        return resultsHtml(results);
    }
    Q_UNREACHABLE();
}
