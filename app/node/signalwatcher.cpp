#include "app/node/signalwatcher.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace
{

/// Blocks the signals in this thread, and so in those that it starts, and makes them readable.
int openSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

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
