#include "tests/view/playedroom.h"

#include "core/protocol/hostview.h"
#include "core/protocol/servermessage.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QJsonObject parsed(const QByteArray &message)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(message, &problem);
    if (problem.error != QJsonParseError::NoError)
        qWarning("not JSON: %s", message.constData());
    return document.object();
}

QStringList keysOf(const QJsonObject &json)
{
    return json.keys();
}

/// Two players, the first of whom has answered rightly, in the reveal of the first question.
struct Revealed
{
    PlayedRoom game {newRoomOf(2)};
    PlayerId ann = game.join(u"Ann"_s);
    PlayerId bo = game.join(u"Bo"_s);

    Revealed()
    {
        game.act(StartGame {});
        game.playTo(Phase::Answering);
        game.answer(ann, u"a"_s);
        game.playTo(Phase::Reveal);
    }
};

} // namespace

/// What each message of the server holds.
class TestServerMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void welcomeOfAPlayerHasTheWholeView();
    void welcomeTellsATokenOnlyWhenThereIsOne();
    void everyRoleHasAName_data();
    void everyRoleHasAName();
    void viewInRevealHasTheResult();
    void viewOfAPausedRoomTellsTheRest();
    void viewOfACompletedRoomHasThePodium();
    void ownAnswerIsSpelledAsItWasSent();
    void extraTimeIsToldToItsPlayer();
    void updateInIntroAnnouncesTheQuestion();
    void updateAfterAnEditTellsTitleAndSettings();
    void questionOpenedHasTheQuestion();
    void countdownRoundsUp_data();
    void countdownRoundsUp();
    void rosterListsPlayers();
    void answerReceivedRepeatsTheId_data();
    void answerReceivedRepeatsTheId();
    void questionClosedTellsTheRightChoices();
    void playerResultEqualsItsView();
    void textsAreEscaped_data();
    void textsAreEscaped();
    void pauseAndResumeTellTheTimes();
    void completedHasPodiumAndLeaderboard();
    void smallMessagesAreAsDocumented();
    void aPictureTellsWhoMadeIt();
    void publicSummaryIsShort();
    void hostViewHasEverythingElse();
};

void TestServerMessage::welcomeOfAPlayerHasTheWholeView()
{
    PlayedRoom game(newRoomOf(2));
    const PlayerId ann = game.join(u"Ann"_s);
    game.join(u"Bo"_s);
    const QJsonObject message
        = parsed(welcomeMessage(Role::Player, u"secret"_s, game.now, game.room.revision,
                                toJson(gameRoomForPlayer(game.room, ann)), 5));
    QCOMPARE(keysOf(message), (QStringList {u"game_room"_s, u"id"_s, u"revision"_s, u"role"_s,
                                            u"server_ms"_s, u"token"_s, u"type"_s}));
    QCOMPARE(message["type"_L1].toString(), u"WELCOME"_s);
    QCOMPARE(message["server_ms"_L1].toInteger(), 1795359600000);
    QCOMPARE(message["id"_L1].toInt(), 5);

    const QJsonObject room = message["game_room"_L1].toObject();
    QCOMPARE(keysOf(room),
             (QStringList {u"answered_count"_s, u"blackout"_s, u"code"_s, u"current_player"_s,
                           u"current_question"_s, u"deadline_ms"_s, u"host_message"_s, u"image"_s,
                           u"opens_ms"_s, u"other_players"_s, u"phase"_s, u"player_count"_s, u"question_count"_s,
                           u"question_index"_s, u"settings"_s, u"status"_s, u"title"_s,
                           u"topic"_s}));
    for (const auto name : {"current_question"_L1, "deadline_ms"_L1, "host_message"_L1, "image"_L1,
                            "opens_ms"_L1,
                            "phase"_L1, "question_index"_L1})
        QVERIFY2(room[name].isNull(), name.data());
    QCOMPARE(room["status"_L1].toString(), u"ready"_s);
    QCOMPARE(room["topic"_L1].toString(), u"World History"_s);
    QCOMPARE(keysOf(room["settings"_L1].toObject()),
             (QStringList {u"intro_seconds"_s, u"join"_s, u"late_join"_s, u"pacing"_s,
                           u"question_seconds"_s, u"reactions"_s, u"show_question_on_phone"_s, u"shuffle_choices"_s}));
    const QJsonObject me = room["current_player"_L1].toObject();
    QCOMPARE(keysOf(me), (QStringList {u"answer"_s, u"approved"_s, u"avatar"_s, u"id"_s, u"name"_s,
                                       u"rank"_s, u"score"_s, u"streak"_s}));
    QVERIFY(me["answer"_L1].isNull());
    const QJsonObject other = room["other_players"_L1][0].toObject();
    QCOMPARE(keysOf(other),
             (QStringList {u"avatar"_s, u"connected"_s, u"id"_s, u"name"_s, u"score"_s}));
    QCOMPARE(other["id"_L1].toString(), u"p2"_s);
}

