#include "tests/chaos/twonodes.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
constexpr int cap = 30'000;
constexpr int playersEach = 20;
}

TwoNodes::TwoNodes(Way way, const QStringList &redisArguments)
    : redis(redisArguments)
    , m_way(way)
    , m_first(m_firstFolder.path())
    , m_second(m_secondFolder.path())
{
}

bool TwoNodes::start()
{
    if (url.isEmpty() && !redis.start())
        return false;
    m_firstProxy = std::make_unique<TcpProxy>(redis.port());
    m_secondProxy = std::make_unique<TcpProxy>(redis.port());
    for (int i = 0; i < 2; ++i) {
        node(i).extraArguments = {u"--redis"_s, urlFor(i)};
        if (!node(i).start()) {
            qWarning("%s", node(i).outcome().err.constData());
            return false;
        }
        m_ids.append(idOf(i));
    }
    return m_ids[0] != m_ids[1];
}

int TwoNodes::ownerOf(ChaosGame &game)
{
    return int(m_ids.indexOf(game.nodeId()));
}

qint64 TwoNodes::waitForOwner(ChaosGame &game, int wanted)
{
    QElapsedTimer timer;
    timer.start();
    const bool came = QTest::qWaitFor([&] { return ownerOf(game) == wanted; }, cap);
    return came ? timer.elapsed() : -1;
}

bool TwoNodes::openGame(ChaosGame &game, int questions, QRandomGenerator &random)
{
    const QString path = u"/api/v1/game-rooms/"_s;
    if (!game.makeRoom({.questionCount = questions})
        || !QTest::qWaitFor([&] { return node(1).get(path + game.code()).status == 200; }, cap))
        return false;
    for (int i : {1, 0}) {
        game.useNode(node(i));
        if (!game.seatPlayers(playersEach, random.generate(), {.thinkMaxMs = 2500}))
            return false;
    }
    game.useNode(node(1));
    return game.startGame();
}

QString TwoNodes::endGame(ChaosGame &game)
{
    if (!QTest::qWaitFor([&] { return ownerOf(game) >= 0; }, cap))
        return u"nobody runs the room"_s;
    if (!QTest::qWaitFor([&] { return game.areAllSeated(); }, cap))
        return u"players are missing"_s;
    if (!game.endGame())
        return u"the game did not end"_s;
    return (gapsInGame(game.events()) + game.compareAnswers().objections().split(u'\n', Qt::SkipEmptyParts))
        .join(u'\n');
}

QString TwoNodes::urlFor(int i)
{
    if (!url.isEmpty())
        return url;
    return u"redis://127.0.0.1:%1"_s.arg(m_way == Way::Direct ? redis.port() : proxy(i).port());
}

QString TwoNodes::idOf(int i)
{
    return node(i).get(u"/api/v1/server"_s).json()["node_id"_L1].toString();
}

QStringList gapsInGame(const QList<QJsonObject> &events)
{
    QStringList gaps;
    int next = 0;
    for (const QJsonObject &event : events) {
        if (event["type"_L1] != "QUESTION_OPENED"_L1)
            continue;
        const int index = event["index"_L1].toInt();
        if (index != next)
            gaps.append(u"question %1 was opened where %2 was due"_s.arg(index).arg(next));
        next = index + 1;
    }
    return gaps;
}
