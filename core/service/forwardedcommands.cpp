#include "core/service/forwardedcommands.h"

#include "core/game/commandjson.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto patience = 8s;
// Shorter than the patience by more than clocks and networks differ.
constexpr auto oldestCarriedOut = 6s;
constexpr auto patienceInterval = 1s;

Error noAnswer()
{
    return {ErrorCode::Unavailable,
            u"the node that runs this game does not answer at the moment; try again"_s};
}

} // namespace

QByteArray removalRequest()
{
    return QByteArrayLiteral("REMOVE_ROOM");
}

bool isTooOld(const RelayedCommand &command, TimePoint now)
{
    return now - command.sentAt > oldestCarriedOut;
}

ForwardedCommands::ForwardedCommands(RoomRelay &relay, EventBus &bus, QObject *parent)
    : QObject(parent)
    , m_relay(relay)
{
    connect(&bus, &EventBus::committed, this, [this](const RoomCode &, const JournalEntry &entry) {
        for (const CommandReceipt &receipt : entry.receipts) {
            settle(receipt.id,
                   receipt.refusal
                       ? Result<RoomEvents>(std::unexpected(*receipt.refusal))
                       : entry.events.mid(receipt.firstEvent, receipt.eventCount));
        }
    });
    connect(&bus, &EventBus::removed, this, &ForwardedCommands::settleRemoved);
    m_patienceTimer.setInterval(patienceInterval);
    connect(&m_patienceTimer, &QTimer::timeout, this, &ForwardedCommands::giveUpOld);
}

void ForwardedCommands::forward(const RoomCode &code, const RoomCommand &command, QObject *context,
                                Reply<RoomEvents> reply)
{
    send(code, encodeCommand(command), context, std::move(reply));
}

void ForwardedCommands::forwardRemoval(const RoomCode &code, QObject *context, Reply<void> reply)
{
    send(code, removalRequest(), context, [reply](const Result<RoomEvents> &result) {
        // There is no receipt: the log goes with the room.
        if (result || result.error().code == ErrorCode::RoomNotFound)
            reply({});
        else
            reply(std::unexpected(result.error()));
    });
}

void ForwardedCommands::send(const RoomCode &code, const QByteArray &body, QObject *context,
                             Reply<RoomEvents> reply)
{
    const QByteArray id = QUuid::createUuid().toRfc4122().toBase64(QByteArray::OmitTrailingEquals);
    m_waiting.insert(id, {code, context, std::move(reply),
                          std::chrono::steady_clock::now() + patience});
    if (!m_patienceTimer.isActive())
        m_patienceTimer.start();
    m_relay.send(code, id, body, this, [this, id](const Result<void> &sent) {
        if (!sent)
            settle(id, std::unexpected(sent.error()));
    });
}

void ForwardedCommands::settle(const QByteArray &id, const Result<RoomEvents> &result)
{
    const auto it = m_waiting.find(id);
    if (it == m_waiting.end())
        return;
    const Waiting waiting = *it;
    m_waiting.erase(it);
    if (waiting.context)
        waiting.reply(result);
}

void ForwardedCommands::settleRemoved(const RoomCode &code)
{
    QList<QByteArray> ids;
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it) {
        if (it->code == code)
            ids.append(it.key());
    }
    for (const QByteArray &id : ids)
        settle(id, refuse(ErrorCode::RoomNotFound, u"the room is gone"_s));
}

void ForwardedCommands::giveUpOld()
{
    const auto now = std::chrono::steady_clock::now();
    QList<QByteArray> old;
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it) {
        if (now >= it->until)
            old.append(it.key());
    }
    for (const QByteArray &id : old)
        settle(id, std::unexpected(noAnswer()));
    if (m_waiting.isEmpty())
        m_patienceTimer.stop();
}
