#include "core/game/eventjson.h"

#include "tests/game/testgame.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// Events as they are journalled.
class TestGameJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventIsListedHere();
    void everyCorrectionIsReadAsItWasWritten();
    void anEventIsReadAsItWasWritten_data();
    void anEventIsReadAsItWasWritten();
    void aMissingMemberIsRefused_data();
    void aMissingMemberIsRefused();
    void aMemberOfAWrongTypeIsRefused_data();
    void aMemberOfAWrongTypeIsRefused();
    void aMemberOutOfBoundsIsRefused_data();
    void aMemberOutOfBoundsIsRefused();
    void anUnknownMemberIsPassedOver();
    void whatIsNoListOfEventsIsRefused_data();
    void whatIsNoListOfEventsIsRefused();
    void manyEventsKeepTheirOrder();
    void aPhaseThatTheHostEndsHasNoTime();
    void textsOfEveryKindSurvive();
};

namespace
{

const TimePoint noon = fromUnixMs(1'795'359'600'123);

/// One of each type, every member other than its default.
RoomEvents everyEvent()
{
    const RoomSettings settings{.questionTime = Seconds(30),
                                .countdownInterval = Seconds(1),
                                .introTime = Seconds(4),
                                .revealTime = Seconds(6),
                                .leaderboardTime = Seconds(7),
                                .pacing = Pacing::Hold,
                                .closeWhenAllAnswered = false,
                                .lateJoin = LateJoin::Spectate,
                                .shuffleChoices = ShuffleChoices::Player,
                                .shuffleQuestions = true,
                                .scoring = ScoringPolicy::AccuracyFirst,
                                .streakBonus = true,
                                .penalty = 33,
                                .showQuestionOnPhone = false,
                                .teams = TeamMode::Pick,
                                .teamNames = {u"Red"_s, u"Blue"_s},
                                .teamScoring = TeamScoring::Sum,
                                .surpriseMe = true,
                                .join = JoinMode::Approve,
                                .timeToLive = std::chrono::hours(9)};
    Question question = multiQuestion(u"m1"_s, {u"b"_s, u"d"_s});
    question.points = 2000;
    question.time = Seconds(45);
    question.category = u"Geography"_s;
    question.difficulty = u"easy"_s;
    question.explanation = u"So it is."_s;
    question.notes = u"Let them hum."_s;
    question.image = u"image:1"_s;
    question.audio = u"audio:1"_s;
    question.choices[1] = {{u"b"_s}, {}, u"image:3"_s};
    question.hasWager = true;
    question.source = u"an atlas"_s;
    question.licence = u"CC0"_s;
    const QList<Question> questions{question, booleanQuestion(u"b1"_s, false),
                                    choiceQuestion(u"c1"_s)};
    return {RoomCreated{.code = {u"BKTRFN"_s},
                        .title = u"Friday quiz"_s,
                        .topic = u"World History"_s,
                        .image = u"image:2"_s,
                        .imageAuthor = u"Ada"_s,
                        .imageLink = u"https://example.org/2"_s,
                        .ownerId = u"host"_s,
                        .maxPlayerCount = 200,
                        .settings = settings,
                        .questions = questions,
                        .at = noon,
                        .node = {u"n1"_s},
                        .rounds = {{.title = u"Rivers"_s,
                                    .introduction = u"All about water."_s,
                                    .questionCount = 3,
                                    .scoring = ScoringPolicy::Flat,
                                    .hasLeaderboardAtEndOnly = true,
                                    .breakTime = Seconds(90)}},
                        .mediaKey = u"a-secret"_s},
            QuestionsSupplied{questions},
            RoomFailed{u"no answer"_s},
            RoomEdited{u"Other"_s, 300, settings},
            PlayerJoined{.id = {7},
                         .name = u"Ann"_s,
                         .avatar = u"🦊"_s,
                         .tokenHash = tokenHashOf(u"t"_s),
                         .approved = false,
                         .at = noon,
                         .team = u"Red"_s},
            PlayerApproved{{7}},
            PlayerEdited{{7}, u"Anna"_s, 1.25, u"Blue"_s},
            TeamsDealt{{{{7}, u"Red"_s}, {{8}, u"Blue"_s}}},
            PlayerLeft{{7}},
            PlayerRemoved{{7}, true},
            PlayerConnected{{7}, {u"n1"_s}},
            PlayerDisconnected{{4'294'967'295}},
            GameStarted{{{u"c1"_s}, {u"b1"_s}, {u"m1"_s}}},
            IntroStarted{2, noon},
            QuestionOpened{2, noon, noon + Seconds(10), noon + Milliseconds(10150)},
            AnswerAccepted{.player = {7},
                           .question = {u"m1"_s},
                           .answer = {{{u"b"_s}, {u"d"_s}}},
                           .receivedAt = noon,
                           .elapsed = Milliseconds(1234),
                           .limit = Milliseconds(10000)},
            BuzzAccepted{.question = {u"b1"_s},
                         .buzz = {.player = {7},
                                  .at = noon,
                                  .error = Milliseconds(12),
                                  .receivedAt = noon + Milliseconds(20),
                                  .elapsed = Milliseconds(1234),
                                  .limit = Milliseconds(10000)},
                         .judgeBy = noon + Seconds(60)},
            BuzzJudged{.player = {7}, .right = true},
            BuzzJudged{.player = {7}, .judgeBy = noon},
            BuzzingResumed{noon},
            WagerPlaced{{7}, 2, 500},
            QuestionClosed{2, noon},
            LeaderboardShown{noon},
            BreakStarted{noon},
            GamePaused{noon},
            GameResumed{noon},
            TimeExtended{Seconds(10)},
            QuestionSkipped{1},
            QuestionCorrected{
                {3}, {u"m1"_s}, NewKey{{.words = {u"a"_s, u"c"_s}}}, u"The atlas was old."_s, noon},
            CorrectionUndone{{3}},
            MessageShown{u"Food is here"_s},
            BlackedOut{false},
            GameCompleted{},
            RoomTakenOver{Milliseconds(4321), {u"n2"_s}}};
}

const QStringList optionalMembers{u"ends_ms"_s, u"reveal_ends_ms"_s, u"image_author"_s,
                                  u"image_link"_s, u"media_key"_s, u"team"_s, u"rounds"_s, u"judge_by_ms"_s};

void addEvents()
{
    QTest::addColumn<QJsonObject>("json");
    for (const RoomEvent &event : everyEvent()) {
        const QJsonObject json = toJson(event);
        QTest::newRow(qPrintable(json["type"_L1].toString())) << json;
    }
}

QString refusalOf(const QJsonObject &json)
{
    const auto read = roomEventFromJson(json);
    if (read)
        return {};
    return read.error().code == ErrorCode::Corrupt ? read.error().message : u"not corrupt"_s;
}

} // namespace

void TestGameJson::everyEventIsListedHere()
{
    QSet<size_t> kinds;
    for (const RoomEvent &event : everyEvent())
        kinds.insert(event.index());
    QCOMPARE(size_t(kinds.size()), std::variant_size_v<RoomEvent>);
}

void TestGameJson::anEventIsReadAsItWasWritten_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const RoomEvent &event : everyEvent())
        QTest::newRow(qPrintable(toJson(event)["type"_L1].toString())) << index++;
}

