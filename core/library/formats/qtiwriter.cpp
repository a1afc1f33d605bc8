#include "core/library/formats/qtiformat.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace
{

const QString itemSpace = u"http://www.imsglobal.org/xsd/imsqti_v2p1"_s;
const QString templates = u"http://www.imsglobal.org/question/qti_v2p1/rptemplates/"_s;
const QString response = u"RESPONSE"_s;

bool isTyped(const QuestionDraft &draft)
{
    return draft.type == "text"_L1 || draft.type == "number"_L1;
}

QString choiceId(qsizetype place)
{
    return QString(QChar(char16_t(u'A' + place)));
}

QStringList keysOf(const QuestionDraft &draft)
{
    if (draft.type == "number"_L1)
        return {QString::number(draft.value.value_or(0), 'g', 15)};
    QStringList keys;
    if (draft.type == "order"_L1) {
        for (qsizetype i = 0; i < draft.choices.size(); ++i)
            keys.append(choiceId(i));
    }
    for (const int place : draft.right)
        keys.append(choiceId(place));
    return draft.type == "text"_L1 ? draft.accepted : keys;
}

/// Writes one item.
class ItemWriter
{
public:
    explicit ItemWriter(const QuestionDraft &draft)
        : m_draft(draft)
        , m_xml(&m_text)
    {
        m_xml.setAutoFormatting(true);
    }

    QByteArray write(const QString &id)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"assessmentItem"_s);
        m_xml.writeDefaultNamespace(itemSpace);
        m_xml.writeAttribute(u"identifier"_s, id);
        m_xml.writeAttribute(u"title"_s, m_draft.text.simplified().left(80));
        m_xml.writeAttribute(u"adaptive"_s, u"false"_s);
        m_xml.writeAttribute(u"timeDependent"_s, u"false"_s);
        if (m_draft.type != "slide"_L1)
            writeDeclarations();
        writeBody();
        if (!keysOf(m_draft).isEmpty())
            writeProcessing();
        if (!m_draft.explanation.isEmpty()) {
            m_xml.writeStartElement(u"modalFeedback"_s);
            m_xml.writeAttribute(u"outcomeIdentifier"_s, u"FEEDBACK"_s);
            m_xml.writeAttribute(u"identifier"_s, u"EXPLANATION"_s);
            m_xml.writeAttribute(u"showHide"_s, u"show"_s);
            m_xml.writeCharacters(m_draft.explanation);
            m_xml.writeEndElement();
        }
        m_xml.writeEndDocument();
        return m_text.toUtf8();
    }

