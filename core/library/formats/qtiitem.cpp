#include "core/library/formats/qtiformat.h"

#include "core/library/formats/draftparts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace
{

/// The keys of a response: what its correctResponse lists, else what its mapping gives points for.
QStringList keysOf(const XmlNode &item, const QString &response)
{
    QStringList keys;
    for (const XmlNode *declaration : item.all(u"responseDeclaration")) {
        if (declaration->attribute(u"identifier"_s) != response)
            continue;
        if (const XmlNode *correct = declaration->child(u"correctResponse")) {
            for (const XmlNode *value : correct->all(u"value"))
                keys.append(value->allText());
        }
        for (const XmlNode *entry : declaration->all(u"mapEntry")) {
            const QString key = entry->attribute(u"mapKey"_s);
            if (entry->attribute(u"mappedValue"_s).toDouble() > 0 && !keys.contains(key))
                keys.append(key);
        }
    }
    return keys;
}

QString baseType(const XmlNode &item, const QString &response)
{
    for (const XmlNode *declaration : item.all(u"responseDeclaration")) {
        if (declaration->attribute(u"identifier"_s) == response)
            return declaration->attribute(u"baseType"_s);
    }
    return {};
}

bool isMultiple(const XmlNode &item, const QString &response)
{
    for (const XmlNode *declaration : item.all(u"responseDeclaration")) {
        if (declaration->attribute(u"identifier"_s) == response)
            return declaration->attribute(u"cardinality"_s) == "multiple"_L1;
    }
    return false;
}

/// All of the body but the interaction itself, which becomes `gap`.
QString textAround(const XmlNode &node, const XmlNode &interaction, const QString &gap)
{
    if (&node == &interaction)
        return gap;
    if (node.name.isEmpty())
        return node.text;
    if (node.name == "rubricBlock"_L1 || node.name == "modalFeedback"_L1)
        return {};
    QString text;
    for (const XmlNode &child : node.children)
        text += textAround(child, interaction, gap);
    return node.name == "p"_L1 || node.name == "div"_L1 ? text + u'\n' : text;
}

QString tidy(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.simplified();
    lines.removeIf([](const QString &line) { return line.isEmpty(); });
    return lines.join(u'\n');
}

void readChoices(const XmlNode &item, const XmlNode &interaction, QuestionDraft &draft)
{
    const QString response = interaction.attribute(u"responseIdentifier"_s);
    const QStringList keys = keysOf(item, response);
    QStringList ids;
    QStringList texts;
    for (const XmlNode *choice : interaction.all(u"simpleChoice")) {
        ids.append(choice->attribute(u"identifier"_s));
        texts.append(choice->allText());
    }
    QList<int> right;
    for (const QString &key : keys) {
        if (!ids.contains(key)) {
            draft.problem =
                u"its key names \"%1\", which is none of its choices"_s.arg(key.left(40));
            return;
        }
        right.append(int(ids.indexOf(key)));
    }
    if (interaction.name == "orderInteraction"_L1) {
        draft.type = u"order"_s;
        for (const int place : std::as_const(right))
            draft.choices.append(texts[place]);
        if (QSet<int>(right.begin(), right.end()).size() != texts.size())
            draft.problem = u"its key does not put all choices in order"_s;
        return;
    }
    if (right.isEmpty()) {
        draft.type = u"poll"_s;
        draft.choices = texts;
        return;
    }
    std::ranges::sort(right);
    (isMultiple(item, response) ? setSeveralChoices : setChoices)(draft, texts, right);
}

void readEntry(const XmlNode &item, const XmlNode &interaction, QuestionDraft &draft)
{
    const QString response = interaction.attribute(u"responseIdentifier"_s);
    const QStringList keys = keysOf(item, response);
    const QString type = baseType(item, response);
    if (keys.isEmpty()) {
        draft.problem = u"it has no right answer that could be checked"_s;
    } else if (type == "integer"_L1 || type == "float"_L1) {
        draft.type = u"number"_s;
        draft.value = keys.first().toDouble();
        for (const XmlNode *equal : item.all(u"equal")) {
            const QString tolerance = equal->attribute(u"tolerance"_s);
            if (equal->attribute(u"toleranceMode"_s) == "absolute"_L1)
                draft.tolerance = tolerance.section(u' ', 0, 0).toDouble();
        }
    } else {
        draft.type = u"text"_s;
        draft.accepted = keys;
    }
}

} // namespace

void readAssessmentItem(const XmlNode &item, const QString &where, ImportBuilder &builder)
{
    static const QStringList known {u"choiceInteraction"_s, u"orderInteraction"_s,
                                    u"textEntryInteraction"_s};
    const XmlNode *body = item.find(u"itemBody");
    if (!body)
        return builder.skip(where, u"it has no body"_s);
    QList<const XmlNode *> interactions;
    QString unknown;
    for (const QString &name : known)
        interactions += body->all(name);
    for (const auto name :
         {"extendedTextInteraction"_L1, "matchInteraction"_L1, "hotspotInteraction"_L1,
          "gapMatchInteraction"_L1, "inlineChoiceInteraction"_L1, "associateInteraction"_L1,
          "sliderInteraction"_L1, "uploadInteraction"_L1, "hottextInteraction"_L1}) {
        if (body->find(QString(name)))
            unknown = name;
    }
    if (!unknown.isEmpty())
        return builder.skip(where, u"a question with %1 has no counterpart here"_s.arg(unknown));
    if (interactions.size() > 1)
        return builder.skip(where, u"it asks several things at once"_s);

    QuestionDraft draft;
    if (interactions.isEmpty()) {
        draft.type = u"slide"_s;
        draft.text = body->allText();
    } else {
        const XmlNode &interaction = *interactions.first();
        const bool isEntry = interaction.name == "textEntryInteraction"_L1;
        const QString around =
            tidy(textAround(*body, interaction, isEntry ? u" _____ "_s : QString()));
        const XmlNode *prompt = interaction.child(u"prompt");
        draft.text = tidy(around + u'\n' + (prompt ? prompt->allText() : QString()));
        // A field that stands behind the whole question is no gap in it.
        if (isEntry && draft.text.endsWith("_____"_L1) && draft.text.count("_____"_L1) == 1)
            draft.text = tidy(draft.text.chopped(5));
        if (isEntry)
            readEntry(item, interaction, draft);
        else
            readChoices(item, interaction, draft);
    }
    if (draft.text.isEmpty())
        draft.text = item.attribute(u"title"_s);
    if (const XmlNode *feedback = item.find(u"modalFeedback"))
        draft.explanation = feedback->allText();
    builder.add(draft, where);
}