void TestGameJson::anEventIsReadAsItWasWritten()
{
    QFETCH(int, index);
    const RoomEvent event = everyEvent()[index];
    const auto read = decodeEvents(encodeEvents({event}));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->size(), 1);
    QVERIFY(read->first() == event);
}

void TestGameJson::everyCorrectionIsReadAsItWasWritten()
{
    for (const Correction &correction : QList<Correction>{NewKey{{.words = {u"a"_s}}}, EverybodyRight{},
                                                          VoidQuestion{}, NewPoints{0},
                                                          RightBuzzers{}, RightBuzzers{{{2}, {7}}}}) {
        const RoomEvent event = QuestionCorrected{{1}, {u"m1"_s}, correction, {}, noon};
        const auto read = roomEventFromJson(toJson(event));
        QVERIFY(read && *read == event);
    }
}

void TestGameJson::aMissingMemberIsRefused_data()
{
    addEvents();
}

void TestGameJson::aMissingMemberIsRefused()
{
    QFETCH(QJsonObject, json);
    for (const QString &member : json.keys()) {
        QJsonObject less = json;
        less.remove(member);
        const QString refusal = refusalOf(less);
        if (optionalMembers.contains(member))
            QCOMPARE(refusal, u""_s);
        else
            QVERIFY2(refusal.contains(member) || member == "type"_L1, qPrintable(member));
    }
}

