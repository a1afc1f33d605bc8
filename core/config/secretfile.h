#pragma once

#include "core/support/error.h"

/// The one line of a file that is for this user alone: a key for somebody else's service. Empty when
/// there is no such file. A file that others may read is closed to them first; refused (unavailable)
/// with what to do when that fails.
Result<QByteArray> readSecretFile(const QString &path);
