#include "core/game/commandjson.h"

#include "tests/game/testgame.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

/// Commands as one node hands them on to another.
class TestCommandJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsListedHere();
    void aCommandIsReadAsItWasWritten_data();
    void aCommandIsReadAsItWasWritten();
    void aCommandDoesTheSameAfterItsJourney();
    void whatIsNoCommandIsRefused_data();
    void whatIsNoCommandIsRefused();
    void aWrongMemberIsNamed_data();
    void aWrongMemberIsNamed();
};

namespace
{

const TimePoint noon = fromUnixMs(1'795'359'600'123);

/// One of each type and of each form that a type can have.
QList<RoomCommand> everyCommand()
{
    RoomSettings settings = withoutIntro();
    settings.pacing = Pacing::Hold;
    return {SupplyQuestions{{multiQuestion(u"m1"_s, {u"b"_s}), choiceQuestion(u"c1"_s)}},
            ReplaceQuestions{{choiceQuestion(u"c1"_s)}},
            ReplaceQuestion{{u"c1"_s}, {choiceQuestion(u"c2"_s)}},
            ReplaceQuestion{{u"c1"_s}, {}},
            FailBuilding{u"no answer"_s},
            EditRoom{u"Other"_s, 300, settings},
            EditRoom{},
            LockRoom{false},
            JoinRoom{u"Ann"_s, u"🦊"_s, tokenHashOf(u"t"_s)},
            ApprovePlayer{{7}},
            EditPlayer{{7}, u"Anna"_s, 1.25},
            EditPlayer{{7}, {}, {}},
            EditPlayer{.player = {7}, .name = {}, .timeFactor = {}, .team = u"Red"_s},
            JoinRoom{u"Ann"_s, u"🦊"_s, tokenHashOf(u"t"_s), u"Red"_s},
            LeaveRoom{{7}},
            RemovePlayer{{7}, true},
            SetConnected{{7}, false, {u"n1"_s}},
            StartGame{},
            CycleRoom{},
            AdvancePhase{12},
            AdvancePhase{},
            EndDuePhase{},
            JudgeBuzz{{u"q1"_s}, {7}, true},
            PlaceWager{{7}, 2, 500},
            PauseGame{},
            ResumeGame{},
            EndGame{},
            ExtendTime{Seconds(30)},
            SkipQuestion{13},
            SkipQuestion{},
            CorrectQuestion{{u"q1"_s}, NewKey{{.words = {u"a"_s, u"c"_s}}}, u"The atlas was old."_s},
            CorrectQuestion{{u"q1"_s}, EverybodyRight{}},
            CorrectQuestion{{u"q1"_s}, VoidQuestion{}},
            CorrectQuestion{{u"q1"_s}, NewPoints{500}},
            CorrectQuestion{{u"q1"_s}, RightBuzzers{{{2}}}},
            UndoCorrection{{3}},
            ShowMessage{u"Food is here"_s},
            ShowMessage{},
            BlackOut{false},
            SubmitAnswer{.player = {7},
                         .question = {u"q1"_s},
                         .answer = AnswerChoice{{u"a"_s}},
                         .receivedAt = noon,
                         .latency = Milliseconds(42)},
            SubmitAnswer{.player = {7},
                         .question = {u"m1"_s},
                         .answer = AnswerChoices{{{u"b"_s}, {u"d"_s}}},
                         .receivedAt = noon},
            SubmitAnswer{.player = {7},
                         .question = {u"b1"_s},
                         .answer = AnswerBuzz{},
                         .receivedAt = noon},
            TakeOverRoom{noon, {u"n2"_s}}};
}

} // namespace

void TestCommandJson::everyCommandIsListedHere()
{
    QSet<size_t> kinds;
    for (const RoomCommand &command : everyCommand())
        kinds.insert(command.index());
    QCOMPARE(size_t(kinds.size()), std::variant_size_v<RoomCommand>);
}

