#include "tests/protocol/docexamples.h"
#include "tests/view/playedroom.h"

#include "core/game/questionjson.h"
#include "core/game/quizroundsjson.h"
#include "core/game/settingsjson.h"
#include "core/library/formats/importreport.h"
#include "core/library/packinfo.h"
#include "core/protocol/closecode.h"
#include "core/protocol/hostview.h"
#include "core/protocol/problem.h"
#include "core/protocol/roomrequest.h"
#include "core/protocol/servermessage.h"
#include "core/report/results.h"
#include "core/service/nodeinfo.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

NewRoom documentedRoom()
{
    NewRoom made = newRoomOf(3);
    for (Question &question : made.questions)
        question.explanation = u"It runs through four capitals."_s;
    return made;
}

/// Two players, Ann faster than Bo, through the first question into its reveal.
struct PlayedGame
{
    PlayedRoom game {documentedRoom()};
    PlayerId ann = game.join(u"Ann"_s);
    PlayerId bo = game.join(u"Bo"_s);

    void answerFirst()
    {
        game.act(StartGame {});
        game.playTo(Phase::Answering);
        game.answer(ann, u"a"_s);
        game.wait(2140ms);
        game.answer(bo, u"a"_s);
        game.playTo(Phase::Reveal);
    }
};

/// Two players in two teams, their first question closed.
ClosedQuestion closedWithTeams()
{
    NewRoom made = documentedRoom();
    made.settings.teams = TeamMode::Deal;
    made.settings.teamNames = {u"Red"_s, u"Blue"_s};
    PlayedRoom game(made);
    game.joinMany(2);
    game.act(StartGame {});
    game.playTo(Phase::Reveal);
    return closedQuestion(game.room);
}

/// Two rounds, the first of one question, played to the break between them.
PlayedRoom roomInBreak()
{
    NewRoom made = documentedRoom();
    made.questions.resize(2);
    made.rounds = {{.title = u"Rivers"_s, .questionCount = 1, .breakTime = 300s},
                   {.title = u"Music"_s, .introduction = u"Listen well."_s, .questionCount = 1}};
    PlayedRoom game(made);
    game.act(StartGame {});
    game.playTo(Phase::Break);
    return game;
}

/// What the program sends, by type; of some types more than one form.
class SentMessages
{
public:
    SentMessages()
    {
        const GameRoom &room = m_play.game.room;
        add(welcomeMessage(Role::Player, u"token"_s, now(), room.revision,
                           toJson(gameRoomForPlayer(room, m_play.ann)), 1));
        const PublicPlayer bo = publicPlayer(room, *room.player(m_play.bo));
        add(rosterChangedMessage(2, {bo}, {bo}, true));
        PlayedRoom edited(documentedRoom());
        edited.act(EditRoom {u"Monday quiz"_s, {}, {}});
        add(roomEditedMessage(sharedView(edited.room)));

        m_play.game.act(StartGame {});
        add(roomUpdatedMessage(shared()));
        m_play.game.playTo(Phase::Answering);
        add(questionOpenedMessage(shared(), now()));
        add(countdownMessage(room.code, 8s, now() + 8s, now()));
        add(answerProgressMessage(1, 2));
        add(screenDressedMessage({.theme = u"theatre"_s,
                                  .logo = u"/media/5f0b.png"_s,
                                  .background = {},
                                  .wifi = ScreenWifi {u"The Fox, guests"_s, u"goodevening"_s, u"WIFI:;"_s},
                                  .reducedMotion = false}));
        add(reactionsMessage({{u"👏"_s, 12}, {u"🔥"_s, 3}}));
        m_play.game.answer(m_play.ann, u"a"_s);
        add(answerReceivedMessage({u"q1"_s}, now(), u"a-1"_s));
        m_play.game.act(PauseGame {});
        add(pausedMessage(shared()));
        m_play.game.act(ResumeGame {});
        add(resumedMessage(shared()));
        m_play.game.act(ExtendTime {});
        add(roomUpdatedMessage(shared()));
        m_play.game.act(ShowMessage {u"The kitchen closes in ten minutes"_s});
        add(stageChangedMessage(shared()));
        m_play.game.now += 1s;
        m_play.game.answer(m_play.bo, u"a"_s);
        m_play.game.playTo(Phase::Reveal);
        add(questionClosedMessage(closedQuestion(room), room.revision));
        add(playerResultMessage(playerResult(room, m_play.ann)));
        add(playerResultMessage(playerResult(room, m_play.bo)));
        const auto corrected = [this](const QString &reason) {
            return scoresCorrectedMessage(correctedQuestion(m_play.game.room, {u"q1"_s}, reason), 5);
        };
        add(corrected(u"The atlas was old."_s));
        m_play.game.act(CorrectQuestion {{u"q1"_s}, VoidQuestion {}});
        add(corrected({}));
        add(questionClosedMessage(closedWithTeams(), room.revision));
        m_play.game.playTo(Phase::Leaderboard);
        add(roomUpdatedMessage(shared()));
        m_play.game.act(EndGame {});
        add(completedMessage(shared()));

        addRounds();
        addBuzzes();
        addStakes();

        add(failedMessage(shared()));
        add(removedMessage(u"why"_s));
        add(pongMessage(1, now(), QJsonValue::Undefined));
        add(errorMessage({ErrorCode::TooLate, u"why"_s}, u"a-1"_s));
    }

