#include "core/game/snapshotjson.h"

#include "tests/game/testgame.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomIsReadAsItWasWritten_data();
    void aRoomIsReadAsItWasWritten();
    void manyPlayersAndAnswersSurvive();
    void anEmptyRoomSurvives();
    void aMissingMemberIsRefused();
    void aMemberOfAWrongTypeIsRefused();
    void aMemberOfAPlayerOrRoundIsChecked_data();
    void aMemberOfAPlayerOrRoundIsChecked();
    void aValueThatCannotBeIsRefused_data();
    void aValueThatCannotBeIsRefused();
    void whatIsNoSnapshotIsRefused_data();
    void whatIsNoSnapshotIsRefused();
    void noTokenIsInIt();

private:
    static TestGame fullGame();
    static QString refusalOf(const QJsonObject &json);
};

/// A room in its second question in which every stored member has a value.
TestGame TestSnapshot::fullGame()
{
    NewRoom made = quiz(3);
    made.image = u"image:1"_s;
    made.imageAuthor = u"Ada"_s;
    made.imageLink = u"https://example.org/1"_s;
    made.mediaKey = u"a-secret"_s;
    made.settings.penalty = 20;
    made.settings.join = JoinMode::Approve;
    made.questions[1] = multiQuestion(u"q2"_s, {u"a"_s, u"b"_s});
    made.rounds = {{.title = u"Rivers"_s, .questionCount = 1}, {.title = u"Music"_s, .questionCount = 2}};
    TestGame game(made);
    for (const QString &name : {u"Ann"_s, u"Bo"_s, u"Cem"_s, u"Dee"_s, u"Eve"_s})
        game.submit(ApprovePlayer{game.join(name)});
    game.join(u"Fay"_s);
    game.submit(EditPlayer{{2}, u"Bob"_s, 1.5});
    game.submit(RemovePlayer{{3}, true});
    game.submit(StartGame{});
    game.submit(AdvancePhase{});
    game.pass(Milliseconds(1234));
    for (const quint32 id : {1, 2, 4})
        game.answer({id}, id == 2 ? u"b"_s : u"a"_s);
    game.submit(LeaveRoom{{4}});
    game.submit(CycleRoom{});
    game.pass(Milliseconds(321));
    game.answer({1}, QStringList{u"b"_s, u"a"_s});
    game.disconnect({5});
    game.submit(PauseGame{});
    return game;
}

QString TestSnapshot::refusalOf(const QJsonObject &json)
{
    const auto read = decodeSnapshot(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (read)
        return {};
    return read.error().code == ErrorCode::Corrupt ? read.error().message : u"not corrupt"_s;
}

void TestSnapshot::aRoomIsReadAsItWasWritten_data()
{
    QTest::addColumn<int>("steps"); // AdvancePhase after the start; -1: not started
    QTest::addColumn<bool>("paused");
    QTest::newRow("lobby") << -1 << false;
    QTest::newRow("intro") << 0 << false;
    QTest::newRow("paused intro") << 0 << true;
    QTest::newRow("answering") << 1 << false;
    QTest::newRow("paused answering") << 1 << true;
    QTest::newRow("reveal") << 2 << false;
    QTest::newRow("paused reveal") << 2 << true;
    QTest::newRow("leaderboard") << 3 << false;
    QTest::newRow("paused leaderboard") << 3 << true;
    QTest::newRow("intro of the next") << 4 << false;
    QTest::newRow("answering the next") << 5 << false;
    QTest::newRow("break") << 8 << false;
    QTest::newRow("paused break") << 8 << true;
    QTest::newRow("completed") << 13 << false;
}

void TestSnapshot::aRoomIsReadAsItWasWritten()
{
    QFETCH(int, steps);
    QFETCH(bool, paused);
    for (const Pacing pacing : {Pacing::Auto, Pacing::Manual}) {
        NewRoom made = quiz(3, {.pacing = pacing, .shuffleQuestions = true, .streakBonus = true});
        made.rounds = {{.title = u"Rivers"_s, .questionCount = 1, .breakTime = Seconds(0)},
                       {.title = u"Music"_s, .questionCount = 1},
                       {.title = u"Film"_s, .questionCount = 1}};
        TestGame game(made);
        const PlayerId ann = game.join(u"Ann"_s);
        game.join(u"Bo"_s);
        game.join(u"Cem"_s, false);
        game.submit(RemovePlayer{game.join(u"Dee"_s), true});
        if (steps >= 0)
            game.submit(StartGame{});
        for (int i = 0; i < steps; ++i) {
            game.submit(AdvancePhase{});
            if (game.room.phase == Phase::Answering)
                game.answer(ann, u"a"_s);
        }
        if (paused)
            game.submit(PauseGame{});
        const auto read = decodeSnapshot(encodeSnapshot(game.room));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY(*read == game.room);
    }
    const GameRoom full = fullGame().room;
    const auto read = decodeSnapshot(encodeSnapshot(full));
    QVERIFY(read && *read == full);
}

void TestSnapshot::manyPlayersAndAnswersSurvive()
{
    NewRoom made = quiz(3, withoutIntro());
    made.maxPlayerCount = 2000;
    made.questions[2] = multiQuestion(u"q3"_s, {u"a"_s, u"b"_s});
    TestGame game(made);
    for (int i = 0; i < 2000; ++i)
        game.join(u"N%1"_s.arg(i));
    game.submit(StartGame{});
    for (int question = 0; question < 3; ++question) {
        for (quint32 id = 1; id < 2000; ++id) {
            game.pass(Milliseconds(3));
            if (question < 2)
                game.answer({id}, QString(QChar(u'a' + id % 4)));
            else
                game.answer({id}, QStringList{QString(QChar(u'a' + id % 4)), u"f"_s});
        }
        if (question < 2)
            game.submit(CycleRoom{});
    }
    QCOMPARE(game.round().answers.size(), 1999);
    const auto read = decodeSnapshot(encodeSnapshot(game.room));
    QVERIFY(read && *read == game.room);
}

void TestSnapshot::anEmptyRoomSurvives()
{
    TestGame game(quiz(0));
    const auto building = decodeSnapshot(encodeSnapshot(game.room));
    QVERIFY(building && *building == game.room);
    game.submit(FailBuilding{u"no answer"_s});
    const auto failed = decodeSnapshot(encodeSnapshot(game.room));
    QVERIFY(failed && *failed == game.room);
}

void TestSnapshot::aMissingMemberIsRefused()
{
    const QJsonObject json = QJsonDocument::fromJson(encodeSnapshot(fullGame().room)).object();
    const QStringList optional{u"phase_ends_ms"_s, u"image_author"_s, u"image_link"_s,
                               u"media_key"_s, u"quiz_rounds"_s};
    for (const QString &member : json.keys()) {
        QJsonObject less = json;
        less.remove(member);
        QCOMPARE(refusalOf(less).isEmpty(), optional.contains(member));
    }
}

void TestSnapshot::aMemberOfAWrongTypeIsRefused()
{
    const QJsonObject json = QJsonDocument::fromJson(encodeSnapshot(fullGame().room)).object();
    const QList<QJsonValue> values{QJsonValue::Null, true, u"text"_s, QJsonArray{1},
                                   QJsonObject{{u"a"_s, 1}}};
    for (const QString &member : json.keys()) {
        for (const QJsonValue &value : values) {
            if (value.type() == json[member].type() && !value.isArray() && !value.isObject())
                continue;
            QJsonObject wrong = json;
            wrong[member] = value;
            QVERIFY2(!refusalOf(wrong).isEmpty(), qPrintable(member));
        }
    }
}

void TestSnapshot::aMemberOfAPlayerOrRoundIsChecked_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("players") << u"players"_s;
    QTest::newRow("rounds") << u"rounds"_s;
}

