#pragma once

#include "core/game/reactions.h"
#include "core/service/roomreplicas.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <unordered_map>

/// What players react with: gathered and told at most 4 times a second for a room, here and to other
/// nodes. None of it is kept. What comes too fast (3 at once and then one a second are free for each
/// player), at the wrong time or outside the room's set is dropped without a word.
class ReactionDesk : public QObject
{
    Q_OBJECT

public:
    using SteadyTime = std::chrono::steady_clock::time_point;

    explicit ReactionDesk(const RoomReplicas &replicas, QObject *parent = nullptr);
    ~ReactionDesk() override;

    /// A player of this node reacts.
    void take(const RoomCode &code, PlayerId player, const QString &emoji, SteadyTime now);
    /// Players of another node have reacted.
    void takeOthers(const RoomCode &code, const ReactionCounts &counts);

Q_SIGNALS:
    /// To be shown: what players of all nodes sent.
    void reacted(const RoomCode &code, const ReactionCounts &counts);
    /// To be told to other nodes: what those of this one sent.
    void reactedHere(const RoomCode &code, const ReactionCounts &counts);

private:
    Q_DISABLE_COPY_MOVE(ReactionDesk)

    /// Of a room in which somebody reacted lately.
    struct Gathered
    {
        QTimer timer;
        ReactionCounts all;
        ReactionCounts here;
        QHash<PlayerId, SteadyTime> freshAt; ///< When each player's allowance is whole again.
    };

    Gathered &gatheredOf(const RoomCode &code);
    void tellSoon(const RoomCode &code, Gathered &gathered);
    void tell(const RoomCode &code);

    const RoomReplicas &m_replicas;
    std::unordered_map<QString, std::unique_ptr<Gathered>> m_gathered;
};
