#include "core/service/reactiondesk.h"

#include "core/game/gameroom.h"

using namespace std::chrono_literals;

namespace
{

constexpr auto tellInterval = 250ms;
constexpr auto playerInterval = 1s;
constexpr int playerBurst = 3;
constexpr int mostAtOnce = 100'000; ///< More is no count of another node.

bool offers(const GameRoom *room, const QString &emoji)
{
    return room && takesReactions(*room) && room->settings.reactions.contains(emoji);
}

} // namespace

ReactionDesk::ReactionDesk(const RoomReplicas &replicas, QObject *parent)
    : QObject(parent)
    , m_replicas(replicas)
{
    connect(&replicas, &RoomReplicas::roomRemoved, this,
            [this](const RoomCode &code) { m_gathered.erase(code.value); });
}

ReactionDesk::~ReactionDesk() = default;

void ReactionDesk::take(const RoomCode &code, PlayerId player, const QString &emoji, SteadyTime now)
{
    const GameRoom *room = m_replicas.room(code);
    const Player *sender = room ? room->player(player) : nullptr;
    if (!offers(room, emoji) || !sender || !sender->isListed())
        return;
    Gathered &gathered = gatheredOf(code);
    SteadyTime &freshAt = gathered.freshAt[player];
    const SteadyTime begun = std::max(freshAt, now);
    if (begun - now > playerInterval * (playerBurst - 1))
        return;
    freshAt = begun + playerInterval;
    ++gathered.here[emoji];
    ++gathered.all[emoji];
    tellSoon(code, gathered);
}

void ReactionDesk::takeOthers(const RoomCode &code, const ReactionCounts &counts)
{
    const GameRoom *room = m_replicas.room(code);
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (*it < 1 || *it > mostAtOnce || !offers(room, it.key()))
            continue;
        Gathered &gathered = gatheredOf(code);
        gathered.all[it.key()] += *it;
        tellSoon(code, gathered);
    }
}

ReactionDesk::Gathered &ReactionDesk::gatheredOf(const RoomCode &code)
{
    auto &gathered = m_gathered[code.value];
    if (!gathered) {
        gathered = std::make_unique<Gathered>();
        gathered->timer.setInterval(tellInterval);
        connect(&gathered->timer, &QTimer::timeout, this, [this, code] { tell(code); });
    }
    return *gathered;
}

void ReactionDesk::tellSoon(const RoomCode &code, Gathered &gathered)
{
    // The first is told at the end of this turn, what follows within the interval with its end.
    if (gathered.timer.isActive())
        return;
    gathered.timer.start();
    QMetaObject::invokeMethod(this, [this, code] { tell(code); }, Qt::QueuedConnection);
}

void ReactionDesk::tell(const RoomCode &code)
{
    const auto it = m_gathered.find(code.value);
    if (it == m_gathered.end())
        return;
    Gathered &gathered = *it->second;
    const ReactionCounts here = std::exchange(gathered.here, {});
    const ReactionCounts all = std::exchange(gathered.all, {});
    const auto now = std::chrono::steady_clock::now();
    gathered.freshAt.removeIf([now](const auto &entry) { return *entry <= now; });
    if (all.isEmpty() && gathered.freshAt.isEmpty()) {
        m_gathered.erase(it);
        return;
    }
    if (!here.isEmpty())
        Q_EMIT reactedHere(code, here);
    if (!all.isEmpty())
        Q_EMIT reacted(code, all);
}
