#include "core/service/redisreactions.h"
#include "tests/game/testgame.h"
#include "tests/redis/redistest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace
{

/// What a node has for reactions, with a room in its lobby.
struct ReactingNode
{
    ReactingNode(const RedisServerProcess &server, const QString &name, const TestGame &game)
        : link(redis, desk, {name})
    {
        QSignalSpy subscribed(&redis, &QtRedis::subscribed);
        bus.publishOpened(game.room, 1);
        QObject::connect(&desk, &ReactionDesk::reacted, &desk,
                         [this](const RoomCode &, const ReactionCounts &counts) {
                             for (auto it = counts.begin(); it != counts.end(); ++it)
                                 shown[it.key()] += *it;
                         });
        if (!connectTo(redis, server) || !QTest::qWaitFor([&] { return subscribed.count() > 0; }))
            qFatal("no Redis");
    }

    void react(PlayerId player, const QString &emoji)
    {
        desk.take({TestGame().room.code}, player, emoji, std::chrono::steady_clock::now());
    }

    EventBus bus;
    RoomReplicas replicas{bus};
    ReactionDesk desk{replicas};
    QtRedis redis;
    RedisReactions link;
    ReactionCounts shown;
};

} // namespace

/// Reactions of two nodes, over a real Redis.
class tst_RedisReactions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void eachNodeShowsWhatPlayersOfBothSend();
    void withoutRedisEachShowsItsOwn();
    void whatIsNoReactionIsIgnored_data();
    void whatIsNoReactionIsIgnored();

private:
    RedisServerProcess m_server;
};

void tst_RedisReactions::eachNodeShowsWhatPlayersOfBothSend()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    ReactingNode left(m_server, u"left"_s, game);
    ReactingNode right(m_server, u"right"_s, game);
    left.react(ann, u"👏"_s);
    left.react(ann, u"🔥"_s);
    right.react(bo, u"👏"_s);
    const ReactionCounts all{{u"👏"_s, 2}, {u"🔥"_s, 1}};
    QTRY_COMPARE(left.shown, all);
    QTRY_COMPARE(right.shown, all);
    // None comes back and is counted twice.
    left.react(ann, u"😂"_s);
    QTRY_COMPARE(right.shown.value(u"😂"_s), 1);
    QCOMPARE(left.shown, right.shown);
}

void tst_RedisReactions::withoutRedisEachShowsItsOwn()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    ReactingNode node(m_server, u"left"_s, game);
    node.redis.closeConnection();
    node.react(ann, u"👏"_s);
    QTRY_COMPARE(node.shown.value(u"👏"_s), 1);
}

void tst_RedisReactions::whatIsNoReactionIsIgnored_data()
{
    QTest::addColumn<QByteArray>("payload");
    const QByteArray code = TestGame().room.code.value.toLatin1();
    QTest::newRow("no JSON") << QByteArray("👏");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("no room") << QByteArray(R"({"node":"x","counts":{"👏":1}})");
    QTest::newRow("no counts") << QByteArray(R"({"node":"x","code":")" + code + R"("})");
    QTest::newRow("words for a count")
        << QByteArray(R"({"node":"x","code":")" + code + R"(","counts":{"👏":"many"}})");
}

void tst_RedisReactions::whatIsNoReactionIsIgnored()
{
    QFETCH(QByteArray, payload);
    ReactingNode node(m_server, u"left"_s, TestGame());
    run(node.redis, {"PUBLISH", "qs:reactions", payload});
    const QByteArray good = R"({"node":"x","code":")" + TestGame().room.code.value.toLatin1()
        + R"(","counts":{"🎉":7}})";
    run(node.redis, {"PUBLISH", "qs:reactions", good});
    QTRY_COMPARE(node.shown, ReactionCounts({{u"🎉"_s, 7}}));
}

QTEST_GUILESS_MAIN(tst_RedisReactions)
#include "tst_redisreactions.moc"
