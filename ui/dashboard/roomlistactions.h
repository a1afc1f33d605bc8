#pragma once

#include "core/service/hostsession.h"

class QAction;
class QWidget;

/// What a host does with the selected rooms of the list.
class RoomListActions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomListActions)

public:
    /// Questions are asked over `page`.
    RoomListActions(HostSession &session, QWidget *page);

    void setSelection(const QList<RoomSummary> &rooms);
    QAction *open() const { return m_open; }
    QAction *openWindow() const { return m_window; }
    QAction *duplicate() const { return m_duplicate; }
    QAction *end() const { return m_end; }
    QAction *remove() const { return m_remove; }
    QList<QAction *> all() const { return {m_open, m_window, m_duplicate, m_end, m_remove}; }

Q_SIGNALS:
    void roomChosen(const RoomCode &code);
    void windowChosen(const RoomCode &code);
    void duplicated(const RoomCode &copy, const QString &title);
    /// These are to go, which may still be taken back.
    void removalAsked(const QList<RoomSummary> &rooms);
    /// These are to go at once: the host was asked.
    void removalConfirmed(const QList<RoomSummary> &rooms);
    void refused(const QString &words);

private:
    QList<RoomSummary> running() const;
    void duplicateSelected();
    void askEnd();
    void askRemoval();

    HostSession &m_session;
    QWidget *m_page;
    QList<RoomSummary> m_rooms;
    QAction *m_open;
    QAction *m_window;
    QAction *m_duplicate;
    QAction *m_end;
    QAction *m_remove;
};
