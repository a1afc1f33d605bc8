#pragma once

#include "ui/room/nextstep.h"

#include <QObject>

class HostSession;
class QAction;
class QWidget;
class RoomCommands;
class RoomWatch;

/// What a host can do in a room, as actions with words, icons and keys that follow the room; menus,
/// buttons and the audience window's keys all trigger these.
class RoomActions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomActions)

public:
    /// `page` is where questions are asked and where the keys count.
    RoomActions(HostSession &session, RoomWatch &watch, QWidget *page);

    QAction *next() const { return m_next; }
    QAction *pause() const { return m_pause; }
    QAction *lock() const { return m_lock; }
    QAction *end() const { return m_end; }
    QList<QAction *> all() const { return {m_next, m_pause, m_lock, m_end}; }

    void askRemoval(PlayerId player);
    void approve(PlayerId player);

Q_SIGNALS:
    void refused(const QString &words);

private:
    void update();
    void askEnd();

    RoomWatch &m_watch;
    QWidget *m_page;
    RoomCommands *m_commands;
    NextStep m_step;
    QAction *m_next;
    QAction *m_pause;
    QAction *m_lock;
    QAction *m_end;
};
