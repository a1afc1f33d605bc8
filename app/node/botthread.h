#pragma once

#include "app/bots/botreport.h"

#include <QObject>
#include <QThread>

/// A swarm of bots in a thread of its own, so that neither the engine that they try out nor the
/// windows wait for them. A thread rather than the program quizstage-bots: nothing has to be found,
/// read or killed, and nothing is left over when this program dies.
class BotThread : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BotThread)

public:
    explicit BotThread(QObject *parent = nullptr);
    /// Drops all connections.
    ~BotThread() override;

    /// To be called once.
    void start(const BotOptions &options);
    /// Says nothing any more, drops all connections and then deletes itself.
    void end();

Q_SIGNALS:
    /// Once a second while they play.
    void progress(const BotReport &report);
    void finished(const BotReport &report);

private:
    QThread m_thread;
};
