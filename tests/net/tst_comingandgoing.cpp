#include "tests/net/sockettest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Who watches, who comes late, who leaves and who is put out; docs/protocol.md 3.
class tst_ComingAndGoing : public SocketTest
{
    Q_OBJECT

private Q_SLOTS:
    void screensSeeWhatTheRoomMaySee();
    void hostsWatchWithTheirKey();
    void lateComersSpectate();
    void lateComersAreRefused();
    void whoOnlyWatchesSeesAllAndAnswersNothing();
    void theHostsKeyOutranksWatching();
    void leavesTheLobby();
    void leavesARunningGame();
    void isShownAwayAfterAMoment();
    void aReloadDoesNotCountAsAway();
    void isRemovedByTheHost();
    void aClosedRoomTellsItsPlayers();
    void theNodeGoesAway();
};

void tst_ComingAndGoing::screensSeeWhatTheRoomMaySee()
{
    WireClient &screen = client();
    screen.send({{u"type"_s, u"WATCH"_s}, {u"game_room_code"_s, m_code.value}});
    QTRY_COMPARE(screen.count(u"WELCOME"_s), 1);
    QCOMPARE(screen.last(u"WELCOME"_s)[u"role"_s].toString(), u"screen"_s);
    QVERIFY(!screen.last(u"WELCOME"_s).contains(u"token"_s));
    joined(u"Ann"_s);
    m_node->openQuestion(m_code);
    QTRY_COMPARE(screen.count(u"QUESTION_OPENED"_s), 1);
    screen.send(answer(u"q1"_s, u"a"_s));
    QTRY_COMPARE(screen.last(u"ERROR"_s)[u"code"_s].toString(), u"forbidden"_s);
    QVERIFY(!screen.everything().contains("\"key\""));
    QCOMPARE(m_node->room(m_code).seatCount, 1);
}

void tst_ComingAndGoing::hostsWatchWithTheirKey()
{
    WireClient &host = client();
    QJsonObject watch {{u"type"_s, u"WATCH"_s}, {u"game_room_code"_s, m_code.value}};
    watch[u"host_key"_s] = u"not-the-key"_s;
    host.send(watch);
    QTRY_COMPARE(host.count(u"ERROR"_s), 1);
    QCOMPARE(host.last(u"ERROR"_s)[u"code"_s].toString(), u"unauthorized"_s);
    QCOMPARE(host.count(u"WELCOME"_s), 0);
    watch[u"host_key"_s] = QString::fromLatin1(TestNode::hostKey);
    host.send(watch);
    QTRY_COMPARE(host.count(u"WELCOME"_s), 1);
    QCOMPARE(host.last(u"WELCOME"_s)[u"role"_s].toString(), u"host"_s);
    QVERIFY(host.last(u"WELCOME"_s)[u"game_room"_s][u"questions"_s][0][u"key"_s].isArray());
}

void tst_ComingAndGoing::lateComersSpectate()
{
    NewRoom quiz = TestNode::quiz(2);
    quiz.settings.lateJoin = LateJoin::Spectate;
    m_code = m_node->makeRoom(quiz);
    joined(u"Ann"_s);
    m_node->openQuestion(m_code);
    WireClient &late = client();
    late.send(join(u"Late"_s));
    QTRY_COMPARE(late.count(u"WELCOME"_s), 1);
    QCOMPARE(late.last(u"WELCOME"_s)[u"role"_s].toString(), u"spectator"_s);
    QVERIFY(!late.last(u"WELCOME"_s).contains(u"token"_s));
    late.send(answer(u"q1"_s, u"a"_s));
    QTRY_COMPARE(late.last(u"ERROR"_s)[u"code"_s].toString(), u"forbidden"_s);
    QCOMPARE(m_node->room(m_code).seatCount, 1);
    late.send({{u"type"_s, u"LEAVE"_s}});
    QTRY_COMPARE(late.closeCode(), 1000);
}

