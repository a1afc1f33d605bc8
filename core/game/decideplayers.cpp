#include "core/game/decideplay_p.h"

#include "core/game/playername.h"
#include "core/game/teams.h"

using namespace Qt::StringLiterals;

namespace
{

std::unexpected<Error> invalid(const QString &message)
{
    return refuse(ErrorCode::InvalidMessage, message);
}

std::unexpected<Error> noSuchPlayer()
{
    return refuse(ErrorCode::PlayerNotFound, u"no such player in this room"_s);
}

const Player *seated(const GameRoom &room, PlayerId id)
{
    const Player *player = room.player(id);
    return player && !player->removed ? player : nullptr;
}

Result<void> checkAdmission(const GameRoom &room)
{
    if (room.isFinished())
        return refuse(ErrorCode::RoomClosed, u"the game is over"_s);
    if (room.settings.join == JoinMode::Locked)
        return refuse(ErrorCode::RoomLocked, u"the host has locked the room"_s);
    if (room.status == RoomStatus::InProgress
        && room.settings.lateJoin != LateJoin::Allow)
        return refuse(ErrorCode::RoomClosed, u"the game has begun and takes no new players"_s);
    return {};
}

/// The team of that name in a room that has teams.
Result<QString> teamNamed(const GameRoom &room, const QString &name)
{
    const QString team = knownTeam(room, name);
    if (team.isEmpty())
        return invalid(u"team must be one of %1"_s.arg(room.settings.teamNames.join(u", "_s)));
    return team;
}

Result<QString> teamOfNewcomer(const GameRoom &room, const QString &wanted)
{
    switch (room.settings.teams) {
    case TeamMode::Off:
        return QString();
    case TeamMode::Pick:
        return teamNamed(room, wanted);
    case TeamMode::Deal:
        return smallestTeam(room);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<RoomEvents> decideJoin(const GameRoom &room, const JoinRoom &command, TimePoint now)
{
    if (const auto ok = checkAdmission(room); !ok)
        return std::unexpected(ok.error());
    const auto name = normalizedPlayerName(command.name);
    if (!name)
        return std::unexpected(name.error());
    const QString skeleton = nameSkeleton(*name);
    if (room.bannedNames.contains(skeleton))
        return refuse(ErrorCode::NameRejected, u"the host does not allow this name"_s);
    if (room.playersByName.contains(skeleton))
        return refuse(ErrorCode::NameTaken, u"somebody here has this name already"_s);
    if (!command.avatar.isEmpty() && !isAvatar(command.avatar))
        return invalid(u"avatar must be one emoji"_s);
    const auto team = teamOfNewcomer(room, command.team);
    if (!team)
        return std::unexpected(team.error());
    if (room.seatCount >= room.maxPlayerCount)
        return refuse(ErrorCode::RoomFull, u"the room is full"_s);
    const PlayerId id {room.lastPlayerNumber + 1};
    return RoomEvents {PlayerJoined {
        .id = id,
        .name = *name,
        .avatar = command.avatar.isEmpty() ? dealtAvatar(id.number) : command.avatar,
        .tokenHash = command.tokenHash,
        .approved = room.settings.join != JoinMode::Approve,
        .at = now,
        .team = *team}};
}

Result<RoomEvents> decideApprove(const GameRoom &room, const ApprovePlayer &command)
{
    const Player *player = seated(room, command.player);
    if (!player)
        return noSuchPlayer();
    if (player->approved)
        return RoomEvents {};
    return RoomEvents {PlayerApproved {command.player}};
}

Result<RoomEvents> decideEditPlayer(const GameRoom &room, const EditPlayer &command)
{
    const Player *player = seated(room, command.player);
    if (!player)
        return noSuchPlayer();
    const double factor = command.timeFactor.value_or(player->timeFactor);
    if (!(factor >= 1 && factor <= 3))
        return invalid(u"time_factor must be 1 to 3"_s);
    QString name = player->name;
    if (command.name) {
        const auto wanted = normalizedPlayerName(*command.name);
        if (!wanted)
            return std::unexpected(wanted.error());
        const PlayerId holder = room.playersByName.value(nameSkeleton(*wanted));
        if (holder.number != 0 && holder != command.player)
            return refuse(ErrorCode::NameTaken, u"somebody here has this name already"_s);
        name = *wanted;
    }
    QString team = player->team;
    if (command.team) {
        if (room.settings.teams == TeamMode::Off)
            return invalid(u"team can't be set: this room has no teams"_s);
        const auto wanted = teamNamed(room, *command.team);
        if (!wanted)
            return std::unexpected(wanted.error());
        team = *wanted;
    }
    if (name == player->name && factor == player->timeFactor && team == player->team)
        return RoomEvents {};
    return RoomEvents {PlayerEdited {command.player, name, factor, team}};
}

Result<RoomEvents> decideLeave(const GameRoom &room, const LeaveRoom &command, TimePoint now)
{
    const Player *player = seated(room, command.player);
    if (!player)
        return noSuchPlayer();
    if (player->left)
        return RoomEvents {};
    return RoomEvents {PlayerLeft {command.player}} + goOnWithout(room, player->id, now);
}

Result<RoomEvents> decideRemove(const GameRoom &room, const RemovePlayer &command, TimePoint now)
{
    const Player *player = seated(room, command.player);
    if (!player)
        return noSuchPlayer();
    return RoomEvents {PlayerRemoved {command.player, command.ban}}
    + goOnWithout(room, player->id, now);
}

Result<RoomEvents> decideConnected(const GameRoom &room, const SetConnected &command, TimePoint now)
{
    const Player *player = seated(room, command.player);
    if (!player)
        return noSuchPlayer();
    if (command.connected) {
        if (player->connected && player->node == command.node && !player->left)
            return RoomEvents {};
        return RoomEvents {PlayerConnected {command.player, command.node}};
    }
    if (!player->connected || player->node != command.node)
        return RoomEvents {};
    return RoomEvents {PlayerDisconnected {command.player}}
    + closeWithout(room, player->id, now);
}
