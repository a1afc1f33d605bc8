#pragma once

#include <QByteArray>

/// `bytes` as a gzip file, as small as it gets; empty when it can't be made.
QByteArray gzipped(const QByteArray &bytes);
