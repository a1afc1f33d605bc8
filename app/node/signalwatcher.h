#pragma once

#include <QObject>
#include <QSocketNotifier>

/// Tells of SIGTERM and SIGINT in the event loop. One at a time in a process.
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
