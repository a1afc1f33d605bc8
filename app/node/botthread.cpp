#include "app/node/botthread.h"

#include "app/bots/botswarm.h"
#include "core/support/epolldispatcher.h"

BotThread::BotThread(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName("bots");
    if (auto *dispatcher = createSocketDispatcher())
        m_thread.setEventDispatcher(dispatcher);
}

BotThread::~BotThread()
{
    m_thread.quit();
    m_thread.wait();
}

void BotThread::start(const BotOptions &options)
{
    m_thread.start();
    // Sockets and timers belong to the thread that makes them.
    auto *home = new QObject;
    home->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, home, &QObject::deleteLater);
    QMetaObject::invokeMethod(home, [this, home, options] {
        auto *swarm = new BotSwarm(home);
        connect(swarm, &BotSwarm::progress, this, &BotThread::progress);
        connect(swarm, &BotSwarm::finished, this, &BotThread::finished);
        const auto started = swarm->start(options);
        Q_ASSERT(started); // Only a key file could be wrong.
    });
}

void BotThread::end()
{
    disconnect(this, &BotThread::progress, nullptr, nullptr);
    disconnect(this, &BotThread::finished, nullptr, nullptr);
    connect(&m_thread, &QThread::finished, this, &QObject::deleteLater);
    m_thread.quit();
}