void TestGameJson::aMemberOfAWrongTypeIsRefused_data()
{
    addEvents();
}

void TestGameJson::aMemberOfAWrongTypeIsRefused()
{
    QFETCH(QJsonObject, json);
    const QList<QJsonValue> values{QJsonValue::Null, true,          7,
                                   u"text"_s,        QJsonArray{QJsonValue::Null}, QJsonObject{{u"a"_s, 1}}};
    for (const QString &member : json.keys()) {
        for (const QJsonValue &value : values) {
            if (value.type() == json[member].type() && !value.isArray() && !value.isObject())
                continue;
            QJsonObject wrong = json;
            wrong[member] = value;
            QVERIFY2(!refusalOf(wrong).isEmpty(),
                     QJsonDocument(wrong).toJson(QJsonDocument::Compact).constData());
        }
    }
}

void TestGameJson::aMemberOutOfBoundsIsRefused_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const QString &type, const QString &member, const QJsonValue &value) {
        QTest::addRow("%s %s %s", qPrintable(type), qPrintable(member),
                      QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).data())
            << type << member << value;
    };
    row(u"ROOM_CREATED"_s, u"code"_s, u"AEIOUY"_s);
    row(u"ROOM_CREATED"_s, u"code"_s, u"bktrfn"_s);
    row(u"ROOM_CREATED"_s, u"max_player_count"_s, 1.5);
    row(u"ROOM_CREATED"_s, u"max_player_count"_s, 1e12);
    row(u"ROOM_CREATED"_s, u"at_ms"_s, 1e300);
    row(u"ROOM_CREATED"_s, u"settings"_s, QJsonObject{{u"penalty"_s, 101}});
    row(u"QUESTIONS_SUPPLIED"_s, u"questions"_s, QJsonArray{});
    row(u"PLAYER_JOINED"_s, u"player"_s, -1);
    row(u"PLAYER_JOINED"_s, u"player"_s, 0);
    row(u"PLAYER_JOINED"_s, u"player"_s, 7.5);
    row(u"PLAYER_JOINED"_s, u"player"_s, 4294967296.0);
    row(u"PLAYER_JOINED"_s, u"token_hash"_s, u"c2hvcnQ="_s);
    row(u"PLAYER_EDITED"_s, u"time_factor"_s, 0.5);
    row(u"PLAYER_EDITED"_s, u"time_factor"_s, 3.5);
    row(u"TEAMS_DEALT"_s, u"seats"_s, QJsonArray{QJsonArray{0, u"Red"_s}});
    row(u"TEAMS_DEALT"_s, u"seats"_s, QJsonArray{QJsonArray{7}});
    row(u"INTRO_STARTED"_s, u"index"_s, -1);
    row(u"QUESTION_OPENED"_s, u"index"_s, 0.5);
    row(u"GAME_STARTED"_s, u"order"_s, QJsonArray{u"c1"_s, 7});
    row(u"ANSWER_ACCEPTED"_s, u"answer"_s, QJsonArray{QJsonValue()});
    row(u"ANSWER_ACCEPTED"_s, u"elapsed_ms"_s, 0.25);
    row(u"TIME_EXTENDED"_s, u"by_ms"_s, -1);
    row(u"QUESTION_SKIPPED"_s, u"index"_s, -1);
    row(u"QUESTION_CORRECTED"_s, u"correction_id"_s, 0);
    row(u"QUESTION_CORRECTED"_s, u"correction"_s, QJsonObject{});
    row(u"QUESTION_CORRECTED"_s, u"correction"_s, QJsonObject{{u"key"_s, QJsonArray{}}});
    row(u"QUESTION_CORRECTED"_s, u"correction"_s, QJsonObject{{u"void"_s, false}});
    row(u"QUESTION_CORRECTED"_s, u"correction"_s, QJsonObject{{u"everybody"_s, 1}});
    row(u"QUESTION_CORRECTED"_s, u"correction"_s, QJsonObject{{u"points"_s, 10001}});
    row(u"QUESTION_CORRECTED"_s, u"correction"_s,
        QJsonObject{{u"points"_s, 1}, {u"void"_s, true}});
    row(u"CORRECTION_UNDONE"_s, u"correction_id"_s, 1.5);
    row(u"ROOM_TAKEN_OVER"_s, u"downtime_ms"_s, 1e300);
}

