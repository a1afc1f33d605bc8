#include "ui/mainwindow/mainwindow.h"

#include "ui/audience/audiencewindow.h"
#include "ui/audience/screencaster.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/doctor/doctorpage.h"
#include "ui/library/librarypage.h"
#include "ui/mainwindow/closing.h"
#include "ui/mainwindow/crashnotice.h"
#include "ui/mainwindow/editorguide.h"
#include "ui/mainwindow/firstsize.h"
#include "ui/mainwindow/healthbanner.h"
#include "ui/mainwindow/keptcontents.h"
#include "ui/mainwindow/mainmenu.h"
#include "ui/mainwindow/pagememory.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/roomwindows.h"
#include "ui/mainwindow/systemtray.h"
#include "ui/monitor/monitorpage.h"
#include "ui/newroom/newroompage.h"
#include "ui/results/resultspage.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"
#include "ui/room/roomwindow.h"
#include "ui/room/sessionfiles.h"
#include "ui/settings/nodesetup.h"
#include "ui/sound/questionsound.h"
#include "ui/sound/sounddirector.h"
#include "ui/sound/soundplayer.h"
#include "ui/words/language.h"
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
    , m_translations(new Translations(this))
    , m_appearance(new Appearance(*qApp, this))
    , m_preferences(readPreferences(m_settings))
    , m_runningScale(m_preferences.scale)
    , m_sounds(new SoundPlayer(this))
    , m_screens(new ScreenCaster(session, this))
    , m_editor(new EditorGuide(*this, QFileInfo(settingsPath).dir().filePath(u"drafts"_s)))
{
    m_translations->speak(m_preferences.language);
    m_screens->dress(stageSettings());
    m_sounds->apply(readSoundSettings(m_settings));
    m_appearance->choose(m_preferences.appearance);
    giveFirstSize(*this);
    makeContents();
    m_editor->lookForDrafts();
    m_closing = new Closing(session, std::make_unique<SystemTray>(), *this);
    m_closing->setWhenClosed(m_preferences.whenClosed);
    connect(m_closing, &Closing::roomAsked, this, &MainWindow::showRoom);
    m_memory = new PageMemory(*this);
    connect(&session, &HostSession::roomRemoved, this, [this](const RoomCode &code) {
        closeRoomPage(code);
        m_roomWindows->forget(code);
    });
    // Not within the choice: what asks for another language is part of what is made anew.
    connect(m_translations, &Translations::changed, this, &MainWindow::remakeContents,
            Qt::QueuedConnection);
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
}

void MainWindow::makeContents()
{
    setWindowTitle(tr("Quizstage"));
    m_banner = new HealthBanner(m_session, this);
    m_crash = new CrashNotice(m_session, this);
    m_rail = new Rail(this);
    m_pages = new QStackedWidget(this);
    m_dashboard = new DashboardPage(m_session, this);
    m_newRoom = new NewRoomPage(
        m_session, QFileInfo(m_settings.fileName()).dir().filePath(u"presets.json"_s), this);
    m_library = new LibraryPage(m_session.packs(), this);
    m_results = new ResultsPage(m_session, this);
    m_monitor = nullptr;
    m_doctor = nullptr;
    m_roomWindows = new RoomWindows(m_settings, this);
    m_pages->addWidget(m_dashboard);
    m_pages->addWidget(m_newRoom);
    m_pages->addWidget(m_library);
    m_pages->addWidget(m_results);
    m_settingsPage = new SettingsPage(*this);
    m_pages->addWidget(m_settingsPage);
    auto *centre = new QWidget(this);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    // The banners need air around them, but only while they are there.
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(16, 8, 16, 0);
    banners->addWidget(m_banner);
    banners->addWidget(m_crash);
    banners->addWidget(m_editor->makeNotice(this));
    right->addLayout(banners);
    right->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    setCentralWidget(centre);
    m_menu = new MainMenu(*this);
    connectContents();
}

