#pragma once

#include "core/game/gameroom.h"
#include "core/report/eventlog.h"
#include "core/report/loadhistory.h"

#include <QHostAddress>
#include <QObject>

#include <functional>

/// How safe what happens is, and how it gets to others.
struct NodeHealth
{
    enum class Store {
        Saving, ///< All is well.
        Failing, ///< Nothing is accepted until it can be saved again.
        Volatile, ///< The host has chosen to go on without saving.
    };

    Store store = Store::Saving;
    QString problem; ///< What happened, what it means, what to do; with Saving a notice, or empty.
    QString place; ///< A folder, or the address of a Redis.
    bool shared = false; ///< Rooms are shared with other nodes through Redis.
    bool busConnected = true; ///< Events of other nodes arrive.
    int waitingAnnouncements = 0; ///< News for other programs that Redis has not taken yet.
    int listeners = 0; ///< Programs that listen to this node's events.

    bool operator==(const NodeHealth &) const = default;
};

/// A WebSocket at this node.
struct ConnectionInfo
{
    enum class Role { Joining, Player, Spectator, Screen, Host };

    quint64 number = 0; ///< No two have the same.
    QHostAddress address;
    Role role = Role::Joining;
    RoomCode room; ///< Empty while joining.
    QString player; ///< The name; empty for who doesn't play.
    std::optional<Milliseconds> roundTrip; ///< The median of some; empty before the first.
    qint64 queuedBytes = 0; ///< What waits to be sent.
    TimePoint since;

    bool operator==(const ConnectionInfo &) const = default;
};

/// How the nodes are and were, and what happened. Every call returns at once; replies and signals
/// come later in the caller's thread, replies not at all when `context` is gone.
class NodeMonitor : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Reply = std::function<void(Result<T>)>;

    using QObject::QObject;

    /// Of a node that is or was there within the last hour, as far back as this one has seen it.
    virtual QList<NodeSample> samples(const NodeId &node, SampleSpan span) const = 0;
    /// What happened since the start, oldest first; of very much only the last.
    virtual QList<LogEntry> log() const = 0;
    virtual NodeHealth health() const = 0;
    /// All connections of this node as they are just now.
    virtual void listConnections(QObject *context, Reply<QList<ConnectionInfo>> reply) = 0;

Q_SIGNALS:
    /// There are new samples; once a second.
    void sampled();
    /// These came to the end of the log; at most once a second.
    void logged(const QList<LogEntry> &entries);
    void healthChanged();

private:
    Q_DISABLE_COPY_MOVE(NodeMonitor)
};
