#include "tests/net/testnode.h"
#include "tests/net/wireclient.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// A room with teams over the wire: how players come into one, and what everybody is told of them.
class tst_TeamPlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void thePublicSummaryOffersTheTeams();
    void playersPickTheirTeam();
    void aJoinWithoutATeamIsRefused_data();
    void aJoinWithoutATeamIsRefused();
    void playersAreDealt();
    void standingsAreToldToEverybody();
    void theHostMovesAPlayer();
    void whoIsDealtAnewIsTold();
    void roomsWithoutTeamsSayNothingOfThem();

private:
    WireReply ask(const QByteArray &method, const QString &rest, const QJsonObject &body = {},
                  const QByteArray &key = TestNode::hostKey);
    void makeRoom(TeamMode mode);
    WireClient &client();
    WireClient &joined(const QString &name, const QString &team);
    static QJsonObject joinMessage(const RoomCode &code, const QString &name, const QString &team)
    {
        QJsonObject message {{u"type"_s, u"JOIN"_s},
                             {u"game_room_code"_s, code.value},
                             {u"name"_s, name}};
        if (!team.isEmpty())
            message.insert("team"_L1, team);
        return message;
    }
    static QJsonArray standings(const QString &first, int firstScore, const QString &second,
                                int secondScore)
    {
        return {QJsonObject {{u"rank"_s, 1}, {u"name"_s, first}, {u"score"_s, firstScore}, {u"member_count"_s, 1}},
                QJsonObject {{u"rank"_s, 2}, {u"name"_s, second}, {u"score"_s, secondScore}, {u"member_count"_s, 1}}};
    }

    std::unique_ptr<TestNode> m_node;
    RoomCode m_code;
    std::vector<std::unique_ptr<WireClient>> m_clients;
};

void tst_TeamPlay::init()
{
    m_node = std::make_unique<TestNode>();
}

void tst_TeamPlay::cleanup()
{
    m_clients.clear();
    m_node.reset();
}

WireReply tst_TeamPlay::ask(const QByteArray &method, const QString &rest, const QJsonObject &body,
                            const QByteArray &key)
{
    const QString target = u"/api/v1/game-rooms/"_s + m_code.value + rest;
    return sendRequest(m_node->port(),
                       requestBytes(m_node->port(), method, target.toUtf8(),
                                    body.isEmpty() ? QByteArray() : compact(body),
                                    key.isEmpty() ? QByteArray() : bearer(key)));
}

void tst_TeamPlay::makeRoom(TeamMode mode)
{
    NewRoom room = TestNode::quiz(2);
    room.settings.scoring = ScoringPolicy::Flat;
    room.settings.closeWhenAllAnswered = false;
    room.settings.teams = mode;
    room.settings.teamNames = {u"Red"_s, u"Blue"_s};
    m_code = m_node->makeRoom(room);
}

WireClient &tst_TeamPlay::client()
{
    m_clients.push_back(std::make_unique<WireClient>(m_node->port()));
    WireClient &made = *m_clients.back();
    made.connectToNode();
    [&] { QTRY_VERIFY(made.isOpen()); }();
    return made;
}

WireClient &tst_TeamPlay::joined(const QString &name, const QString &team)
{
    WireClient &made = client();
    made.send(joinMessage(m_code, name, team));
    [&] { QTRY_COMPARE(made.count(u"WELCOME"_s), 1); }();
    return made;
}

void tst_TeamPlay::thePublicSummaryOffersTheTeams()
{
    makeRoom(TeamMode::Pick);
    const QJsonObject summary = ask("GET", {}, {}, {}).json();
    QCOMPARE(summary[u"teams"_s].toString(), u"pick"_s);
    QCOMPARE(summary[u"team_names"_s].toArray(), (QJsonArray {u"Red"_s, u"Blue"_s}));
}

void tst_TeamPlay::playersPickTheirTeam()
{
    makeRoom(TeamMode::Pick);
    const QJsonObject ann = joined(u"Ann"_s, u"Blue"_s).last(u"WELCOME"_s)[u"game_room"_s].toObject();
    QCOMPARE(ann[u"current_player"_s][u"team"_s].toString(), u"Blue"_s);
    QCOMPARE(ann[u"settings"_s][u"team_names"_s].toArray(), (QJsonArray {u"Red"_s, u"Blue"_s}));
    const WireReply bo = ask("POST", u"/players"_s, {{u"name"_s, u"Bo"_s}, {u"team"_s, u"red"_s}}, {});
    QCOMPARE(bo.status, 201);
    QCOMPARE(bo.json()[u"player"_s][u"team"_s].toString(), u"Red"_s);
    // Ann may be told in the same message.
    QTRY_COMPARE(m_clients[0]->last(u"ROSTER_CHANGED"_s)[u"joined"_s].toArray().last()[u"team"_s].toString(),
                 u"Red"_s);
    const QJsonObject host = ask("GET", {}).json();
    QCOMPARE(host[u"players"_s][0][u"team"_s].toString(), u"Blue"_s);
    QCOMPARE(host[u"team_leaderboard"_s][1][u"member_count"_s].toInt(), 1);
}

void tst_TeamPlay::aJoinWithoutATeamIsRefused_data()
{
    QTest::addColumn<QString>("team");
    QTest::newRow("none") << QString();
    QTest::newRow("an unknown one") << u"Green"_s;
}

