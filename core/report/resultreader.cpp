#include "core/report/resultreader.h"

using namespace Qt::StringLiterals;

QString choiceTexts(const QJsonObject &question, const QJsonArray &ids)
{
    QStringList texts;
    for (const QJsonValue &choice : question["choices"_L1].toArray()) {
        if (!ids.contains(choice["id"_L1]))
            continue;
        const QString text = choice["text"_L1].toString();
        texts.append(text.isEmpty() ? choice["id"_L1].toString() : text);
    }
    return texts.join(u", "_s);
}
