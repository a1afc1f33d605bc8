#pragma once

#include "core/library/formats/importreport.h"
#include "core/library/formats/packexport.h"
#include "core/library/formats/sourcefile.h"

/// Our own packs as JSON: docs/pack-format.md.
bool recognisesPackJson(const SourceFile &file);
ImportReport readPackJson(const SourceFile &file);
void writePackJson(const Pack &pack, ExportBuilder &out);

/// Reads the members of a pack into the builder, question by question.
void readPackMembers(const QJsonObject &json, ImportBuilder &builder);
