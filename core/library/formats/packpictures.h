#pragma once

#include "core/library/formats/importreport.h"
#include "core/library/formats/packexport.h"

/// Saves the report's pictures in the media folder, and names them in its questions as rooms do.
/// One that can't be kept is left out with a warning.
void keepPictures(ImportReport &report, const QString &mediaFolder);

/// The pictures of that folder, for an export.
ExportBuilder::Pictures picturesIn(const QString &mediaFolder);
