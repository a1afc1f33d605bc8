#include "app/node/demogame.h"
#include "app/node/enginehostsession.h"
#include "app/node/signalwatcher.h"
#include "core/net/descriptorlimit.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

constexpr int wrongUse = 2;

/// Says what is wrong where it was asked: in the terminal and in a box. Ends the program.
void complain(const Error &error)
{
    std::fprintf(stderr, "quizstage: %s\n", qUtf8Printable(error.message));
    auto *box = new QMessageBox(QMessageBox::Critical, u"Quizstage"_s, error.message,
                                QMessageBox::Close);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QDialog::finished, qApp, [] { QCoreApplication::exit(wrongUse); });
    box->open();
}

/// Opens a room from the pack that the command line names, and for a demo plays it to the end.
void openRoom(HostSession &session, MainWindow &window, const NodeOptions &options,
              const NodeReady &ready)
{
    if (options.demoPlayers == 0) {
        session.createRoomFromPack(options.openPack, {}, &window, [&window](const auto &code) {
            if (code)
                window.showRoom(*code);
            else
                complain(code.error());
        });
        return;
    }
    auto *demo = new DemoGame(session, &window);
    QObject::connect(demo, &DemoGame::failed, &window, complain);
    QObject::connect(demo, &DemoGame::roomOpened, &window, [&window](const RoomCode &code) {
        window.showRoom(code);
        window.showAudienceWindow();
    });
    demo->start(options.openPack, ready.localUrl, options.demoPlayers);
}

/// Help and version, and what is wrong with the options, need no display.
std::optional<int> answerWithoutWindow(const Result<std::variant<NodeOptions, InfoRequested>> &parsed)
{
    if (!parsed) {
        std::fprintf(stderr, "quizstage: %s\n", qUtf8Printable(parsed.error().message));
        return wrongUse;
    }
    if (const auto *info = std::get_if<InfoRequested>(&*parsed)) {
        std::printf("%s", qUtf8Printable(info->text));
        return 0;
    }
    return std::nullopt;
}

QStringList toStringList(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    // Qt would log to the system's journal when there is no terminal.
    qputenv("QT_FORCE_STDERR_LOGGING", "1");
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // A limit on file sizes is a full disk, not the end.
    QCoreApplication::setApplicationName(u"quizstage"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QUIZSTAGE_VERSION));
    const auto parsed = parseNodeOptions(toStringList(argc, argv),
                                         u"Host live quiz games from this computer."_s);
    if (const auto exitCode = answerWithoutWindow(parsed))
        return *exitCode;
    const auto &options = std::get<NodeOptions>(*parsed);
    applyLogLevel(options.logLevel);
    raiseDescriptorLimit();

    blockTerminationSignals();
    QApplication app(argc, argv);
    SignalWatcher signals;
    QApplication::setApplicationDisplayName(u"Quizstage"_s);
    QApplication::setQuitOnLastWindowClosed(false);

    const auto node = Node::make(options);
    if (!node) {
        complain(node.error());
        return app.exec();
    }
    EngineHostSession session(**node);
    MainWindow window(session, QDir(options.dataDir).filePath(u"window.ini"_s));
    QObject::connect(node->get(), &Node::stopped, &app, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&signals, &SignalWatcher::terminationRequested, node->get(), &Node::stop);
    QObject::connect(&app, &QGuiApplication::lastWindowClosed, node->get(), &Node::stop);

    (*node)->start([&](const Result<NodeReady> &ready) {
        if (!ready) {
            complain(ready.error());
            return;
        }
        window.show();
        if (!options.openPack.isEmpty())
            openRoom(session, window, options, *ready);
    });
    return app.exec();
}
