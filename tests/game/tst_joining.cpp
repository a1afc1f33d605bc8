#include "core/game/playername.h"

#include "tests/game/testgame.h"

#include <cmath>

using namespace Qt::StringLiterals;

class TestJoining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlayerJoinsWithTheNormalizedName();
    void idsCountOnAndAreNeverUsedAgain();
    void anAvatarIsDealtToWhoBringsNone();
    void anAvatarIsOneVisibleGrapheme_data();
    void anAvatarIsOneVisibleGrapheme();
    void aNameOfSomebodyHereIsTaken_data();
    void aNameOfSomebodyHereIsTaken();
    void aRejectedNameJoinsNot();
    void theRoomIsFullAtItsSize();
    void aSeatGivenUpInTheLobbyIsFreeAgain();
    void aLockedRoomTakesNobody();
    void aRoomThatIsBuildingTakesPlayers();
    void aFinishedRoomIsClosed_data();
    void aFinishedRoomIsClosed();
    void lateJoin_data();
    void lateJoin();
    void whoMustBeApprovedWaitsUnlisted();
    void approvingTwiceDoesNothing();
    void lockingKeepsWhatUnlockingGoesBackTo_data();
    void lockingKeepsWhatUnlockingGoesBackTo();
    void theHostRenamesAPlayer();
    void aRenamedPlayerKeepsTheOwnName();
    void timeFactorsAreOneToThree_data();
    void timeFactorsAreOneToThree();
    void leavingAfterTheStartKeepsTheSeat();
    void whoLeftComesBackByConnecting();
    void aRemovedPlayerIsUnknown();
    void aRemovedNameMayComeBackUnlessItIsBanned_data();
    void aRemovedNameMayComeBackUnlessItIsBanned();
    void connectingTwiceDoesNothing();
    void unknownPlayersAreRefused();
};

void TestJoining::aPlayerJoinsWithTheNormalizedName()
{
    TestGame game;
    QCOMPARE(game.submit(JoinRoom{u"  Ann \u00a0 Lee "_s, u"🦊"_s, tokenHashOf(u"t"_s)}),
             u"PLAYER_JOINED"_s);
    const Player &ann = game.player({1});
    QCOMPARE(ann.name, u"Ann Lee"_s);
    QCOMPARE(ann.avatar, u"🦊"_s);
    QCOMPARE(ann.joinedAt, game.now);
    QVERIFY(ann.approved && !ann.connected && !ann.left && !ann.removed);
    QCOMPARE(game.room.playerByToken(tokenHashOf(u"t"_s)), &ann);
    QCOMPARE(game.room.seatCount, 1);
}

void TestJoining::idsCountOnAndAreNeverUsedAgain()
{
    TestGame game;
    QCOMPARE(game.join(u"Ann"_s), PlayerId{1});
    QCOMPARE(game.join(u"Bo"_s), PlayerId{2});
    game.submit(LeaveRoom{{2}});
    QCOMPARE(game.join(u"Bo"_s), PlayerId{3});
}

void TestJoining::anAvatarIsDealtToWhoBringsNone()
{
    TestGame game;
    QSet<QString> dealt;
    for (int i = 0; i < 24; ++i)
        dealt.insert(game.player(game.join(u"Player %1"_s.arg(i + 10))).avatar);
    QCOMPARE(dealt.size(), 24);
    QVERIFY(std::ranges::all_of(dealt, isAvatar));
}

void TestJoining::anAvatarIsOneVisibleGrapheme_data()
{
    QTest::addColumn<QString>("avatar");
    QTest::addColumn<QString>("outcome");
    const auto ok = u"PLAYER_JOINED"_s;
    const auto refused = u"invalid_message"_s;
    QTest::newRow("an emoji") << u"🐙"_s << ok;
    QTest::newRow("with a skin tone") << u"👍🏽"_s << ok;
    QTest::newRow("a family") << u"👨‍👩‍👧‍👦"_s << ok;
    QTest::newRow("a flag") << u"🇦🇹"_s << ok;
    QTest::newRow("a keycap") << u"1️⃣"_s << ok;
    QTest::newRow("with emoji presentation") << u"❤️"_s << ok;
    QTest::newRow("a letter") << u"Q"_s << ok;
    QTest::newRow("two emoji") << u"🐙🐙"_s << refused;
    QTest::newRow("a word") << u"octopus"_s << refused;
    QTest::newRow("a blank") << u" "_s << refused;
    QTest::newRow("a no-break space") << u"\u00a0"_s << refused;
    QTest::newRow("a line break") << u"\n"_s << refused;
    QTest::newRow("a zero width space") << u"\u200b"_s << refused;
    QTest::newRow("a Hangul filler") << u"\u3164"_s << refused;
    QTest::newRow("a variation selector alone") << u"\ufe0f"_s << refused;
    QTest::newRow("a combining mark alone") << u"\u0301"_s << refused;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd83e)) << refused;
    QTest::newRow("an emoji under many marks") << u"🐙"_s + QString(10, QChar(0x301)) << refused;
    QTest::newRow("longer than 16 units")
        << u"👨🏽‍👩🏽‍👧🏽‍👦🏽‍👦🏽"_s << refused;
}

