#pragma once

#include "core/service/hostsession.h"
#include "ui/mainwindow/preferences.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class QMessageBox;
class QWidget;
class Tray;

/// What becomes of the games when the host closes the window: asks while any runs, and on request
/// keeps them running with nothing but an icon in the tray.
class Closing : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Closing)

public:
    /// `window` is closed once the host said so; `session` must outlive this.
    Closing(HostSession &session, std::unique_ptr<Tray> tray, QWidget &window);
    ~Closing() override;

    void setWhenClosed(WhenClosed habit) { m_whenClosed = habit; }
    /// True when nothing runs or the host has decided, now or once for all; otherwise asks and closes
    /// the window later, or goes to the tray.
    bool mayClose();
    /// The desktop's session ends: for a while nothing is asked.
    void expectSessionEnd();
    /// The window is to be seen again, wherever it is.
    void comeBack();
    bool isInTray() const { return m_inTray; }
    void useTray(std::unique_ptr<Tray> tray);

Q_SIGNALS:
    /// The window is in front again and is to show this room.
    void roomAsked(const RoomCode &code);

private:
    void ask(const QList<RoomSummary> &games);
    QString consequences() const;
    void goToTray();
    void showGames();
    void closeWindow();

    HostSession &m_session;
    std::unique_ptr<Tray> m_tray;
    QWidget &m_window;
    QPointer<QMessageBox> m_question;
    QTimer m_sessionEnd;
    QByteArray m_place; ///< Of the window, before it went to the tray.
    WhenClosed m_whenClosed = WhenClosed::Ask;
    bool m_decided = false;
    bool m_inTray = false;
};
