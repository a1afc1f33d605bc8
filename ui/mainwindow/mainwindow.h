#pragma once

#include "core/service/hostsession.h"
#include "ui/audience/stagesettings.h"
#include "ui/mainwindow/preferences.h"
#include "ui/settings/settingspage.h"

#include <QMainWindow>
#include <QMap>
#include <QPointer>
#include <QSettings>

class AudienceWindow;
class Closing;
class CrashNotice;
class DashboardPage;
class DoctorPage;
class HealthBanner;
class LibraryPage;
class MainMenu;
class MonitorPage;
class NewRoomPage;
class NodeSetup;
class PageMemory;
class QStackedWidget;
class Rail;
class ResultsPage;
class RoomDoctor;
class RoomPage;
class RoomWindows;
class ScreenCaster;
class SoundPlayer;
class StallMeter;
class Translations;

/// The host's window: rail, pages, menus, and what is wrong with the node on top.
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// `settingsPath` names the file that keeps the window's state and the host's preferences.
    MainWindow(HostSession &session, const QString &settingsPath, QWidget *parent = nullptr);
    ~MainWindow() override;

    HostSession &session() const { return m_session; }
    QSettings &settings() { return m_settings; }
    Appearance &appearance() const { return *m_appearance; }
    DashboardPage &dashboard() const { return *m_dashboard; }
    NewRoomPage &newRoomPage() const { return *m_newRoom; }
    LibraryPage &libraryPage() const { return *m_library; }
    ResultsPage &resultsPage() const { return *m_results; }
    RoomWindows &roomWindows() const { return *m_roomWindows; }
    /// What the monitor tells of this window; lives longer. To be called before the monitor is shown.
    void setStallMeter(const StallMeter &meter) { m_stallMeter = &meter; }
    Closing &closing() const { return *m_closing; }
    PageMemory &pageMemory() const { return *m_memory; }
    /// The room page in front, or nullptr.
    RoomPage *currentRoomPage() const;
    /// The room's page, here or in a window of its own, or nullptr.
    RoomPage *roomPage(const RoomCode &code) const { return m_roomPages.value(code); }
    QList<RoomPage *> roomPages() const { return m_roomPages.values(); }
    /// In the order in which they were opened.
    QList<RoomCode> openRooms() const;
    SettingsPage &settingsPage() const { return *m_settingsPage; }

    void showDashboard();
    /// With the pack of this id selected, if there is one.
    void showNewRoom(const QString &packId = {});
    void showLibrary();
    /// The library with this pack selected.
    void showPack(const QString &packId);
    void showResults();
    void showMonitor();
    void showSettings(SettingsPage::Section section);
    /// Gives the window its room doctor, which must outlive it.
    void offerDoctor(RoomDoctor &doctor) { m_roomDoctor = &doctor; }
    /// Nothing happens as long as there is no doctor.
    void showDoctor();
    /// Shows the room where it is: here, or in its own window.
    void showRoom(const RoomCode &code);
    void showRoomWindow(const RoomCode &code);
    void closeRoomPage(const RoomCode &code);
    /// Opens the current room's audience window, on another screen if there is one.
    void showAudienceWindow();
    void toggleAudienceFullScreen();
    StageSettings stageSettings() const;
    /// Keeps how the host wants the audience screen and shows it so in all rooms.
    void setStageSettings(const StageSettings &stage);
    SoundPlayer &sounds() const { return *m_sounds; }
    /// Keeps what the audience windows sound like.
    void keepSoundSettings();
    /// Tells the host that the last Quizstage ended suddenly, and what goes on.
    void tellCrash(TimePoint end);
    /// Writes down where and how everything stands, and does what only waited to be taken back.
    void saveState();

    const Preferences &preferences() const { return m_preferences; }
    /// Keeps what the host prefers; it counts at once, but for the size.
    void setPreferences(const Preferences &preferences);
    /// The size that the program was started with, in percent.
    int runningScale() const { return m_runningScale; }
    /// How the node was started and will be; null where nobody can tell. Must outlive the window.
    NodeSetup *nodeSetup() const { return m_nodeSetup; }
    void setNodeSetup(NodeSetup *setup) { m_nodeSetup = setup; }
    /// True when something was set that only the next start takes.
    bool needsRestart() const;

Q_SIGNALS:
    void currentPageChanged();
    /// Menus and pages are new ones, in another language.
    void contentsRemade();
    /// The host has closed it for good.
    void closed();
    void preferencesChanged();
    /// The program is to end and to start again.
    void restartAsked();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeContents();
    void connectContents();
    /// Makes everything in the window anew, for another language; what is open stays open.
    void remakeContents();
    RoomPage &openRoomPage(const RoomCode &code);
    RoomPage *makeRoomPage(const RoomCode &code);
    void moveRoomPage(const RoomCode &code);
    void takeRoomBack(RoomPage *page);
    void showAudience(RoomPage &page);
    void prepareAudience(AudienceWindow &window);
    void giveSound(AudienceWindow &window);
    void setPage(QWidget *page);

    HostSession &m_session;
    QSettings m_settings;
    Translations *m_translations;
    Appearance *m_appearance;
    Preferences m_preferences;
    int m_runningScale;
    NodeSetup *m_nodeSetup = nullptr;
    SoundPlayer *m_sounds;
    ScreenCaster *m_screens;
    HealthBanner *m_banner;
    CrashNotice *m_crash;
    Rail *m_rail;
    QStackedWidget *m_pages;
    DashboardPage *m_dashboard;
    NewRoomPage *m_newRoom;
    LibraryPage *m_library;
    ResultsPage *m_results;
    const StallMeter *m_stallMeter = nullptr;
    MonitorPage *m_monitor = nullptr; ///< Made when it is first wanted.
    SettingsPage *m_settingsPage;
    RoomDoctor *m_roomDoctor = nullptr;
    DoctorPage *m_doctor = nullptr; ///< Made when it is first wanted.
    QPointer<QWidget> m_beforeDoctor; ///< The page that it goes back to.
    RoomWindows *m_roomWindows;
    MainMenu *m_menu;
    Closing *m_closing;
    PageMemory *m_memory;
    QMap<RoomCode, RoomPage *> m_roomPages;
};