void tst_TeamPlay::aJoinWithoutATeamIsRefused()
{
    QFETCH(const QString, team);
    makeRoom(TeamMode::Pick);
    QJsonObject body {{u"name"_s, u"Ann"_s}};
    if (!team.isEmpty())
        body.insert("team"_L1, team);
    const WireReply reply = ask("POST", u"/players"_s, body, {});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"invalid_message"_s);
    QVERIFY(reply.json()[u"detail"_s].toString().startsWith(u"team "_s));
    WireClient &ann = client();
    ann.send(joinMessage(m_code, u"Ann"_s, team));
    QTRY_COMPARE(ann.last(u"ERROR"_s)[u"code"_s].toString(), u"invalid_message"_s);
    QVERIFY(ann.last(u"ERROR"_s)[u"message"_s].toString().startsWith(u"team "_s));
    // The same connection may try again.
    ann.send(joinMessage(m_code, u"Ann"_s, u"Red"_s));
    QTRY_COMPARE(ann.count(u"WELCOME"_s), 1);
}

void tst_TeamPlay::playersAreDealt()
{
    makeRoom(TeamMode::Deal);
    QStringList teams;
    for (const QString &name : {u"Ann"_s, u"Bo"_s, u"Cy"_s}) {
        teams.append(joined(name, {}).last(u"WELCOME"_s)[u"game_room"_s][u"current_player"_s][u"team"_s]
                         .toString());
    }
    QCOMPARE(teams, (QStringList {u"Red"_s, u"Blue"_s, u"Red"_s}));
}

void tst_TeamPlay::standingsAreToldToEverybody()
{
    makeRoom(TeamMode::Pick);
    WireClient &ann = joined(u"Ann"_s, u"Blue"_s);
    joined(u"Bo"_s, u"Red"_s);
    m_node->openQuestion(m_code);
    ann.send({{u"type"_s, u"ANSWER"_s}, {u"question_id"_s, u"q1"_s}, {u"choice"_s, u"a"_s}});
    QTRY_COMPARE(ann.count(u"ANSWER_RECEIVED"_s), 1);
    QVERIFY(m_node->submit(m_code, AdvancePhase {}));
    QTRY_COMPARE(ann.count(u"QUESTION_CLOSED"_s), 1);
    const QJsonArray expected = standings(u"Blue"_s, 1000, u"Red"_s, 0);
    QCOMPARE(ann.last(u"QUESTION_CLOSED"_s)[u"team_leaderboard"_s].toArray(), expected);
    QCOMPARE(ask("GET", u"/results"_s).json()[u"team_leaderboard"_s].toArray(), expected);
    QCOMPARE(ask("GET", u"/results"_s).json()[u"players"_s][0][u"team"_s].toString(), u"Blue"_s);
    QVERIFY(m_node->submit(m_code, CorrectQuestion {{u"q1"_s}, NewPoints {500}}));
    QTRY_COMPARE(ann.last(u"SCORES_CORRECTED"_s)[u"team_leaderboard"_s].toArray(),
                 standings(u"Blue"_s, 500, u"Red"_s, 0));
    QVERIFY(m_node->submit(m_code, EndGame {}));
    QTRY_COMPARE(ann.last(u"GAME_ROOM_COMPLETED"_s)[u"team_leaderboard"_s].toArray(),
                 standings(u"Blue"_s, 500, u"Red"_s, 0));
}

void tst_TeamPlay::theHostMovesAPlayer()
{
    makeRoom(TeamMode::Pick);
    WireClient &ann = joined(u"Ann"_s, u"Blue"_s);
    const WireReply moved = ask("PATCH", u"/players/p1"_s, {{u"team"_s, u"Red"_s}});
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.json()[u"team"_s].toString(), u"Red"_s);
    QTRY_COMPARE(ann.last(u"WELCOME"_s)[u"game_room"_s][u"current_player"_s][u"team"_s].toString(), u"Red"_s);
    QCOMPARE(ask("PATCH", u"/players/p1"_s, {{u"team"_s, u"Green"_s}}).code(), u"invalid_message"_s);
}

void tst_TeamPlay::whoIsDealtAnewIsTold()
{
    makeRoom(TeamMode::Pick);
    WireClient &ann = joined(u"Ann"_s, u"Blue"_s);
    const QJsonObject settings {{u"team_names"_s, QJsonArray {u"Red"_s, u"Sea"_s}}};
    QCOMPARE(ask("PATCH", {}, {{u"settings"_s, settings}}).status, 200);
    QTRY_COMPARE(ann.last(u"GAME_ROOM_UPDATED"_s)[u"game_room"_s][u"settings"_s][u"team_names"_s].toArray(),
                 (QJsonArray {u"Red"_s, u"Sea"_s}));
    QTRY_COMPARE(ann.last(u"WELCOME"_s)[u"game_room"_s][u"current_player"_s][u"team"_s].toString(), u"Sea"_s);
}

void tst_TeamPlay::roomsWithoutTeamsSayNothingOfThem()
{
    makeRoom(TeamMode::Off);
    WireClient &ann = joined(u"Ann"_s, u"Red"_s);
    m_node->openQuestion(m_code);
    QVERIFY(m_node->submit(m_code, EndGame {}));
    QTRY_COMPARE(ann.count(u"GAME_ROOM_COMPLETED"_s), 1);
    QVERIFY2(!ann.everything().contains("team"), ann.everything().constData());
    QVERIFY(!ask("GET", {}, {}, {}).body.contains("team"));
    QVERIFY(!ask("GET", u"/results"_s).body.contains("team"));
}

int main(int argc, char **argv)
{
    return runNetTest<tst_TeamPlay>(argc, argv);
}

#include "tst_teamplay.moc"
