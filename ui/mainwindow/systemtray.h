#pragma once

#include "ui/mainwindow/tray.h"

#include <QMenu>
#include <QSystemTrayIcon>

/// The tray of the desktop that this runs on.
class SystemTray final : public Tray
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemTray)

public:
    explicit SystemTray(QObject *parent = nullptr);

    bool isAvailable() const override { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void showGames(const QList<RoomSummary> &games) override;
    void hide() override { m_icon.hide(); }
    const QMenu &menu() const { return m_menu; }

private:
    void fillMenu(const QList<RoomSummary> &games);

    QMenu m_menu;
    QSystemTrayIcon m_icon;
};
