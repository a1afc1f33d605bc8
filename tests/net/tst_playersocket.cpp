#include "tests/net/sockettest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a player says over a socket and hears back; docs/protocol.md 3.
class tst_PlayerSocket : public SocketTest
{
    Q_OBJECT

private Q_SLOTS:
    void joinsAndIsWelcomed();
    void codesAreReadAsPeopleTypeThem();
    void welcomesOnlyWhatTheJournalHas();
    void aJoinThatNobodyWaitsForGivesTheSeatUp();
    void refusedJoins_data();
    void refusedJoins();
    void joiningTwiceIsRefused();
    void resumesWithTheToken();
    void resumesOnTheSameSocket();
    void aWrongTokenIsRefused();
    void theNewestSocketWins();
    void answersAreAcknowledgedWhenDurable();
    void theSameAnswerGetsTheSameReply();
    void refusedAnswers_data();
    void refusedAnswers();
    void answersTwiceFromTwoSocketsCountOnce();
    void reactionsGetNoReply();
    void pingsAreAnsweredBeforeJoining();
    void beforeTheWelcomeOnlyGreetings();
    void wrongCodesAreThrottled();
    void theThrottleSparesARoomWithFriends();
};

void tst_PlayerSocket::joinsAndIsWelcomed()
{
    WireClient &ann = client();
    QJsonObject message = join(u"Ann"_s);
    message[u"id"_s] = 17;
    message[u"avatar"_s] = u"🦊"_s;
    ann.send(message);
    QTRY_COMPARE(ann.count(u"WELCOME"_s), 1);
    const QJsonObject welcome = ann.last(u"WELCOME"_s);
    QCOMPARE(welcome[u"id"_s].toInt(), 17);
    QCOMPARE(welcome[u"role"_s].toString(), u"player"_s);
    QVERIFY(welcome[u"token"_s].toString().size() >= 22);
    QVERIFY(welcome[u"server_ms"_s].toDouble() > 0);
    QVERIFY(welcome.contains(u"revision"_s));
    const QJsonObject view = welcome[u"game_room"_s].toObject();
    QCOMPARE(view[u"code"_s].toString(), m_code.value);
    QCOMPARE(view[u"current_player"_s][u"name"_s].toString(), u"Ann"_s);
    QCOMPARE(view[u"current_player"_s][u"avatar"_s].toString(), u"🦊"_s);
    QTRY_VERIFY(m_node->room(m_code).players.first().connected);
    QTRY_COMPARE(ann.count(u"ROSTER_CHANGED"_s), 1);
}

void tst_PlayerSocket::codesAreReadAsPeopleTypeThem()
{
    WireClient &ann = client();
    QJsonObject message = join(u"Ann"_s);
    message[u"game_room_code"_s] = m_code.value.left(3).toLower() + u" - "_s + m_code.value.mid(3);
    ann.send(message);
    QTRY_COMPARE(ann.count(u"WELCOME"_s), 1);
}

void tst_PlayerSocket::welcomesOnlyWhatTheJournalHas()
{
    WireClient &ann = client();
    m_node->journal.holdReplies = true;
    ann.send(join(u"Ann"_s));
    ann.send({{u"type"_s, u"PING"_s}, {u"client_ms"_s, 1}});
    QTRY_COMPARE(ann.count(u"PONG"_s), 1);
    QTRY_COMPARE(m_node->journal.rooms[m_code.value].entries.size(), 2);
    QCOMPARE(ann.count(u"WELCOME"_s), 0);
    m_node->journal.holdReplies = false;
    m_node->journal.releaseReplies();
    QTRY_COMPARE(ann.count(u"WELCOME"_s), 1);
}

void tst_PlayerSocket::aJoinThatNobodyWaitsForGivesTheSeatUp()
{
    WireClient &ann = client();
    m_node->journal.holdReplies = true;
    ann.send(join(u"Ann"_s));
    QTRY_COMPARE(m_node->journal.rooms[m_code.value].entries.size(), 2);
    ann.drop();
    QTRY_COMPARE(m_node->net->connectionCount(), 0);
    m_node->journal.holdReplies = false;
    m_node->journal.releaseReplies();
    QTRY_COMPARE(m_node->journal.rooms[m_code.value].entries.size(), 3);
    QTRY_COMPARE(m_node->room(m_code).seatCount, 0);
    joined(u"Ann"_s);
}

