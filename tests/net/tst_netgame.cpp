#include "core/net/frameencoder.h"
#include "tests/net/spin.h"
#include "tests/net/testnode.h"
#include "tests/net/wireclient.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whole games over real sockets: what every viewer may see of one, and the mistakes of comparable
/// systems.
class tst_NetGame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nobodySeesWhatTheyMayNot();
    void revisionsHaveNoGap();
    void roomsDoNotHearEachOther();
    void anAnswerSurvivesAReconnect();
    void whoIsAwayHoldsNobodyUp();
    void eachGetsTheirOwnResult();
    void messagesOfOneTurnLeaveTogether();
    void whoComesInTheMiddleMissesNothing();
    void latencyCountsOnlyFromBeforeTheQuestion();

private:
    WireClient &client();
    WireClient &joined(const QString &name, const RoomCode &code);
    WireClient &joined(const QString &name) { return joined(name, m_code); }
    static QJsonObject answer(const QString &question, const QString &choice)
    {
        return {{u"type"_s, u"ANSWER"_s}, {u"question_id"_s, question}, {u"choice"_s, choice}};
    }
    QJsonObject resume(const WireClient &client)
    {
        return {{u"type"_s, u"RESUME"_s},
                {u"game_room_code"_s, m_code.value},
                {u"token"_s, client.last(u"WELCOME"_s)[u"token"_s]}};
    }

    std::unique_ptr<TestNode> m_node;
    RoomCode m_code;
    std::vector<std::unique_ptr<WireClient>> m_clients;
};

void tst_NetGame::init()
{
    NetLimits limits;
    limits.awayDelay = 200ms;
    limits.firstPingInterval = 100ms;
    m_node = std::make_unique<TestNode>(limits);
    m_code = m_node->makeRoom();
}

void tst_NetGame::cleanup()
{
    m_clients.clear();
    m_node.reset();
}

WireClient &tst_NetGame::client()
{
    auto &made = m_clients.emplace_back(std::make_unique<WireClient>(m_node->port()));
    made->connectToNode();
    if (!spinUntil([&made] { return made->isOpen(); }))
        qFatal("the upgrade failed");
    return *made;
}

WireClient &tst_NetGame::joined(const QString &name, const RoomCode &code)
{
    WireClient &made = client();
    made.send({{u"type"_s, u"JOIN"_s}, {u"game_room_code"_s, code.value}, {u"name"_s, name}});
    if (!spinUntil([&made] { return made.count(u"WELCOME"_s) == 1; }))
        qFatal("the join failed");
    return made;
}

