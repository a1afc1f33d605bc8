#include "app/desktop/desktopsetup.h"
#include "app/desktop/portquestion.h"
#include "app/desktop/relaunch.h"
#include "app/desktop/windowbell.h"
#include "app/node/demogame.h"
#include "app/node/enginehostsession.h"
#include "app/node/signalwatcher.h"
#include "core/config/networksettings.h"
#include "core/net/descriptorlimit.h"
#include "ui/importing/packimporter.h"
#include "ui/mainwindow/closing.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/pagememory.h"
#include "ui/mainwindow/preferences.h"
#include "ui/monitor/meteredapplication.h"
#include "ui/monitor/stallmeter.h"

#include <QDir>
#include <QIcon>
#include <QMessageBox>
#include <QSettings>

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

/// Another Quizstage has the folder: its window comes to the front, if it has one that answers.
void showOtherWindow(const QString &dataDir, const Error &held)
{
    ringWindowBell(dataDir, qApp, [held](bool shown) {
        if (!shown) {
            complain(held);
            return;
        }
        std::printf("Quizstage runs already; its window is in front now.\n");
        QCoreApplication::exit(0);
    });
}

/// Shows what was open when Quizstage ended last, and says so where that end was a sudden one.
void openWindow(MainWindow &window, const std::optional<TimePoint> &uncleanEnd)
{
    using Audiences = PageMemory::Audiences;
    window.show();
    window.pageMemory().openAgain(uncleanEnd ? Audiences::Open : Audiences::Leave);
    if (uncleanEnd)
        window.tellCrash(*uncleanEnd);
}

/// Nothing may be asked when the desktop's session ends; all is saved before it does.
void prepareForSessionEnd(MainWindow &window, Node &node)
{
    window.closing().expectSessionEnd();
    window.saveState();
    node.post([](Engine &engine) { engine.folder().expectEnd(); });
}

/// Opens a room from the pack that the command line names, and for a demo plays it to the end.
void openRoom(Node &node, HostSession &session, MainWindow &window, const NodeOptions &options,
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
    auto *demo = new DemoGame(node, session, &window);
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

QString settingsPath(const NodeOptions &options)
{
    return QDir(options.dataDir).filePath(u"window.ini"_s);
}

/// Qt takes the size of everything once, before there is an application.
void applyScale(const NodeOptions &options)
{
    const int scale = readPreferences(QSettings(settingsPath(options), QSettings::IniFormat)).scale;
    if (scale != Preferences().scale)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(scale / 100.0));
}

/// Runs the node and the window until the host closes it.
int host(QApplication &app, const StallMeter &meter, const NodeOptions &given, Relaunch &relaunch)
{
    SignalWatcher signals;
    const auto all = withSavedNetwork(given);
    if (!all) {
        complain(all.error());
        return QApplication::exec();
    }
    const NodeOptions &options = *all;
    auto node = Node::make(options);
    if (!node) {
        if (node.error().code == ErrorCode::Conflict)
            showOtherWindow(options.dataDir, node.error());
        else
            complain(node.error());
        return QApplication::exec();
    }
    const WindowBell bell(options.dataDir);
    EngineHostSession session(**node);
    DesktopSetup setup(options);
    MainWindow window(session, settingsPath(options));
    window.setStallMeter(meter);
    window.setNodeSetup(&setup);
    window.offerDoctor(session.doctor());
    QObject::connect(&window, &MainWindow::restartAsked, &window,
                     [&] { relaunch.wish(window.close()); });
    const PackImporter importer(session.packs(), window);
    // Quitting would close the window once more, which asks when the list of rooms still has a game.
    QObject::connect(node->get(), &Node::stopped, &app, [] { QCoreApplication::exit(); },
                     Qt::QueuedConnection);
    QObject::connect(&signals, &SignalWatcher::terminationRequested, &window, &MainWindow::saveState);
    QObject::connect(&signals, &SignalWatcher::terminationRequested, node->get(), &Node::stop);
    QObject::connect(&window, &MainWindow::closed, node->get(), &Node::stop);
    QObject::connect(&bell, &WindowBell::rung, &window.closing(), &Closing::comeBack);
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &window,
                     [&] { prepareForSessionEnd(window, **node); }, Qt::DirectConnection);

    const auto open = [&](const Result<NodeReady> &ready) {
        if (!ready) {
            complain(ready.error());
            return;
        }
        openWindow(window, (*node)->uncleanEnd());
        if (!options.openPack.isEmpty())
            openRoom(**node, session, window, options, *ready);
    };
    (*node)->start([&](const Result<NodeReady> &ready) {
        if (!(*node)->needsOtherPort()) {
            open(ready);
            return;
        }
        std::fprintf(stderr, "quizstage: %s\n", qUtf8Printable(ready.error().message));
        PortQuestion::ask(
            options.port, [&] { (*node)->startOnAnyPort(open); },
            [] { QCoreApplication::exit(wrongUse); });
    });
    return QApplication::exec();
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
    Relaunch relaunch(argc, argv);
    const auto parsed = parseNodeOptions(relaunch.arguments(),
                                         u"Host live quiz games from this computer."_s);
    if (const auto exitCode = answerWithoutWindow(parsed))
        return *exitCode;
    const auto &given = std::get<NodeOptions>(*parsed);
    applyLogLevel(given.logLevel);
    raiseDescriptorLimit();

    applyScale(given);
    blockTerminationSignals();
    StallMeter meter;
    MeteredApplication app(argc, argv);
    app.measureWith(meter);
    QApplication::setApplicationDisplayName(u"Quizstage"_s);
    QApplication::setWindowIcon(QIcon(u":/quizstage/icons/quizstage.svg"_s));
    QApplication::setQuitOnLastWindowClosed(false);

    const int exitCode = host(app, meter, given, relaunch);
    // Everything is closed now, so the next one finds port and folder free.
    relaunch.runIfWished();
    return exitCode;
}
