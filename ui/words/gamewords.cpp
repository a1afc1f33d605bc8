#include "ui/words/gamewords.h"

#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

struct GameWords
{
    Q_DECLARE_TR_FUNCTIONS(GameWords)
};

bool isLive(const RoomSummary &room)
{
    switch (room.status) {
    case RoomStatus::InProgress:
        return true;
    case RoomStatus::Completed:
    case RoomStatus::Failed:
        return false;
    default:
        return room.connectedCount > 0;
    }
}

} // namespace

QList<RoomSummary> liveGames(const HostSession &session)
{
    const QList<NodeInfo> nodes = session.nodes();
    const bool shared = session.nodeStatus().shared && !nodes.isEmpty();
    QList<RoomSummary> games = session.rooms();
    games.removeIf([&](const RoomSummary &room) {
        return !isLive(room) || (shared && room.node != nodes.first().id);
    });
    return games;
}

QString stageWords(const RoomSummary &game)
{
    if (game.status != RoomStatus::InProgress)
        return GameWords::tr("in the lobby");
    return GameWords::tr("question %1 of %2")
        .arg(qMax(0, game.questionIndex) + 1)
        .arg(game.questionCount);
}

QString gameWords(const RoomSummary &game)
{
    return GameWords::tr("%1: %2, %3")
        .arg(oneLine(game.title), stageWords(game), playerCountWords(game.playerCount));
}