void TestJoining::anAvatarIsOneVisibleGrapheme()
{
    QFETCH(QString, avatar);
    TestGame game;
    QTEST(game.submit(JoinRoom{u"Ann"_s, avatar, tokenHashOf(u"t"_s)}), "outcome");
}

void TestJoining::aNameOfSomebodyHereIsTaken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("outcome");
    const auto taken = u"name_taken"_s;
    QTest::newRow("the same") << u"Ann"_s << taken;
    QTest::newRow("in another case") << u"aNN"_s << taken;
    QTest::newRow("with blanks around") << u" Ann "_s << taken;
    QTest::newRow("with a Cyrillic A") << u"Аnn"_s << taken;
    QTest::newRow("in full width") << u"Ａｎｎ"_s << taken;
    QTest::newRow("in mathematical letters") << u"𝐀𝐧𝐧"_s << taken;
    QTest::newRow("with an accent") << u"Änn"_s << taken;
    QTest::newRow("a longer one") << u"Anna"_s << u"PLAYER_JOINED"_s;
    QTest::newRow("with a blank inside") << u"A nn"_s << u"PLAYER_JOINED"_s;
}

void TestJoining::aNameOfSomebodyHereIsTaken()
{
    QFETCH(QString, name);
    TestGame game;
    game.join(u"Ann"_s);
    QTEST(game.submit(JoinRoom{name, {}, tokenHashOf(u"t"_s)}), "outcome");
}

void TestJoining::aRejectedNameJoinsNot()
{
    TestGame game;
    QCOMPARE(game.submit(JoinRoom{u"\u202eAnn"_s, {}, tokenHashOf(u"t"_s)}), u"name_rejected"_s);
    QCOMPARE(game.room.seatCount, 0);
}

void TestJoining::theRoomIsFullAtItsSize()
{
    NewRoom made = quiz();
    made.maxPlayerCount = 2;
    TestGame game(made);
    game.join(u"Ann"_s);
    game.join(u"Bo"_s, false);
    QCOMPARE(game.submit(JoinRoom{u"Cem"_s, {}, tokenHashOf(u"t"_s)}), u"room_full"_s);
    game.submit(RemovePlayer{{1}});
    QCOMPARE(game.submit(JoinRoom{u"Cem"_s, {}, tokenHashOf(u"t"_s)}), u"PLAYER_JOINED"_s);
}

void TestJoining::aSeatGivenUpInTheLobbyIsFreeAgain()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    QCOMPARE(game.submit(LeaveRoom{ann}), u"PLAYER_LEFT"_s);
    QVERIFY(!game.room.player(ann));
    QCOMPARE(game.room.seatCount, 0);
    QCOMPARE(game.room.awaitedCount, 0);
    QVERIFY(!game.room.playerByToken(tokenHashOf(u"Ann"_s)));
    QCOMPARE(game.submit(LeaveRoom{ann}), u"player_not_found"_s);
    game.join(u"Ann"_s);
}

void TestJoining::aLockedRoomTakesNobody()
{
    TestGame game;
    game.submit(LockRoom{true});
    QCOMPARE(game.submit(JoinRoom{u"Ann"_s, {}, tokenHashOf(u"t"_s)}), u"room_locked"_s);
    game.submit(StartGame{});
    QCOMPARE(game.submit(JoinRoom{u"Ann"_s, {}, tokenHashOf(u"t"_s)}), u"room_locked"_s);
    game.submit(LockRoom{false});
    game.join(u"Ann"_s);
}

void TestJoining::aRoomThatIsBuildingTakesPlayers()
{
    TestGame game(quiz(0));
    QCOMPARE(game.room.status, RoomStatus::Building);
    game.join(u"Ann"_s);
}

void TestJoining::aFinishedRoomIsClosed_data()
{
    QTest::addColumn<bool>("failed");
    QTest::newRow("completed") << false;
    QTest::newRow("failed") << true;
}

void TestJoining::aFinishedRoomIsClosed()
{
    QFETCH(bool, failed);
    TestGame game(quiz(failed ? 0 : 1));
    if (failed) {
        game.submit(FailBuilding{u"no questions"_s});
    } else {
        game.submit(StartGame{});
        game.submit(EndGame{});
    }
    QVERIFY(game.room.isFinished());
    QCOMPARE(game.submit(JoinRoom{u"Ann"_s, {}, tokenHashOf(u"t"_s)}), u"room_closed"_s);
}

