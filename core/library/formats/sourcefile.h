#pragma once

#include "core/library/formats/ziparchive.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

/// What a file is made of, as its first bytes tell.
enum class FileKind {
    Text,
    Json,
    Xml,
    Zip,
    Gzip,
};

/// A file that is to be imported, taken apart as far as its kind allows.
struct SourceFile
{
    QString name; ///< For the title alone; nothing is opened by it.
    QByteArray bytes;
    FileKind kind = FileKind::Text;
    QString text; ///< Decoded, for all but Zip and Gzip.
    QJsonDocument json; ///< For Json.
    std::shared_ptr<ZipReader> archive; ///< For Zip, unless it is damaged.
    QString problem; ///< Why a file of this kind can't be read at all; empty when it can.

    /// The file's name without folder and ending, or "Imported questions".
    QString title() const;
};

SourceFile openSource(const QByteArray &bytes, const QString &name);
