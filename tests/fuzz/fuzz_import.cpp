#include "core/library/formats/gzip.h"
#include "core/library/formats/packexport.h"
#include "core/library/formats/packimport.h"

#include <QCryptographicHash>
#include <QJsonObject>

#include <cstdlib>

// One reader is fed with whatever the fuzzer thinks of. Archives are packed around it, so that it
// gets past their checksums. QUIZSTAGE_FUZZ names the reader.

using namespace Qt::StringLiterals;

namespace
{

constexpr auto surface = QLatin1StringView(QUIZSTAGE_FUZZ);

QByteArray sheet(const QByteArray &data)
{
    const qsizetype middle = data.indexOf('\0');
    return zipOf(
        {{u"xl/workbook.xml"_s, "<workbook><sheets><sheet id='a'/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s,
          "<r><Relationship Id='a' Target='worksheets/sheet1.xml'/></r>"},
         {u"xl/worksheets/sheet1.xml"_s, middle < 0 ? data : data.first(middle)},
         {u"xl/sharedStrings.xml"_s, middle < 0 ? QByteArray("<sst/>") : data.sliced(middle + 1)}});
}

QByteArray quizpack(const QByteArray &data)
{
    const QByteArray hash = QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
    const QJsonObject manifest {
        {u"format"_s, u"quizstage-quizpack"_s},
        {u"version"_s, 1},
        {u"files"_s, QJsonObject {{u"pack.json"_s, QString::fromLatin1(hash)}}}};
    return zipOf({{u"manifest.json"_s, QJsonDocument(manifest).toJson()}, {u"pack.json"_s, data}});
}

QByteArray qtiPackage(const QByteArray &data)
{
    return zipOf({{u"imsmanifest.xml"_s,
                   "<manifest><resource type='imsqti_item_xmlv2p1' href='a.xml'/></manifest>"},
                  {u"a.xml"_s, data}});
}

QByteArray cqa(const QByteArray &data)
{
    const qsizetype middle = std::max<qsizetype>(data.indexOf('\0'), 0);
    return gzipOf(data.first(middle)) + QByteArray("\xC7\xC7\xC7\x00", 4) + data.sliced(middle);
}

QByteArray fileOf(const QByteArray &data)
{
    if (surface == "xlsx"_L1)
        return sheet(data);
    if (surface == "quizpack"_L1)
        return quizpack(data);
    if (surface == "qti-package"_L1)
        return qtiPackage(data);
    if (surface == "cqa"_L1)
        return cqa(data);
    return data;
}

ImportReport import(const QByteArray &data)
{
    const SourceFile file = openSource(fileOf(data), u"fuzz"_s);
    // A text reader takes any text, not only what it would recognise.
    for (const FormatReader &reader : formatReaders()) {
        if (reader.name == surface && reader.kind == FileKind::Text && file.kind == FileKind::Text)
            return reader.read(file);
    }
    return readForeignFile(file.bytes, file.name);
}

void demand(bool ok)
{
    if (!ok)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const ImportReport report =
        import(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    demand(report.isImportable() || !report.skipped.isEmpty() || report.format == surface);
    demand(report.pack.questions.size() <= 2000);
    for (const Question &question : report.pack.questions)
        demand(checkQuestion(question).has_value());
    // What was taken can be written again.
    if (report.isImportable() && size < 4096) {
        for (const auto &format : {"gift"_L1, "csv"_L1, "json"_L1})
            (void)exportPack(report.pack, QString(format));
    }
    return 0;
}
