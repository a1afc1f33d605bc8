#include "core/library/formats/xmltree.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

constexpr int deepest = 100;
constexpr int mostElements = 200'000;

bool endsLine(QStringView name)
{
    return name == "p"_L1 || name == "br"_L1 || name == "div"_L1 || name == "li"_L1;
}

void appendText(const XmlNode &node, QString &text)
{
    if (node.name.isEmpty()) {
        text += node.text;
        return;
    }
    for (const XmlNode &child : node.children)
        appendText(child, text);
    if (endsLine(node.name))
        text += u'\n';
}

void gather(const XmlNode &node, QStringView name, QList<const XmlNode *> &found)
{
    for (const XmlNode &child : node.children) {
        if (child.name == name)
            found.append(&child);
        gather(child, name, found);
    }
}

/// Builds the tree; recursion is bounded by `deepest`.
class TreeBuilder
{
public:
    TreeBuilder(const QString &text, QString (*namesAs)(QStringView))
        : m_reader(text)
        , m_namesAs(namesAs)
    { }

    Result<XmlNode> build()
    {
        XmlNode root;
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isDTD() && !m_reader.entityDeclarations().isEmpty())
                m_reader.raiseError(u"entities of its own are not read"_s);
            else if (m_reader.isStartElement())
                root = element(1);
        }
        if (m_reader.hasError()) {
            return refuse(ErrorCode::InvalidMessage,
                          u"line %1: not valid XML: %2"_s.arg(m_reader.lineNumber())
                              .arg(m_reader.errorString()));
        }
        return root;
    }

private:
    XmlNode element(int depth)
    {
        XmlNode node;
        node.line = m_reader.lineNumber();
        node.name = m_namesAs ? m_namesAs(m_reader.name()) : m_reader.name().toString();
        for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
            const QString name =
                m_namesAs ? m_namesAs(attribute.name()) : attribute.name().toString();
            node.attributes.insert(name, attribute.value().toString());
        }
        if (depth > deepest || ++m_count > mostElements)
            m_reader.raiseError(u"it is nested too deeply or has too many elements"_s);
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isStartElement())
                node.children.append(element(depth + 1));
            else if (m_reader.isCharacters())
                node.children.append({.text = m_reader.text().toString()});
            else if (m_reader.isEndElement())
                break;
        }
        return node;
    }

    QXmlStreamReader m_reader;
    QString (*m_namesAs)(QStringView);
    int m_count = 0;
};

} // namespace

const XmlNode *XmlNode::child(QStringView childName) const
{
    const auto found = std::ranges::find_if(
        children, [childName](const XmlNode &node) { return node.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

QList<const XmlNode *> XmlNode::all(QStringView elementName) const
{
    QList<const XmlNode *> found;
    gather(*this, elementName, found);
    return found;
}

const XmlNode *XmlNode::find(QStringView elementName) const
{
    return all(elementName).value(0);
}

QString XmlNode::allText() const
{
    QString gathered;
    appendText(*this, gathered);
    QStringList lines = gathered.split(u'\n');
    for (QString &one : lines)
        one = one.simplified();
    lines.removeIf([](const QString &one) { return one.isEmpty(); });
    return lines.join(u'\n');
}

Result<XmlNode> xmlTree(const QString &text, QString (*namesAs)(QStringView name))
{
    return TreeBuilder(text, namesAs).build();
}
