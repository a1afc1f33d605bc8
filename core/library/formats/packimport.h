#pragma once

#include "core/library/formats/importreport.h"
#include "core/library/formats/sourcefile.h"

#include <span>

/// The most bytes that a file of another program may have; our own may have `largestPack`.
constexpr qsizetype largestImport = 10 * 1024 * 1024;

/// Reads one format.
struct FormatReader
{
    QLatin1StringView name; ///< As reports call the format.
    FileKind kind;
    bool (*recognises)(const SourceFile &file); ///< By content alone.
    ImportReport (*read)(const SourceFile &file);
};

/// All readers; the first that recognises a file reads it.
std::span<const FormatReader> formatReaders();

/// Reads a file of any format that is known. Never fails: what can't be read is in the report. The
/// pack's title is at least the file's name. Takes long for large files: not for a thread that
/// players or the interface wait for.
ImportReport readForeignFile(const QByteArray &bytes, const QString &fileName);