void MainWindow::connectContents()
{
    connect(m_rail, &Rail::roomsChosen, this, &MainWindow::showDashboard);
    connect(m_rail, &Rail::libraryChosen, this, &MainWindow::showLibrary);
    connect(m_rail, &Rail::resultsChosen, this, &MainWindow::showResults);
    connect(m_rail, &Rail::monitorChosen, this, &MainWindow::showMonitor);
    connect(m_rail, &Rail::settingsChosen, this,
            [this] { showSettings(m_settingsPage->section()); });
    connect(m_rail, &Rail::roomChosen, this, &MainWindow::showRoom);
    connect(m_dashboard, &DashboardPage::newRoomAsked, this, [this] { showNewRoom(); });
    connect(m_dashboard, &DashboardPage::doctorAsked, this, &MainWindow::showDoctor);
    connect(m_dashboard, &DashboardPage::roomChosen, this, &MainWindow::showRoom);
    connect(m_dashboard, &DashboardPage::windowChosen, this, &MainWindow::showRoomWindow);
    connect(m_dashboard, &DashboardPage::roomsHidden, this, [this](const QList<RoomCode> &codes) {
        for (const RoomCode &code : codes)
            closeRoomPage(code);
    });
    connect(m_library, &LibraryPage::roomAsked, this, &MainWindow::showNewRoom);
    connect(m_results, &ResultsPage::roomMade, this, &MainWindow::showRoom);
    connect(m_crash, &CrashNotice::roomAsked, this, &MainWindow::showRoom);
    connect(m_crash, &CrashNotice::roomsAsked, this, &MainWindow::showDashboard);
    connect(m_roomWindows, &RoomWindows::returned, this, &MainWindow::takeRoomBack);
    connect(m_newRoom, &NewRoomPage::cancelled, this, &MainWindow::showDashboard);
    connect(m_newRoom, &NewRoomPage::roomCreated, this, &MainWindow::showRoom);
    m_editor->serve(*m_newRoom, *m_library);
}

