#include "core/library/formats/qtiformat.h"

#include "core/library/formats/textdecoding.h"

using namespace Qt::StringLiterals;

namespace
{

const QString manifestName = u"imsmanifest.xml"_s;

/// Version 3 says qti-simple-choice where version 2 says simpleChoice.
QString versionTwoName(QStringView name)
{
    const QStringView plain = name.startsWith("qti-"_L1) ? name.sliced(4) : name;
    if (!plain.contains(u'-'))
        return plain.toString();
    QString camel;
    bool upper = false;
    for (const QChar c : plain) {
        if (c == u'-')
            upper = true;
        else
            camel += std::exchange(upper, false) ? c.toUpper() : c;
    }
    return camel;
}

QString variantOf(const XmlNode &root, const QString &text)
{
    if (root.name == "questestinterop"_L1)
        return u"1.2"_s;
    const QString start = text.left(2000);
    if (start.contains("qti-assessment"_L1))
        return u"3.0"_s;
    return start.contains("imsqti_v2p2"_L1) ? u"2.2"_s : u"2.1"_s;
}

/// The document's items in the order in which they stand.
QList<const XmlNode *> itemsOf(const XmlNode &root)
{
    if (root.name == "assessmentItem"_L1 || root.name == "item"_L1)
        return {&root};
    return root.name == "questestinterop"_L1 ? root.all(u"item") : root.all(u"assessmentItem");
}

} // namespace

void readQtiDocument(const QString &text, const QString &file, ImportBuilder &builder)
{
    const auto root = xmlTree(text, versionTwoName);
    const QString place = file.isEmpty() ? u"the file"_s : file;
    if (!root) {
        builder.skip(place, root.error().message);
        return;
    }
    builder.setVariant(variantOf(*root, text));
    if (const XmlNode *assessment = root->find(u"assessment"))
        builder.pack().title = assessment->attribute(u"title"_s);
    const QList<const XmlNode *> items = itemsOf(*root);
    if (items.isEmpty() && file.isEmpty())
        builder.skip(place, u"it holds no questions"_s);
    for (const XmlNode *item : items) {
        const QString where =
            file.isEmpty() ? lineName(item->line) : file + u", "_s + lineName(item->line);
        if (item->name == "item"_L1)
            readQti12Item(*item, where, builder);
        else
            readAssessmentItem(*item, where, builder);
    }
}

bool recognisesQtiXml(const SourceFile &file)
{
    const QString start = file.text.left(4000);
    return start.contains("<questestinterop"_L1) || start.contains("assessmentItem"_L1)
        || start.contains("qti-assessment-item"_L1);
}

ImportReport readQtiXml(const SourceFile &file)
{
    ImportBuilder builder(u"qti"_s);
    readQtiDocument(file.text, {}, builder);
    return builder.finish();
}

bool recognisesQtiPackage(const SourceFile &file)
{
    return file.archive->contains(manifestName);
}

ImportReport readQtiPackage(const SourceFile &file)
{
    ImportBuilder builder(u"qti"_s);
    const auto manifest = file.archive->read(manifestName);
    const auto tree = manifest ? xmlTree(decodedText(*manifest))
                               : Result<XmlNode>(std::unexpected(manifest.error()));
    if (!tree) {
        builder.skip(manifestName, tree.error().message);
        return builder.finish();
    }
    bool hasItems = false;
    for (const XmlNode *resource : tree->all(u"resource")) {
        const QString type = resource->attribute(u"type"_s);
        const QString href = resource->attribute(u"href"_s);
        const bool isQti = type.contains("qti_item"_L1) || type.contains("qti_xmlv1p"_L1)
            || type.contains("assessment_xmlv1p"_L1);
        if (!isQti || !href.endsWith(".xml"_L1))
            continue;
        hasItems = true;
        const auto document = file.archive->read(href);
        if (document)
            readQtiDocument(decodedText(*document), href, builder);
        else
            builder.skip(href, document.error().message);
    }
    if (!hasItems)
        builder.skip(u"the file"_s, u"its manifest lists no QTI questions"_s);
    if (const XmlNode *title = tree->find(u"title"); title && builder.pack().title.isEmpty())
        builder.pack().title = title->allText();
    return builder.finish();
}