void TestServerMessage::welcomeTellsATokenOnlyWhenThereIsOne()
{
    const QJsonObject message
        = parsed(welcomeMessage(Role::Screen, {}, fromUnixMs(1), 0, {}, QJsonValue::Undefined));
    QVERIFY(!message.contains("token"_L1));
    QVERIFY(!message.contains("id"_L1));
}

void TestServerMessage::everyRoleHasAName_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("name");
    QTest::newRow("player") << int(Role::Player) << u"player"_s;
    QTest::newRow("screen") << int(Role::Screen) << u"screen"_s;
    QTest::newRow("host") << int(Role::Host) << u"host"_s;
    QTest::newRow("spectator") << int(Role::Spectator) << u"spectator"_s;
}

void TestServerMessage::everyRoleHasAName()
{
    QFETCH(int, role);
    QTEST(parsed(welcomeMessage(Role(role), {}, {}, 0, {}, {}))["role"_L1].toString(), "name");
}

void TestServerMessage::viewInRevealHasTheResult()
{
    const Revealed made;
    const QJsonObject view = toJson(gameRoomForPlayer(made.game.room, made.ann));
    QCOMPARE(view["phase"_L1].toString(), u"reveal"_s);
    QCOMPARE(view["last_closed"_L1]["correct"_L1].toArray(), QJsonArray {u"a"_s});
    QCOMPARE(view["last_closed"_L1]["question_id"_L1].toString(), u"q1"_s);
    QCOMPARE(view["last_result"_L1]["points"_L1].toInt(), 1000);
    QCOMPARE(view["current_question"_L1]["id"_L1].toString(), u"q1"_s);
    QVERIFY(!view.contains("podium"_L1));
    QVERIFY(!toJson(gameRoomForScreen(made.game.room)).contains("last_result"_L1));
}

void TestServerMessage::viewOfAPausedRoomTellsTheRest()
{
    PlayedRoom game(newRoomOf(1));
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    game.wait(4s);
    game.act(PauseGame {});
    const QJsonObject view = toJson(sharedView(game.room));
    QCOMPARE(view["phase"_L1].toString(), u"paused"_s);
    QCOMPARE(view["paused_phase"_L1].toString(), u"answering"_s);
    QCOMPARE(view["remaining_ms"_L1].toInt(), 6000);
    QVERIFY(view["current_question"_L1].isObject());
}

void TestServerMessage::viewOfACompletedRoomHasThePodium()
{
    Revealed made;
    made.game.act(EndGame {});
    const QJsonObject view = toJson(gameRoomForPlayer(made.game.room, made.ann));
    QCOMPARE(view["status"_L1].toString(), u"completed"_s);
    QVERIFY(view["phase"_L1].isNull());
    QCOMPARE(view["podium"_L1].toArray().size(), 2);
    QCOMPARE(view["leaderboard"_L1].toArray().size(), 2);
    QCOMPARE(view["current_player"_L1]["score"_L1].toInt(), 1000);
}

void TestServerMessage::ownAnswerIsSpelledAsItWasSent()
{
    const Revealed made;
    const QJsonObject view = toJson(gameRoomForPlayer(made.game.room, made.ann));
    QCOMPARE(view["current_player"_L1]["answer"_L1].toObject(),
             (QJsonObject {{u"choice"_s, u"a"_s}}));
}

void TestServerMessage::extraTimeIsToldToItsPlayer()
{
    PlayedRoom game(newRoomOf(1));
    const PlayerId ann = game.join(u"Ann"_s);
    game.act(EditPlayer {ann, {}, 1.5});
    const QJsonObject view = toJson(gameRoomForPlayer(game.room, ann));
    QCOMPARE(view["current_player"_L1]["time_factor"_L1].toDouble(), 1.5);
}

