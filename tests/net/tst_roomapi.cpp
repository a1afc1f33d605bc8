#include "tests/net/apitest.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// The REST endpoints of a room, docs/protocol.md section 4: what each does.
class tst_RoomApi : public ApiTest
{
    Q_OBJECT

private Q_SLOTS:
    void makesRooms();
    void makesRoomsFromPacks();
    void listsRooms();
    void showsARoomToEachAsTheyMay();
    void editsRooms();
    void deletesRooms();
    void playersJoinAndLeave();
    void hostsEditApproveAndRemovePlayers();
    void playsAWholeGame();
    void cyclesAGame();
    void pausesLocksAndEnds();
    void answersOverRest();
    void generatorsSupplyQuestions();
    void questionsAreReplacedBeforeTheStart();
    void oneQuestionIsReplacedOrTakenOut();
    void generatorsFail();
    void resultsComeInEveryFormat_data();
    void resultsComeInEveryFormat();
    void unknownFormatOfResultsIsRefused();
    void showsTheLogWithoutSecrets();
    void unavailableWhenTheJournalFails();
};

void tst_RoomApi::makesRooms()
{
    const QJsonObject question {{u"type"_s, u"choice"_s},
                                {u"text"_s, u"Which river runs through Vienna?"_s},
                                {u"choices"_s, QJsonArray {u"Danube"_s, u"Rhine"_s}},
                                {u"key"_s, QJsonArray {u"a"_s}}};
    const WireReply reply = host("POST", u"/api/v1/game-rooms"_s,
                                 {{u"title"_s, u"Rivers"_s},
                                  {u"questions"_s, QJsonArray {question}},
                                  {u"max_player_count"_s, 30},
                                  {u"settings"_s, QJsonObject {{u"question_seconds"_s, 20}}}});
    QCOMPARE(reply.status, 201);
    const QJsonObject room = reply.json();
    QCOMPARE(room[u"title"_s].toString(), u"Rivers"_s);
    QCOMPARE(room[u"status"_s].toString(), u"ready"_s);
    QCOMPARE(room[u"questions"_s][0][u"key"_s], QJsonArray {u"a"_s});
    QCOMPARE(room[u"settings"_s][u"question_seconds"_s].toInt(), 20);
    QCOMPARE(room[u"node"_s].toString(), u"test-node"_s);
    QVERIFY(RoomCode::parse(room[u"code"_s].toString()));

    const WireReply building = host("POST", u"/api/v1/game-rooms"_s,
                                    {{u"title"_s, u"Rivers"_s}, {u"topic"_s, u"rivers"_s}});
    QCOMPARE(building.status, 201);
    QCOMPARE(building.json()[u"status"_s].toString(), u"building"_s);
}

void tst_RoomApi::makesRoomsFromPacks()
{
    const WireReply reply = host("POST", u"/api/v1/game-rooms"_s,
                                 {{u"title"_s, u"From a pack"_s}, {u"pack_id"_s, u"rivers"_s}});
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.json()[u"question_count"_s].toInt(), 1);
    QCOMPARE(reply.json()[u"status"_s].toString(), u"ready"_s);
}

void tst_RoomApi::listsRooms()
{
    NewRoom building;
    building.title = u"Building"_s;
    building.topic = u"rivers"_s;
    const RoomCode second = m_node->makeRoom(building);
    const QJsonArray all = host("GET", u"/api/v1/game-rooms"_s).json()[u"game_rooms"_s].toArray();
    QCOMPARE(all.size(), 2);
    QStringList codes;
    for (const QJsonValue &room : all)
        codes.append(room[u"code"_s].toString());
    QVERIFY(codes.contains(second.value) && codes.contains(m_code.value));
    const QJsonArray some
        = host("GET", u"/api/v1/game-rooms?status=building"_s).json()[u"game_rooms"_s].toArray();
    QCOMPARE(some.size(), 1);
    QCOMPARE(some[0][u"code"_s].toString(), second.value);
    QCOMPARE(host("GET", u"/api/v1/game-rooms?status=failed"_s).json()[u"game_rooms"_s].toArray().size(), 0);
}

