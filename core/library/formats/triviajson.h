#pragma once

#include "core/library/formats/importreport.h"
#include "core/library/formats/packexport.h"
#include "core/library/formats/sourcefile.h"

/// What Open Trivia DB answers.
bool recognisesOpenTdb(const SourceFile &file);
ImportReport readOpenTdb(const SourceFile &file);
void writeOpenTdb(const Pack &pack, ExportBuilder &out);

/// What The Trivia API answers, in its first and second version.
bool recognisesTriviaApi(const SourceFile &file);
ImportReport readTriviaApi(const SourceFile &file);
void writeTriviaApi(const Pack &pack, ExportBuilder &out);