void TestSnapshot::aMemberOfAPlayerOrRoundIsChecked()
{
    QFETCH(QString, list);
    const QJsonObject json = QJsonDocument::fromJson(encodeSnapshot(fullGame().room)).object();
    const QJsonObject first = json[list][0].toObject();
    QVERIFY(!first.isEmpty());
    for (const QString &member : first.keys()) {
        for (const QJsonValue &value : {QJsonValue(QJsonValue::Undefined), QJsonValue(),
                                        QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject())}) {
            QJsonObject changed = first;
            changed[member] = value;
            QJsonArray items = json[list].toArray();
            items[0] = changed;
            QJsonObject wrong = json;
            wrong[list] = items;
            QVERIFY2(!refusalOf(wrong).isEmpty(), qPrintable(member));
        }
    }
}

void TestSnapshot::aValueThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value) {
        QTest::newRow(name) << member << value;
    };
    row("another version", u"version"_s, 2);
    row("a code with vowels", u"code"_s, u"AEIOUY"_s);
    row("an unknown status", u"status"_s, 6);
    row("a negative status", u"status"_s, -1);
    row("an unknown phase", u"phase"_s, 7);
    row("an unknown join mode", u"join_when_unlocked"_s, 3);
    row("a question beyond the last", u"question_index"_s, 3);
    row("a running game before its first question", u"question_index"_s, -1);
    row("a question before the first", u"question_index"_s, -2);
    row("paused under nothing", u"paused_phase"_s, 0);
    row("paused under a pause", u"paused_phase"_s, 5);
    row("settings out of bounds", u"settings"_s, QJsonObject{{u"penalty"_s, 101}});
    row("rounds of other questions", u"rounds"_s, QJsonArray());
    row("a round of the quiz that lacks a question", u"quiz_rounds"_s,
        QJsonArray{QJsonObject{{u"title"_s, u"Rivers"_s}, {u"question_count"_s, 2}}});
    row("a fractional revision", u"revision"_s, 1.5);
    row("a negative revision", u"revision"_s, -1);
    row("fewer numbers than players", u"last_player_number"_s, 5);
    row("a banned name that is no text", u"banned_names"_s, QJsonArray{1});
}

void TestSnapshot::aValueThatCannotBeIsRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject json = QJsonDocument::fromJson(encodeSnapshot(fullGame().room)).object();
    QVERIFY(json.contains(member));
    json[member] = value;
    QVERIFY(!refusalOf(json).isEmpty());
}

void TestSnapshot::whatIsNoSnapshotIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("snapshot");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("only a version") << QByteArray(R"({"version":1})");
    QTest::newRow("cut off") << encodeSnapshot(TestGame().room).chopped(1);
}

void TestSnapshot::whatIsNoSnapshotIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = decodeSnapshot(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

void TestSnapshot::noTokenIsInIt()
{
    TestGame game;
    const PlayerToken token = PlayerToken::random();
    game.submit(JoinRoom{u"Ann"_s, {}, token.hash()});
    QVERIFY(!encodeSnapshot(game.room).contains(token.reveal().toLatin1()));
}

QTEST_APPLESS_MAIN(TestSnapshot)

#include "tst_snapshot.moc"
