#pragma once

#include "core/service/hostsession.h"

/// A place where the host finds Quizstage while its window is hidden.
class Tray : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tray)

public:
    using QObject::QObject;

    /// False where this desktop has none: a hidden window would be lost there.
    virtual bool isAvailable() const = 0;
    /// Shows the icon, with these games as what runs.
    virtual void showGames(const QList<RoomSummary> &games) = 0;
    virtual void hide() = 0;

Q_SIGNALS:
    void openAsked();
    void roomAsked(const RoomCode &code);
    void quitAsked();
};