void tst_PlayerSocket::refusedJoins_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("closeCode");
    const auto row = [](const char *name, const QString &field, const QJsonValue &value,
                        const QString &code, int closeCode = 0) {
        QTest::newRow(name) << field << value << code << closeCode;
    };
    row("a room that is not", u"game_room_code"_s, u"BBBBBB"_s, u"room_not_found"_s, 4404);
    row("not even a code", u"game_room_code"_s, u"../../x"_s, u"room_not_found"_s, 4404);
    row("name taken", u"name"_s, u"  BO "_s, u"name_taken"_s);
    row("empty name", u"name"_s, u" "_s, u"name_rejected"_s);
    row("long name", u"name"_s, QString(25, u'x'), u"name_rejected"_s);
    row("turned name", u"name"_s, u"a\u202eb"_s, u"name_rejected"_s);
    row("bad avatar", u"avatar"_s, u"<img>"_s, u"invalid_message"_s);
    row("name of a wrong type", u"name"_s, 7, u"invalid_message"_s);
    row("code missing", u"game_room_code"_s, QJsonValue::Undefined, u"invalid_message"_s);
}

void tst_PlayerSocket::refusedJoins()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, code);
    QFETCH(const int, closeCode);
    joined(u"Bo"_s);
    WireClient &ann = client();
    QJsonObject message = join(u"Ann"_s);
    message[u"id"_s] = u"mine"_s;
    message[field] = value;
    if (value.isUndefined())
        message.remove(field);
    ann.send(message);
    QTRY_COMPARE(ann.count(u"ERROR"_s), 1);
    QCOMPARE(ann.last(u"ERROR"_s)[u"code"_s].toString(), code);
    QCOMPARE(ann.last(u"ERROR"_s)[u"id"_s].toString(), u"mine"_s);
    QCOMPARE(m_node->room(m_code).seatCount, 1);
    if (closeCode != 0) {
        QTRY_COMPARE(ann.closeCode(), closeCode);
        QTRY_VERIFY(ann.isClosed());
        return;
    }
    ann.send(join(u"Ann"_s));
    QTRY_COMPARE(ann.count(u"WELCOME"_s), 1);
}

void tst_PlayerSocket::joiningTwiceIsRefused()
{
    WireClient &ann = joined(u"Ann"_s);
    ann.send(join(u"Ann again"_s));
    QTRY_COMPARE(ann.count(u"ERROR"_s), 1);
    QCOMPARE(ann.last(u"ERROR"_s)[u"code"_s].toString(), u"wrong_status"_s);
    QCOMPARE(m_node->room(m_code).seatCount, 1);
}

void tst_PlayerSocket::resumesWithTheToken()
{
    WireClient &ann = joined(u"Ann"_s);
    const QString token = tokenOf(ann);
    const PlayerId id = idOf(ann);
    ann.drop();
    m_node->openQuestion(m_code);
    WireClient &again = client();
    again.send(resume(token));
    QTRY_COMPARE(again.count(u"WELCOME"_s), 1);
    QVERIFY(!again.last(u"WELCOME"_s).contains(u"token"_s));
    QCOMPARE(idOf(again), id);
    const QJsonObject view = again.last(u"WELCOME"_s)[u"game_room"_s].toObject();
    QCOMPARE(view[u"phase"_s].toString(), u"answering"_s);
    QCOMPARE(view[u"current_question"_s][u"id"_s].toString(), u"q1"_s);
    again.send(answer(u"q1"_s, u"a"_s));
    QTRY_COMPARE(again.count(u"ANSWER_RECEIVED"_s), 1);
}

void tst_PlayerSocket::resumesOnTheSameSocket()
{
    WireClient &ann = joined(u"Ann"_s);
    ann.send(resume(tokenOf(ann)));
    QTRY_COMPARE(ann.count(u"WELCOME"_s), 2);
    QVERIFY(!ann.isClosed());
    // Another player's token on this socket would be a second identity.
    WireClient &bo = joined(u"Bo"_s);
    bo.send(resume(m_clients.front()->messages().first()[u"token"_s].toString()));
    QTRY_COMPARE(bo.count(u"ERROR"_s), 1);
    QCOMPARE(bo.last(u"ERROR"_s)[u"code"_s].toString(), u"wrong_status"_s);
}

void tst_PlayerSocket::aWrongTokenIsRefused()
{
    joined(u"Ann"_s);
    WireClient &thief = client();
    thief.send(resume(u"AAAAAAAAAAAAAAAAAAAAAA"_s));
    QTRY_COMPARE(thief.count(u"ERROR"_s), 1);
    QCOMPARE(thief.last(u"ERROR"_s)[u"code"_s].toString(), u"unauthorized"_s);
    QTRY_COMPARE(thief.closeCode(), 4404);
}

