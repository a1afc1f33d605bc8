#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

class QSocketNotifier;

/// The socket notifiers of one epoll set: which are enabled, what the kernel was told of them, and
/// which are due to be activated. Linux only.
class NotifierTable
{
public:
    /// Watches through `epoll`, which must outlive the table.
    explicit NotifierTable(int epoll)
        : m_epoll(epoll)
    { }

    void add(QSocketNotifier *notifier);
    void remove(QSocketNotifier *notifier);

    /// Tells the kernel what has changed since the last call. To be called before each wait.
    void applyChanges();
    /// Notes that epoll reported `events` for a descriptor.
    void markReady(int fd, quint32 events);
    /// Notes the descriptors that epoll refuses because they never block: regular files.
    void markNeverBlocking();
    /// True when activateReady has something to do without another wait.
    bool hasReady() const;
    /// Activates what was marked, nested calls included; returns how many notifiers it were.
    int activateReady();

    /// How many changes were handed to the kernel so far.
    quint64 controlCalls() const { return m_controlCalls; }

private:
    // One descriptor; notifiers and the bits of `pending` by QSocketNotifier::Type.
    struct Watch
    {
        std::array<QSocketNotifier *, 3> notifiers{};
        quint32 applied = 0;
        quint8 pending = 0;
        bool inEpoll = false;
        bool neverBlocks = false;
        bool changed = false;
    };

    Watch *find(int fd);
    void markChanged(int fd);
    void apply(int fd);
    void forget(int fd);
    bool control(int operation, int fd, quint32 events);

    int m_epoll;
    std::vector<Watch> m_watches; // by descriptor: the kernel hands out the lowest free number
    std::vector<int> m_changed;
    std::vector<int> m_neverBlocking;
    std::vector<int> m_ready; // shared with nested calls, as Qt's is
    size_t m_nextReady = 0;
    quint64 m_controlCalls = 0;
};
