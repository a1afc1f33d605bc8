#include "core/config/nodeoptions.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace
{

std::unexpected<Error> wrong(const QString &message)
{
    return refuse(ErrorCode::InvalidMessage, message);
}

const QStringList logLevels {u"error"_s, u"warning"_s, u"info"_s, u"debug"_s};

/// A whole number of an option that has a default.
Result<int> number(const QCommandLineParser &parser, const QString &name, int least, int most)
{
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (!ok || value < least || value > most) {
        return wrong(u"--%1 takes a whole number from %2 to %3, not \"%4\"."_s.arg(name)
                         .arg(least)
                         .arg(most)
                         .arg(parser.value(name)));
    }
    return value;
}

void addOptions(QCommandLineParser &parser)
{
    const QString dataDir = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    parser.addOptions({
        {u"port"_s, u"Port for phones and everything else; 0 takes any free one."_s, u"N"_s,
         u"8080"_s},
        {u"bind"_s, u"Address to listen on; default all."_s, u"ADDRESS"_s},
        {u"data-dir"_s, u"Folder for rooms, settings and packs."_s, u"DIR"_s, dataDir},
        {u"redis"_s, u"Share rooms with other nodes through this Redis."_s, u"URL"_s},
        {u"node-name"_s, u"Name of this node."_s, u"NAME"_s, QSysInfo::machineHostName()},
        {u"public-url"_s, u"Address under which players reach this node, behind a proxy."_s,
         u"URL"_s},
        {u"remote-admin"_s, u"Answer host requests from other computers too."_s},
        {u"tls-cert"_s, u"Certificate (PEM) for HTTPS; needs --tls-key."_s, u"FILE"_s},
        {u"tls-key"_s, u"Private key (PEM) of the certificate."_s, u"FILE"_s},
        {u"log-level"_s, u"error, warning, info or debug."_s, u"LEVEL"_s, u"info"_s},
        {u"open-pack"_s, u"Open a room from this pack at the start."_s, u"ID"_s},
        {u"demo"_s, u"Play a whole game with N simulated players."_s, u"N"_s, u"0"_s},
        {{u"v"_s, u"version"_s}, u"Print the version."_s},
        {{u"h"_s, u"help"_s}, u"Print this help."_s},
    });
}

/// Qt knows the program's name only once there is an application, which help does without.
QString helpText(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString withoutUsage = parser.helpText().section(u'\n', 1);
    return u"Usage: %1 [options]\n"_s.arg(QFileInfo(arguments.value(0)).fileName()) + withoutUsage;
}

} // namespace

Result<std::variant<NodeOptions, InfoRequested>> parseNodeOptions(const QStringList &arguments,
                                                                 const QString &description)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText() + u" Try --help."_s);
    if (parser.isSet(u"help"_s))
        return InfoRequested {helpText(parser, arguments)};
    if (parser.isSet(u"version"_s))
        return InfoRequested {u"Quizstage " QUIZSTAGE_VERSION "\n"_s};
    if (!parser.positionalArguments().isEmpty()) {
        return wrong(u"Don't know what to do with \"%1\". Try --help."_s.arg(
            parser.positionalArguments().constFirst()));
    }
    NodeOptions options;
    const auto port = number(parser, u"port"_s, 0, 65535);
    if (!port)
        return std::unexpected(port.error());
    options.port = quint16(*port);
    options.portGiven = parser.isSet(u"port"_s);
    const auto demo = number(parser, u"demo"_s, 0, 10000);
    if (!demo)
        return std::unexpected(demo.error());
    options.demoPlayers = *demo;
    if (parser.isSet(u"bind"_s) && !options.bind.setAddress(parser.value(u"bind"_s))) {
        return wrong(u"--bind takes an IP address of this computer, not \"%1\"."_s.arg(
            parser.value(u"bind"_s)));
    }
    if (parser.isSet(u"public-url"_s)) {
        options.publicUrlGiven = true;
        options.publicUrl = QUrl(parser.value(u"public-url"_s), QUrl::StrictMode);
        if (!isPublicUrl(options.publicUrl))
            return wrong(u"--public-url takes an address like https://quiz.example.org."_s);
    }
    if (parser.isSet(u"redis"_s)) {
        options.redisUrl = parser.value(u"redis"_s);
        if (options.redisUrl.isEmpty())
            return wrong(u"--redis takes an address like redis://192.168.1.5:6379."_s);
    }
    options.dataDir = parser.value(u"data-dir"_s);
    options.nodeName = parser.value(u"node-name"_s);
    options.remoteAdmin = parser.isSet(u"remote-admin"_s);
    options.tlsCertFile = parser.value(u"tls-cert"_s);
    options.tlsKeyFile = parser.value(u"tls-key"_s);
    if (options.tlsCertFile.isEmpty() != options.tlsKeyFile.isEmpty())
        return wrong(u"--tls-cert and --tls-key belong together; give both."_s);
    options.logLevel = parser.value(u"log-level"_s);
    if (!logLevels.contains(options.logLevel))
        return wrong(u"--log-level takes one of %1."_s.arg(logLevels.join(u", "_s)));
    options.openPack = parser.value(u"open-pack"_s);
    if (options.demoPlayers > 0 && options.openPack.isEmpty())
        options.openPack = u"a-taste"_s;
    return options;
}

bool isPublicUrl(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.scheme().startsWith("http"_L1);
}

void applyLogLevel(const QString &level)
{
    QStringList rules;
    for (const QString &known : logLevels) {
        const bool on = logLevels.indexOf(known) <= logLevels.indexOf(level);
        const QString name = known == u"error"_s ? u"critical"_s : known;
        rules.append(u"quizstage.*.%1=%2"_s.arg(name, on ? u"true"_s : u"false"_s));
    }
    QLoggingCategory::setFilterRules(rules.join(u'\n'));
}
