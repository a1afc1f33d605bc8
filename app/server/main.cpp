#include "app/node/demogame.h"
#include "app/node/node.h"
#include "app/node/openedroom.h"
#include "app/node/signalwatcher.h"
#include "core/net/descriptorlimit.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

constexpr int wrongUse = 2;

int complain(const Error &error)
{
    std::fprintf(stderr, "quizstage-server: %s\n", qUtf8Printable(error.message));
    return wrongUse;
}

void printReady(const NodeReady &ready)
{
    const QJsonObject line {{u"ready"_s, true},
                            {u"port"_s, ready.port},
                            {u"url"_s, ready.url.toString()},
                            {u"host_key_file"_s, ready.hostKeyFile},
                            {u"pid"_s, QCoreApplication::applicationPid()}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    // Qt would log to the system's journal when there is no terminal.
    qputenv("QT_FORCE_STDERR_LOGGING", "1");
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"quizstage"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QUIZSTAGE_VERSION));

    const auto parsed = parseNodeOptions(
        app.arguments(), u"Runs live quiz games without a window; see the desktop: quizstage."_s);
    if (!parsed)
        return complain(parsed.error());
    if (const auto *info = std::get_if<InfoRequested>(&*parsed)) {
        std::printf("%s", qUtf8Printable(info->text));
        return 0;
    }
    const auto &options = std::get<NodeOptions>(*parsed);
    applyLogLevel(options.logLevel);
    raiseDescriptorLimit();

    SignalWatcher signals;
    const auto node = Node::make(options);
    if (!node)
        return complain(node.error());
    QObject::connect(node->get(), &Node::stopped, &app, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&signals, &SignalWatcher::terminationRequested, node->get(), &Node::stop);

    (*node)->start([&](const Result<NodeReady> &ready) {
        if (!ready) {
            app.exit(complain(ready.error()));
            return;
        }
        printReady(*ready);
        if (options.demoPlayers > 0)
            playDemo(**node, options, *ready, &app);
        else if (!options.openPack.isEmpty())
            openRoom(**node, options, *ready, &app);
    });
    return app.exec();
}
