#pragma once

#include "core/game/events.h"
#include "core/game/gameroom.h"

// Rooms in which players play in teams.

/// The team in which a player plays; empty in a room without teams.
QString teamOf(const GameRoom &room, const Player &player);

/// The room's own spelling of a team's name; empty when it has no such team.
QString knownTeam(const GameRoom &room, const QString &name);

/// The team with the fewest players who are here, of several the first.
QString smallestTeam(const GameRoom &room);

/// Who changes teams when the room gets these settings: a team that is renamed in its place keeps its
/// players, those without one are dealt to the smallest teams.
QList<TeamSeat> movedPlayers(const GameRoom &room, const RoomSettings &settings);

/// How a team stands after the closed questions.
struct TeamStanding
{
    QString name;
    int rank = 0; ///< From 1; teams with the same score share one.
    qint64 score = 0;
    int memberCount = 0;

    bool operator==(const TeamStanding &) const = default;
};

/// Best first, equals in the order of the room's teams; empty in a room without teams. Its players are
/// all who are listed, those too who have left, so that nobody lifts an average by going.
QList<TeamStanding> teamStandings(const GameRoom &room);
