#pragma once

#include <QObject>

class MainWindow;
class QAction;
class QMenu;

/// The menus of the main window; everything that a button does is here too, with its key.
class MainMenu : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainMenu)

public:
    explicit MainMenu(MainWindow &window);

private:
    void addFileMenu();
    void addRoomMenu();
    void addViewMenu();
    void addHelpMenu();
    void addAppearanceMenu(QMenu *view);
    void fillRoomMenu();
    void fillScreenMenu();
    void fillThemeMenu();
    void updateActions();

    MainWindow &m_window;
    QMenu *m_room = nullptr;
    QMenu *m_player = nullptr; ///< What can be done with the selected one.
    QMenu *m_screens = nullptr;
    QMenu *m_themes = nullptr;
    QAction *m_closePage = nullptr;
    QAction *m_audience = nullptr;
    QAction *m_fullScreen = nullptr;
};