void tst_RoomApi::showsARoomToEachAsTheyMay()
{
    const QByteArray token = join(u"Ann"_s);
    const QJsonObject summary = ask("GET", path()).json();
    QCOMPARE(summary[u"title"_s].toString(), u"Friday quiz"_s);
    QCOMPARE(summary[u"player_count"_s].toInt(), 1);
    QVERIFY(!summary.contains(u"questions"_s) && !summary.contains(u"players"_s));

    const WireReply player = ask("GET", path(), {}, token);
    QCOMPARE(player.json()[u"current_player"_s][u"name"_s].toString(), u"Ann"_s);
    QVERIFY(!player.body.contains("\"key\"") && !player.body.contains(token));

    const WireReply everything = host("GET", path());
    QCOMPARE(everything.json()[u"questions"_s].toArray().size(), 3);
    QCOMPARE(everything.json()[u"players"_s].toArray().size(), 1);
    QVERIFY(!everything.body.contains(token));

    // Codes are taken as people type them.
    QCOMPARE(ask("GET", u"/api/v1/game-rooms/"_s + m_code.value.toLower()).status, 200);
    QCOMPARE(ask("GET", u"/api/v1/game-rooms/"_s + m_code.display().replace(u' ', u"%20"_s)).status, 200);
}

void tst_RoomApi::editsRooms()
{
    const WireReply reply = host("PATCH", path(),
                                 {{u"title"_s, u"Saturday quiz"_s},
                                  {u"settings"_s, QJsonObject {{u"pacing"_s, u"hold"_s}}}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"title"_s].toString(), u"Saturday quiz"_s);
    QCOMPARE(reply.json()[u"settings"_s][u"pacing"_s].toString(), u"hold"_s);
    QCOMPARE(reply.json()[u"settings"_s][u"question_seconds"_s].toInt(), 60);
    m_node->openQuestion(m_code);
    QCOMPARE(host("PATCH", path(), {{u"title"_s, u"Sunday quiz"_s}}).code(), u"wrong_status"_s);
}

void tst_RoomApi::deletesRooms()
{
    const WireReply reply = host("DELETE", path());
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.body.isEmpty());
    QCOMPARE(host("GET", path()).status, 404);
    QCOMPARE(host("DELETE", path()).status, 404);
}

void tst_RoomApi::playersJoinAndLeave()
{
    const WireReply reply = ask("POST", path(u"/players"_s), {{u"name"_s, u" Ann "_s}, {u"avatar"_s, u"🦊"_s}});
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.json()[u"player"_s][u"name"_s].toString(), u"Ann"_s);
    QCOMPARE(reply.json()[u"player"_s][u"avatar"_s].toString(), u"🦊"_s);
    const QByteArray token = reply.json()[u"token"_s].toString().toLatin1();
    const QString id = reply.json()[u"player"_s][u"id"_s].toString();
    QVERIFY(token.size() >= 22);

    WireClient socket(m_node->port());
    socket.connectToNode();
    QTRY_VERIFY(socket.isOpen());
    socket.send({{u"type"_s, u"RESUME"_s},
                 {u"game_room_code"_s, m_code.value},
                 {u"token"_s, QString::fromLatin1(token)}});
    QTRY_COMPARE(socket.count(u"WELCOME"_s), 1);

    QCOMPARE(ask("DELETE", path(u"/players/"_s + id), {}, token).status, 204);
    QCOMPARE(m_node->room(m_code).seatCount, 0);
    QCOMPARE(ask("DELETE", path(u"/players/"_s + id), {}, token).status, 401);
}

