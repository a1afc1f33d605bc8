#pragma once

#include "core/library/formats/importreport.h"
#include "core/library/formats/packexport.h"
#include "core/library/formats/sourcefile.h"

/// ClassQuiz's own files: packed JSON, then pictures.
bool recognisesCqa(const SourceFile &file);
ImportReport readCqa(const SourceFile &file);
void writeCqa(const Pack &pack, ExportBuilder &out);
