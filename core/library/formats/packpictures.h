#pragma once

#include "core/library/formats/importreport.h"
#include "core/library/formats/packexport.h"

/// Saves the report's pictures, written anew, and sounds in the media folder, and names them in its
/// questions as rooms do. One that can't be kept is left out with a warning, and with it a question
/// that has a choice without text because of that. Takes a while.
void keepPictures(ImportReport &report, const QString &mediaFolder);

/// Keeps one file: a picture as preparePicture makes it, a sound without its tags. Gives its kept path.
Result<QString> keepFile(const QByteArray &bytes, int longestSide, const QString &mediaFolder);

/// The pictures and sounds of that folder, for an export.
ExportBuilder::Pictures picturesIn(const QString &mediaFolder);
