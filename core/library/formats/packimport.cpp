#include "core/library/formats/packimport.h"

using namespace Qt::StringLiterals;

namespace
{

ImportReport unreadable(const QString &format, const QString &reason)
{
    ImportBuilder builder(format);
    builder.skip(u"the file"_s, reason);
    return builder.finish();
}

QString notRecognised(const SourceFile &file)
{
    if (!file.problem.isEmpty())
        return file.problem;
    switch (file.kind) {
    case FileKind::Json:
        return u"this JSON is of none of the formats that can be imported"_s;
    case FileKind::Xml:
        return u"this XML is no QTI"_s;
    case FileKind::Zip:
        return u"this archive is no quizpack, spreadsheet or QTI package"_s;
    case FileKind::Gzip:
        return u"this is no ClassQuiz file"_s;
    case FileKind::Text:
        break;
    }
    return u"no questions were found: neither GIFT, Aiken nor a table with a column \"Question\""_s;
}

ImportReport read(const SourceFile &file)
{
    for (const FormatReader &reader : formatReaders()) {
        if (reader.kind != file.kind || !file.problem.isEmpty() || !reader.recognises(file))
            continue;
        if (file.bytes.size() > largestImport && reader.name != "quizpack"_L1)
            return unreadable(reader.name, u"the file is larger than 10 MB"_s);
        ImportReport report = reader.read(file);
        if (!report.isImportable() && report.skipped.isEmpty())
            report.skipped.append({u"the file"_s, u"it holds no questions"_s});
        return report;
    }
    return unreadable({}, notRecognised(file));
}

} // namespace

ImportReport readForeignFile(const QByteArray &bytes, const QString &fileName)
{
    const bool isZip = bytes.startsWith("PK");
    const SourceFile name {.name = fileName};
    ImportReport report;
    if (bytes.isEmpty())
        report = unreadable({}, u"the file is empty"_s);
    else if (bytes.size() > (isZip ? qsizetype(largestPack) : largestImport))
        report = unreadable(
            {}, isZip ? u"the file is larger than 16 MB"_s : u"the file is larger than 10 MB"_s);
    else
        report = read(openSource(bytes, fileName));
    if (report.pack.title.isEmpty())
        report.pack.title = name.title();
    return report;
}
