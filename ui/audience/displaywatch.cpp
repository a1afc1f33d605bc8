#include "ui/audience/displaywatch.h"

#include <QGuiApplication>
#include <QScreen>

namespace
{

bool areMirrored(const QList<QRect> &displays)
{
    for (qsizetype i = 0; i < displays.size(); ++i) {
        for (qsizetype k = i + 1; k < displays.size(); ++k) {
            if (displays.at(i).intersects(displays.at(k)))
                return true;
        }
    }
    return false;
}

} // namespace

QString displayWarning(const QList<QRect> &displays, bool fullScreen)
{
    if (areMirrored(displays))
        return DisplayWatch::tr("Your displays show the same picture, so the room can see this "
                                "window and the right answers in it. Set the displays to “extend” "
                                "instead of “mirror”.");
    if (fullScreen && displays.size() < 2)
        return DisplayWatch::tr("Only one display is found. If a projector is plugged in, it shows "
                                "the same as this display, and the room sees the right answers "
                                "when you come back to this window. Set the displays to “extend”.");
    return {};
}

DisplayWatch::DisplayWatch(QObject *parent)
    : QObject(parent)
{
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        follow(screen);
        Q_EMIT changed();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &DisplayWatch::changed);
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens)
        follow(screen);
}

QList<QRect> DisplayWatch::displays() const
{
    QList<QRect> places;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        places << screen->geometry();
    return places;
}

void DisplayWatch::follow(QScreen *screen)
{
    connect(screen, &QScreen::geometryChanged, this, &DisplayWatch::changed);
}