void TestServerMessage::updateInIntroAnnouncesTheQuestion()
{
    PlayedRoom game(newRoomOf(2));
    game.act(StartGame {});
    const QJsonObject message = parsed(roomUpdatedMessage(sharedView(game.room)));
    QCOMPARE(message["revision"_L1].toInt(), 1);
    const QJsonObject room = message["game_room"_L1].toObject();
    QCOMPARE(keysOf(room),
             (QStringList {u"next_question"_s, u"opens_ms"_s, u"phase"_s, u"question_index"_s,
                           u"status"_s}));
    QCOMPARE(room["next_question"_L1].toObject(),
             (QJsonObject {{u"index"_s, 0}, {u"points"_s, 1000}, {u"category"_s, u"Geography"_s}}));
}

void TestServerMessage::updateAfterAnEditTellsTitleAndSettings()
{
    PlayedRoom game(newRoomOf(1));
    game.act(EditRoom {u"Monday quiz"_s, {}, {}});
    const QJsonObject room
        = parsed(roomEditedMessage(sharedView(game.room)))["game_room"_L1].toObject();
    QCOMPARE(room["title"_L1].toString(), u"Monday quiz"_s);
    QCOMPARE(room["settings"_L1]["join"_L1].toString(), u"open"_s);
    QVERIFY(!room.contains("question_index"_L1));
}

void TestServerMessage::questionOpenedHasTheQuestion()
{
    PlayedRoom game(newRoomOf(2));
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    const QJsonObject message = parsed(questionOpenedMessage(sharedView(game.room), game.now));
    QCOMPARE(keysOf(message),
             (QStringList {u"deadline_ms"_s, u"index"_s, u"opens_ms"_s, u"question"_s,
                           u"question_count"_s, u"revision"_s, u"server_ms"_s, u"type"_s}));
    QCOMPARE(keysOf(message["question"_L1].toObject()),
             (QStringList {u"category"_s, u"choices"_s, u"id"_s, u"points"_s, u"seconds"_s,
                           u"text"_s, u"type"_s}));
    QCOMPARE(message["deadline_ms"_L1].toInteger() - message["opens_ms"_L1].toInteger(), 10000);
}

void TestServerMessage::countdownRoundsUp_data()
{
    QTest::addColumn<int>("remaining");
    QTest::addColumn<int>("seconds");
    QTest::newRow("a full second") << 1000 << 1;
    QTest::newRow("a second and a bit") << 1001 << 2;
    QTest::newRow("less than a second") << 1 << 1;
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("late") << -500 << 0;
}

void TestServerMessage::countdownRoundsUp()
{
    QFETCH(int, remaining);
    const TimePoint now = fromUnixMs(1795359600000);
    const QJsonObject message = parsed(countdownMessage(
        RoomCode {u"BKTRFN"_s}, Milliseconds(remaining), now + Milliseconds(remaining), now));
    QTEST(message["time_remaining_in_seconds"_L1].toInt(), "seconds");
    QCOMPARE(keysOf(message), (QStringList {u"deadline_ms"_s, u"game_room_code"_s, u"server_ms"_s,
                                            u"time_remaining_in_seconds"_s, u"type"_s}));
}

void TestServerMessage::rosterListsPlayers()
{
    const PublicPlayer ann {PlayerId {1}, u"Ann"_s, u"🦊"_s, 0, true};
    const PublicPlayer bo {PlayerId {2}, u"Bo"_s, u"🐙"_s, 0, false};
    const QJsonObject message = parsed(rosterChangedMessage(1, {ann}, {bo}, false));
    QCOMPARE(message["player_count"_L1].toInt(), 1);
    QCOMPARE(message["joined"_L1][0]["name"_L1].toString(), u"Ann"_s);
    QCOMPARE(message["left"_L1][0]["id"_L1].toString(), u"p2"_s);
    QCOMPARE(message["complete"_L1], QJsonValue(false));
}

void TestServerMessage::answerReceivedRepeatsTheId_data()
{
    QTest::addColumn<QJsonValue>("id");
    QTest::newRow("none") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("integer") << QJsonValue(17);
    QTest::newRow("large integer") << QJsonValue(qint64(9007199254740991));
    QTest::newRow("text") << QJsonValue(u"r-1"_s);
    QTest::newRow("text with quotes") << QJsonValue(u"\"},{\"\\"_s);
}

