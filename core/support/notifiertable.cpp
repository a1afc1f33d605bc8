#include "core/support/notifiertable.h"

#include "core/support/logging.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <sys/epoll.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <utility>

namespace
{

// As Qt's Unix dispatcher maps poll's flags: a hang-up or an error wakes every kind of notifier.
struct Kind
{
    quint32 wanted;
    quint32 wakes;
};
constexpr std::array<Kind, 3> kinds{
    Kind{EPOLLIN, EPOLLIN | EPOLLHUP | EPOLLERR},
    Kind{EPOLLOUT, EPOLLOUT | EPOLLHUP | EPOLLERR},
    Kind{EPOLLPRI, EPOLLPRI | EPOLLHUP | EPOLLERR},
};
static_assert(QSocketNotifier::Read == 0 && QSocketNotifier::Write == 1
              && QSocketNotifier::Exception == 2);

} // namespace

NotifierTable::Watch *NotifierTable::find(int fd)
{
    return fd >= 0 && size_t(fd) < m_watches.size() ? &m_watches[size_t(fd)] : nullptr;
}

void NotifierTable::add(QSocketNotifier *notifier)
{
    const int fd = int(notifier->socket());
    if (fd < 0)
        return;
    if (size_t(fd) >= m_watches.size())
        m_watches.resize(std::max(size_t(fd) + 1, m_watches.size() * 2));

    Watch &watch = m_watches[size_t(fd)];
    QSocketNotifier *&place = watch.notifiers[size_t(notifier->type())];
    if (place && place != notifier) {
        qCWarning(lcNet) << "Two notifiers of one kind for descriptor" << fd;
        // The other one may belong to a descriptor that is closed already: epoll forgot it.
        watch.applied = 0;
    }
    place = notifier;
    markChanged(fd);
}

void NotifierTable::remove(QSocketNotifier *notifier)
{
    const int fd = int(notifier->socket());
    const auto type = size_t(notifier->type());
    Watch *watch = find(fd);
    if (!watch || watch->notifiers[type] != notifier)
        return;
    watch->notifiers[type] = nullptr;
    watch->pending &= quint8(~(1U << type));
    if (std::ranges::all_of(watch->notifiers, [](const auto *other) { return !other; }))
        forget(fd);
    else
        markChanged(fd);
}

void NotifierTable::markChanged(int fd)
{
    if (!std::exchange(m_watches[size_t(fd)].changed, true))
        m_changed.push_back(fd);
}

// At once, because the descriptor is closed next and its number may be given out again.
void NotifierTable::forget(int fd)
{
    Watch &watch = m_watches[size_t(fd)];
    if (watch.inEpoll)
        control(EPOLL_CTL_DEL, fd, 0);
    if (watch.neverBlocks)
        std::erase(m_neverBlocking, fd);
    watch = Watch{.changed = watch.changed};
}

void NotifierTable::applyChanges()
{
    // By index: a notifier that is disabled on the way adds to the list.
    for (size_t i = 0; i < m_changed.size(); ++i)
        apply(m_changed[i]);
    m_changed.clear();
}

void NotifierTable::apply(int fd)
{
    Watch &watch = m_watches[size_t(fd)];
    watch.changed = false;
    quint32 wanted = 0;
    for (size_t type = 0; type < kinds.size(); ++type)
        wanted |= watch.notifiers[type] ? kinds[type].wanted : 0;
    if (wanted == 0 || wanted == watch.applied || watch.neverBlocks)
        return;

    bool done = control(watch.inEpoll ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, wanted);
    if (!done && watch.inEpoll && errno == ENOENT)
        done = control(EPOLL_CTL_ADD, fd, wanted);
    if (done) {
        watch.inEpoll = true;
        watch.applied = wanted;
        return;
    }
    watch.inEpoll = false;
    if (errno == EPERM) {
        watch.neverBlocks = true;
        m_neverBlocking.push_back(fd);
        return;
    }
    qCWarning(lcNet) << "Can't watch descriptor" << fd << ':' << std::strerror(errno)
                     << "- its notifiers are disabled";
    // A copy: disabling unregisters, which changes the original.
    const auto notifiers = watch.notifiers;
    for (QSocketNotifier *notifier : notifiers) {
        if (notifier)
            notifier->setEnabled(false);
    }
}

bool NotifierTable::control(int operation, int fd, quint32 events)
{
    ++m_controlCalls;
    epoll_event event{};
    event.events = events;
    event.data.fd = fd;
    return ::epoll_ctl(m_epoll, operation, fd, &event) == 0;
}

void NotifierTable::markReady(int fd, quint32 events)
{
    Watch *watch = find(fd);
    if (!watch)
        return;
    const bool queued = watch->pending != 0;
    for (size_t type = 0; type < kinds.size(); ++type) {
        if (watch->notifiers[type] && (events & kinds[type].wakes))
            watch->pending |= quint8(1U << type);
    }
    if (!queued && watch->pending != 0)
        m_ready.push_back(fd);
}

void NotifierTable::markNeverBlocking()
{
    for (const int fd : m_neverBlocking)
        markReady(fd, EPOLLIN | EPOLLOUT);
}

bool NotifierTable::hasReady() const
{
    return !m_neverBlocking.empty() || m_nextReady < m_ready.size();
}

int NotifierTable::activateReady()
{
    int activated = 0;
    while (m_nextReady < m_ready.size()) {
        // Looked up anew after every handler: it may have deleted this descriptor's notifiers,
        // closed it and opened another one under the same number, or run a nested loop.
        Watch *watch = find(m_ready[m_nextReady]);
        if (watch->pending == 0) {
            ++m_nextReady;
            continue;
        }
        const int type = std::countr_zero(watch->pending);
        watch->pending &= quint8(watch->pending - 1);
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(watch->notifiers[size_t(type)], &event);
        ++activated;
    }
    m_ready.clear();
    m_nextReady = 0;
    return activated;
}
