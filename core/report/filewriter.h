#pragma once

#include "core/support/error.h"

#include <QByteArray>

/// Writes a file anew; where that fails (`Unavailable`), one that was there stays as it was.
Result<void> writeFile(const QString &path, const QByteArray &bytes);
