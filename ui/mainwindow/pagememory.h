#pragma once

#include "core/support/ids.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>

class MainWindow;
class QSettings;

/// Which pages are open where.
struct OpenPages
{
    QByteArray window; ///< Where the main window stands.
    QString front; ///< "rooms", "library", "results", or the code of the room in front.
    QStringList rooms; ///< All rooms whose game is not over.
    QStringList windows; ///< Those of them in windows of their own.
    QMap<QString, QByteArray> audiences; ///< Where their audience windows stand, by code.
    int roomsColumn = -1; ///< By which the list of rooms is sorted; -1 for as it begins.
    bool roomsAscending = false;

    bool operator==(const OpenPages &) const = default;
};

OpenPages readOpenPages(const QSettings &settings);
void writeOpenPages(QSettings &settings, const OpenPages &pages);

/// Remembers what is open in the host's windows, all the time, so that a sudden end takes no page
/// away.
class PageMemory : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageMemory)

public:
    enum class Audiences { Leave, Open };

    explicit PageMemory(MainWindow &window);

    /// Opens what was open last, and remembers from now on. Audience windows only on request:
    /// nobody wants one on the projector because of last week's game.
    void openAgain(Audiences audiences);
    /// Writes down what is open now.
    void keep();

private:
    OpenPages open() const;
    void openRoom(const RoomCode &code, const OpenPages &pages, Audiences audiences);

    MainWindow &m_window;
    QTimer m_pulse;
    OpenPages m_kept;
};