void tst_ComingAndGoing::lateComersAreRefused()
{
    NewRoom quiz = TestNode::quiz(2);
    quiz.settings.lateJoin = LateJoin::Refuse;
    m_code = m_node->makeRoom(quiz);
    joined(u"Ann"_s);
    m_node->openQuestion(m_code);
    WireClient &late = client();
    late.send(join(u"Late"_s));
    QTRY_COMPARE(late.last(u"ERROR"_s)[u"code"_s].toString(), u"room_closed"_s);
    QCOMPARE(late.count(u"WELCOME"_s), 0);
}

void tst_ComingAndGoing::whoOnlyWatchesSeesAllAndAnswersNothing()
{
    joined(u"Ann"_s);
    QVERIFY(m_node->submit(m_code, LockRoom {true}));
    WireClient &watcher = client();
    const QJsonObject watch {
        {u"type"_s, u"WATCH"_s}, {u"game_room_code"_s, m_code.value}, {u"spectate"_s, true}};
    watcher.send(watch);
    QTRY_COMPARE(watcher.count(u"WELCOME"_s), 1);
    const QJsonObject welcome = watcher.last(u"WELCOME"_s);
    QCOMPARE(welcome[u"role"_s].toString(), u"spectator"_s);
    QVERIFY(!welcome.contains(u"token"_s));
    QVERIFY(welcome[u"game_room"_s][u"current_player"_s].isNull());
    m_node->openQuestion(m_code);
    QTRY_COMPARE(watcher.count(u"QUESTION_OPENED"_s), 1);
    watcher.send(answer(u"q1"_s, u"a"_s));
    QTRY_COMPARE(watcher.last(u"ERROR"_s)[u"code"_s].toString(), u"forbidden"_s);
    QVERIFY(m_node->submit(m_code, AdvancePhase {}));
    QTRY_COMPARE(watcher.count(u"QUESTION_CLOSED"_s), 1);
    QCOMPARE(watcher.count(u"PLAYER_RESULT"_s), 0);
    QCOMPARE(m_node->room(m_code).seatCount, 1);
    QVERIFY(!watcher.everything().contains("\"key\""));
    watcher.send(watch);
    QTRY_COMPARE(watcher.last(u"ERROR"_s)[u"code"_s].toString(), u"wrong_status"_s);
}

void tst_ComingAndGoing::theHostsKeyOutranksWatching()
{
    WireClient &host = client();
    host.send({{u"type"_s, u"WATCH"_s},
               {u"game_room_code"_s, m_code.value},
               {u"host_key"_s, QString::fromLatin1(TestNode::hostKey)},
               {u"spectate"_s, true}});
    QTRY_COMPARE(host.last(u"WELCOME"_s)[u"role"_s].toString(), u"host"_s);
}

void tst_ComingAndGoing::leavesTheLobby()
{
    WireClient &ann = joined(u"Ann"_s);
    WireClient &bo = joined(u"Bo"_s);
    const QString token = tokenOf(ann);
    ann.send({{u"type"_s, u"LEAVE"_s}});
    QTRY_COMPARE(ann.closeCode(), 1000);
    QTRY_COMPARE(m_node->room(m_code).seatCount, 1);
    QTRY_COMPARE(bo.last(u"ROSTER_CHANGED"_s)[u"left"_s].toArray().size(), 1);
    WireClient &again = client();
    again.send(resume(token));
    QTRY_COMPARE(again.closeCode(), 4404);
    joined(u"Ann"_s);
}

void tst_ComingAndGoing::leavesARunningGame()
{
    WireClient &ann = joined(u"Ann"_s);
    joined(u"Bo"_s);
    const PlayerId id = idOf(ann);
    m_node->openQuestion(m_code);
    ann.send({{u"type"_s, u"LEAVE"_s}});
    QTRY_COMPARE(ann.closeCode(), 1000);
    QTRY_VERIFY(m_node->room(m_code).player(id)->left);
    QVERIFY(!m_node->room(m_code).player(id)->connected);
}

