#include "core/game/settingsjson.h"
#include "core/game/snapshotjson.h"
#include "core/game/teams.h"

#include "tests/game/testgame.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Rooms in which players play in teams.
class TestTeams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreChecked_data();
    void namesAreChecked();
    void aPlayerPicksATeam_data();
    void aPlayerPicksATeam();
    void playersAreDealtToTheSmallestTeam();
    void withoutTeamsNobodyHasOne();
    void theHostMovesAPlayer();
    void standingsFollowThePolicy_data();
    void standingsFollowThePolicy();
    void anEmptyTeamHasNoPoints();
    void anAverageIsRoundedHalfUp();
    void equalTeamsShareARank();
    void whoLeftStillCountsAndWhoWasRemovedDoesNot();
    void aCorrectionMovesTeamsToo();
    void playersMoveWhenTheTeamsChange_data();
    void playersMoveWhenTheTeamsChange();
    void teamsDoNotChangeDuringAGame();
    void aSnapshotKeepsThem();
    void aPlayerOfAnOlderJournalHasNone();

private:
    static NewRoom teamQuiz(TeamMode mode, const QStringList &names = {u"Red"_s, u"Blue"_s},
                            TeamScoring scoring = TeamScoring::Average)
    {
        RoomSettings settings = withoutIntro();
        settings.scoring = ScoringPolicy::Flat;
        settings.teams = mode;
        settings.teamNames = names;
        settings.teamScoring = scoring;
        return quiz(3, settings);
    }

    static QString join(TestGame &game, const QString &name, const QString &team = {})
    {
        return game.submit(JoinRoom{name, {}, tokenHashOf(name), team});
    }

    /// Each player's team, in the order of joining.
    static QStringList teams(const TestGame &game)
    {
        QStringList names;
        for (const Player &player : game.room.players)
            names.append(teamOf(game.room, player));
        return names;
    }
};

void TestTeams::namesAreChecked_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("problem"); // empty: taken
    const auto row = [](const char *name, const QString &mode, const QJsonArray &names,
                        const QString &problem) {
        QTest::newRow(name) << QJsonObject{{u"teams"_s, mode}, {u"team_names"_s, names}} << problem;
    };
    QJsonArray twenty;
    for (int i = 1; i <= 20; ++i)
        twenty.append(u"Team %1"_s.arg(i));
    QJsonArray more = twenty;
    more.append(u"Team 21"_s);
    const QString teams = u"settings: teams needs 2 to 20 team_names"_s;
    row("none and off", u"off"_s, {}, {});
    row("one and off", u"off"_s, {u"Red"_s}, {});
    row("none to pick", u"pick"_s, {}, teams);
    row("one to pick", u"pick"_s, {u"Red"_s}, teams);
    row("one to deal", u"deal"_s, {u"Red"_s}, teams);
    row("two to pick", u"pick"_s, {u"Red"_s, u"Blue"_s}, {});
    row("two to deal", u"deal"_s, {u"Red"_s, u"Blue"_s}, {});
    row("twenty", u"pick"_s, twenty, {});
    row("twenty-one", u"pick"_s, more, u"settings: team_names must be a list of at most 20"_s);
    row("the same twice", u"pick"_s, {u"Red"_s, u"Red"_s}, u"settings: team_names: two look like"_s);
    row("in another case", u"pick"_s, {u"Red"_s, u"RED"_s}, u"settings: team_names: two look like"_s);
    row("an empty one", u"pick"_s, {u"Red"_s, u" "_s}, u"settings: team_names: "_s);
    row("too long a one", u"pick"_s, {u"Red"_s, QString(25, u'x')}, u"settings: team_names: "_s);
    row("a control character", u"pick"_s, {u"Red"_s, u"Bl\x07ue"_s}, u"settings: team_names: "_s);
    row("a number", u"pick"_s, {u"Red"_s, 7}, u"settings: team_names: "_s);
    QTest::newRow("no list") << QJsonObject{{u"team_names"_s, u"Red"_s}}
                             << u"settings: team_names must be a list"_s;
    QTest::newRow("a scoring that is none") << QJsonObject{{u"team_scoring"_s, u"worst"_s}}
                                            << u"settings: team_scoring must be one of"_s;
}

