#pragma once

#include "core/library/formats/importreport.h"
#include "core/library/formats/packexport.h"
#include "core/library/formats/sourcefile.h"

/// Our own archive: a pack and its pictures, with a manifest that holds the hash of each file.
bool recognisesQuizpack(const SourceFile &file);
ImportReport readQuizpack(const SourceFile &file);
void writeQuizpack(const Pack &pack, ExportBuilder &out);
