#include "app/node/demogame.h"
#include "app/node/enginehostsession.h"
#include "app/node/signalwatcher.h"
#include "app/server/packcommand.h"
#include "core/config/networksettings.h"
#include "core/net/descriptorlimit.h"
#include "core/support/qrcode.h"

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

/// For a person at a terminal.
void printJoinAddress(const HostSession &session, const RoomCode &code)
{
    const QString url = session.joinUrl(code).toString();
    std::fprintf(stderr, "\n%s\nJoin at %s\nRoom code %s\n", qUtf8Printable(qrText(qrCode(url))),
                 qUtf8Printable(url), qUtf8Printable(code.display()));
}

void printStartCommand(const RoomCode &code, const NodeReady &ready)
{
    std::fprintf(stderr,
                 "Start the game with:\n  curl -H \"Authorization: Bearer $(cat '%s')\" "
                 "-H \"Content-Type: application/json\" -d '{}' "
                 "http://127.0.0.1:%d/api/v1/game-rooms/%s/start\n\n",
                 qUtf8Printable(ready.hostKeyFile), ready.port, qUtf8Printable(code.value));
}

/// Opens a room from the pack that the command line names, and for a demo plays it to the end. The
/// node is ready once there is the room.
void openRoom(Node &node, HostSession &session, const NodeOptions &options, const NodeReady &ready)
{
    auto *app = QCoreApplication::instance();
    const auto fail = [](const Error &error) { QCoreApplication::exit(complain(error)); };
    if (options.demoPlayers == 0) {
        session.createRoomFromPack(options.openPack, {}, app, [&session, ready, fail](const auto &code) {
            if (!code) {
                fail(code.error());
                return;
            }
            printReady(ready);
            printJoinAddress(session, *code);
            printStartCommand(*code, ready);
        });
        return;
    }
    auto *demo = new DemoGame(node, session, app);
    QObject::connect(demo, &DemoGame::failed, app, fail);
    QObject::connect(demo, &DemoGame::roomOpened, app,
                     [&session, ready](const RoomCode &code) {
                         printReady(ready);
                         printJoinAddress(session, code);
                     });
    QObject::connect(demo, &DemoGame::finished, app, [](const BotReport &report) {
        std::fprintf(stderr, "%s\n",
                     QJsonDocument(report.toJson()).toJson(QJsonDocument::Indented).constData());
        ::raise(SIGTERM);
    });
    demo->start(options.openPack, ready.localUrl, options.demoPlayers);
}

} // namespace

int main(int argc, char *argv[])
{
    // Qt would log to the system's journal when there is no terminal.
    qputenv("QT_FORCE_STDERR_LOGGING", "1");
    std::signal(SIGPIPE, SIG_IGN);
    // A file that may not grow is trouble with the disk, and no reason to die.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"quizstage"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QUIZSTAGE_VERSION));

    if (const auto exitCode = runPackCommand(app.arguments()))
        return *exitCode;
    const auto parsed = parseNodeOptions(
        app.arguments(), u"Runs live quiz games without a window; see the desktop: quizstage."_s);
    if (!parsed)
        return complain(parsed.error());
    if (const auto *info = std::get_if<InfoRequested>(&*parsed)) {
        std::printf("%s", qUtf8Printable(info->text));
        return 0;
    }
    const auto all = withSavedNetwork(std::get<NodeOptions>(*parsed));
    if (!all)
        return complain(all.error());
    const NodeOptions &options = *all;
    applyLogLevel(options.logLevel);
    raiseDescriptorLimit();

    blockTerminationSignals();
    SignalWatcher signals;
    const auto node = Node::make(options);
    if (!node)
        return complain(node.error());
    QObject::connect(node->get(), &Node::stopped, &app, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    EngineHostSession session(**node);
    QObject::connect(&signals, &SignalWatcher::terminationRequested, node->get(), &Node::stop);

    (*node)->start([&](const Result<NodeReady> &ready) {
        if (!ready) {
            app.exit(complain(ready.error()));
            return;
        }
        if (options.openPack.isEmpty())
            printReady(*ready);
        else
            openRoom(**node, session, options, *ready);
    });
    return app.exec();
}