void TestTeams::namesAreChecked()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, problem);
    const auto settings = settingsFromJson(json);
    QCOMPARE(settings.has_value(), problem.isEmpty());
    if (settings)
        QCOMPARE(settingsFromJson(toJson(*settings)).value(), *settings);
    else
        QVERIFY2(settings.error().message.startsWith(problem), qPrintable(settings.error().message));
}

void TestTeams::aPlayerPicksATeam_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("team"); // empty: refused
    QTest::newRow("the first") << u"Red"_s << u"Red"_s;
    QTest::newRow("the second") << u"Blue"_s << u"Blue"_s;
    QTest::newRow("spelled otherwise") << u" blue "_s << u"Blue"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("an unknown one") << u"Green"_s << QString();
}

void TestTeams::aPlayerPicksATeam()
{
    QFETCH(QString, wanted);
    QFETCH(QString, team);
    TestGame game(teamQuiz(TeamMode::Pick));
    if (team.isEmpty()) {
        const auto refused = decide(game.room, JoinRoom{u"Ann"_s, {}, tokenHashOf(u"a"_s), wanted}, game.now);
        QCOMPARE(refused.error().code, ErrorCode::InvalidMessage);
        QCOMPARE(refused.error().message, u"team must be one of Red, Blue"_s);
        return;
    }
    QCOMPARE(join(game, u"Ann"_s, wanted), u"PLAYER_JOINED"_s);
    QCOMPARE(teams(game), QStringList{team});
}

void TestTeams::playersAreDealtToTheSmallestTeam()
{
    TestGame game(teamQuiz(TeamMode::Deal, {u"Red"_s, u"Blue"_s, u"Green"_s}));
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        join(game, name, u"Green"_s); // What is wanted does not matter.
    QCOMPARE(teams(game), (QStringList{u"Red"_s, u"Blue"_s, u"Green"_s, u"Red"_s}));
    game.submit(RemovePlayer{{2}});
    join(game, u"E"_s);
    QCOMPARE(game.player({5}).team, u"Blue"_s);
    game.submit(LeaveRoom{{3}});
    join(game, u"F"_s);
    QCOMPARE(game.player({6}).team, u"Green"_s);
    game.submit(StartGame{});
    join(game, u"G"_s);
    QCOMPARE(game.player({7}).team, u"Blue"_s);
}

void TestTeams::withoutTeamsNobodyHasOne()
{
    TestGame game(teamQuiz(TeamMode::Off));
    QCOMPARE(join(game, u"Ann"_s, u"Red"_s), u"PLAYER_JOINED"_s);
    QCOMPARE(teams(game), QStringList{QString()});
    QVERIFY(teamStandings(game.room).isEmpty());
    QCOMPARE(game.submit(EditPlayer{.player = {1}, .name = {}, .timeFactor = {}, .team = u"Red"_s}),
             u"invalid_message"_s);
}

void TestTeams::theHostMovesAPlayer()
{
    TestGame game(teamQuiz(TeamMode::Pick));
    join(game, u"Ann"_s, u"Red"_s);
    const auto move = [&](const QString &team) {
        return game.submit(EditPlayer{.player = {1}, .name = {}, .timeFactor = {}, .team = team});
    };
    QCOMPARE(move(u"Blue"_s), u"PLAYER_EDITED"_s);
    QCOMPARE(teams(game), QStringList{u"Blue"_s});
    QCOMPARE(move(u"blue"_s), u""_s);
    QCOMPARE(move(u"Green"_s), u"invalid_message"_s);
    QCOMPARE(move(u""_s), u"invalid_message"_s);
    // An edit of something else leaves the team.
    game.submit(EditPlayer{{1}, u"Anna"_s, 2.0});
    QCOMPARE(teams(game), QStringList{u"Blue"_s});
    game.submit(StartGame{});
    QCOMPARE(move(u"Red"_s), u"PLAYER_EDITED"_s);
}

void TestTeams::standingsFollowThePolicy_data()
{
    QTest::addColumn<TeamScoring>("scoring");
    QTest::addColumn<QList<TeamStanding>>("expected");
    // Red: 3000, 0. Blue: 2000, 2000, 1000. Green: 3000.
    QTest::newRow("average") << TeamScoring::Average
                             << QList<TeamStanding>{{u"Green"_s, 1, 3000, 1},
                                                    {u"Blue"_s, 2, 1667, 3},
                                                    {u"Red"_s, 3, 1500, 2}};
    QTest::newRow("sum") << TeamScoring::Sum
                         << QList<TeamStanding>{{u"Blue"_s, 1, 5000, 3},
                                                {u"Red"_s, 2, 3000, 2},
                                                {u"Green"_s, 2, 3000, 1}};
    QTest::newRow("best") << TeamScoring::Best
                          << QList<TeamStanding>{{u"Red"_s, 1, 3000, 2},
                                                 {u"Green"_s, 1, 3000, 1},
                                                 {u"Blue"_s, 3, 2000, 3}};
}