void tst_ComingAndGoing::isShownAwayAfterAMoment()
{
    WireClient &ann = joined(u"Ann"_s);
    WireClient &bo = joined(u"Bo"_s);
    QTRY_COMPARE(std::ranges::count_if(m_node->room(m_code).players, &Player::connected), 2);
    const TimePoint went = m_node->clock.now();
    ann.drop();
    bo.closeCleanly();
    QTRY_COMPARE(std::ranges::count_if(m_node->room(m_code).players, &Player::connected), 0);
    for (const JournalEntry &entry : m_node->journal.rooms[m_code.value].entries) {
        for (const RoomEvent &event : entry.events)
            QVERIFY(!std::holds_alternative<PlayerDisconnected>(event) || entry.at - went >= 300ms);
    }
}

void tst_ComingAndGoing::aReloadDoesNotCountAsAway()
{
    NetLimits limits;
    limits.awayDelay = 3s;
    m_node = std::make_unique<TestNode>(limits);
    m_code = m_node->makeRoom();
    WireClient &ann = joined(u"Ann"_s);
    const QString token = tokenOf(ann);
    QTRY_VERIFY(m_node->room(m_code).players.first().connected);
    ann.drop();
    QTRY_COMPARE(m_node->net->connectionCount(), 0);
    WireClient &again = client();
    again.send(resume(token));
    QTRY_COMPARE(again.count(u"WELCOME"_s), 1);
    waitUntilTheAwayAreShown();
    for (const JournalEntry &entry : m_node->journal.rooms[m_code.value].entries) {
        for (const RoomEvent &event : entry.events) {
            const auto *away = std::get_if<PlayerDisconnected>(&event);
            QVERIFY(!away || away->id != idOf(again));
        }
    }
}

void tst_ComingAndGoing::isRemovedByTheHost()
{
    WireClient &ann = joined(u"Ann"_s);
    WireClient &bo = joined(u"Bo"_s);
    const QString token = tokenOf(ann);
    QVERIFY(m_node->submit(m_code, RemovePlayer {idOf(ann), true}));
    QTRY_COMPARE(ann.count(u"REMOVED"_s), 1);
    QTRY_COMPARE(ann.closeCode(), 4503);
    QTRY_VERIFY(ann.isClosed());
    QVERIFY(!bo.isClosed());
    WireClient &again = client();
    again.send(resume(token));
    QTRY_COMPARE(again.last(u"ERROR"_s)[u"code"_s].toString(), u"unauthorized"_s);
    QTRY_COMPARE(again.closeCode(), 4404);
    WireClient &banned = client();
    banned.send(join(u"Ann"_s));
    QTRY_COMPARE(banned.last(u"ERROR"_s)[u"code"_s].toString(), u"name_rejected"_s);
}

void tst_ComingAndGoing::aClosedRoomTellsItsPlayers()
{
    WireClient &ann = joined(u"Ann"_s);
    bool deleted = false;
    m_node->service.deleteRoom(m_code, this, [&deleted](const Result<void> &result) {
        deleted = bool(result);
    });
    QTRY_VERIFY(deleted);
    QTRY_COMPARE(ann.closeCode(), 4404);
    QCOMPARE(ann.count(u"REMOVED"_s), 0);
}

void tst_ComingAndGoing::theNodeGoesAway()
{
    WireClient &ann = joined(u"Ann"_s);
    WireClient &unjoined = client();
    bool stopped = false;
    m_node->net->stop(this, [&stopped] { stopped = true; });
    QTRY_VERIFY_WITH_TIMEOUT(stopped, 3000);
    QTRY_COMPARE(ann.closeCode(), 1001);
    QTRY_COMPARE(unjoined.closeCode(), 1001);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_node->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(m_node->room(m_code).players.first().connected);
}

int main(int argc, char **argv)
{
    return runNetTest<tst_ComingAndGoing>(argc, argv);
}

#include "tst_comingandgoing.moc"
