#pragma once

#include "core/support/error.h"

#include <QByteArray>

/// The first member of a gzip file, and where it ends.
struct GzipMember
{
    QByteArray content;
    qsizetype end = 0;
};

/// Unpacks it: at most 64 MB, and a hundred times what it was packed from.
Result<GzipMember> firstGzipMember(const QByteArray &bytes);

/// `content` as a gzip file, as small as it gets.
QByteArray gzipOf(const QByteArray &content);