void tst_RoomApi::hostsEditApproveAndRemovePlayers()
{
    QCOMPARE(host("PATCH", path(), {{u"settings"_s, QJsonObject {{u"join"_s, u"approve"_s}}}}).status, 200);
    const QByteArray token = join(u"Ann"_s);
    m_node->openQuestion(m_code);
    const QJsonObject answer {{u"question_id"_s, u"q1"_s}, {u"choice"_s, u"a"_s}};
    QCOMPARE(ask("GET", path(), {}, token).json()[u"current_player"_s][u"approved"_s].toBool(true), false);
    QCOMPARE(ask("POST", path(u"/answers"_s), answer, token).code(), u"not_approved"_s);
    const WireReply approved = host("POST", path(u"/players/p1/approve"_s));
    QCOMPARE(approved.status, 200);
    QCOMPARE(approved.json()[u"approved"_s].toBool(), true);

    const WireReply edited = host("PATCH", path(u"/players/p1"_s),
                                  {{u"name"_s, u"Anna"_s}, {u"time_factor"_s, 1.5}});
    QCOMPARE(edited.status, 200);
    QCOMPARE(edited.json()[u"name"_s].toString(), u"Anna"_s);
    QCOMPARE(edited.json()[u"time_factor"_s].toDouble(), 1.5);

    QCOMPARE(host("DELETE", path(u"/players/p1?ban=true"_s)).status, 204);
    QCOMPARE(ask("POST", path(u"/answers"_s), answer, token).status, 401);
    QCOMPARE(ask("POST", path(u"/players"_s), {{u"name"_s, u"Anna"_s}}).code(), u"name_rejected"_s);
}

void tst_RoomApi::playsAWholeGame()
{
    join(u"Ann"_s);
    QCOMPARE(host("POST", path(u"/start"_s)).status, 200);
    QCOMPARE(host("POST", path(u"/start"_s)).code(), u"wrong_status"_s);
    int steps = 0;
    for (bool finished = false; !finished; ++steps) {
        QVERIFY(steps < 20);
        const WireReply reply = host("POST", path(u"/advance"_s));
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.json()[u"finished"_s].isBool());
        finished = reply.json()[u"finished"_s].toBool();
    }
    QCOMPARE(host("GET", path()).json()[u"status"_s].toString(), u"completed"_s);
    QCOMPARE(host("POST", path(u"/advance"_s)).code(), u"wrong_status"_s);
    QCOMPARE(ask("POST", path(u"/players"_s), {{u"name"_s, u"Late"_s}}).code(), u"room_closed"_s);
}

void tst_RoomApi::cyclesAGame()
{
    join(u"Ann"_s);
    QCOMPARE(host("POST", path(u"/start"_s)).status, 200);
    QCOMPARE(host("POST", path(u"/cycle"_s)).json()[u"finished"_s].toBool(true), false);
    QCOMPARE(host("POST", path(u"/cycle"_s)).json()[u"finished"_s].toBool(true), false);
    QCOMPARE(host("POST", path(u"/cycle"_s)).json()[u"finished"_s].toBool(false), true);
}

void tst_RoomApi::pausesLocksAndEnds()
{
    join(u"Ann"_s);
    m_node->openQuestion(m_code);
    QCOMPARE(host("POST", path(u"/pause"_s)).json()[u"phase"_s].toString(), u"paused"_s);
    QCOMPARE(host("POST", path(u"/pause"_s)).code(), u"wrong_status"_s);
    QCOMPARE(host("POST", path(u"/resume"_s)).json()[u"phase"_s].toString(), u"answering"_s);
    QCOMPARE(host("POST", path(u"/lock"_s)).json()[u"join"_s].toString(), u"locked"_s);
    QCOMPARE(ask("POST", path(u"/players"_s), {{u"name"_s, u"Bo"_s}}).code(), u"room_locked"_s);
    QCOMPARE(host("POST", path(u"/unlock"_s)).json()[u"join"_s].toString(), u"open"_s);
    QCOMPARE(ask("POST", path(u"/players"_s), {{u"name"_s, u"Bo"_s}}).status, 201);
    QCOMPARE(host("POST", path(u"/end"_s)).json()[u"status"_s].toString(), u"completed"_s);
}

