#pragma once

#include "core/service/hostsession.h"

#include <QFrame>

class PlainLabel;
class QPushButton;
class RoomWatch;

/// The middle of a room that has no questions yet, or will get none: what it waits for or why it
/// failed, and what can be done.
class WaitingPanel : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingPanel)

public:
    WaitingPanel(HostSession &session, RoomWatch &watch, QWidget *parent = nullptr);

Q_SIGNALS:
    void refused(const QString &words);
    /// The room was made anew, and this one deleted.
    void madeAgain(const RoomCode &code);
    /// The room is to go, in a way that can be taken back.
    void removalAsked();

private:
    QLayout *makeButtons();
    void showRoom();
    void showBuilding(const GameRoom &room);
    void showFailed(const GameRoom &room);
    /// Asks first when somebody has joined: this can't be taken back.
    void askToCallOff();
    void callOff();
    void tryAgain();
    void remove();
    void setBusy(bool busy);
    void finish(const Result<void> &result);

    HostSession &m_session;
    RoomWatch &m_watch;
    PlainLabel *m_title;
    PlainLabel *m_reason;
    PlainLabel *m_text;
    PlainLabel *m_progress;
    PlainLabel *m_listeners;
    QPushButton *m_callOff;
    QPushButton *m_again;
    QPushButton *m_delete;
};
