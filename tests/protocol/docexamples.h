#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

/// A JSON block of a page, and what the comment in the line above it says that it is.
struct DocExample
{
    int line = 0;
    QString kind; ///< Empty when no comment says.
    QJsonObject json; ///< Empty when it is no JSON object.
};

inline QString pageText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The fenced JSON blocks of a page, of which each follows a comment `<!-- example: KIND -->`.
inline QList<DocExample> examplesIn(const QString &page)
{
    const QString opening = QStringLiteral("<!-- example: ");
    const QStringList lines = page.split(u'\n');
    QList<DocExample> examples;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i] != QStringLiteral("```json"))
            continue;
        DocExample example {.line = int(i) + 1, .kind = {}, .json = {}};
        const QString above = lines.value(i - 1);
        if (above.startsWith(opening))
            example.kind = above.sliced(opening.size()).chopped(4);
        QStringList block;
        for (++i; i < lines.size() && lines[i] != QStringLiteral("```"); ++i)
            block.append(lines[i]);
        example.json = QJsonDocument::fromJson(block.join(u'\n').toUtf8()).object();
        examples.append(example);
    }
    return examples;
}

/// How `example` differs in form from `sent`: other keys or other types, however deep; empty when
/// it doesn't. Every item of a list must have the form of the first one sent.
inline QString shapeDifference(const QJsonValue &example, const QJsonValue &sent,
                               const QString &where)
{
    if (example.type() != sent.type())
        return where + QStringLiteral(" is of another type");
    if (example.isArray()) {
        const QJsonArray items = example.toArray();
        if (items.isEmpty() != sent.toArray().isEmpty())
            return where + QStringLiteral(" is empty on one side only");
        for (const QJsonValue &item : items) {
            const QString inside
                = shapeDifference(item, sent.toArray().first(), where + QStringLiteral("[]"));
            if (!inside.isEmpty())
                return inside;
        }
    }
    if (example.isObject()) {
        const QStringList keys = example.toObject().keys();
        if (keys != sent.toObject().keys()) {
            return where + QStringLiteral(" has %1 instead of %2").arg(
                keys.join(u' '), sent.toObject().keys().join(u' '));
        }
        for (const QString &key : keys) {
            const QString inside = shapeDifference(example.toObject()[key], sent.toObject()[key],
                                                   where + u'.' + key);
            if (!inside.isEmpty())
                return inside;
        }
    }
    return {};
}
