#pragma once

#include "core/library/formats/importreport.h"
#include "core/library/formats/packexport.h"
#include "core/library/formats/sourcefile.h"

/// Aiken: a question, lettered answers below it, and "ANSWER: B".
bool recognisesAiken(const SourceFile &file);
ImportReport readAiken(const SourceFile &file);
void writeAiken(const Pack &pack, ExportBuilder &out);
