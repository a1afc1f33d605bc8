#pragma once

#include "app/node/engine.h"

#include <QThread>

#include <memory>

/// A running node: an engine in a thread of its own, and the calls to it from the main thread. Replies
/// come in the thread of their context.
class Node : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Reply = std::function<void(Result<T>)>;

    /// Refused when the data folder can't be used.
    static Result<std::unique_ptr<Node>> make(const NodeOptions &options);
    ~Node() override;

    /// Replies once, in the thread of this object, when the node serves or can't.
    void start(Reply<NodeReady> reply);
    /// The start failed because of the port alone; `startOnAnyPort` may do.
    bool needsOtherPort() const { return m_needsOtherPort; }
    void startOnAnyPort(Reply<NodeReady> reply);
    /// Signals `stopped` when everything is saved, at the latest after 3 s.
    void stop();

    /// Null after `stop`. Its functions are to be called in its own thread: see `post`.
    Engine *engine() { return m_engine; }
    /// Runs `work(engine)` in the engine thread; not at all once the node is stopped.
    template <typename Work>
    void post(Work work)
    {
        if (m_engine)
            QMetaObject::invokeMethod(m_engine, [engine = m_engine, work] { work(*engine); });
    }
    const Clock &clock() const { return m_clock; }
    /// When the last node with this data folder ended, if it did so suddenly.
    std::optional<TimePoint> uncleanEnd() const { return m_folder.uncleanEnd(); }
    GameHistory &history() { return m_archive; }

Q_SIGNALS:
    void stopped();

private:
    Q_DISABLE_COPY_MOVE(Node)

    Node(const NodeOptions &options, const std::optional<RedisOptions> &redis, DataFolder folder,
         const QByteArray &hostKey, const NodeId &id);

    void finish();
    /// In the engine thread: carries the outcome of a start home.
    void tellStart(const Engine &engine, const Reply<NodeReady> &reply,
                   const Result<NodeReady> &ready);

    DataFolder m_folder;
    SharedClock m_clock;
    GameArchive m_archive;
    QThread m_thread;
    bool m_needsOtherPort = false;
    Engine *m_engine = nullptr; ///< Lives in m_thread and is deleted there.
};