void TestJoining::lateJoin_data()
{
    QTest::addColumn<LateJoin>("mode");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("allowed") << LateJoin::Allow << u"PLAYER_JOINED"_s;
    QTest::newRow("refused") << LateJoin::Refuse << u"room_closed"_s;
    QTest::newRow("to watch only") << LateJoin::Spectate << u"room_closed"_s;
}

void TestJoining::lateJoin()
{
    QFETCH(LateJoin, mode);
    TestGame game(quiz(1, {.introTime = Seconds(0), .lateJoin = mode}));
    game.join(u"Ann"_s);
    game.submit(StartGame{});
    QTEST(game.submit(JoinRoom{u"Bo"_s, {}, tokenHashOf(u"t"_s)}), "outcome");
}

void TestJoining::whoMustBeApprovedWaitsUnlisted()
{
    TestGame game(quiz(1, {.introTime = Seconds(0), .join = JoinMode::Approve}));
    const PlayerId ann = game.join(u"Ann"_s);
    QVERIFY(!game.player(ann).approved);
    QVERIFY(!game.player(ann).isListed());
    QCOMPARE(game.room.seatCount, 1);
    QCOMPARE(game.room.awaitedCount, 0);
    game.submit(StartGame{});
    QCOMPARE(game.answer(ann, u"a"_s), u"not_approved"_s);
    QCOMPARE(game.submit(ApprovePlayer{ann}), u"PLAYER_APPROVED"_s);
    QCOMPARE(game.room.awaitedCount, 1);
    QCOMPARE(game.answer(ann, u"a"_s), u"ANSWER_ACCEPTED QUESTION_CLOSED"_s);
}

void TestJoining::approvingTwiceDoesNothing()
{
    TestGame game(quiz(1, {.join = JoinMode::Approve}));
    const PlayerId ann = game.join(u"Ann"_s);
    game.submit(ApprovePlayer{ann});
    QCOMPARE(game.submit(ApprovePlayer{ann}), u""_s);
}

void TestJoining::lockingKeepsWhatUnlockingGoesBackTo_data()
{
    QTest::addColumn<JoinMode>("made");
    QTest::addColumn<JoinMode>("unlocked");
    QTest::newRow("open") << JoinMode::Open << JoinMode::Open;
    QTest::newRow("approve") << JoinMode::Approve << JoinMode::Approve;
    QTest::newRow("locked from the start") << JoinMode::Locked << JoinMode::Open;
}

void TestJoining::lockingKeepsWhatUnlockingGoesBackTo()
{
    QFETCH(JoinMode, made);
    TestGame game(quiz(1, {.join = made}));
    QCOMPARE(game.submit(LockRoom{true}), made == JoinMode::Locked ? u""_s : u"ROOM_EDITED"_s);
    QCOMPARE(game.room.settings.join, JoinMode::Locked);
    QCOMPARE(game.submit(LockRoom{true}), u""_s);
    QCOMPARE(game.submit(LockRoom{false}), u"ROOM_EDITED"_s);
    QTEST(game.room.settings.join, "unlocked");
    QCOMPARE(game.submit(LockRoom{false}), u""_s);
    game.submit(StartGame{});
    game.submit(EndGame{});
    QCOMPARE(game.submit(LockRoom{true}), u"wrong_status"_s);
}

void TestJoining::theHostRenamesAPlayer()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    game.join(u"Bo"_s);
    QCOMPARE(game.submit(EditPlayer{ann, u"Anna"_s, {}}), u"PLAYER_EDITED"_s);
    QCOMPARE(game.player(ann).name, u"Anna"_s);
    QCOMPARE(game.submit(EditPlayer{ann, u"Anna"_s, {}}), u""_s);
    QCOMPARE(game.submit(EditPlayer{ann, u"bo"_s, {}}), u"name_taken"_s);
    QCOMPARE(game.submit(EditPlayer{ann, u" "_s, {}}), u"name_rejected"_s);
    game.join(u"Ann"_s);
}

void TestJoining::aRenamedPlayerKeepsTheOwnName()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    QCOMPARE(game.submit(EditPlayer{ann, u"ANN"_s, {}}), u"PLAYER_EDITED"_s);
    QCOMPARE(game.submit(JoinRoom{u"Ann"_s, {}, tokenHashOf(u"t"_s)}), u"name_taken"_s);
}

void TestJoining::timeFactorsAreOneToThree_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("one changes nothing") << 1.0 << u""_s;
    QTest::newRow("one and a half") << 1.5 << u"PLAYER_EDITED"_s;
    QTest::newRow("three") << 3.0 << u"PLAYER_EDITED"_s;
    QTest::newRow("just over three") << 3.001 << u"invalid_message"_s;
    QTest::newRow("just under one") << 0.999 << u"invalid_message"_s;
    QTest::newRow("negative") << -2.0 << u"invalid_message"_s;
    QTest::newRow("not a number") << std::nan("") << u"invalid_message"_s;
}

