#pragma once

#include <QObject>
#include <QSocketNotifier>

/// Keeps SIGTERM and SIGINT from ending the process; to be called before it has a second thread.
void blockTerminationSignals();

/// Tells of SIGTERM and SIGINT, once they are blocked, in the event loop.
class SignalWatcher : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

Q_SIGNALS:
    void terminationRequested();

private:
    Q_DISABLE_COPY_MOVE(SignalWatcher)

    int m_descriptor;
    QSocketNotifier m_notifier;
};