void MainWindow::remakeContents()
{
    const RoomPage *room = currentRoomPage();
    const RoomCode front = room ? room->code() : RoomCode();
    const QString page = m_pages->currentWidget()->objectName();
    const bool onMonitor = m_monitor && m_pages->currentWidget() == m_monitor;
    const bool onDoctor = m_doctor && m_pages->currentWidget() == m_doctor;
    const bool onEditor = m_editor->isInFront();
    const std::optional<TimePoint> crash = m_crash->told();
    const QString focus = focusWidget() ? focusWidget()->objectName() : QString();
    KeptContents kept(*this);
    m_dashboard->commitDeletions();
    m_results->commitDeletions();
    qDeleteAll(std::exchange(m_roomPages, {}));
    delete m_roomWindows;
    delete m_menu;
    setMenuBar(new QMenuBar(this));
    delete centralWidget();
    makeContents();
    // In a window that is seen already it would come only later, and what is hidden takes no focus.
    centralWidget()->setVisible(true);
    Q_EMIT contentsRemade();
    kept.restore(*this);
    if (crash)
        m_crash->tell(*crash);
    if (room)
        showRoom(front);
    else if (onMonitor)
        showMonitor();
    else if (onDoctor)
        showDoctor();
    else if (onEditor)
        m_editor->show();
    else if (page == m_newRoom->objectName())
        showNewRoom();
    else if (auto *again = m_pages->findChild<QWidget *>(page, Qt::FindDirectChildrenOnly))
        setPage(again);
    else
        showDashboard();
    activateWindow();
    if (auto *widget = focus.isEmpty() ? nullptr : findChild<QWidget *>(focus))
        widget->setFocus();
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

QList<RoomCode> MainWindow::openRooms() const
{
    return m_rail->rooms();
}

void MainWindow::showDashboard()
{
    setPage(m_dashboard);
}

void MainWindow::showNewRoom(const QString &packId)
{
    setPage(m_newRoom);
    m_newRoom->open(packId);
}

void MainWindow::showLibrary()
{
    setPage(m_library);
}

void MainWindow::showPack(const QString &packId)
{
    m_library->selectPack(packId);
    setPage(m_library);
}

void MainWindow::showResults()
{
    setPage(m_results);
}

void MainWindow::showMonitor()
{
    if (!m_monitor)
        m_monitor = new MonitorPage(m_session, m_stallMeter, this);
    setPage(m_monitor);
}

void MainWindow::showSettings(SettingsPage::Section section)
{
    setPage(m_settingsPage);
    m_settingsPage->showSection(section);
}

void MainWindow::showDoctor()
{
    if (!m_roomDoctor)
        return;
    if (!m_doctor) {
        m_doctor = new DoctorPage(*m_roomDoctor, this);
        connect(m_doctor, &DoctorPage::backAsked, this, [this] {
            QWidget *before = m_beforeDoctor;
            setPage(m_pages->indexOf(before) >= 0 ? before : m_dashboard);
        });
    }
    if (m_pages->currentWidget() != m_doctor)
        m_beforeDoctor = m_pages->currentWidget();
    setPage(m_doctor);
    m_doctor->setFocus();
    activateWindow();
}

void MainWindow::editPack(const QString &id)
{
    m_editor->edit(id);
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
    RoomPage &page = openRoomPage(code);
    setPage(&page);
    page.setFocus();
}

void MainWindow::showRoomWindow(const RoomCode &code)
{
    if (m_roomWindows->window(code)) {
        showRoom(code);
        return;
    }
    RoomPage &page = openRoomPage(code);
    if (m_pages->currentWidget() == &page)
        showDashboard();
    m_pages->removeWidget(&page);
    m_roomWindows->open(page);
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
    m_screens->dress(stage);
    for (RoomPage *page : std::as_const(m_roomPages)) {
        if (page->hasAudienceWindow())
            prepareAudience(page->audienceWindow());
    }
}

void MainWindow::keepSoundSettings()
{
    writeSoundSettings(m_settings, m_sounds->settings());
}

void MainWindow::tellCrash(TimePoint end)
{
    m_crash->tell(end);
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    writePreferences(m_settings, preferences);
    m_closing->setWhenClosed(preferences.whenClosed);
    m_translations->speak(preferences.language);
    if (m_appearance->choice() != preferences.appearance)
        m_appearance->choose(preferences.appearance);
    Q_EMIT preferencesChanged();
}

bool MainWindow::needsRestart() const
{
    return m_preferences.scale != m_runningScale
        || (m_nodeSetup && m_nodeSetup->needsRestart());
}

void MainWindow::saveState()
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_memory->keep();
    m_editor->editing().keepNow();
    m_dashboard->commitDeletions();
    m_results->commitDeletions();
    m_roomWindows->saveAll();
    m_settings.sync();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_editor->mayClose() || !m_closing->mayClose()) {
        event->ignore();
        return;
    }
    saveState();
    m_roomWindows->hideAll();
    for (RoomPage *page : std::as_const(m_roomPages)) {
        if (page->hasAudienceWindow())
            page->audienceWindow().close();
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

RoomPage &MainWindow::openRoomPage(const RoomCode &code)
{
    RoomPage *&page = m_roomPages[code];
    if (!page)
        page = makeRoomPage(code);
    return *page;
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
    connect(page, &RoomPage::removalAsked, this, [this, page] {
        showDashboard();
        activateWindow();
        m_dashboard->removeRoom(page->watch().room());
    });
    connect(page, &RoomPage::doctorAsked, this, &MainWindow::showDoctor);
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
    auto *question = new QuestionSound(filesOf(m_session), &window);
    connect(&window, &AudienceWindow::viewShown, question, &QuestionSound::showView);
    connect(&window, &AudienceWindow::hidden, question, &QuestionSound::fallSilent);
    connect(question, &QuestionSound::soundDue, m_sounds, &SoundPlayer::playRecording);
    connect(question, &QuestionSound::silenceDue, m_sounds, &SoundPlayer::stopRecording);
}

QWidget *MainWindow::currentPage() const
{
    return m_pages->currentWidget();
}

void MainWindow::setPage(QWidget *page)
{
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    const RoomPage *room = currentRoomPage();
    if (page == m_monitor)
        m_rail->showMonitorCurrent();
    else if (page == m_library || m_editor->isInFront())
        m_rail->showLibraryCurrent();
    else if (page == m_results)
        m_rail->showResultsCurrent();
    else if (page == m_settingsPage)
        m_rail->showSettingsCurrent();
    else
        m_rail->showCurrent(room ? room->code() : RoomCode());
    setWindowTitle(room ? tr("%1 – Quizstage").arg(room->code().display()) : tr("Quizstage"));
    Q_EMIT currentPageChanged();
}