void TestServerMessage::answerReceivedRepeatsTheId()
{
    QFETCH(QJsonValue, id);
    const QJsonObject message
        = parsed(answerReceivedMessage({u"q3"_s}, fromUnixMs(1795359600123), id));
    QCOMPARE(message["type"_L1].toString(), u"ANSWER_RECEIVED"_s);
    QCOMPARE(message["question_id"_L1].toString(), u"q3"_s);
    QCOMPARE(message["received_ms"_L1].toInteger(), 1795359600123);
    QCOMPARE(message["id"_L1], id);
}

void TestServerMessage::questionClosedTellsTheRightChoices()
{
    const Revealed made;
    const QJsonObject message = parsed(questionClosedMessage(closedQuestion(made.game.room), 3));
    QCOMPARE(keysOf(message), (QStringList {u"correct"_s, u"counts"_s, u"leaderboard"_s,
                                            u"question_id"_s, u"revision"_s, u"type"_s}));
    QCOMPARE(message["counts"_L1].toObject(), (QJsonObject {{u"a"_s, 1}, {u"b"_s, 0}}));
    QCOMPARE(keysOf(message["leaderboard"_L1][0].toObject()),
             (QStringList {u"avatar"_s, u"delta"_s, u"id"_s, u"name"_s, u"rank"_s, u"score"_s}));
}

void TestServerMessage::playerResultEqualsItsView()
{
    // The message is spelled by hand for speed; the view's object is the model.
    const Revealed made;
    for (const PlayerId player : {made.ann, made.bo}) {
        const PlayerResult result = playerResult(made.game.room, player);
        QJsonObject expected = toJson(result);
        expected[u"type"_s] = u"PLAYER_RESULT"_s;
        QCOMPARE(parsed(playerResultMessage(result)), expected);
    }
    PlayerResult full = playerResult(made.game.room, made.ann);
    QVERIFY(full.basePoints > 0);
    full.streakPoints = 100;
    full.isByPlace = true;
    QJsonObject expected = toJson(full);
    expected[u"type"_s] = u"PLAYER_RESULT"_s;
    QCOMPARE(parsed(playerResultMessage(full)), expected);
    QCOMPARE(expected["streak_points"_L1].toInt(), 100);
    QVERIFY(expected["by_place"_L1].toBool());
    QCOMPARE(toJson(playerResult(made.game.room, made.bo))["behind_name"_L1].toString(), u"Ann"_s);
    QVERIFY(!toJson(playerResult(made.game.room, made.ann)).contains("behind_name"_L1));
}

void TestServerMessage::textsAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    row("plain", u"Ann"_s);
    row("beyond ASCII", u"Zoë 🦊 日本"_s);
    row("quote and backslash", u"a\"b\\c"_s);
    row("controls", u"a\nb\tc\u0001d\u001fe"_s);
    row("null character", u"a"_s + QChar(u'\0') + u'b');
    row("delete and line separator", u"a\u007fb\u2028c"_s);
    row("markup", u"</script><b>"_s);
    QTest::newRow("half a character") << QString(QChar(0xd83e)) << u"?"_s;
}

void TestServerMessage::textsAreEscaped()
{
    QFETCH(QString, text);
    PlayerResult result;
    result.question.value = text;
    result.behindName = text;
    const QJsonObject message = parsed(playerResultMessage(result));
    QTEST(message["question_id"_L1].toString(), "read");
    QTEST(message["behind_name"_L1].toString(), "read");
}

void TestServerMessage::pauseAndResumeTellTheTimes()
{
    PlayedRoom game(newRoomOf(1));
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    const TimePoint opened = game.now;
    game.wait(4s);
    game.act(PauseGame {});
    const QJsonObject paused = parsed(pausedMessage(sharedView(game.room)));
    QCOMPARE(paused["remaining_ms"_L1].toInt(), 6000);
    game.wait(60s);
    game.act(ResumeGame {});
    const QJsonObject resumed = parsed(resumedMessage(sharedView(game.room)));
    QCOMPARE(resumed["opens_ms"_L1].toInteger(), toUnixMs(opened + 60s));
    QCOMPARE(resumed["deadline_ms"_L1].toInteger(), toUnixMs(opened + 70s));
    QCOMPARE(resumed["revision"_L1].toInt(), paused["revision"_L1].toInt() + 1);
}

