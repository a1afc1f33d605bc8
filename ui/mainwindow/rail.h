#pragma once

#include "core/support/ids.h"

#include <QFrame>
#include <QMap>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

/// The slim strip on the left: the pages, and below them the rooms that are open.
class Rail : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rail)

public:
    explicit Rail(QWidget *parent = nullptr);

    void addRoom(const RoomCode &code, const QString &title);
    void removeRoom(const RoomCode &code);
    /// Oldest entry first.
    QList<RoomCode> rooms() const;
    /// Marks the room's entry, or "Rooms" for an empty code.
    void showCurrent(const RoomCode &code);
    /// Marks "Library".
    void showLibraryCurrent();
    /// Marks "Results".
    void showResultsCurrent();
    /// Marks "Monitor".
    void showMonitorCurrent();
    /// Marks "Settings".
    void showSettingsCurrent();

Q_SIGNALS:
    void roomsChosen();
    void libraryChosen();
    void resultsChosen();
    void monitorChosen();
    void settingsChosen();
    void roomChosen(const RoomCode &code);

private:
    QToolButton *makeButton(const QString &icon, const QString &text);

    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    QToolButton *m_rooms;
    QToolButton *m_library;
    QToolButton *m_results;
    QToolButton *m_monitor;
    QToolButton *m_settings;
    QMap<RoomCode, QToolButton *> m_open;
};