void TestGameJson::aMemberOutOfBoundsIsRefused()
{
    QFETCH(QString, type);
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    for (const RoomEvent &event : everyEvent()) {
        QJsonObject json = toJson(event);
        if (json["type"_L1] != type)
            continue;
        QVERIFY(json.contains(member));
        json[member] = value;
        QVERIFY2(refusalOf(json).contains(member), qPrintable(refusalOf(json)));
        return;
    }
    QFAIL("no such event");
}

void TestGameJson::anUnknownMemberIsPassedOver()
{
    // So that a node can read what a newer one has written.
    for (const RoomEvent &event : everyEvent()) {
        QJsonObject json = toJson(event);
        json[u"from_the_future"_s] = 1;
        const auto read = roomEventFromJson(json);
        QVERIFY(read && *read == event);
    }
}

void TestGameJson::whatIsNoListOfEventsIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("[{");
    QTest::newRow("cut off") << encodeEvents(everyEvent()).chopped(1);
    QTest::newRow("an object") << QByteArray("{}");
    QTest::newRow("a list of numbers") << QByteArray("[1]");
    QTest::newRow("a list of nothing") << QByteArray("[null]");
    QTest::newRow("an event without type") << QByteArray("[{}]");
    QTest::newRow("an event of unknown type") << QByteArray(R"([{"type":"PARTY_STARTED"}])");
    QTest::newRow("a type in lower case") << QByteArray(R"([{"type":"game_completed"}])");
    QTest::newRow("a good one and a bad one")
        << QByteArray(R"([{"type":"GAME_COMPLETED"},{"type":"GAME_PAUSED"}])");
    QTest::newRow("binary") << QByteArray("\0\xff\xfe", 3);
}

void TestGameJson::whatIsNoListOfEventsIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = decodeEvents(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
    QVERIFY(!read.error().message.isEmpty());
}

void TestGameJson::manyEventsKeepTheirOrder()
{
    RoomEvents events;
    for (int i = 0; i < 50; ++i)
        events += everyEvent();
    const auto read = decodeEvents(encodeEvents(events));
    QVERIFY(read && *read == events);
    QCOMPARE(decodeEvents(encodeEvents({})), RoomEvents());
}

void TestGameJson::aPhaseThatTheHostEndsHasNoTime()
{
    for (const RoomEvent &event :
         RoomEvents{IntroStarted{1, {}}, QuestionClosed{1, {}}, LeaderboardShown{}, BreakStarted{}}) {
        const auto read = decodeEvents(encodeEvents({event}));
        QVERIFY(read && *read == RoomEvents{event});
    }
}

void TestGameJson::textsOfEveryKindSurvive()
{
    for (const QString &text :
         {u""_s, u"\"\\/\b\f\n\r\t"_s, u"a\0b"_s, u"\u2028\ufeff"_s,
          u"👨‍👩‍👧‍👦 Ω é e\u0301"_s, QString(100'000, u'x')}) {
        const RoomEvents events{RoomFailed{text}, PlayerEdited{{1}, text, 3}};
        const auto read = decodeEvents(encodeEvents(events));
        QVERIFY(read && *read == events);
    }
}

QTEST_APPLESS_MAIN(TestGameJson)

#include "tst_gamejson.moc"
