#include "ui/mainwindow/mainwindow.h"

#include "ui/audience/audiencewindow.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/mainwindow/audiencesettingspage.h"
#include "ui/mainwindow/healthbanner.h"
#include "ui/mainwindow/mainmenu.h"
#include "ui/mainwindow/preferences.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/roomwindows.h"
#include "ui/newroom/newroompage.h"
#include "ui/nodes/nodespage.h"
#include "ui/results/resultspage.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"
#include "ui/room/roomwindow.h"
#include "ui/sound/sounddirector.h"
#include "ui/sound/soundplayer.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(HostSession &session, const QString &settingsPath, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(settingsPath, QSettings::IniFormat)
    , m_appearance(new Appearance(*qApp, this))
    , m_sounds(new SoundPlayer(this))
{
    m_sounds->apply(readSoundSettings(m_settings));
    m_appearance->choose(readAppearance(m_settings));
    setWindowTitle(tr("Quizstage"));
    setMinimumSize(980, 620);
    resize(1280, 760);

    m_banner = new HealthBanner(session, this);
    m_rail = new Rail(this);
    m_pages = new QStackedWidget(this);
    m_dashboard = new DashboardPage(session, this);
    m_newRoom = new NewRoomPage(
        session, QFileInfo(settingsPath).dir().filePath(u"presets.json"_s), this);
    m_results = new ResultsPage(session, this);
    m_nodes = new NodesPage(session, this);
    m_roomWindows = new RoomWindows(m_settings, this);
    m_pages->addWidget(m_dashboard);
    m_pages->addWidget(m_newRoom);
    m_pages->addWidget(m_results);
    m_pages->addWidget(m_nodes);
    auto *centre = new QWidget(this);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    // The banner needs air around it, but only while it is there.
    auto *bannerRow = new QVBoxLayout;
    bannerRow->setContentsMargins(16, 8, 16, 0);
    bannerRow->addWidget(m_banner);
    right->addLayout(bannerRow);
    right->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    setCentralWidget(centre);
    m_menu = new MainMenu(*this);

    connect(m_rail, &Rail::roomsChosen, this, &MainWindow::showDashboard);
    connect(m_rail, &Rail::resultsChosen, this, &MainWindow::showResults);
    connect(m_rail, &Rail::nodesChosen, this, &MainWindow::showNodes);
    connect(m_nodes, &NodesPage::neededChanged, this, &MainWindow::offerNodes);
    connect(m_rail, &Rail::roomChosen, this, &MainWindow::showRoom);
    connect(m_dashboard, &DashboardPage::newRoomAsked, this, &MainWindow::showNewRoom);
    connect(m_dashboard, &DashboardPage::roomChosen, this, &MainWindow::showRoom);
    connect(m_dashboard, &DashboardPage::windowChosen, this, &MainWindow::showRoomWindow);
    connect(m_dashboard, &DashboardPage::roomsHidden, this, [this](const QList<RoomCode> &codes) {
        for (const RoomCode &code : codes)
            closeRoomPage(code);
    });
    connect(m_results, &ResultsPage::roomMade, this, &MainWindow::showRoom);
    connect(m_roomWindows, &RoomWindows::returned, this, &MainWindow::takeRoomBack);
    connect(m_newRoom, &NewRoomPage::cancelled, this, &MainWindow::showDashboard);
    connect(m_newRoom, &NewRoomPage::roomCreated, this, &MainWindow::showRoom);
    connect(&session, &HostSession::roomRemoved, this, [this](const RoomCode &code) {
        closeRoomPage(code);
        m_roomWindows->forget(code);
    });
    offerNodes(m_nodes->isNeeded());
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
}

MainWindow::~MainWindow()
{
    // The pages' watches speak to the session and their windows stand alone; both go first.
    qDeleteAll(m_roomPages);
}

RoomPage *MainWindow::currentRoomPage() const
{
    return qobject_cast<RoomPage *>(m_pages->currentWidget());
}

void MainWindow::showDashboard()
{
    setPage(m_dashboard);
}

void MainWindow::showNewRoom()
{
    setPage(m_newRoom);
    m_newRoom->start();
}

void MainWindow::showResults()
{
    setPage(m_results);
}

void MainWindow::showNodes()
{
    setPage(m_nodes);
}

void MainWindow::showAudienceSettings()
{
    if (!m_audienceSettings) {
        m_audienceSettings = new AudienceSettingsPage(*this);
        m_pages->addWidget(m_audienceSettings);
        connect(m_audienceSettings, &AudienceSettingsPage::backAsked, this,
                &MainWindow::showDashboard);
    }
    setPage(m_audienceSettings);
    m_audienceSettings->setFocus();
}

void MainWindow::showRoom(const RoomCode &code)
{
    if (RoomWindow *window = m_roomWindows->window(code)) {
        window->raise();
        window->activateWindow();
        // The rail has marked the room, which is not in front here.
        setPage(m_pages->currentWidget());
        return;
    }
    RoomPage *page = roomPage(code);
    setPage(page);
    page->setFocus();
}

