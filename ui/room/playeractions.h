#pragma once

#include "core/game/commands.h"

#include <QObject>

class QMenu;
class QWidget;
class RoomCommands;
class RoomWatch;
struct Player;

/// What a host can do with one player, and with all who wait to be let in.
class PlayerActions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlayerActions)

public:
    /// `page` is where questions are asked.
    PlayerActions(RoomCommands &commands, RoomWatch &watch, QWidget *page);

    /// Adds what can be done with this player; nothing when there is no such player.
    void fillMenu(QMenu &menu, PlayerId player);

    void approve(PlayerId player);
    void approveAll();
    void askRename(PlayerId player);
    void setTimeFactor(PlayerId player, double factor);
    void moveToTeam(PlayerId player, const QString &team);
    void askRemoval(PlayerId player);
    void askBan(PlayerId player);

Q_SIGNALS:
    /// Something was done that `undo` takes back.
    void undoOffered(const QString &words, const RoomCommand &undo);

private:
    void addTimeMenu(QMenu &menu, const Player &player);
    void addTeamMenu(QMenu &menu, const Player &player);
    void rename(PlayerId player, const QString &name);
    void approveSome();

    RoomCommands &m_commands;
    RoomWatch &m_watch;
    QWidget *m_page;
    QList<PlayerId> m_toApprove;
};
