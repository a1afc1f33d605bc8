#pragma once

#include "core/support/ids.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;
class RoomCommands;
class RoomWatch;

/// The host's word on what a player said who had buzzed. The two actions are for the one on turn; where
/// several tie nobody is, and the host names one.
class BuzzActions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BuzzActions)

public:
    /// `page` is where the keys count.
    BuzzActions(RoomCommands &commands, RoomWatch &watch, QWidget *page);

    QAction *right() const { return m_right; }
    QAction *wrong() const { return m_wrong; }
    /// True while a question with a buzzer is open.
    bool canJudge() const;
    /// Of the current question. Does nothing while an earlier word is under way, and for the length of a
    /// double click after the turn has changed.
    void judge(PlayerId player, bool right);

Q_SIGNALS:
    void changed();

private:
    QAction *makeAction(QWidget *page, const QString &name, Qt::Key key, const QString &icon, bool right);
    void update();
    void followTurn();
    /// Those who may be called right or wrong now.
    QList<PlayerId> onTurn() const;

    RoomCommands &m_commands;
    RoomWatch &m_watch;
    QList<PlayerId> m_onTurn; ///< As last seen.
    QAction *m_right;
    QAction *m_wrong;
};
