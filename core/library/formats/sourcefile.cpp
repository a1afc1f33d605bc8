#include "core/library/formats/sourcefile.h"

#include "core/library/formats/textdecoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

FileKind kindOfText(const QString &text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return !c.isSpace(); });
    if (first == text.end())
        return FileKind::Text;
    if (*first == u'<')
        return FileKind::Xml;
    return *first == u'{' || *first == u'[' ? FileKind::Json : FileKind::Text;
}

/// Reads JSON; a text that only begins like it is a text.
void readJson(SourceFile &file)
{
    QJsonParseError problem;
    const QByteArray utf8 = file.text.toUtf8();
    file.json = QJsonDocument::fromJson(utf8, &problem);
    if (problem.error == QJsonParseError::NoError)
        return;
    const auto offset = std::min<qsizetype>(problem.offset, utf8.size());
    file.problem = u"line %1: not JSON: %2"_s.arg(utf8.first(offset).count('\n') + 1)
                       .arg(problem.errorString());
}

} // namespace

QString SourceFile::title() const
{
    QString title = name;
    title.replace(u'\\', u'/');
    title = title.section(u'/', -1);
    if (const qsizetype dot = title.lastIndexOf(u'.'); dot > 0)
        title.truncate(dot);
    std::ranges::replace_if(
        title, [](QChar c) { return !c.isPrint(); }, u' ');
    title = title.replace(u'_', u' ').simplified();
    return title.isEmpty() ? u"Imported questions"_s : title.left(120);
}

SourceFile openSource(const QByteArray &bytes, const QString &name)
{
    SourceFile file;
    file.name = name;
    file.bytes = bytes;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")) {
        file.kind = FileKind::Zip;
        auto archive = ZipReader::open(bytes);
        if (archive)
            file.archive = *archive;
        else
            file.problem = archive.error().message;
        return file;
    }
    if (bytes.startsWith("\x1f\x8b")) {
        file.kind = FileKind::Gzip;
        return file;
    }
    file.text = decodedText(bytes);
    file.kind = kindOfText(file.text);
    if (file.kind == FileKind::Json)
        readJson(file);
    return file;
}
