#pragma once

#include "core/library/formats/importreport.h"
#include "core/library/formats/packexport.h"
#include "core/library/formats/sourcefile.h"

/// Spreadsheets: Kahoot's and ClassQuiz's templates, and sheets with the columns that CSV files
/// have.
bool recognisesXlsx(const SourceFile &file);
ImportReport readXlsx(const SourceFile &file);
/// As Kahoot's template.
void writeKahootXlsx(const Pack &pack, ExportBuilder &out);
