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
    GameHistory &history() { return m_archive; }

Q_SIGNALS:
    void stopped();

private:
    Q_DISABLE_COPY_MOVE(Node)

    Node(const NodeOptions &options, const std::optional<RedisOptions> &redis, DataFolder folder,
         const QByteArray &hostKey, const NodeId &id);

    void finish();

    DataFolder m_folder;
    SharedClock m_clock;
    GameArchive m_archive;
    QThread m_thread;
    Engine *m_engine = nullptr; ///< Lives in m_thread and is deleted there.
};
