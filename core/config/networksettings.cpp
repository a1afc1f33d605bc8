#include "core/config/networksettings.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace
{

const QString portKey = u"port"_s;
const QString publicUrlKey = u"public_url"_s;
constexpr int highestPort = 65535;

QString filePath(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"network.json"_s);
}

std::unexpected<Error> unreadable(const QString &path, const QString &why)
{
    return refuse(ErrorCode::InvalidMessage,
                  u"%1 can't be read: %2. Mend it or delete it."_s.arg(path, why));
}

} // namespace

Result<NetworkSettings> readNetworkSettings(const QString &dataFolder)
{
    NetworkSettings settings;
    QFile file(filePath(dataFolder));
    if (!file.exists())
        return settings;
    if (!file.open(QFile::ReadOnly))
        return unreadable(file.fileName(), file.errorString());
    QJsonParseError wrong;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &wrong).object();
    if (wrong.error != QJsonParseError::NoError)
        return unreadable(file.fileName(), wrong.errorString());
    const int port = json.value(portKey).toInt(settings.port);
    if (port < 0 || port > highestPort)
        return unreadable(file.fileName(), u"port is a number from 0 to 65535"_s);
    settings.port = quint16(port);
    const QString url = json.value(publicUrlKey).toString();
    settings.publicUrl = QUrl(url, QUrl::StrictMode);
    if (!url.isEmpty() && !isPublicUrl(settings.publicUrl))
        return unreadable(file.fileName(), u"public_url is like https://quiz.example.org"_s);
    return settings;
}

Result<void> writeNetworkSettings(const QString &dataFolder, const NetworkSettings &settings)
{
    if (!settings.publicUrl.isEmpty() && !isPublicUrl(settings.publicUrl))
        return refuse(ErrorCode::InvalidMessage, u"a public address is like https://quiz.example.org"_s);
    QSaveFile file(filePath(dataFolder));
    const QJsonObject json{{portKey, settings.port}, {publicUrlKey, settings.publicUrl.toString()}};
    if (!file.open(QFile::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        return refuse(ErrorCode::Unavailable, file.errorString());
    return {};
}

Result<NodeOptions> withSavedNetwork(const NodeOptions &options)
{
    const Result<NetworkSettings> saved = readNetworkSettings(options.dataDir);
    if (!saved)
        return std::unexpected(saved.error());
    NodeOptions all = options;
    if (!options.portGiven)
        all.port = saved->port;
    if (!options.publicUrlGiven)
        all.publicUrl = saved->publicUrl;
    return all;
}