void TestTeams::standingsFollowThePolicy()
{
    QFETCH(TeamScoring, scoring);
    TestGame game(teamQuiz(TeamMode::Pick, {u"Red"_s, u"Blue"_s, u"Green"_s}, scoring));
    const QList<std::pair<QString, QString>> players{{u"Red"_s, u"aaa"_s}, {u"Red"_s, u"bbb"_s},
                                                     {u"Blue"_s, u"aab"_s}, {u"Blue"_s, u"baa"_s},
                                                     {u"Blue"_s, u"bba"_s}, {u"Green"_s, u"aaa"_s}};
    for (qsizetype i = 0; i < players.size(); ++i)
        join(game, u"N%1"_s.arg(i), players[i].first);
    game.submit(StartGame{});
    for (int question = 0; question < 3; ++question) {
        for (qsizetype i = 0; i < players.size(); ++i)
            game.answer({quint32(i) + 1}, players[i].second.mid(question, 1));
        game.submit(question < 2 ? RoomCommand(CycleRoom{}) : RoomCommand(AdvancePhase{}));
    }
    QTEST(teamStandings(game.room), "expected");
}

void TestTeams::anEmptyTeamHasNoPoints()
{
    for (const TeamScoring scoring : {TeamScoring::Average, TeamScoring::Sum, TeamScoring::Best}) {
        TestGame game(teamQuiz(TeamMode::Pick, {u"Red"_s, u"Blue"_s}, scoring));
        QCOMPARE(teamStandings(game.room),
                 (QList<TeamStanding>{{u"Red"_s, 1, 0, 0}, {u"Blue"_s, 1, 0, 0}}));
    }
}

void TestTeams::anAverageIsRoundedHalfUp()
{
    NewRoom made = teamQuiz(TeamMode::Pick);
    made.questions[0].points = 1;
    TestGame game(made);
    join(game, u"Ann"_s, u"Red"_s);
    join(game, u"Bo"_s, u"Red"_s);
    game.submit(StartGame{});
    game.answer({1}, u"a"_s);
    game.submit(AdvancePhase{});
    QCOMPARE(teamStandings(game.room).first(), (TeamStanding{u"Red"_s, 1, 1, 2}));
}

void TestTeams::equalTeamsShareARank()
{
    TestGame game(teamQuiz(TeamMode::Pick, {u"Red"_s, u"Blue"_s, u"Green"_s}));
    join(game, u"Ann"_s, u"Green"_s);
    join(game, u"Bo"_s, u"Blue"_s);
    join(game, u"Cy"_s, u"Red"_s);
    game.submit(StartGame{});
    game.answer({1}, u"a"_s);
    game.answer({2}, u"a"_s);
    game.submit(AdvancePhase{});
    QCOMPARE(teamStandings(game.room), (QList<TeamStanding>{{u"Blue"_s, 1, 1000, 1},
                                                            {u"Green"_s, 1, 1000, 1},
                                                            {u"Red"_s, 3, 0, 1}}));
}

void TestTeams::whoLeftStillCountsAndWhoWasRemovedDoesNot()
{
    TestGame game(teamQuiz(TeamMode::Pick));
    for (const QString &name : {u"Ann"_s, u"Bo"_s, u"Cy"_s})
        join(game, name, u"Red"_s);
    game.submit(StartGame{});
    game.answer({1}, u"a"_s);
    game.submit(AdvancePhase{});
    QCOMPARE(teamStandings(game.room).first(), (TeamStanding{u"Red"_s, 1, 333, 3}));
    game.submit(LeaveRoom{{2}});
    QCOMPARE(teamStandings(game.room).first().memberCount, 3);
    game.submit(RemovePlayer{{3}});
    QCOMPARE(teamStandings(game.room).first(), (TeamStanding{u"Red"_s, 1, 500, 2}));
}

