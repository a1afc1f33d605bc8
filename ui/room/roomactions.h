#pragma once

#include "core/game/reactions.h"
#include "ui/room/nextstep.h"

#include <QObject>

class BuzzActions;
class Corrections;
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
    RoomActions(RoomCommands &commands, RoomWatch &watch, Corrections &corrections, QWidget *page);

    QAction *next() const { return m_next; }
    QAction *pause() const { return m_pause; }
    QAction *extend() const { return m_extend; }
    QAction *skip() const { return m_skip; }
    QAction *voidQuestion() const { return m_void; }
    QAction *message() const { return m_message; }
    QAction *blackOut() const { return m_blackOut; }
    QAction *reactions() const { return m_reactions; }
    QAction *lock() const { return m_lock; }
    QAction *end() const { return m_end; }
    /// Of questions with a buzzer.
    BuzzActions &buzz() const { return *m_buzz; }
    QList<QAction *> all() const;

private:
    void nameActions();
    void connectActions();
    void update();
    void updateStep();
    void updateScreens();
    void updateReactions();
    void toggleReactions();
    void askSkip();
    void toggleMessage();
    void askEnd();

    RoomCommands &m_commands;
    RoomWatch &m_watch;
    Corrections &m_corrections;
    QWidget *m_page;
    NextStep m_step;
    QAction *m_next;
    QAction *m_pause;
    QAction *m_extend;
    QAction *m_skip;
    QAction *m_void;
    QAction *m_message;
    QAction *m_blackOut;
    QAction *m_reactions;
    QStringList m_offeredReactions = usualReactions(); ///< The room's, as long as it had any.
    QAction *m_lock;
    QAction *m_end;
    BuzzActions *m_buzz;
};