void tst_NetGame::nobodySeesWhatTheyMayNot()
{
    // Marks in everything that is secret: until the reveal, or for ever.
    NewRoom quiz = TestNode::quiz(3);
    quiz.settings.introTime = Seconds(3);
    quiz.settings.leaderboardTime = Seconds(3);
    for (int i = 0; i < 3; ++i) {
        Question &question = quiz.questions[i];
        question.text = u"TEXTMARK%1"_s.arg(i);
        question.choices = {{{u"KEYMARK%1"_s.arg(i)}, u"CHOICEMARK%1x"_s.arg(i)},
                            {{u"OTHER%1"_s.arg(i)}, u"CHOICEMARK%1y"_s.arg(i)}};
        question.key.choices = {{u"KEYMARK%1"_s.arg(i)}};
        question.explanation = u"EXPLAINMARK%1"_s.arg(i);
        question.notes = u"NOTESMARK"_s;
        question.source = u"SOURCEMARK"_s;
        question.licence = u"LICENCEMARK"_s;
    }
    m_code = m_node->makeRoom(quiz);
    WireClient &ann = joined(u"Ann"_s);
    WireClient &bo = joined(u"Bo"_s);
    WireClient &screen = client();
    screen.send({{u"type"_s, u"WATCH"_s}, {u"game_room_code"_s, m_code.value}});
    QTRY_COMPARE(screen.count(u"WELCOME"_s), 1);
    const QByteArray annToken = ann.last(u"WELCOME"_s)[u"token"_s].toString().toLatin1();
    const QByteArray boToken = bo.last(u"WELCOME"_s)[u"token"_s].toString().toLatin1();

    QByteArray overHttp;
    const auto lookAround = [&] {
        const QByteArray room = "/api/v1/game-rooms/" + m_code.value.toLatin1();
        overHttp.clear();
        for (const QByteArray &target : {room, room + "/results", room + "/events", QByteArray("/metrics"),
                                         QByteArray("/api/v1/server"), "/" + m_code.value.toLatin1(),
                                         QByteArray("/nothing")})
            overHttp += sendRequest(m_node->port(), requestBytes(m_node->port(), "GET", target)).body;
        overHttp += sendRequest(m_node->port(),
                                requestBytes(m_node->port(), "GET", room, {}, bearer(annToken))).body;
        // A fresh view, too.
        for (WireClient *player : {&ann, &bo}) {
            const int before = player->count(u"WELCOME"_s);
            QJsonObject again = resume(*player);
            again[u"token"_s] = QString::fromLatin1(player == &ann ? annToken : boToken);
            player->send(again);
            if (!spinUntil([&] { return player->count(u"WELCOME"_s) > before; }))
                qFatal("no fresh view");
        }
    };
    const auto everybodyKnows = [&](const QByteArray &mark) {
        return ann.everything().contains(mark) || bo.everything().contains(mark)
            || screen.everything().contains(mark) || overHttp.contains(mark);
    };

    QVERIFY(m_node->submit(m_code, StartGame {}));
    while (m_node->room(m_code).status != RoomStatus::Completed) {
        const GameRoom &room = m_node->room(m_code);
        const int index = room.questionIndex;
        lookAround();
        for (int i = 0; i < 3; ++i) {
            const QByteArray number = QByteArray::number(i);
            const bool opened = i < index || (i == index && room.phase != Phase::Intro);
            const bool closed = i < index
                || (i == index && (room.phase == Phase::Reveal || room.phase == Phase::Leaderboard));
            QCOMPARE(everybodyKnows("TEXTMARK" + number), opened);
            QCOMPARE(everybodyKnows("CHOICEMARK" + number + "y"), opened);
            QCOMPARE(everybodyKnows("EXPLAINMARK" + number), closed);
            // The id of the right choice is one of the choices; that it is right, only the reveal says.
            QCOMPARE(everybodyKnows("\"correct\":[\"KEYMARK" + number), closed);
        }
        if (room.phase == Phase::Answering) {
            ann.send(answer(u"q%1"_s.arg(index + 1), u"KEYMARK%1"_s.arg(index)));
            QTRY_COMPARE(ann.count(u"ANSWER_RECEIVED"_s), index + 1);
            QVERIFY(!bo.everything().contains("\"answer\":\"KEYMARK" + QByteArray::number(index)));
        }
        QVERIFY(m_node->submit(m_code, AdvancePhase {}));
    }
    lookAround();
    for (const QByteArray &mark : {QByteArray("NOTESMARK"), QByteArray("SOURCEMARK"), QByteArray("LICENCEMARK"),
                                   QByteArray(TestNode::hostKey), QByteArray("token_hash"),
                                   QByteArray("\"key\"")})
        QVERIFY2(!everybodyKnows(mark), mark.constData());
    QCOMPARE(ann.everything().count(annToken), 1);
    QVERIFY(!ann.everything().contains(boToken));
    QVERIFY(!bo.everything().contains(annToken));
    QVERIFY(!screen.everything().contains(annToken) && !screen.everything().contains(boToken));
    QVERIFY(!overHttp.contains(annToken) && !overHttp.contains(boToken));
}

void tst_NetGame::revisionsHaveNoGap()
{
    WireClient &ann = joined(u"Ann"_s);
    QVERIFY(m_node->submit(m_code, EditRoom {.title = u"Another title"_s}));
    m_node->openQuestion(m_code);
    QVERIFY(m_node->submit(m_code, PauseGame {}));
    QVERIFY(m_node->submit(m_code, ResumeGame {}));
    while (!m_node->room(m_code).isFinished())
        QVERIFY(m_node->submit(m_code, AdvancePhase {}));
    QTRY_COMPARE(ann.count(u"GAME_ROOM_COMPLETED"_s), 1);
    double seen = -1;
    for (const QJsonObject &message : ann.messages()) {
        if (!message.contains(u"revision"_s))
            continue;
        const double revision = message[u"revision"_s].toDouble();
        if (seen >= 0)
            QCOMPARE(revision, seen + 1);
        seen = revision;
    }
    QCOMPARE(seen, double(m_node->room(m_code).revision));
}