void tst_RoomApi::answersOverRest()
{
    const QByteArray token = join(u"Ann"_s);
    m_node->openQuestion(m_code);
    const QJsonObject answer {{u"question_id"_s, u"q1"_s}, {u"choice"_s, u"a"_s}};
    const WireReply first = ask("POST", path(u"/answers"_s), answer, token);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json()[u"question_id"_s].toString(), u"q1"_s);
    const WireReply again = ask("POST", path(u"/answers"_s), answer, token);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json(), first.json());
    QCOMPARE(ask("POST", path(u"/answers"_s), {{u"question_id"_s, u"q1"_s}, {u"choice"_s, u"b"_s}}, token).code(),
             u"already_answered"_s);
    QCOMPARE(ask("POST", path(u"/answers"_s), {{u"question_id"_s, u"q9"_s}, {u"choice"_s, u"b"_s}}, token).code(),
             u"question_not_found"_s);
    QCOMPARE(ask("POST", path(u"/answers"_s), {{u"question_id"_s, u"q2"_s}, {u"choice"_s, u"b"_s}}, token).code(),
             u"not_current_question"_s);
}

void tst_RoomApi::generatorsSupplyQuestions()
{
    NewRoom building;
    building.title = u"Building"_s;
    building.topic = u"rivers"_s;
    m_code = m_node->makeRoom(building);
    QCOMPARE(host("POST", path(u"/start"_s)).code(), u"wrong_status"_s);
    const QJsonObject question {{u"type"_s, u"boolean"_s},
                                {u"text"_s, u"The Danube runs through Vienna."_s},
                                {u"key"_s, QJsonArray {u"true"_s}}};
    const WireReply reply
        = host("POST", path(u"/questions"_s), {{u"questions"_s, QJsonArray {question}}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"status"_s].toString(), u"ready"_s);
    QCOMPARE(reply.json()[u"question_count"_s].toInt(), 1);
}

void tst_RoomApi::questionsAreReplacedBeforeTheStart()
{
    const QJsonObject question {{u"type"_s, u"boolean"_s},
                                {u"text"_s, u"The Danube runs through Vienna."_s},
                                {u"key"_s, QJsonArray {u"true"_s}}};
    const QJsonObject body {{u"questions"_s, QJsonArray {question}}};
    QCOMPARE(ask("PUT", path(u"/questions"_s), body).status, 401);
    QCOMPARE(host("PUT", path(u"/questions"_s), {{u"questions"_s, QJsonArray()}}).code(),
             u"invalid_message"_s);
    const WireReply reply = host("PUT", path(u"/questions"_s), body);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"questions"_s].toArray().size(), 1);
    m_node->openQuestion(m_code);
    QCOMPARE(host("PUT", path(u"/questions"_s), body).code(), u"wrong_status"_s);
}

void tst_RoomApi::oneQuestionIsReplacedOrTakenOut()
{
    QJsonObject question {{u"type"_s, u"text"_s},
                          {u"text"_s, u"Which river runs through Vienna?"_s},
                          {u"key"_s, QJsonArray {u"Danube"_s}}};
    const WireReply reply = host("PUT", path(u"/questions/q2"_s), question);
    QCOMPARE(reply.status, 200);
    const QJsonValue second = reply.json()[u"questions"_s][1];
    QCOMPARE(second[u"id"_s].toString(), u"q2"_s);
    QCOMPARE(second[u"type"_s].toString(), u"text"_s);

    question.remove(u"key"_s);
    const WireReply wrong = host("PUT", path(u"/questions/q2"_s), question);
    QCOMPARE(wrong.code(), u"invalid_message"_s);
    QVERIFY(wrong.json()[u"detail"_s].toString().startsWith(u"question 2: "_s));
    QCOMPARE(host("PUT", path(u"/questions/none"_s),
                  {{u"type"_s, u"slide"_s}, {u"text"_s, u"Hello"_s}})
                 .code(),
             u"question_not_found"_s);

    QCOMPARE(host("DELETE", path(u"/questions/q1"_s)).status, 204);
    QCOMPARE(host("DELETE", path(u"/questions/q1"_s)).code(), u"question_not_found"_s);
    QCOMPARE(m_node->room(m_code).questions.size(), 2);
    m_node->openQuestion(m_code);
    QCOMPARE(host("DELETE", path(u"/questions/q2"_s)).code(), u"wrong_status"_s);
}

