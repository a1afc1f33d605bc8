#pragma once

#include "core/game/commands.h"
#include "core/service/hostsession.h"

#include <QObject>
#include <QTimer>

/// Sends a room's commands. Those that mean another thing as soon as the room has moved on go one
/// after another: while one is under way, and for the length of a double click after the room moved
/// on, no other is sent, so that nothing is done twice.
///
/// Buttons are to show it only when it lasts: a flicker at every step would say nothing, and a
/// button that is disabled loses the keyboard's focus.
class RoomCommands : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomCommands)

public:
    RoomCommands(HostSession &session, const RoomCode &code, QObject *parent = nullptr);

    /// A command has been under way for so long that one should see it.
    bool isVisiblyBusy() const { return m_visiblyBusy; }
    /// No command is under way or has just been: the next one is sent, whatever it is.
    bool isReady() const { return !m_underWay && !m_settle.isActive(); }
    /// Sends the command unless another is under way or has just been.
    void send(const RoomCommand &command);
    /// Sends a command that means the same whatever else is under way. `replied` hears whether it
    /// was taken; the room may show so a little later.
    void sendAside(const RoomCommand &command, std::function<void(bool taken)> replied = {});
    /// The room has moved on by itself or by us: what the host is about to press means something
    /// new.
    void settle();

Q_SIGNALS:
    void busyChanged();
    void refused(const QString &words);

private:
    void finish();

    HostSession &m_session;
    RoomCode m_code;
    bool m_underWay = false;
    bool m_visiblyBusy = false;
    QTimer m_settle;
    QTimer m_patience;
};