void TestServerMessage::completedHasPodiumAndLeaderboard()
{
    PlayedRoom game(newRoomOf(1));
    game.joinMany(12);
    game.act(StartGame {});
    game.act(EndGame {});
    const QJsonObject message = parsed(completedMessage(sharedView(game.room)));
    QCOMPARE(message["podium"_L1].toArray().size(), 3);
    QCOMPARE(message["leaderboard"_L1].toArray().size(), 10);
    QCOMPARE(message["player_count"_L1].toInt(), 12);
}

void TestServerMessage::smallMessagesAreAsDocumented()
{
    QCOMPARE(parsed(answerProgressMessage(3, 9)),
             (QJsonObject {{u"type"_s, u"ANSWER_PROGRESS"_s}, {u"answered_count"_s, 3},
                           {u"player_count"_s, 9}}));
    QCOMPARE(parsed(removedMessage(u"rude name"_s)),
             (QJsonObject {{u"type"_s, u"REMOVED"_s}, {u"reason"_s, u"rude name"_s}}));
    QCOMPARE(parsed(pongMessage(12.5, fromUnixMs(99), u"x"_s)),
             (QJsonObject {{u"type"_s, u"PONG"_s}, {u"client_ms"_s, 12.5}, {u"server_ms"_s, 99},
                           {u"id"_s, u"x"_s}}));
    QCOMPARE(pongMessage(1795359600000, fromUnixMs(99), QJsonValue::Undefined),
             R"({"client_ms":1795359600000,"server_ms":99,"type":"PONG"})"_ba);
    QCOMPARE(parsed(errorMessage({ErrorCode::TooLate, u"closed"_s}, 4)),
             (QJsonObject {{u"type"_s, u"ERROR"_s}, {u"code"_s, u"too_late"_s},
                           {u"message"_s, u"closed"_s}, {u"id"_s, 4}}));
    SharedView failed;
    failed.failureReason = u"no luck"_s;
    failed.revision = 2;
    QCOMPARE(parsed(failedMessage(failed)),
             (QJsonObject {{u"type"_s, u"GAME_ROOM_FAILED"_s}, {u"revision"_s, 2},
                           {u"failure_reason"_s, u"no luck"_s}}));
}

void TestServerMessage::aPictureTellsWhoMadeIt()
{
    NewRoom made = newRoomOf(1);
    made.image = u"/media/1.png"_s;
    made.imageAuthor = u"Ada"_s;
    made.imageLink = u"https://example.org/1"_s;
    const QJsonObject view = toJson(gameRoomForScreen(PlayedRoom(made).room));
    QCOMPARE(view["image"_L1].toString(), u"/media/1.png"_s);
    QCOMPARE(view["image_author"_L1].toString(), u"Ada"_s);
    QCOMPARE(view["image_link"_L1].toString(), u"https://example.org/1"_s);
}

void TestServerMessage::publicSummaryIsShort()
{
    PlayedRoom game(newRoomOf(1));
    game.join(u"Ann"_s);
    QCOMPARE(publicSummaryJson(game.room),
             (QJsonObject {{u"code"_s, u"BKTRFN"_s}, {u"title"_s, u"Friday quiz"_s},
                           {u"status"_s, u"ready"_s}, {u"phase"_s, QJsonValue()},
                           {u"player_count"_s, 1}, {u"max_player_count"_s, 20000},
                           {u"join"_s, u"open"_s}, {u"late_join"_s, u"allow"_s}}));
}

void TestServerMessage::hostViewHasEverythingElse()
{
    Revealed made;
    made.game.act(RemovePlayer {made.bo});
    const QJsonObject view = hostViewJson(made.game.room);
    const QJsonObject screen = toJson(gameRoomForScreen(made.game.room));
    for (const QString &key : screen.keys())
        QVERIFY2(view.contains(key), qPrintable(key));
    QCOMPARE(view["players"_L1].toArray().size(), 1);
    QCOMPARE(view["questions"_L1][0]["key"_L1].toArray(), QJsonArray {u"a"_s});
    QCOMPARE(view["settings"_L1]["scoring"_L1].toString(), u"speed"_s);
    QCOMPARE(view["node"_L1].toString(), made.game.room.node.value);
    QVERIFY(view["owner_id"_L1].isNull());
    QVERIFY(view["failure_reason"_L1].isNull());
    QCOMPARE(view["created_ms"_L1].toInteger(), 1795359600000);
}

QTEST_GUILESS_MAIN(TestServerMessage)
#include "tst_servermessage.moc"
