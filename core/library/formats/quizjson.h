#pragma once

#include "core/library/formats/importreport.h"
#include "core/library/formats/packexport.h"
#include "core/library/formats/sourcefile.h"

/// Razzia's quiz files, of any age.
bool recognisesRazzia(const SourceFile &file);
ImportReport readRazzia(const SourceFile &file);
void writeRazzia(const Pack &pack, ExportBuilder &out);

/// A quiz that was saved from Kahoot's own interface.
bool recognisesKahootJson(const SourceFile &file);
ImportReport readKahootJson(const SourceFile &file);