void MainWindow::showRoomWindow(const RoomCode &code)
{
    if (m_roomWindows->window(code)) {
        showRoom(code);
        return;
    }
    RoomPage *page = roomPage(code);
    if (m_pages->currentWidget() == page)
        showDashboard();
    m_pages->removeWidget(page);
    m_roomWindows->open(*page);
}

void MainWindow::closeRoomPage(const RoomCode &code)
{
    RoomPage *page = m_roomPages.take(code);
    if (!page)
        return;
    m_roomWindows->take(code);
    if (m_pages->currentWidget() == page)
        showDashboard();
    m_rail->removeRoom(code);
    m_pages->removeWidget(page);
    // Not now: the page's own button may have asked for this.
    page->deleteLater();
}

void MainWindow::showAudienceWindow()
{
    if (RoomPage *page = currentRoomPage())
        showAudience(*page);
}

void MainWindow::showAudience(RoomPage &page)
{
    AudienceWindow &window = page.audienceWindow();
    window.moveToChosenScreen();
    window.show();
    window.raise();
}

void MainWindow::toggleAudienceFullScreen()
{
    RoomPage *page = currentRoomPage();
    if (!page)
        return;
    AudienceWindow &window = page->audienceWindow();
    window.setChosenScreen(stageSettings().screen, this);
    window.toggleFullScreen();
}

StageSettings MainWindow::stageSettings() const
{
    return readStageSettings(m_settings);
}

void MainWindow::setStageSettings(const StageSettings &stage)
{
    writeStageSettings(m_settings, stage);
    for (RoomPage *page : std::as_const(m_roomPages)) {
        if (page->hasAudienceWindow())
            prepareAudience(page->audienceWindow());
    }
}

void MainWindow::keepSoundSettings()
{
    writeSoundSettings(m_settings, m_sounds->settings());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_dashboard->commitDeletions();
    m_results->commitDeletions();
    m_roomWindows->hideAll();
    for (RoomPage *page : std::as_const(m_roomPages)) {
        if (page->hasAudienceWindow())
            page->audienceWindow().close();
    }
    QMainWindow::closeEvent(event);
}

RoomPage *MainWindow::roomPage(const RoomCode &code)
{
    RoomPage *&page = m_roomPages[code];
    if (!page)
        page = makeRoomPage(code);
    return page;
}

RoomPage *MainWindow::makeRoomPage(const RoomCode &code)
{
    auto *page = new RoomPage(m_session, code, this);
    m_pages->addWidget(page);
    m_rail->addRoom(code, code.display());
    connect(page, &RoomPage::backAsked, this, [this] {
        showDashboard();
        activateWindow();
    });
    connect(page, &RoomPage::windowAsked, this, [this, code] { moveRoomPage(code); });
    connect(page, &RoomPage::audienceAsked, this, [this, page] { showAudience(*page); });
    connect(page, &RoomPage::otherRoomAsked, this, &MainWindow::showRoom);
    connect(page, &RoomPage::audienceWindowMade, this,
            [this](AudienceWindow *window) {
                prepareAudience(*window);
                giveSound(*window);
            });
    connect(page, &RoomPage::titleChanged, this, [this, page] {
        m_rail->addRoom(page->code(), oneLine(page->watch().room().title));
        Q_EMIT currentPageChanged();
    });
    return page;
}

void MainWindow::moveRoomPage(const RoomCode &code)
{
    if (RoomPage *page = m_roomWindows->take(code))
        takeRoomBack(page);
    else
        showRoomWindow(code);
}

void MainWindow::takeRoomBack(RoomPage *page)
{
    m_pages->addWidget(page);
    showRoom(page->code());
    activateWindow();
}

void MainWindow::prepareAudience(AudienceWindow &window)
{
    const StageSettings stage = stageSettings();
    window.apply(stage);
    window.setChosenScreen(stage.screen, this);
}

void MainWindow::giveSound(AudienceWindow &window)
{
    auto *director = new SoundDirector([this] { return m_session.now(); }, &window);
    connect(&window, &AudienceWindow::viewShown, director, &SoundDirector::showView);
    connect(&window, &AudienceWindow::hidden, director, &SoundDirector::fallSilent);
    connect(director, &SoundDirector::cueDue, m_sounds, &SoundPlayer::play);
    connect(director, &SoundDirector::lobbyMusicWanted, m_sounds,
            &SoundPlayer::setLobbyMusicWanted);
}

void MainWindow::setPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    const RoomPage *room = currentRoomPage();
    if (page == m_nodes)
        m_rail->showNodesCurrent();
    else if (page == m_results)
        m_rail->showResultsCurrent();
    else
        m_rail->showCurrent(room ? room->code() : RoomCode());
    setWindowTitle(room ? tr("%1 – Quizstage").arg(room->code().display()) : tr("Quizstage"));
    Q_EMIT currentPageChanged();
}

void MainWindow::offerNodes(bool needed)
{
    m_rail->setNodesVisible(needed);
    if (!needed && m_pages->currentWidget() == m_nodes)
        showDashboard();
}