void TestTeams::aCorrectionMovesTeamsToo()
{
    TestGame game(teamQuiz(TeamMode::Pick));
    join(game, u"Ann"_s, u"Red"_s);
    join(game, u"Bo"_s, u"Blue"_s);
    game.submit(StartGame{});
    game.answer({1}, u"a"_s);
    game.answer({2}, u"b"_s);
    game.submit(AdvancePhase{});
    QCOMPARE(teamStandings(game.room).first().name, u"Red"_s);
    game.submit(CorrectQuestion{{u"q1"_s}, NewKey{{.words = {u"b"_s}}}});
    QCOMPARE(teamStandings(game.room).first().name, u"Blue"_s);
}

void TestTeams::playersMoveWhenTheTeamsChange_data()
{
    QTest::addColumn<TeamMode>("mode");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QStringList>("expected"); // of A in Red, B in Blue, C in Blue
    const QString edited = u"ROOM_EDITED"_s;
    const QString dealt = u"ROOM_EDITED TEAMS_DEALT"_s;
    QTest::newRow("another mode") << TeamMode::Deal << QStringList{u"Red"_s, u"Blue"_s} << edited
                                  << QStringList{u"Red"_s, u"Blue"_s, u"Blue"_s};
    QTest::newRow("one more team") << TeamMode::Pick << QStringList{u"Red"_s, u"Blue"_s, u"Green"_s}
                                   << edited << QStringList{u"Red"_s, u"Blue"_s, u"Blue"_s};
    QTest::newRow("a new name") << TeamMode::Pick << QStringList{u"Red"_s, u"Sea"_s} << dealt
                                << QStringList{u"Red"_s, u"Sea"_s, u"Sea"_s};
    QTest::newRow("another order") << TeamMode::Pick << QStringList{u"Blue"_s, u"Red"_s} << edited
                                   << QStringList{u"Red"_s, u"Blue"_s, u"Blue"_s};
    QTest::newRow("one between") << TeamMode::Pick << QStringList{u"Red"_s, u"Green"_s, u"Blue"_s}
                                   << edited << QStringList{u"Red"_s, u"Blue"_s, u"Blue"_s};
    QTest::newRow("a team that is gone")
        << TeamMode::Pick << QStringList{u"Sun"_s, u"Red"_s} << dealt
        << QStringList{u"Red"_s, u"Sun"_s, u"Sun"_s};
    QTest::newRow("no teams") << TeamMode::Off << QStringList{u"Red"_s, u"Blue"_s} << edited
                              << QStringList{QString(), QString(), QString()};
}

void TestTeams::playersMoveWhenTheTeamsChange()
{
    QFETCH(TeamMode, mode);
    QFETCH(QStringList, names);
    TestGame game(teamQuiz(TeamMode::Pick));
    join(game, u"A"_s, u"Red"_s);
    join(game, u"B"_s, u"Blue"_s);
    join(game, u"C"_s, u"Blue"_s);
    RoomSettings settings = game.room.settings;
    settings.teams = mode;
    settings.teamNames = names;
    QTEST(game.submit(EditRoom{{}, {}, settings}), "outcome");
    QTEST(teams(game), "expected");
}

void TestTeams::teamsDoNotChangeDuringAGame()
{
    TestGame game(teamQuiz(TeamMode::Pick));
    game.submit(StartGame{});
    RoomSettings settings = game.room.settings;
    settings.teams = TeamMode::Off;
    QCOMPARE(game.submit(EditRoom{{}, {}, settings}), u"wrong_status"_s);
    settings = game.room.settings;
    settings.teamScoring = TeamScoring::Sum;
    QCOMPARE(game.submit(EditRoom{{}, {}, settings}), u"wrong_status"_s);
}

void TestTeams::aSnapshotKeepsThem()
{
    TestGame game(teamQuiz(TeamMode::Deal));
    join(game, u"Ann"_s);
    join(game, u"Bo"_s);
    const auto read = decodeSnapshot(encodeSnapshot(game.room));
    QVERIFY(read && *read == game.room);
    QCOMPARE(read->players[{2}].team, u"Blue"_s);
}

void TestTeams::aPlayerOfAnOlderJournalHasNone()
{
    TestGame game;
    game.join(u"Ann"_s);
    QVERIFY(!encodeSnapshot(game.room).contains("\"team\":"));
    const auto read = decodeSnapshot(encodeSnapshot(game.room));
    QVERIFY(read && *read == game.room);
}

QTEST_APPLESS_MAIN(TestTeams)

#include "tst_teams.moc"
