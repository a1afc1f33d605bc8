#include "core/config/nodechoices.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto addressName = "join_address"_L1;
constexpr auto interfaceName = "join_interface"_L1;
} // namespace

NodeChoices readNodeChoices(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return {.joinAddress = json[addressName].toString(),
            .joinInterface = json[interfaceName].toString()};
}

Result<void> writeNodeChoices(const QString &path, const NodeChoices &choices)
{
    const QJsonObject json {{addressName, choices.joinAddress},
                            {interfaceName, choices.joinInterface}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0
        || !file.commit())
        return refuse(ErrorCode::Unavailable,
                      u"Can't write %1: %2."_s.arg(path, file.errorString()));
    return {};
}
