#include "core/protocol/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QByteArray problemJson(const Error &error)
{
    const QLatin1StringView code = wireName(error.code);
    QString title = QString(code).replace(u'_', u' ');
    title[0] = title[0].toUpper();
    const QJsonObject json {{u"type"_s, u"urn:quizstage:error:"_s + code},
                            {u"title"_s, title},
                            {u"status"_s, httpStatus(error.code)},
                            {u"detail"_s, error.message},
                            {u"code"_s, code}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
