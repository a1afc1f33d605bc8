// Redis goes away in the middle of a game and comes back: players stay connected, nothing is accepted
// meanwhile that can't be kept, and nothing that was acknowledged is gone.

#include "tests/chaos/twonodes.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int cap = 30'000;
}

class TestLostRedis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGameWaitsForIt_data();
    void theGameWaitsForIt();
    void aNodeThatCantUseItSaysWhy_data();
    void aNodeThatCantUseItSaysWhy();
};

void TestLostRedis::theGameWaitsForIt_data()
{
    QTest::addColumn<QString>("fsync");
    QTest::newRow("appendfsync always") << u"always"_s;
    QTest::newRow("appendfsync everysec") << u"everysec"_s;
}

void TestLostRedis::theGameWaitsForIt()
{
    QFETCH(QString, fsync);
    TwoNodes nodes(TwoNodes::Way::Direct, {u"--appendonly"_s, u"yes"_s, u"--appendfsync"_s, fsync});
    QVERIFY(nodes.start());
    ChaosGame game(nodes.node(0));
    QVERIFY(game.makeRoom({.questionCount = 20}));
    QTRY_COMPARE(nodes.node(1).get(u"/api/v1/game-rooms/"_s + game.code()).status, 200);
    for (int i : {1, 0}) {
        game.useNode(nodes.node(i));
        QVERIFY(game.seatPlayers(20, 7 + quint32(i), {.thinkMaxMs = 2500}));
    }
    QVERIFY(game.startGame());
    for (int i = 0; i < 3; ++i) {
        const int before = game.answersAcknowledged();
        QTRY_VERIFY_WITH_TIMEOUT(game.answersAcknowledged() > before + 15, cap);
        nodes.redis.kill9();
        QTRY_COMPARE_WITH_TIMEOUT(nodes.node(0).get(u"/healthz"_s).status, 503, cap);
        QTRY_COMPARE_WITH_TIMEOUT(nodes.node(1).get(u"/healthz"_s).status, 503, cap);
        QTRY_VERIFY(std::ranges::all_of(
            game.players(), [i](const auto &player) { return player->storeAway > i; }));
        QVERIFY(game.areAllSeated());
        QVERIFY(nodes.redis.start());
        QTRY_COMPARE_WITH_TIMEOUT(nodes.node(0).get(u"/healthz"_s).status, 200, cap);
        QTRY_COMPARE_WITH_TIMEOUT(nodes.node(1).get(u"/healthz"_s).status, 200, cap);
    }
    const int before = game.answersAcknowledged();
    QTRY_VERIFY_WITH_TIMEOUT(game.answersAcknowledged() > before + 15, cap);
    QVERIFY(game.endGame());
    const QStringList gaps = gapsInGame(game.events());
    QVERIFY2(gaps.isEmpty(), qPrintable(gaps.join(u'\n')));
    const AnswerBook book = game.compareAnswers();
    qInfo("%s", book.summary().constData());
    QVERIFY2(book.complaints.isEmpty(), qPrintable(book.complaints.join(u'\n')));
    QCOMPARE(book.lost, 0);
    QCOMPARE(book.doubled, 0);
}

void TestLostRedis::aNodeThatCantUseItSaysWhy_data()
{
    QTest::addColumn<QStringList>("redisArguments");
    QTest::addColumn<QString>("url"); // %1 is the server's port
    QTest::addColumn<QString>("words");
    const QStringList plain;
    QTest::newRow("no URL") << plain << u"127.0.0.1"_s << u"redis://"_s;
    QTest::newRow("another scheme") << plain << u"http://127.0.0.1:%1"_s << u"not with redis"_s;
    QTest::newRow("nobody there") << plain << u"redis://127.0.0.1:1"_s << u"127.0.0.1:1"_s;
    QTest::newRow("no password") << QStringList{u"--requirepass"_s, u"Secret-1"_s}
                                 << u"redis://127.0.0.1:%1"_s << u"password"_s;
    QTest::newRow("a wrong password") << QStringList{u"--requirepass"_s, u"Secret-1"_s}
                                      << u"redis://:Secret-2@127.0.0.1:%1"_s << u"password"_s;
}

void TestLostRedis::aNodeThatCantUseItSaysWhy()
{
    QFETCH(QStringList, redisArguments);
    QFETCH(QString, url);
    QFETCH(QString, words);
    RedisServerProcess redis(redisArguments);
    QVERIFY(redis.start());
    const QTemporaryDir folder;
    const Outcome outcome = runProgram(
        QString::fromLocal8Bit(QUIZSTAGE_SERVER),
        {u"--port"_s, u"0"_s, u"--bind"_s, u"127.0.0.1"_s, u"--data-dir"_s, folder.path(),
         u"--redis"_s, url.contains(u'%') ? url.arg(redis.port()) : url});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(words.toUtf8()), outcome.err.constData());
    QVERIFY2(!outcome.err.contains("Secret"), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestLostRedis)
#include "tst_lostredis.moc"
