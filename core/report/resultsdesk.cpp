#include "core/report/resultsdesk.h"

#include "core/report/results.h"

ResultsDesk::ResultsDesk(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ResultsDesk::~ResultsDesk() = default;

void ResultsDesk::write(const GameRoom &room, Make make, Reply reply)
{
    const quint64 ticket = ++m_lastTicket;
    m_waiting.insert(ticket, std::move(reply));
    m_pool.start([this, room, make = std::move(make), ticket] {
        const Result<QByteArray> bytes = make(resultsJson(room));
        QMetaObject::invokeMethod(this, [this, bytes, ticket] {
            m_waiting.take(ticket)(bytes);
        });
    });
}
