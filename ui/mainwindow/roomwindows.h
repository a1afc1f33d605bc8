#pragma once

#include "core/support/ids.h"

#include <QMap>
#include <QObject>

class QSettings;
class RoomPage;
class RoomWindow;

/// The rooms that stand in windows of their own. Each window comes back where and as large as it was.
class RoomWindows : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomWindows)

public:
    /// `settings` must outlive this.
    explicit RoomWindows(QSettings &settings, QObject *parent = nullptr);
    ~RoomWindows() override;

    RoomWindow *window(const RoomCode &code) const { return m_windows.value(code); }
    /// Opens a window with the page in it.
    void open(RoomPage &page);
    /// Closes the room's window and gives its page back.
    RoomPage *take(const RoomCode &code);
    /// No window will be opened for this room any more.
    void forget(const RoomCode &code);
    /// Remembers the places of all windows.
    void saveAll();
    /// For the end of the program.
    void hideAll();

Q_SIGNALS:
    /// The host closed a window; its page waits to be shown elsewhere.
    void returned(RoomPage *page);

private:
    void saveGeometry(const RoomWindow &window);

    QSettings &m_settings;
    QMap<RoomCode, RoomWindow *> m_windows;
};
