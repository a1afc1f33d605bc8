#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QString>

class QScreen;

/// What the host must know about the displays before the room sees too much; empty when all is well.
/// `displays` are their places on the desktop.
QString displayWarning(const QList<QRect> &displays, bool fullScreen);

/// Tells when a display came, went or moved.
class DisplayWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DisplayWatch)

public:
    explicit DisplayWatch(QObject *parent = nullptr);

    /// The places of all displays on the desktop.
    QList<QRect> displays() const;

Q_SIGNALS:
    void changed();

private:
    void follow(QScreen *screen);
};
