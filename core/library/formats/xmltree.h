#pragma once

#include "core/support/error.h"

#include <QHash>
#include <QList>
#include <QString>

/// An element of a small XML document and what is in it. Names are without their prefix.
struct XmlNode
{
    QString name; ///< Empty for a piece of text.
    QString text; ///< Of a piece of text.
    QHash<QString, QString> attributes;
    QList<XmlNode> children;
    qint64 line = 0;

    QString attribute(const QString &attributeName) const
    {
        return attributes.value(attributeName);
    }
    /// The first child of that name; null when there is none.
    const XmlNode *child(QStringView childName) const;
    /// All elements of that name below this one, in their order.
    QList<const XmlNode *> all(QStringView elementName) const;
    /// The first of them; null when there is none.
    const XmlNode *find(QStringView elementName) const;
    /// The text below this element; paragraphs and breaks are line ends.
    QString allText() const;
};

/// Reads a document: at most 100 levels deep and 200,000 elements, without entities of its own, and
/// nothing outside of it. `namesAs`: changes the name of each element.
Result<XmlNode> xmlTree(const QString &text, QString (*namesAs)(QStringView name) = nullptr);
