#pragma once

#include "core/library/formats/importreport.h"
#include "core/library/formats/packexport.h"
#include "core/library/formats/sourcefile.h"

/// Tables of questions: our own columns, Blooket's, Gimkit's and Crowdpurr's.
bool recognisesCsv(const SourceFile &file);
ImportReport readCsv(const SourceFile &file);
void writeCsv(const Pack &pack, ExportBuilder &out);
