#pragma once

#include "core/library/formats/importreport.h"
#include "core/library/formats/packexport.h"
#include "core/library/formats/sourcefile.h"

/// Moodle's GIFT: questions in a plain text, with their answers in braces.
bool recognisesGift(const SourceFile &file);
ImportReport readGift(const SourceFile &file);
void writeGift(const Pack &pack, ExportBuilder &out);
