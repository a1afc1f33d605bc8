#include "tests/view/playedroom.h"

#include "core/view/otherplayers.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QList<quint32> numbers(const QList<PublicPlayer> &players)
{
    QList<quint32> result;
    for (const PublicPlayer &player : players)
        result.append(player.id.number);
    return result;
}

/// A room in which player 1 has the most points, player 2 the next most and so on.
PlayedRoom rankedRoom(int count)
{
    PlayedRoom game(newRoomOf(2));
    game.joinMany(count);
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    game.wait(500ms);
    for (int i = 1; i <= count; ++i) {
        game.answer(PlayerId {quint32(i)}, u"a"_s);
        if (i < 9000)
            game.wait(1ms);
    }
    game.playTo(Phase::Reveal);
    return game;
}

/// Nanoseconds for the view of each of 200 viewers, the best of several tries.
qint64 costOfViews(const GameRoom &room)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int attempt = 0; attempt < 7; ++attempt) {
        const SharedView shared = sharedView(room);
        QElapsedTimer timer;
        timer.start();
        for (quint32 i = 0; i < 200; ++i)
            (void)gameRoomForPlayer(room, shared, PlayerId {1 + i * 37 % room.lastPlayerNumber});
        best = std::min(best, timer.nsecsElapsed());
    }
    return best;
}

} // namespace

/// Whom a player sees of the others, and what that costs in a large room.
class TestOtherPlayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallLobbyListsAllNewestFirst();
    void largeLobbyListsTheTwelveNewest();
    void smallGameListsAllBestFirst();
    void fiftyOthersAreStillAll();
    void largeGameListsBestAndNeighbours();
    void neighboursOfTheBestAreNotListedTwice();
    void lastPlayerSeesThoseAhead();
    void newcomerIsPlacedAmongThoseWithoutPoints();
    void viewerIsNeverAmongTheOthers();
    void thoseWhoWentAreNotListed();
    void screenListsFifty();
    void costDoesNotGrowWithTheRoom();
};

void TestOtherPlayers::smallLobbyListsAllNewestFirst()
{
    PlayedRoom game(newRoomOf(1));
    game.joinMany(4);
    QCOMPARE(numbers(otherPlayersFor(game.room, PlayerId {2})), (QList<quint32> {4, 3, 1}));
}

void TestOtherPlayers::largeLobbyListsTheTwelveNewest()
{
    PlayedRoom game(newRoomOf(1));
    game.joinMany(100);
    const QList<quint32> others = numbers(otherPlayersFor(game.room, PlayerId {99}));
    QCOMPARE(others.size(), 12);
    QCOMPARE(others.first(), 100);
    QCOMPARE(others.last(), 88);
}

void TestOtherPlayers::smallGameListsAllBestFirst()
{
    const PlayedRoom game = rankedRoom(5);
    QCOMPARE(numbers(otherPlayersFor(game.room, PlayerId {3})), (QList<quint32> {1, 2, 4, 5}));
}

void TestOtherPlayers::fiftyOthersAreStillAll()
{
    QCOMPARE(otherPlayersFor(rankedRoom(51).room, PlayerId {20}).size(), 50);
    QCOMPARE(otherPlayersFor(rankedRoom(52).room, PlayerId {20}).size(), 20);
}

void TestOtherPlayers::largeGameListsBestAndNeighbours()
{
    const PlayedRoom game = rankedRoom(100);
    const QList<quint32> expected {1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
                                   45, 46, 47, 48, 49, 51, 52, 53, 54, 55};
    QCOMPARE(numbers(otherPlayersFor(game.room, PlayerId {50})), expected);
}

void TestOtherPlayers::neighboursOfTheBestAreNotListedTwice()
{
    const PlayedRoom game = rankedRoom(100);
    const QList<quint32> expected {1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13};
    QCOMPARE(numbers(otherPlayersFor(game.room, PlayerId {8})), expected);
}

void TestOtherPlayers::lastPlayerSeesThoseAhead()
{
    const PlayedRoom game = rankedRoom(100);
    const QList<quint32> others = numbers(otherPlayersFor(game.room, PlayerId {100}));
    QCOMPARE(others.size(), 15);
    QCOMPARE(others.last(), 99);
}

void TestOtherPlayers::newcomerIsPlacedAmongThoseWithoutPoints()
{
    PlayedRoom game = rankedRoom(100);
    const PlayerId first = game.join(u"Late one"_s);
    const PlayerId second = game.join(u"Late two"_s);
    QVERIFY(numbers(otherPlayersFor(game.room, second)).contains(first.number));
    QVERIFY(numbers(otherPlayersFor(game.room, first)).contains(second.number));
    QCOMPARE(gameRoomForPlayer(game.room, second).currentPlayer->rank, 101);
}

void TestOtherPlayers::viewerIsNeverAmongTheOthers()
{
    const PlayedRoom game = rankedRoom(120);
    for (quint32 i = 1; i <= 120; ++i) {
        const QList<quint32> others = numbers(otherPlayersFor(game.room, PlayerId {i}));
        QVERIFY(!others.contains(i));
        QCOMPARE(QSet<quint32>(others.begin(), others.end()).size(), others.size());
        QVERIFY(others.size() <= 20);
    }
}

void TestOtherPlayers::thoseWhoWentAreNotListed()
{
    PlayedRoom game(newRoomOf(1));
    game.joinMany(5);
    game.act(LeaveRoom {PlayerId {2}});
    game.act(RemovePlayer {PlayerId {3}});
    QCOMPARE(numbers(otherPlayersFor(game.room, PlayerId {1})), (QList<quint32> {5, 4}));

    game.act(StartGame {});
    game.act(LeaveRoom {PlayerId {4}});
    game.act(RemovePlayer {PlayerId {5}});
    // Who leaves a running game stays in its results.
    QCOMPARE(numbers(otherPlayersFor(game.room, PlayerId {1})), QList<quint32> {4});
    QVERIFY(!otherPlayersFor(game.room, PlayerId {1}).first().connected);
}

void TestOtherPlayers::screenListsFifty()
{
    const PlayedRoom game = rankedRoom(60);
    const QList<quint32> shown = numbers(otherPlayersForScreen(game.room));
    QCOMPARE(shown.size(), 50);
    QCOMPARE(shown.first(), 1);
    QVERIFY(std::ranges::is_sorted(shown));
}

void TestOtherPlayers::costDoesNotGrowWithTheRoom()
{
    const PlayedRoom small = rankedRoom(100);
    const PlayedRoom large = rankedRoom(10000);
    const qint64 smallCost = costOfViews(small.room);
    const qint64 largeCost = costOfViews(large.room);
    QVERIFY2(largeCost < 10 * smallCost,
             qPrintable(u"100 players: %1 us, 10,000 players: %2 us for 200 views"_s
                            .arg(smallCost / 1000)
                            .arg(largeCost / 1000)));
}

QTEST_GUILESS_MAIN(TestOtherPlayers)
#include "tst_otherplayers.moc"