void tst_PlayerSocket::theNewestSocketWins()
{
    WireClient &ann = joined(u"Ann"_s);
    WireClient &newer = client();
    newer.send(resume(tokenOf(ann)));
    QTRY_COMPARE(ann.closeCode(), 4409);
    QTRY_COMPARE(newer.count(u"WELCOME"_s), 1);
    QTRY_VERIFY(ann.isClosed());
    waitUntilTheAwayAreShown();
    QVERIFY(m_node->room(m_code).players.first().connected);
}

void tst_PlayerSocket::answersAreAcknowledgedWhenDurable()
{
    WireClient &ann = joined(u"Ann"_s);
    joined(u"Bo"_s);
    m_node->openQuestion(m_code);
    QTRY_COMPARE(ann.count(u"QUESTION_OPENED"_s), 1);
    m_node->journal.holdReplies = true;
    const qsizetype before = m_node->journal.rooms[m_code.value].entries.size();
    QJsonObject message = answer(u"q1"_s, u"a"_s);
    message[u"id"_s] = u"x"_s;
    ann.send(message);
    QTRY_COMPARE(m_node->journal.rooms[m_code.value].entries.size(), before + 1);
    ann.send({{u"type"_s, u"PING"_s}, {u"client_ms"_s, 1}});
    QTRY_COMPARE(ann.count(u"PONG"_s), 1);
    QCOMPARE(ann.count(u"ANSWER_RECEIVED"_s), 0);
    m_node->journal.holdReplies = false;
    m_node->journal.releaseReplies();
    QTRY_COMPARE(ann.count(u"ANSWER_RECEIVED"_s), 1);
    const QJsonObject received = ann.last(u"ANSWER_RECEIVED"_s);
    QCOMPARE(received[u"question_id"_s].toString(), u"q1"_s);
    QCOMPARE(received[u"id"_s].toString(), u"x"_s);
    QVERIFY(received[u"received_ms"_s].toDouble() > 0);
}

void tst_PlayerSocket::theSameAnswerGetsTheSameReply()
{
    WireClient &ann = joined(u"Ann"_s);
    joined(u"Bo"_s);
    m_node->openQuestion(m_code);
    // Twice in one packet, once in the same batch and once after it.
    ann.sendRaw(WireClient::frame(1, compact(answer(u"q1"_s, u"b"_s))).repeated(2));
    QTRY_COMPARE(ann.count(u"ANSWER_RECEIVED"_s), 2);
    ann.send(answer(u"q1"_s, u"b"_s));
    QTRY_COMPARE(ann.count(u"ANSWER_RECEIVED"_s), 3);
    for (const QJsonObject &message : ann.messages()) {
        if (message[u"type"_s] == u"ANSWER_RECEIVED"_s)
            QCOMPARE(message[u"received_ms"_s], ann.last(u"ANSWER_RECEIVED"_s)[u"received_ms"_s]);
    }
    ann.send(answer(u"q1"_s, u"a"_s));
    QTRY_COMPARE(ann.count(u"ERROR"_s), 1);
    QCOMPARE(ann.last(u"ERROR"_s)[u"code"_s].toString(), u"already_answered"_s);
    QCOMPARE(m_node->room(m_code).rounds[0].answers.size(), 1);
}

void tst_PlayerSocket::refusedAnswers_data()
{
    QTest::addColumn<QJsonObject>("message");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, QJsonObject message, const QString &code) {
        message[u"type"_s] = u"ANSWER"_s;
        QTest::newRow(name) << message << code;
    };
    row("no such question", answer(u"q9"_s, u"a"_s), u"question_not_found"_s);
    row("a question to come", answer(u"q2"_s, u"a"_s), u"not_current_question"_s);
    row("no such choice", answer(u"q1"_s, u"z"_s), u"invalid_message"_s);
    row("a list where one is wanted", {{u"question_id"_s, u"q1"_s}, {u"choices"_s, QJsonArray {u"a"_s, u"b"_s}}},
        u"invalid_message"_s);
    row("a text", {{u"question_id"_s, u"q1"_s}, {u"text"_s, u"a"_s}}, u"invalid_message"_s);
}

void tst_PlayerSocket::refusedAnswers()
{
    QFETCH(const QJsonObject, message);
    QFETCH(const QString, code);
    WireClient &ann = joined(u"Ann"_s);
    m_node->openQuestion(m_code);
    for (int i = 0; i < 4; ++i)
        ann.send(message);
    // No offences, so the socket stays open.
    QTRY_COMPARE(ann.count(u"ERROR"_s), 4);
    QCOMPARE(ann.last(u"ERROR"_s)[u"code"_s].toString(), code);
    QCOMPARE(m_node->room(m_code).rounds[0].answers.size(), 0);
    ann.send(answer(u"q1"_s, u"a"_s));
    QTRY_COMPARE(ann.count(u"ANSWER_RECEIVED"_s), 1);
}