void tst_NetGame::roomsDoNotHearEachOther()
{
    WireClient &ann = joined(u"Ann"_s);
    const RoomCode other = m_node->makeRoom();
    WireClient &bo = joined(u"Bo"_s, other);
    ann.clear();
    m_node->openQuestion(other);
    QTRY_COMPARE(bo.count(u"QUESTION_OPENED"_s), 1);
    ann.send({{u"type"_s, u"PING"_s}, {u"client_ms"_s, 1}});
    QTRY_COMPARE(ann.count(u"PONG"_s), 1);
    QVERIFY(!ann.everything().contains(other.value.toLatin1()));
    QCOMPARE(ann.count(u"QUESTION_OPENED"_s), 0);
}

void tst_NetGame::anAnswerSurvivesAReconnect()
{
    WireClient &ann = joined(u"Ann"_s);
    joined(u"Bo"_s);
    m_node->openQuestion(m_code);
    ann.send(answer(u"q1"_s, u"a"_s));
    QTRY_COMPARE(ann.count(u"ANSWER_RECEIVED"_s), 1);
    const QJsonValue at = ann.last(u"ANSWER_RECEIVED"_s)[u"received_ms"_s];
    const QJsonObject again = resume(ann);
    ann.drop();
    WireClient &back = client();
    back.send(again);
    QTRY_COMPARE(back.count(u"WELCOME"_s), 1);
    QVERIFY(!back.last(u"WELCOME"_s)[u"game_room"_s][u"current_player"_s][u"answer"_s].isNull());
    // It doesn't know whether its answer arrived, so it says it again.
    back.send(answer(u"q1"_s, u"a"_s));
    QTRY_COMPARE(back.count(u"ANSWER_RECEIVED"_s), 1);
    QCOMPARE(back.last(u"ANSWER_RECEIVED"_s)[u"received_ms"_s], at);
    QVERIFY(m_node->submit(m_code, AdvancePhase {}));
    QTRY_COMPARE(back.count(u"PLAYER_RESULT"_s), 1);
    QCOMPARE(back.last(u"PLAYER_RESULT"_s)[u"correct"_s].toBool(), true);
    // Too late now, and nothing is kept for the next question.
    QVERIFY(m_node->submit(m_code, AdvancePhase {}));
    back.send(answer(u"q1"_s, u"b"_s));
    QTRY_COMPARE(back.last(u"ERROR"_s)[u"code"_s].toString(), u"already_answered"_s);
    QCOMPARE(m_node->room(m_code).rounds[1].answers.size(), 0);
}

void tst_NetGame::whoIsAwayHoldsNobodyUp()
{
    WireClient &ann = joined(u"Ann"_s);
    WireClient &bo = joined(u"Bo"_s);
    QTRY_COMPARE(std::ranges::count_if(m_node->room(m_code).players, &Player::connected), 2);
    m_node->openQuestion(m_code);
    bo.drop();
    QTRY_COMPARE(std::ranges::count_if(m_node->room(m_code).players, &Player::connected), 1);
    ann.send(answer(u"q1"_s, u"a"_s));
    QTRY_COMPARE(ann.count(u"QUESTION_CLOSED"_s), 1);
}

void tst_NetGame::eachGetsTheirOwnResult()
{
    QList<WireClient *> players;
    for (int i = 0; i < 20; ++i)
        players.append(&joined(u"Player %1"_s.arg(i)));
    QTRY_COMPARE(std::ranges::count_if(m_node->room(m_code).players, &Player::connected), 20);
    m_node->openQuestion(m_code);
    for (int i = 0; i < 20; ++i)
        players[i]->send(answer(u"q1"_s, i % 2 == 0 ? u"a"_s : u"b"_s));
    for (int i = 0; i < 20; ++i) {
        QTRY_COMPARE(players[i]->count(u"PLAYER_RESULT"_s), 1);
        QCOMPARE(players[i]->last(u"PLAYER_RESULT"_s)[u"correct"_s].toBool(), i % 2 == 0);
        QCOMPARE(players[i]->count(u"QUESTION_CLOSED"_s), 1);
        QCOMPARE(players[i]->count(u"ANSWER_RECEIVED"_s), 1);
    }
}

