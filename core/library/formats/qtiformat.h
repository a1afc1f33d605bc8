#pragma once

#include "core/library/formats/importreport.h"
#include "core/library/formats/packexport.h"
#include "core/library/formats/sourcefile.h"
#include "core/library/formats/xmltree.h"

/// QTI as one document: 1.2, 2.x or 3.0.
bool recognisesQtiXml(const SourceFile &file);
ImportReport readQtiXml(const SourceFile &file);
/// QTI as a package: a zip with a manifest.
bool recognisesQtiPackage(const SourceFile &file);
ImportReport readQtiPackage(const SourceFile &file);
/// As a package of version 2.1.
void writeQti(const Pack &pack, ExportBuilder &out);

/// Reads all questions of a document into the builder; `file` is where it stands in its package, or
/// empty.
void readQtiDocument(const QString &text, const QString &file, ImportBuilder &builder);

/// The parts of it: an item of version 2 or 3 (with the names of version 2), and one of
/// version 1.2.
void readAssessmentItem(const XmlNode &item, const QString &where, ImportBuilder &builder);
void readQti12Item(const XmlNode &item, const QString &where, ImportBuilder &builder);
