#include "core/library/formats/qtiformat.h"

#include "core/library/formats/draftparts.h"
#include "core/library/formats/textdecoding.h"

using namespace Qt::StringLiterals;

namespace
{

/// The text of a material; some programs put HTML into it.
QString materialText(const XmlNode *node)
{
    const XmlNode *text = node ? node->find(u"mattext") : nullptr;
    if (!text)
        return {};
    // Escaped twice or not at all: either way this is what a browser would show.
    return plainFromHtml(text->allText());
}

bool isNegated(const XmlNode &node, const XmlNode &wanted)
{
    for (const XmlNode &child : node.children) {
        if (child.name == "not"_L1 && child.all(u"varequal").contains(&wanted))
            return true;
        if (isNegated(child, wanted))
            return true;
    }
    return false;
}

/// What the conditions that give points compare with.
QStringList keysOf(const XmlNode &item)
{
    QStringList keys;
    for (const XmlNode *condition : item.all(u"respcondition")) {
        const XmlNode *set = condition->find(u"setvar");
        if (!set || set->allText().toDouble() <= 0)
            continue;
        for (const XmlNode *equal : condition->all(u"varequal")) {
            const QString key = equal->allText();
            if (!isNegated(*condition, *equal) && !keys.contains(key))
                keys.append(key);
        }
    }
    return keys;
}

QString explanationOf(const XmlNode &item)
{
    for (const XmlNode *feedback : item.all(u"itemfeedback")) {
        if (feedback->attribute(u"ident"_s).startsWith("general"_L1))
            return materialText(feedback);
    }
    return {};
}

} // namespace

void readQti12Item(const XmlNode &item, const QString &where, ImportBuilder &builder)
{
    const XmlNode *presentation = item.child(u"presentation");
    if (!presentation)
        return builder.skip(where, u"it has no presentation"_s);
    QuestionDraft draft;
    draft.text = materialText(presentation->find(u"material"));
    draft.explanation = explanationOf(item);
    const QStringList keys = keysOf(item);
    const QList<const XmlNode *> lists = presentation->all(u"response_lid");
    if (lists.size() > 1)
        return builder.skip(where, u"it asks several things at once"_s);
    if (lists.isEmpty()) {
        if (!presentation->find(u"response_str"))
            return builder.skip(where, u"it is of a kind that has no counterpart here"_s);
        draft.type = u"text"_s;
        draft.accepted = keys;
        if (keys.isEmpty())
            draft.problem = u"it has no right answer that could be checked"_s;
        return builder.add(draft, where);
    }
    QStringList choices;
    QList<int> right;
    for (const XmlNode *label : lists.first()->all(u"response_label")) {
        if (keys.contains(label->attribute(u"ident"_s)))
            right.append(int(choices.size()));
        choices.append(materialText(label));
    }
    if (right.isEmpty()) {
        draft.problem = u"no choice is marked as right"_s;
    } else {
        const QString cardinality = lists.first()->attribute(u"rcardinality"_s).toLower();
        (cardinality == "multiple"_L1 ? setSeveralChoices : setChoices)(draft, choices, right);
    }
    builder.add(draft, where);
}
