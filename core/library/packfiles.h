#pragma once

#include "core/library/pack.h"

#include <QFileInfo>

/// The files of a folder that may be packs, by name; none of an empty path.
QFileInfoList packFiles(const QString &folder);
/// Reads a pack's file; one without an id goes by the file's name.
Result<Pack> readPackFile(const QString &path);
/// Moves a file into the folder `imported` beside it, under a name that is free there. True also
/// when somebody else has taken it away.
bool moveAside(const QFileInfo &file);