    const QMultiMap<QString, QJsonObject> &byType() const { return m_byType; }

private:
    TimePoint now() const { return m_play.game.now; }
    SharedView shared() const { return sharedView(m_play.game.room); }

    void addRounds()
    {
        PlayedRoom game = roomInBreak();
        add(roomUpdatedMessage(sharedView(game.room)));
        game.act(PauseGame {});
        game.act(ResumeGame {});
        add(resumedMessage(sharedView(game.room)));
        game.playTo(Phase::Intro);
        add(roomUpdatedMessage(sharedView(game.room)));
        game.playTo(Phase::Answering);
        add(questionOpenedMessage(sharedView(game.room), game.now));
    }

    void addBuzzes()
    {
        NewRoom made = documentedRoom();
        made.questions[0] = {.id = {u"q1"_s}, .type = QuestionType::Buzzer, .text = u"Which river?"_s};
        PlayedRoom game(made);
        game.joinMany(2);
        game.act(StartGame {});
        game.playTo(Phase::Answering);
        for (const quint32 player : {1, 2})
            game.act(SubmitAnswer {{player}, {u"q1"_s}, AnswerBuzz {}, game.now});
        add(buzzesChangedMessage(sharedView(game.room)));
    }

    void addStakes()
    {
        NewRoom made = documentedRoom();
        made.questions[0].hasWager = true;
        PlayedRoom game(made);
        game.joinMany(2);
        game.act(StartGame {});
        game.act(PlaceWager {{1}, 0, 500});
        add(wagerAcceptedMessage({0, 500}, 8));
        add(wagerProgressMessage(*sharedView(game.room).nextQuestion, 2));
    }

    void add(const QByteArray &message)
    {
        const QJsonObject json = QJsonDocument::fromJson(message).object();
        m_byType.insert(json["type"_L1].toString(), json);
    }

    PlayedGame m_play;
    QMultiMap<QString, QJsonObject> m_byType;
};

/// Empty when the example has the form of what is really sent.
QString compared(const QJsonObject &example, const QJsonObject &sent)
{
    return shapeDifference(example, sent, u"example"_s);
}

QString decoded(const QJsonObject &example, const QString &kind)
{
    const auto reason = [](const auto &result) {
        return result ? QString() : result.error().message;
    };
    if (kind == u"client")
        return reason(decodeClientMessage(QJsonDocument(example).toJson()));
    if (kind == u"question")
        return reason(questionFromJson(example, 1));
    if (kind == u"new-room")
        return reason(newRoomFromJson(example));
    if (kind == u"rounds")
        return reason(quizRoundsFromJson(example["rounds"_L1]));
    if (kind == u"edit-room")
        return reason(editRoomFromJson(example, {}));
    if (kind == u"supply-questions")
        return reason(supplyQuestionsFromJson(example));
    if (kind == u"fail")
        return reason(failBuildingFromJson(example));
    if (kind == u"extend")
        return reason(extendTimeFromJson(example));
    if (kind == u"message")
        return reason(showMessageFromJson(example));
    if (kind == u"blackout")
        return reason(blackOutFromJson(example));
    if (kind == u"correction")
        return reason(correctionRequestFromJson(example, {u"q1"_s}));
    if (kind == u"judgement")
        return reason(judgeBuzzFromJson(example, {u"q1"_s}));
    if (kind == u"wager")
        return reason(wagerFromJson(example));
    if (kind == u"answer")
        return reason(answerFromJson(example));
    if (kind == u"new-player")
        return reason(newPlayerFromJson(example));
    if (kind == u"edit-player")
        return reason(editPlayerFromJson(example, {1}));
    return u"no reader for \"%1\""_s.arg(kind);
}

