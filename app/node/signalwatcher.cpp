#include "app/node/signalwatcher.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace
{

sigset_t terminationSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

int openSignals()
{
    const sigset_t signals = terminationSignals();
    return signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

void blockTerminationSignals()
{
    const sigset_t signals = terminationSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

SignalWatcher::SignalWatcher(QObject *parent)
    : QObject(parent)
    , m_descriptor(openSignals())
    , m_notifier(m_descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info {};
        while (::read(m_descriptor, &info, sizeof info) > 0) { }
        Q_EMIT terminationRequested();
    });
}

SignalWatcher::~SignalWatcher()
{
    m_notifier.setEnabled(false);
    ::close(m_descriptor);
}
