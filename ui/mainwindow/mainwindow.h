#pragma once

#include "core/service/hostsession.h"
#include "ui/audience/stagesettings.h"
#include "ui/mainwindow/appearance.h"

#include <QMainWindow>
#include <QMap>
#include <QSettings>

class AudienceSettingsPage;
class AudienceWindow;
class DashboardPage;
class HealthBanner;
class MainMenu;
class NewRoomPage;
class NodesPage;
class QStackedWidget;
class Rail;
class ResultsPage;
class RoomPage;
class RoomWindows;
class SoundPlayer;

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
    NodesPage &nodesPage() const { return *m_nodes; }
    ResultsPage &resultsPage() const { return *m_results; }
    RoomWindows &roomWindows() const { return *m_roomWindows; }
    /// The room page in front, or nullptr.
    RoomPage *currentRoomPage() const;

    void showDashboard();
    void showNewRoom();
    void showResults();
    void showNodes();
    void showAudienceSettings();
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

Q_SIGNALS:
    void currentPageChanged();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    RoomPage *roomPage(const RoomCode &code);
    RoomPage *makeRoomPage(const RoomCode &code);
    void moveRoomPage(const RoomCode &code);
    void takeRoomBack(RoomPage *page);
    void showAudience(RoomPage &page);
    void prepareAudience(AudienceWindow &window);
    void giveSound(AudienceWindow &window);
    void setPage(QWidget *page);
    void offerNodes(bool needed);

    HostSession &m_session;
    QSettings m_settings;
    Appearance *m_appearance;
    SoundPlayer *m_sounds;
    HealthBanner *m_banner;
    Rail *m_rail;
    QStackedWidget *m_pages;
    DashboardPage *m_dashboard;
    NewRoomPage *m_newRoom;
    ResultsPage *m_results;
    NodesPage *m_nodes;
    AudienceSettingsPage *m_audienceSettings = nullptr; ///< Made when it is first wanted.
    RoomWindows *m_roomWindows;
    MainMenu *m_menu;
    QMap<RoomCode, RoomPage *> m_roomPages;
};