void tst_RoomApi::generatorsFail()
{
    NewRoom building;
    building.title = u"Building"_s;
    building.topic = u"rivers"_s;
    m_code = m_node->makeRoom(building);
    const WireReply reply = host("POST", path(u"/fail"_s), {{u"failure_reason"_s, u"no model"_s}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"status"_s].toString(), u"failed"_s);
    QCOMPARE(reply.json()[u"failure_reason"_s].toString(), u"no model"_s);
}

void tst_RoomApi::resultsComeInEveryFormat_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("without a format") << u""_s << "application/json"_ba << ""_ba << "{"_ba;
    QTest::newRow("json") << u"?format=json"_s << "application/json"_ba << ""_ba << "{"_ba;
    QTest::newRow("csv") << u"?format=csv"_s << "text/csv; charset=utf-8"_ba
                         << "attachment; filename=\"results-CODE.csv\""_ba
                         << "\xEF\xBB\xBF\"Question number\""_ba;
    QTest::newRow("xlsx")
        << u"?format=xlsx"_s
        << "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_ba
        << "attachment; filename=\"results-CODE.xlsx\""_ba << "PK\x03\x04"_ba;
    QTest::newRow("html") << u"?format=html"_s << "text/html; charset=utf-8"_ba
                          << "inline; filename=\"results-CODE.html\""_ba << "<!DOCTYPE html>"_ba;
}

void tst_RoomApi::resultsComeInEveryFormat()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, disposition);
    QFETCH(QByteArray, beginning);
    join(u"Ann"_s);
    m_node->openQuestion(m_code);
    const WireReply reply = host("GET", path(u"/results"_s + query));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("content-type"), contentType);
    QCOMPARE(reply.headers.value("content-disposition"),
             disposition.replace("CODE", m_code.value.toLatin1()));
    QVERIFY2(reply.body.startsWith(beginning), reply.body.left(40).constData());
    QCOMPARE(ask("GET", path(u"/results"_s + query)).status, 401);
}

void tst_RoomApi::unknownFormatOfResultsIsRefused()
{
    for (const QString &format : {u"pdf"_s, u"CSV"_s, u"../x"_s}) {
        const WireReply reply = host("GET", path(u"/results?format="_s + format));
        QCOMPARE(reply.code(), u"invalid_message"_s);
        QVERIFY(reply.json()[u"detail"_s].toString().contains(format));
    }
}

void tst_RoomApi::showsTheLogWithoutSecrets()
{
    const QByteArray token = join(u"Ann"_s);
    const WireReply reply = host("GET", path(u"/events"_s));
    QCOMPARE(reply.status, 200);
    const QByteArrayList lines = reply.body.trimmed().split('\n');
    QVERIFY(lines.size() >= 2);
    for (const QByteArray &line : lines) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        QVERIFY(!json[u"type"_s].toString().isEmpty());
        QVERIFY(json[u"sequence"_s].toInt() > 0);
        QVERIFY(!json.contains(u"token_hash"_s));
        QVERIFY(!json.contains(u"media_key"_s));
    }
    QVERIFY(!reply.body.contains(token));
}

void tst_RoomApi::unavailableWhenTheJournalFails()
{
    const QByteArray token = join(u"Ann"_s);
    m_node->openQuestion(m_code);
    m_node->journal.failAppends = true;
    const QJsonObject answer {{u"question_id"_s, u"q1"_s}, {u"choice"_s, u"a"_s}};
    const WireReply reply = ask("POST", path(u"/answers"_s), answer, token);
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.code(), u"unavailable"_s);
    m_node->journal.failAppends = false;
    QTRY_COMPARE(ask("POST", path(u"/answers"_s), answer, token).status, 200);
    QCOMPARE(m_node->room(m_code).rounds[0].answers.size(), 1);
}

int main(int argc, char **argv)
{
    return runNetTest<tst_RoomApi>(argc, argv);
}

#include "tst_roomapi.moc"