void tst_PlayerSocket::answersTwiceFromTwoSocketsCountOnce()
{
    WireClient &ann = joined(u"Ann"_s);
    joined(u"Bo"_s);
    m_node->openQuestion(m_code);
    WireClient &newer = client();
    // Both speak before either knows what became of the other.
    ann.send(answer(u"q1"_s, u"a"_s));
    newer.send(resume(tokenOf(ann)));
    newer.send(answer(u"q1"_s, u"a"_s));
    QTRY_COMPARE(newer.count(u"ANSWER_RECEIVED"_s), 1);
    newer.send(answer(u"q1"_s, u"b"_s));
    QTRY_COMPARE(newer.last(u"ERROR"_s)[u"code"_s].toString(), u"already_answered"_s);
    QTRY_COMPARE(m_node->room(m_code).rounds[0].answers.size(), 1);
}

void tst_PlayerSocket::reactionsGetNoReply()
{
    WireClient &ann = joined(u"Ann"_s);
    ann.clear();
    ann.send({{u"type"_s, u"REACT"_s}, {u"emoji"_s, u"👏"_s}});
    ann.send({{u"type"_s, u"PING"_s}, {u"client_ms"_s, 5}});
    QTRY_COMPARE(ann.count(u"PONG"_s), 1);
    QCOMPARE(ann.count(u"ERROR"_s), 0);
}

void tst_PlayerSocket::pingsAreAnsweredBeforeJoining()
{
    WireClient &ann = client();
    ann.send({{u"type"_s, u"PING"_s}, {u"client_ms"_s, 1234.5}, {u"id"_s, 1}});
    QTRY_COMPARE(ann.count(u"PONG"_s), 1);
    QCOMPARE(ann.last(u"PONG"_s)[u"client_ms"_s].toDouble(), 1234.5);
    QCOMPARE(ann.last(u"PONG"_s)[u"id"_s].toInt(), 1);
    QVERIFY(std::abs(ann.last(u"PONG"_s)[u"server_ms"_s].toDouble()
                     - double(toUnixMs(m_node->clock.now()))) < 5000);
}

void tst_PlayerSocket::beforeTheWelcomeOnlyGreetings()
{
    WireClient &ann = client();
    const QList<QJsonObject> early {answer(u"q1"_s, u"a"_s),
                                    {{u"type"_s, u"REACT"_s}, {u"emoji"_s, u"👏"_s}},
                                    {{u"type"_s, u"LEAVE"_s}}};
    for (const QJsonObject &message : early)
        ann.send(message);
    QTRY_COMPARE(ann.count(u"ERROR"_s), 3);
    for (const QJsonObject &message : ann.messages())
        QCOMPARE(message[u"code"_s].toString(), u"not_joined"_s);
    ann.send(join(u"Ann"_s));
    QTRY_COMPARE(ann.count(u"WELCOME"_s), 1);
}

void tst_PlayerSocket::wrongCodesAreThrottled()
{
    for (int i = 0; i < 10; ++i) {
        WireClient &guesser = client();
        guesser.send({{u"type"_s, u"WATCH"_s}, {u"game_room_code"_s, u"BBBBBC"_s}});
        QTRY_COMPARE(guesser.last(u"ERROR"_s)[u"code"_s].toString(), u"room_not_found"_s);
        QTRY_COMPARE(guesser.closeCode(), 4404);
    }
    // Now even a right code is not looked up.
    WireClient &guesser = client();
    guesser.send(join(u"Ann"_s));
    QTRY_COMPARE(guesser.last(u"ERROR"_s)[u"code"_s].toString(), u"rate_limited"_s);
    const WireReply reply
        = sendRequest(m_node->port(), requestBytes(m_node->port(), "GET", "/api/v1/game-rooms/"
                                                       + m_code.value.toLatin1()));
    QCOMPARE(reply.status, 429);
    QVERIFY(reply.headers.value("retry-after").toInt() >= 1);
}

void tst_PlayerSocket::theThrottleSparesARoomWithFriends()
{
    joined(u"Ann"_s);
    const RoomCode other = m_node->makeRoom();
    for (int i = 0; i < 11; ++i)
        sendRequest(m_node->port(), requestBytes(m_node->port(), "GET", "/api/v1/game-rooms/BBBBBB"));
    joined(u"Bo"_s);
    m_code = other;
    WireClient &elsewhere = client();
    elsewhere.send(join(u"Bo"_s));
    QTRY_COMPARE(elsewhere.last(u"ERROR"_s)[u"code"_s].toString(), u"rate_limited"_s);
}

int main(int argc, char **argv)
{
    return runNetTest<tst_PlayerSocket>(argc, argv);
}

#include "tst_playersocket.moc"