void tst_NetGame::messagesOfOneTurnLeaveTogether()
{
    WireClient &ann = joined(u"Ann"_s);
    QTRY_COMPARE(ann.count(u"ROSTER_CHANGED"_s), 1);
    int reads = 0;
    connect(&ann.socket(), &QTcpSocket::readyRead, this, [&reads] { ++reads; });
    MessageSink &sink = m_node->net->sink();
    sink.sendShared(m_code, R"({"type":"A"})", MessageSink::Urgency::Must);
    sink.sendShared(m_code, R"({"type":"B"})", MessageSink::Urgency::Droppable);
    sink.sendSharedAndPersonal(m_code, R"({"type":"C"})",
                               [](PlayerId) { return QByteArray(R"({"type":"D"})"); });
    QTRY_COMPARE(ann.count(u"D"_s), 1);
    QVERIFY(reads <= 2); // a ping may come in between
    QStringList types;
    for (const QJsonObject &message : ann.messages().last(4))
        types.append(message[u"type"_s].toString());
    QCOMPARE(types, QStringList({u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
}

void tst_NetGame::whoComesInTheMiddleMissesNothing()
{
    joined(u"Host's friend"_s);
    m_node->openQuestion(m_code);
    // Joins are on their way while the game moves on: the view and what follows must fit together.
    for (int i = 0; i < 10; ++i) {
        WireClient &late = client();
        late.send({{u"type"_s, u"JOIN"_s}, {u"game_room_code"_s, m_code.value}, {u"name"_s, u"Late %1"_s.arg(i)}});
        if (i % 2)
            QCoreApplication::processEvents();
        QVERIFY(m_node->submit(m_code, i % 2 ? RoomCommand(ResumeGame {}) : RoomCommand(PauseGame {})));
    }
    for (size_t i = 1; i < m_clients.size(); ++i) {
        QTRY_COMPARE(m_clients[i]->count(u"WELCOME"_s), 1);
        const auto &messages = m_clients[i]->messages();
        QTRY_COMPARE(double(m_node->room(m_code).revision), [&messages] {
            double seen = -1;
            for (const QJsonObject &message : messages) {
                if (message.contains(u"revision"_s)) {
                    const double revision = message[u"revision"_s].toDouble();
                    if (seen >= 0 && revision > seen + 1)
                        return -1.0;
                    seen = std::max(seen, revision);
                }
            }
            return seen;
        }());
    }
}

void tst_NetGame::latencyCountsOnlyFromBeforeTheQuestion()
{
    // Ann answers no ping in the lobby, but all of them once the question is open.
    WireClient &ann = joined(u"Ann"_s);
    WireClient &bo = joined(u"Bo"_s);
    ann.answersPings = false;
    QTRY_VERIFY_WITH_TIMEOUT(bo.pings() >= 6, 15'000);
    m_node->openQuestion(m_code);
    ann.answersPings = true;
    ann.send(answer(u"q1"_s, u"a"_s));
    bo.send(answer(u"q1"_s, u"a"_s));
    QTRY_COMPARE(bo.count(u"QUESTION_CLOSED"_s), 1);
    const GameRoom &room = m_node->room(m_code);
    const Round &round = room.rounds[0];
    for (const GivenAnswer &given : round.answers) {
        const Milliseconds late = given.receivedAt - round.opensAt;
        QVERIFY(late - given.elapsed <= Milliseconds(150) && late >= given.elapsed);
    }
    const auto id = PlayerId::parse(
        ann.last(u"WELCOME"_s)[u"game_room"_s][u"current_player"_s][u"id"_s].toString());
    const GivenAnswer anns = round.answers.value(*id);
    QCOMPARE(anns.elapsed, anns.receivedAt - round.opensAt);
}

int main(int argc, char **argv)
{
    return runNetTest<tst_NetGame>(argc, argv);
}

#include "tst_netgame.moc"
