#include "core/net/codedesk.h"

#include "core/net/hostguard.h"

using namespace Qt::StringLiterals;

CodeDesk::CodeDesk(const RoomReplicas &replicas, const RoomJournal &journal, QObject *parent)
    : QObject(parent)
    , m_replicas(replicas)
    , m_journal(journal)
{
    connect(&replicas, &RoomReplicas::roomRemoved, this,
            [this](const RoomCode &code) { m_playerAddresses.remove(code); });
}

Result<const GameRoom *> CodeDesk::find(QStringView typed, const QHostAddress &address)
{
    const auto now = std::chrono::steady_clock::now();
    const auto code = RoomCode::parse(typed);
    const bool isKnown = code
        && m_playerAddresses.value(*code).contains(limitedAddress(address));
    if (!isKnown && m_throttle.isThrottled(address, now))
        return refuse(ErrorCode::RateLimited, u"too many wrong codes; wait a little"_s);
    if (const GameRoom *room = code ? m_replicas.room(*code) : nullptr)
        return room;
    if (code && m_journal.health().state == JournalHealth::State::Failing) {
        return refuse(ErrorCode::Unavailable,
                      u"saved games can't be read at the moment; try again"_s);
    }
    m_throttle.noteWrongCode(address, now);
    return refuse(ErrorCode::RoomNotFound, u"no room has this code"_s);
}

void CodeDesk::notePlayer(const RoomCode &room, const QHostAddress &address)
{
    m_playerAddresses[room].insert(limitedAddress(address));
}

std::chrono::seconds CodeDesk::retryAfter(const QHostAddress &address)
{
    return m_throttle.retryAfter(address, std::chrono::steady_clock::now());
}
