#include "ui/monitor/meteredapplication.h"

#include "ui/monitor/stallmeter.h"

#include <QThread>

bool MeteredApplication::notify(QObject *receiver, QEvent *event)
{
    // Other threads, too, hand out their events through here.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const int loopLevel = thread()->loopLevel();
    const auto meters = m_meters; // One that is added meanwhile has not seen the beginning.
    for (StallMeter *meter : meters)
        meter->eventBegan(receiver, event, loopLevel);
    const bool handled = QApplication::notify(receiver, event);
    for (StallMeter *meter : meters)
        meter->eventEnded();
    return handled;
}