/// What the program sends for a kind of example that it only sends; empty for all others.
QJsonObject sentFor(const QString &kind)
{
    PlayedGame play;
    if (kind == u"settings")
        return toJson(RoomSettings());
    if (kind == u"import-report") {
        ImportBuilder builder(u"gift"_s);
        builder.skip(u"line 12"_s, u"why"_s);
        builder.warn(u"what"_s);
        return toJson(builder.finish(), u"friday-quiz"_s);
    }
    if (kind == u"listed-pack")
        return toJson(PackInfo {.tags = {u"pub"_s}, .uses = {1, fromUnixMs(1)}});
    if (kind == u"node")
        return toJson(NodeInfo {.confirmTime = std::chrono::milliseconds(27)});
    if (kind == u"problem") {
        return QJsonDocument::fromJson(problemJson({ErrorCode::RoomNotFound, u"why"_s})).object();
    }
    if (kind == u"view" || kind == u"summary") {
        play.game.act(StartGame {});
        play.game.playTo(Phase::Answering);
        return kind == u"view" ? toJson(gameRoomForPlayer(play.game.room, play.ann))
                               : publicSummaryJson(play.game.room);
    }
    if (kind == u"corrected") {
        play.answerFirst();
        const auto changes = previewChanges(
            play.game.room, CorrectQuestion {{u"q1"_s}, NewPoints {500}}, play.game.now);
        return correctionOutcomeJson(*changes, CorrectionId {1});
    }
    if (kind == u"results") {
        play.answerFirst();
        play.game.act(CorrectQuestion {{u"q1"_s}, NewPoints {500}, u"It was too easy."_s});
        return resultsJson(play.game.room);
    }
    if (kind == u"host-view") {
        play.answerFirst();
        play.game.act(CorrectQuestion {{u"q1"_s}, NewPoints {500}, u"It was too easy."_s});
        QJsonObject host = hostViewJson(play.game.room);
        const QJsonObject screen = toJson(gameRoomForScreen(play.game.room));
        for (const QString &key : screen.keys())
            host.remove(key);
        return host;
    }
    return {};
}

} // namespace

/// docs/protocol.md says what the program does.
class TestProtocolDoc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exampleIsTrue_data();
    void exampleIsTrue();
    void everyExampleSaysWhatItIs();
    void everyServerMessageHasAnExample();
    void everyClientMessageHasAnExample();
    void everyErrorCodeIsListedWithItsStatus();
    void everyCloseCodeIsListed();
    void settingsExampleHasTheDefaults();
    void shapesAreToldApart();

private:
    QString m_page;
    QList<DocExample> m_examples;
};

void TestProtocolDoc::initTestCase()
{
    m_page = pageText(QStringLiteral(QUIZSTAGE_DOCS "/protocol.md"));
    QVERIFY(!m_page.isEmpty());
    m_examples = examplesIn(m_page);
}

void TestProtocolDoc::exampleIsTrue_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("example");
    for (const DocExample &example : std::as_const(m_examples)) {
        const QString type = example.json["type"_L1].toString();
        QTest::newRow(qPrintable(u"line %1: %2 %3"_s.arg(example.line).arg(example.kind, type)))
            << example.kind << example.json;
    }
}

void TestProtocolDoc::exampleIsTrue()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, example);
    QVERIFY2(!example.isEmpty(), "not a JSON object");
    // What is announced is compared in tst_roomannouncer.
    if (kind == u"other" || kind == u"announcement")
        return;
    if (kind == u"server") {
        static const SentMessages sent;
        QStringList differences;
        const QList<QJsonObject> forms = sent.byType().values(example["type"_L1].toString());
        for (const QJsonObject &form : forms)
            differences.append(compared(example, form));
        QVERIFY2(differences.contains(QString()), qPrintable(differences.join(u'\n')));
        return;
    }
    if (const QJsonObject sent = sentFor(kind); !sent.isEmpty()) {
        const QString difference = compared(example, sent);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        return;
    }
    const QString refusal = decoded(example, kind);
    QVERIFY2(refusal.isEmpty(), qPrintable(refusal));
}

