#include "tests/view/playedroom.h"

#include "core/protocol/servermessage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A room of a thousand shares one uplink, so what each player costs is counted.
class TestMessageSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phaseChangesAreSmall();
    void wholeGameCostsAPlayerLittle_data();
    void wholeGameCostsAPlayerLittle();
};

void TestMessageSize::phaseChangesAreSmall()
{
    PlayedRoom game(newRoomOf(5));
    game.joinMany(60);
    game.act(StartGame {});
    const QByteArray intro = roomUpdatedMessage(sharedView(game.room));
    QVERIFY2(intro.size() <= 260, intro.constData());
    game.playTo(Phase::Leaderboard);
    const QByteArray board = roomUpdatedMessage(sharedView(game.room));
    QVERIFY2(board.size() <= 200, board.constData());
}

void TestMessageSize::wholeGameCostsAPlayerLittle_data()
{
    QTest::addColumn<bool>("withPauses");
    QTest::addColumn<int>("countdowns");
    QTest::addColumn<int>("most");
    QTest::newRow("question after question, answered at once") << false << 1 << 12 * 1024;
    QTest::newRow("with intros and leaderboards, answered in 4 s") << true << 3 << 16 * 1024;
}

void TestMessageSize::wholeGameCostsAPlayerLittle()
{
    QFETCH(bool, withPauses);
    QFETCH(int, countdowns);
    QFETCH(int, most);
    NewRoom made = newRoomOf(5);
    made.settings.introTime = Seconds(withPauses ? 3 : 0);
    made.settings.leaderboardTime = Seconds(withPauses ? 5 : 0);
    for (Question &question : made.questions) {
        question.text = u"Which of these rivers runs through Vienna and Budapest?"_s;
        question.choices = {{{u"a"_s}, u"Danube"_s}, {{u"b"_s}, u"Rhine"_s}, {{u"c"_s}, u"Elbe"_s},
                            {{u"d"_s}, u"Vistula"_s}};
        question.explanation = u"It runs through four capitals."_s;
    }
    PlayedRoom game(made);
    game.joinMany(1000);
    const PlayerId viewer {500};
    const QByteArray welcome
        = welcomeMessage(Role::Player, PlayerToken::random().reveal(), game.now, 1,
                         toJson(gameRoomForPlayer(game.room, viewer)), 1);
    QVERIFY2(welcome.size() <= 1700, welcome.constData());

    qsizetype bytes = welcome.size();
    game.act(StartGame {});
    while (game.room.status == RoomStatus::InProgress) {
        const SharedView view = sharedView(game.room);
        if (game.room.phase == Phase::Answering) {
            bytes += questionOpenedMessage(view, game.now).size();
            bytes += countdowns
                * countdownMessage(game.room.code, 10s, game.now, game.now).size();
            for (quint32 i = 1; i <= 1000; ++i)
                game.answer(PlayerId {i}, i % 3 ? u"a"_s : u"b"_s);
            bytes += answerReceivedMessage({u"q1"_s}, game.now, 17).size();
        } else if (game.room.phase == Phase::Reveal) {
            bytes += questionClosedMessage(*view.lastClosed, view.revision).size();
            bytes += playerResultMessage(playerResult(game.room, viewer)).size();
        } else {
            bytes += roomUpdatedMessage(view).size();
        }
        game.act(AdvancePhase {});
    }
    bytes += completedMessage(sharedView(game.room)).size();
    // Roster and progress come on top; how often they are sent is not decided here.
    QVERIFY2(bytes <= most, qPrintable(u"%1 bytes"_s.arg(bytes)));
    qInfo("%lld bytes, %lld of them for the welcome", qint64(bytes), qint64(welcome.size()));
}

QTEST_GUILESS_MAIN(TestMessageSize)
#include "tst_messagesize.moc"
