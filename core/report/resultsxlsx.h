#pragma once

#include "core/library/formats/xlsxbook.h"

class QJsonObject;

/// A results document as a spreadsheet: the sheets Players, Questions and Answers, the last one
/// continued in "Answers 2" and so on where it has more rows than `rowsOfASheet`. Refused as
/// XlsxBook::finish is.
Result<QByteArray> resultsXlsx(const QJsonObject &results, int rowsOfASheet = XlsxBook::mostRows);