private:
    void writeDeclarations()
    {
        const QString &type = m_draft.type;
        m_xml.writeStartElement(u"responseDeclaration"_s);
        m_xml.writeAttribute(u"identifier"_s, response);
        m_xml.writeAttribute(u"cardinality"_s,
                             type == "multi"_L1       ? u"multiple"_s
                                 : type == "order"_L1 ? u"ordered"_s
                                                      : u"single"_s);
        m_xml.writeAttribute(u"baseType"_s,
                             type == "number"_L1     ? u"float"_s
                                 : type == "text"_L1 ? u"string"_s
                                                     : u"identifier"_s);
        QStringList keys = keysOf(m_draft);
        if (!keys.isEmpty()) {
            m_xml.writeStartElement(u"correctResponse"_s);
            for (const QString &key : type == "text"_L1 ? keys.mid(0, 1) : keys)
                m_xml.writeTextElement(u"value"_s, key);
            m_xml.writeEndElement();
        }
        if (type == "text"_L1) {
            m_xml.writeStartElement(u"mapping"_s);
            m_xml.writeAttribute(u"defaultValue"_s, u"0"_s);
            for (const QString &key : std::as_const(keys)) {
                m_xml.writeEmptyElement(u"mapEntry"_s);
                m_xml.writeAttribute(u"mapKey"_s, key);
                m_xml.writeAttribute(u"mappedValue"_s, u"1"_s);
                m_xml.writeAttribute(u"caseSensitive"_s, u"false"_s);
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEmptyElement(u"outcomeDeclaration"_s);
        m_xml.writeAttribute(u"identifier"_s, u"SCORE"_s);
        m_xml.writeAttribute(u"cardinality"_s, u"single"_s);
        m_xml.writeAttribute(u"baseType"_s, u"float"_s);
    }

    void writeBody()
    {
        m_xml.writeStartElement(u"itemBody"_s);
        const QStringList lines = m_draft.text.split(u'\n');
        for (const QString &line : lines)
            m_xml.writeTextElement(u"p"_s, line);
        if (isTyped(m_draft)) {
            m_xml.writeStartElement(u"p"_s);
            m_xml.writeEmptyElement(u"textEntryInteraction"_s);
            m_xml.writeAttribute(u"responseIdentifier"_s, response);
            m_xml.writeEndElement();
        } else if (m_draft.type != "slide"_L1) {
            m_xml.writeStartElement(m_draft.type == "order"_L1 ? u"orderInteraction"_s
                                                               : u"choiceInteraction"_s);
            m_xml.writeAttribute(u"responseIdentifier"_s, response);
            m_xml.writeAttribute(u"shuffle"_s, u"true"_s);
            if (m_draft.type != "order"_L1)
                m_xml.writeAttribute(u"maxChoices"_s, m_draft.type == "multi"_L1 ? u"0"_s : u"1"_s);
            for (qsizetype i = 0; i < m_draft.choices.size(); ++i) {
                m_xml.writeStartElement(u"simpleChoice"_s);
                m_xml.writeAttribute(u"identifier"_s, choiceId(i));
                m_xml.writeCharacters(m_draft.choices[i]);
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeProcessing()
    {
        m_xml.writeStartElement(u"responseProcessing"_s);
        if (m_draft.type == "number"_L1 && m_draft.tolerance > 0)
            writeTolerance();
        else
            m_xml.writeAttribute(
                u"template"_s,
                templates + (m_draft.type == "text"_L1 ? u"map_response"_s : u"match_correct"_s));
        m_xml.writeEndElement();
    }

    void writeTolerance()
    {
        const QString tolerance = QString::number(m_draft.tolerance, 'g', 15);
        m_xml.writeStartElement(u"responseCondition"_s);
        m_xml.writeStartElement(u"responseIf"_s);
        m_xml.writeStartElement(u"equal"_s);
        m_xml.writeAttribute(u"toleranceMode"_s, u"absolute"_s);
        m_xml.writeAttribute(u"tolerance"_s, tolerance + u' ' + tolerance);
        for (const QString &name : {u"variable"_s, u"correct"_s}) {
            m_xml.writeEmptyElement(name);
            m_xml.writeAttribute(u"identifier"_s, response);
        }
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"setOutcomeValue"_s);
        m_xml.writeAttribute(u"identifier"_s, u"SCORE"_s);
        m_xml.writeStartElement(u"baseValue"_s);
        m_xml.writeAttribute(u"baseType"_s, u"float"_s);
        m_xml.writeCharacters(u"1"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const QuestionDraft &m_draft;
    QString m_text;
    QXmlStreamWriter m_xml;
};

QByteArray manifestOf(const Pack &pack, const QStringList &items)
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest"_s);
    xml.writeDefaultNamespace(u"http://www.imsglobal.org/xsd/imscp_v1p1"_s);
    xml.writeNamespace(u"http://www.imsglobal.org/xsd/imsmd_v1p2"_s, u"imsmd"_s);
    xml.writeAttribute(u"identifier"_s, u"MANIFEST"_s);
    xml.writeStartElement(u"metadata"_s);
    xml.writeTextElement(u"schema"_s, u"IMS Content"_s);
    xml.writeTextElement(u"schemaversion"_s, u"1.2"_s);
    for (const QString &name : {u"imsmd:lom"_s, u"imsmd:general"_s, u"imsmd:title"_s})
        xml.writeStartElement(name);
    xml.writeTextElement(u"imsmd:langstring"_s, pack.title);
    for (int level = 0; level < 4; ++level)
        xml.writeEndElement();
    xml.writeEmptyElement(u"organizations"_s);
    xml.writeStartElement(u"resources"_s);
    for (const QString &item : items) {
        xml.writeStartElement(u"resource"_s);
        xml.writeAttribute(u"identifier"_s, QString(item).replace(u'/', u'-').chopped(4));
        xml.writeAttribute(u"type"_s, u"imsqti_item_xmlv2p1"_s);
        xml.writeAttribute(u"href"_s, item);
        xml.writeEmptyElement(u"file"_s);
        xml.writeAttribute(u"href"_s, item);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return text.toUtf8();
}

} // namespace

void writeQti(const Pack &pack, ExportBuilder &out)
{
    out.lose(u"times, points, categories, notes and pictures are left out"_s);
    QList<ZipEntry> entries;
    QStringList items;
    int number = 0;
    for (const Question &question : pack.questions) {
        const QuestionDraft draft = draftWithoutBuzzer(question, out);
        ++number;
        if (draft.type == "buzzer"_L1) {
            out.leaveOut(number, u"QTI has no question of type buzzer"_s);
            continue;
        }
        const QString name = u"q%1"_s.arg(items.size() + 1);
        items.append(u"items/%1.xml"_s.arg(name));
        entries.append({items.last(), ItemWriter(draft).write(name)});
        if (draft.nearest)
            out.lose(u"that the nearest number wins is left out"_s);
        out.countWritten();
    }
    entries.prepend({u"imsmanifest.xml"_s, manifestOf(pack, items)});
    out.bytes = zipOf(entries);
}
