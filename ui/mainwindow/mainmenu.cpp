#include "ui/mainwindow/mainmenu.h"

#include "ui/audience/stagethemes.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/roomlistactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/preferences.h"
#include "ui/room/playeractions.h"
#include "ui/room/roomactions.h"
#include "ui/room/roompage.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QGuiApplication>
#include <QMenuBar>
#include <QScreen>
#include <QWindow>

using namespace Qt::StringLiterals;

MainMenu::MainMenu(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    addFileMenu();
    addRoomMenu();
    addViewMenu();
    addHelpMenu();
    connect(&window, &MainWindow::currentPageChanged, this, &MainMenu::updateActions);
    updateActions();
}

void MainMenu::addFileMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&File"));
    menu->setObjectName(u"fileMenu"_s);
    menu->addAction(strokeIcon(u"plus"_s), tr("&New room"), QKeySequence::New, &m_window,
                    [this] { m_window.showNewRoom(); });
    m_closePage = menu->addAction(tr("&Close this room's page"), QKeySequence::Close, this, [this] {
        if (RoomPage *page = m_window.currentRoomPage())
            m_window.closeRoomPage(page->code());
    });
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &m_window, &QWidget::close);
}

void MainMenu::addRoomMenu()
{
    m_room = m_window.menuBar()->addMenu(tr("&Room"));
    m_player = new QMenu(tr("Selected &player"), m_room);
    connect(m_room, &QMenu::aboutToShow, this, &MainMenu::fillRoomMenu);
    fillRoomMenu();
}

void MainMenu::fillRoomMenu()
{
    m_room->clear();
    if (RoomPage *page = m_window.currentRoomPage()) {
        m_room->addActions(page->actions().all());
        m_room->addSeparator();
        m_room->addAction(strokeIcon(u"window"_s), tr("Into a &window of its own"), page,
                          &RoomPage::windowAsked);
        m_player->clear();
        page->playerActions().fillMenu(*m_player, page->selectedPlayer());
        m_room->addMenu(m_player)->setEnabled(!m_player->isEmpty());
        return;
    }
    m_room->addActions(m_window.dashboard().actions().all());
}

void MainMenu::addViewMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    menu->addAction(strokeIcon(u"rooms"_s), tr("All r&ooms"), QKeySequence(Qt::CTRL | Qt::Key_1),
                    &m_window, &MainWindow::showDashboard);
    menu->addAction(strokeIcon(u"pack"_s), tr("Li&brary"), QKeySequence(Qt::CTRL | Qt::Key_L),
                    &m_window, &MainWindow::showLibrary);
    menu->addAction(strokeIcon(u"results"_s), tr("&Results"), QKeySequence(Qt::CTRL | Qt::Key_2),
                    &m_window, &MainWindow::showResults);
    menu->addAction(strokeIcon(u"monitor"_s), tr("&Monitor"), QKeySequence(Qt::CTRL | Qt::Key_3),
                    &m_window, &MainWindow::showMonitor);
    menu->addAction(strokeIcon(u"settings"_s), tr("S&ettings"),
                    QKeySequence(Qt::CTRL | Qt::Key_Comma), this,
                    [this] { m_window.showSettings(SettingsPage::Section::General); });
    menu->addAction(strokeIcon(u"doctor"_s), tr("Room &doctor"), QKeySequence(Qt::CTRL | Qt::Key_H),
                    &m_window, &MainWindow::showDoctor);
    menu->addSeparator();
    m_audience = menu->addAction(strokeIcon(u"screen"_s), tr("&Audience window"),
                                 QKeySequence(Qt::CTRL | Qt::Key_U), &m_window,
                                 &MainWindow::showAudienceWindow);
    m_fullScreen =
        menu->addAction(tr("Audience window on the &full screen"), QKeySequence(Qt::Key_F11),
                        &m_window, &MainWindow::toggleAudienceFullScreen);
    m_screens = menu->addMenu(tr("Audience &screen"));
    connect(m_screens, &QMenu::aboutToShow, this, &MainMenu::fillScreenMenu);
    fillScreenMenu();
    m_themes = menu->addMenu(tr("Audience &theme"));
    connect(m_themes, &QMenu::aboutToShow, this, &MainMenu::fillThemeMenu);
    fillThemeMenu();
    menu->addAction(tr("Audience &look and sound…"), this,
                    [this] { m_window.showSettings(SettingsPage::Section::Audience); });
    QAction *lessMotion = menu->addAction(tr("Less mot&ion"));
    lessMotion->setCheckable(true);
    lessMotion->setChecked(m_window.stageSettings().reducedMotion);
    connect(lessMotion, &QAction::toggled, this, [this](bool on) {
        StageSettings stage = m_window.stageSettings();
        stage.reducedMotion = on;
        m_window.setStageSettings(stage);
    });
    menu->addSeparator();
    addAppearanceMenu(menu);
}

void MainMenu::addAppearanceMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("A&ppearance"));
    auto *group = new QActionGroup(this);
    const std::pair<Appearance::Choice, QString> choices[] = {
        {Appearance::Choice::System, tr("As the &system")},
        {Appearance::Choice::Light, tr("&Light")},
        {Appearance::Choice::Dark, tr("&Dark")},
    };
    for (const auto &[choice, words] : choices) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_window.preferences().appearance == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            Preferences preferences = m_window.preferences();
            preferences.appearance = choice;
            m_window.setPreferences(preferences);
        });
        connect(&m_window, &MainWindow::preferencesChanged, action, [this, action, choice = choice] {
            action->setChecked(m_window.preferences().appearance == choice);
        });
    }
}

void MainMenu::fillScreenMenu()
{
    m_screens->clear();
    const QString chosen = m_window.stageSettings().screen;
    const auto add = [&](const QString &words, const QString &name) {
        QAction *action = m_screens->addAction(words, this, [this, name] {
            StageSettings stage = m_window.stageSettings();
            stage.screen = name;
            m_window.setStageSettings(stage);
        });
        action->setCheckable(true);
        action->setChecked(name == chosen);
    };
    add(tr("Another one than this window's"), {});
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        add(tr("%1 (%2 × %3)")
                .arg(screen->name())
                .arg(screen->size().width())
                .arg(screen->size().height()),
            screen->name());
    }
}

void MainMenu::fillThemeMenu()
{
    m_themes->clear();
    const QString chosen = m_window.stageSettings().theme;
    for (const StageTheme &theme : stageThemes()) {
        QAction *action = m_themes->addAction(stageThemeWords(theme.id), this, [this, &theme] {
            StageSettings stage = m_window.stageSettings();
            stage.theme = theme.id;
            m_window.setStageSettings(stage);
        });
        action->setCheckable(true);
        action->setChecked(theme.id == chosen);
    }
}

void MainMenu::addHelpMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    menu->addAction(strokeIcon(u"info"_s), tr("&About Quizstage"), this,
                    [this] { m_window.showSettings(SettingsPage::Section::About); });
}

void MainMenu::updateActions()
{
    const bool inRoom = m_window.currentRoomPage();
    m_closePage->setEnabled(inRoom);
    m_audience->setEnabled(inRoom);
    m_fullScreen->setEnabled(inRoom);
}