void TestProtocolDoc::everyExampleSaysWhatItIs()
{
    QVERIFY(m_examples.size() >= 40);
    QCOMPARE(m_examples.size(), m_page.count(u"```json\n"_s));
    for (const DocExample &example : std::as_const(m_examples))
        QVERIFY2(!example.kind.isEmpty(), qPrintable(u"line %1"_s.arg(example.line)));
}

void TestProtocolDoc::everyServerMessageHasAnExample()
{
    const SentMessages sent;
    for (const QString &type : sent.byType().uniqueKeys()) {
        QVERIFY2(std::ranges::any_of(m_examples, [&](const DocExample &example) {
                     return example.kind == u"server" && example.json["type"_L1] == type;
                 }), qPrintable(type));
    }
}

void TestProtocolDoc::everyClientMessageHasAnExample()
{
    QSet<size_t> seen;
    for (const DocExample &example : std::as_const(m_examples)) {
        if (example.kind != u"client")
            continue;
        const auto message = decodeClientMessage(QJsonDocument(example.json).toJson());
        QVERIFY(message);
        seen.insert(message->body.index());
    }
    QCOMPARE(seen.size(), std::variant_size_v<ClientMessageBody>);
}

void TestProtocolDoc::everyErrorCodeIsListedWithItsStatus()
{
    for (int i = 0; i <= int(ErrorCode::Unavailable); ++i) {
        const auto code = ErrorCode(i);
        const QString row = u"| `%1` | %2 |"_s.arg(wireName(code)).arg(httpStatus(code));
        QVERIFY2(m_page.contains(row), qPrintable(row));
    }
}

void TestProtocolDoc::everyCloseCodeIsListed()
{
    for (const CloseCode code :
         {CloseCode::Left, CloseCode::GoingAway, CloseCode::UnsupportedData, CloseCode::TooBig,
          CloseCode::NotTheProtocol, CloseCode::NeverJoined, CloseCode::NoSuchRoom,
          CloseCode::MissedHeartbeats, CloseCode::ConnectedElsewhere, CloseCode::TooSlow,
          CloseCode::TooManyMessages, CloseCode::RemovedByHost}) {
        const QString row = u"\n| %1 | "_s.arg(int(code));
        QVERIFY2(m_page.contains(row), qPrintable(row));
    }
}

void TestProtocolDoc::settingsExampleHasTheDefaults()
{
    const auto example = std::ranges::find(m_examples, u"settings"_s, &DocExample::kind);
    QVERIFY(example != m_examples.end());
    QCOMPARE(example->json, toJson(RoomSettings()));
    QVERIFY(settingsFromJson(example->json));
    for (const QString &name : example->json.keys())
        QVERIFY2(m_page.contains(u"\n| `%1` | "_s.arg(name)), qPrintable(name));
}

void TestProtocolDoc::shapesAreToldApart()
{
    const QJsonObject sent {{u"a"_s, 1}, {u"b"_s, QJsonArray {QJsonObject {{u"c"_s, u"x"_s}}}}};
    QCOMPARE(compared(sent, sent), QString());
    QVERIFY(!compared({{u"a"_s, 1}}, sent).isEmpty());
    QVERIFY(!compared({{u"a"_s, u"1"_s}, {u"b"_s, QJsonArray()}}, sent).isEmpty());
    QJsonObject deep = sent;
    deep[u"b"_s] = QJsonArray {QJsonObject {{u"c"_s, 1}}};
    QVERIFY(!compared(deep, sent).isEmpty());
    deep[u"b"_s] = QJsonArray {QJsonObject {{u"d"_s, u"x"_s}}};
    QVERIFY(!compared(deep, sent).isEmpty());
    deep = sent;
    deep[u"a"_s] = QJsonValue();
    QVERIFY(!compared(deep, sent).isEmpty());
}

QTEST_GUILESS_MAIN(TestProtocolDoc)
#include "tst_protocoldoc.moc"