void TestCommandJson::aCommandIsReadAsItWasWritten_data()
{
    QTest::addColumn<int>("index");
    const QList<RoomCommand> commands = everyCommand();
    for (int i = 0; i < commands.size(); ++i)
        QTest::addRow("%d %s", i, encodeCommand(commands[i]).left(60).constData()) << i;
}

void TestCommandJson::aCommandIsReadAsItWasWritten()
{
    QFETCH(int, index);
    const RoomCommand command = everyCommand()[index];
    const QByteArray bytes = encodeCommand(command);
    const auto read = decodeCommand(bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->index(), command.index());
    // Every member is written, so the same text again means the same members.
    QCOMPARE(encodeCommand(*read), bytes);
    const qsizetype members = QJsonDocument::fromJson(bytes).object().size() - 1;
    const bool isBare = std::visit(
        [](const auto &known) { return std::is_empty_v<std::decay_t<decltype(known)>>; }, command);
    if (isBare)
        QCOMPARE(members, 0);
}

void TestCommandJson::aCommandDoesTheSameAfterItsJourney()
{
    TestGame here;
    TestGame there;
    QList<RoomCommand> commands{JoinRoom{u"Ann"_s, u"🦊"_s, tokenHashOf(u"t"_s)},
                                SetConnected{{1}, true, {u"n1"_s}},
                                ShowMessage{u"Hello"_s},
                                StartGame{},
                                ExtendTime{Seconds(7)},
                                EditPlayer{{1}, u"Anna"_s, 1.5}};
    commands += SubmitAnswer{.player = {1},
                             .question = {u"q1"_s},
                             .answer = AnswerChoice{{u"a"_s}},
                             .receivedAt = here.now + Milliseconds(1500),
                             .latency = Milliseconds(42)};
    commands += {CorrectQuestion{{u"q1"_s}, NewKey{{.words = {u"b"_s}}}, u"A slip"_s},
                 UndoCorrection{{1}}, BlackOut{}, AdvancePhase{}};
    for (const RoomCommand &command : commands) {
        const auto read = decodeCommand(encodeCommand(command));
        QVERIFY(read);
        const QString outcome = here.submit(command);
        QCOMPARE(there.submit(*read), outcome);
        QCOMPARE(outcome, outcome.toUpper()); // An event's name, no refusal's.
    }
    QVERIFY(here.room == there.room);
    QCOMPARE(here.room.corrections.size(), 1);
}

void TestCommandJson::whatIsNoCommandIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("an empty type") << QByteArray(R"({"type":""})");
    QTest::newRow("an unknown type") << QByteArray(R"({"type":"DANCE"})");
    QTest::newRow("an event") << QByteArray(R"({"type":"GAME_COMPLETED"})");
}

void TestCommandJson::whatIsNoCommandIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = decodeCommand(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

void TestCommandJson::aWrongMemberIsNamed_data()
{
    QTest::addColumn<int>("index");
    const QList<RoomCommand> commands = everyCommand();
    for (int i = 0; i < commands.size(); ++i)
        QTest::addRow("%d %s", i, encodeCommand(commands[i]).left(60).constData()) << i;
}

void TestCommandJson::aWrongMemberIsNamed()
{
    QFETCH(int, index);
    const QJsonObject json = QJsonDocument::fromJson(encodeCommand(everyCommand()[index])).object();
    for (const QString &member : json.keys()) {
        QJsonObject wrong = json;
        wrong[member] = QJsonObject{{u"no"_s, QJsonValue()}};
        const auto read = decodeCommand(QJsonDocument(wrong).toJson());
        QVERIFY2(!read, qPrintable(member));
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
        if (member != "type"_L1)
            QVERIFY2(read.error().message.contains(member), qPrintable(read.error().message));
    }
}

QTEST_APPLESS_MAIN(TestCommandJson)

#include "tst_commandjson.moc"
