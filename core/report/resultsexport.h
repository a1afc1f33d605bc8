#pragma once

#include "core/report/gamehistory.h"

#include <QJsonObject>

/// A results document as a file of that format. Refused (`Unavailable`) when there is no room on the
/// disk, on which spreadsheets are made.
Result<QByteArray> exportResults(const QJsonObject &results, ExportFormat format);