void TestJoining::timeFactorsAreOneToThree()
{
    QFETCH(double, factor);
    TestGame game;
    QTEST(game.submit(EditPlayer{game.join(u"Ann"_s), {}, factor}), "outcome");
}

void TestJoining::leavingAfterTheStartKeepsTheSeat()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    game.join(u"Bo"_s);
    game.submit(StartGame{});
    QCOMPARE(game.submit(LeaveRoom{ann}), u"PLAYER_LEFT"_s);
    QVERIFY(game.player(ann).left && !game.player(ann).connected);
    QVERIFY(game.room.scoreboard.ranking().contains(ann));
    QCOMPARE(game.room.seatCount, 2);
    QCOMPARE(game.submit(JoinRoom{u"Ann"_s, {}, tokenHashOf(u"t"_s)}), u"name_taken"_s);
    QCOMPARE(game.submit(LeaveRoom{ann}), u""_s);
    QCOMPARE(game.disconnect(ann), u""_s);
}

void TestJoining::whoLeftComesBackByConnecting()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    game.submit(StartGame{});
    game.submit(LeaveRoom{ann});
    QCOMPARE(game.connect(ann), u"PLAYER_CONNECTED"_s);
    QVERIFY(game.player(ann).isAwaited());
    QCOMPARE(game.room.awaitedCount, 1);
}

void TestJoining::aRemovedPlayerIsUnknown()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    game.submit(StartGame{});
    QCOMPARE(game.submit(RemovePlayer{ann}), u"PLAYER_REMOVED"_s);
    QVERIFY(game.player(ann).removed);
    QVERIFY(!game.room.playerByToken(tokenHashOf(u"Ann"_s)));
    QCOMPARE(game.room.seatCount, 0);
    QCOMPARE(game.submit(RemovePlayer{ann}), u"player_not_found"_s);
    QCOMPARE(game.connect(ann), u"player_not_found"_s);
    QCOMPARE(game.answer(ann, u"a"_s), u"player_not_found"_s);
    QCOMPARE(game.submit(ApprovePlayer{ann}), u"player_not_found"_s);
    QCOMPARE(game.submit(EditPlayer{ann, {}, 2}), u"player_not_found"_s);
    QCOMPARE(game.submit(LeaveRoom{ann}), u"player_not_found"_s);
}

void TestJoining::aRemovedNameMayComeBackUnlessItIsBanned_data()
{
    QTest::addColumn<bool>("ban");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("kicked") << false << u"Ann"_s << u"PLAYER_JOINED"_s;
    QTest::newRow("banned") << true << u"Ann"_s << u"name_rejected"_s;
    QTest::newRow("banned, as a look-alike") << true << u"Аnn"_s << u"name_rejected"_s;
    QTest::newRow("banned, under another name") << true << u"Bo"_s << u"PLAYER_JOINED"_s;
}

void TestJoining::aRemovedNameMayComeBackUnlessItIsBanned()
{
    QFETCH(bool, ban);
    QFETCH(QString, name);
    TestGame game;
    game.submit(RemovePlayer{game.join(u"Ann"_s), ban});
    QTEST(game.submit(JoinRoom{name, {}, tokenHashOf(u"Ann"_s)}), "outcome");
}

void TestJoining::connectingTwiceDoesNothing()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s, false);
    QCOMPARE(game.disconnect(ann), u""_s);
    QCOMPARE(game.connect(ann), u"PLAYER_CONNECTED"_s);
    QCOMPARE(game.connect(ann), u""_s);
    QCOMPARE(game.room.awaitedCount, 1);
    QCOMPARE(game.disconnect(ann), u"PLAYER_DISCONNECTED"_s);
    QCOMPARE(game.disconnect(ann), u""_s);
    QCOMPARE(game.room.awaitedCount, 0);
}

void TestJoining::unknownPlayersAreRefused()
{
    TestGame game;
    game.join(u"Ann"_s);
    game.submit(StartGame{});
    for (const PlayerId nobody : {PlayerId{0}, PlayerId{2}, PlayerId{4'000'000'000}}) {
        for (const RoomCommand &command : QList<RoomCommand>{
                 ApprovePlayer{nobody}, EditPlayer{nobody, u"Bo"_s, {}}, LeaveRoom{nobody},
                 RemovePlayer{nobody}, SetConnected{nobody, true}, SetConnected{nobody, false},
                 SubmitAnswer{nobody, {u"q1"_s}, AnswerChoice{{u"a"_s}}, game.now}})
            QCOMPARE(game.submit(command), u"player_not_found"_s);
    }
}

QTEST_APPLESS_MAIN(TestJoining)

#include "tst_joining.moc"
