#include "clicks.h"

#include "core/game/settingsjson.h"
#include "ui/newroom/roomoptions.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace
{

/// Every option other than its default and than the others' values.
RoomChoices otherChoices()
{
    return {.settings = {.questionTime = Seconds(45),
                         .countdownInterval = Seconds(7),
                         .introTime = Seconds(11),
                         .revealTime = Seconds(12),
                         .leaderboardTime = Seconds(13),
                         .pacing = Pacing::Hold,
                         .closeWhenAllAnswered = false,
                         .lateJoin = LateJoin::Spectate,
                         .shuffleChoices = ShuffleChoices::Room,
                         .shuffleQuestions = true,
                         .scoring = ScoringPolicy::Order,
                         .streakBonus = true,
                         .penalty = 25,
                         .showQuestionOnPhone = false,
                         .reactions = {u"🍕"_s},
                         .teams = TeamMode::Deal,
                         .teamNames = {u"Owls"_s, u"Foxes"_s, u"Bees"_s},
                         .teamScoring = TeamScoring::Best,
                         .join = JoinMode::Approve,
                         .timeToLive = std::chrono::hours(100)},
            .maxPlayerCount = 1234};
}

} // namespace

/// The options of a new room: each reaches the room, and what can't be together is barred with words.
class TestNewRoomOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theDefaultsAreTheRules();
    void whatIsTakenOverIsGivenBack();
    void takingOverIsNoEdit();
    void eachFieldChangesItsOption_data();
    void eachFieldChangesItsOption();
    void limitsAreThoseOfTheRules_data();
    void limitsAreThoseOfTheRules();
    void timesThatTheHostEndsAreBarred_data();
    void timesThatTheHostEndsAreBarred();
    void aPartThatIsLeftOutHasNoTime();
    void nobodyIsLateInALockedRoom();
    void withoutTextNobodyHasAnOrderOfTheirOwn();
    void whoPlaysAloneNamesNoTeams();
    void teamNames_data();
    void teamNames();
    void eachPolicySaysWhatItDoes();
    void foldedSectionsSayWhatIsChosen();

private:
    template <typename Field>
    Field *field(const char *name)
    {
        return m_options->findChild<Field *>(QString::fromLatin1(name));
    }
    void pick(const char *name, int value)
    {
        auto *box = field<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
    }
    QString words() const { return visibleTexts(m_options.get()).join(u'\n'); }

    std::unique_ptr<RoomOptions> m_options;
};

void TestNewRoomOptions::init()
{
    m_options = std::make_unique<RoomOptions>();
    m_options->resize(600, 1600);
    m_options->show();
    for (const char *section :
         {"paceSection", "scoringSection", "playerSection", "teamSection", "phoneSection"})
        QVERIFY(clickOn(m_options.get(), QString::fromLatin1(section)));
}

void TestNewRoomOptions::theDefaultsAreTheRules()
{
    QCOMPARE(m_options->choices(), RoomChoices());
}

void TestNewRoomOptions::whatIsTakenOverIsGivenBack()
{
    m_options->setChoices(otherChoices());
    QCOMPARE(m_options->choices(), otherChoices());
    m_options->setChoices({});
    QCOMPARE(m_options->choices(), RoomChoices());
    for (const RoomPreset &preset : builtInPresets()) {
        m_options->setChoices(preset.choices);
        QCOMPARE(m_options->choices(), preset.choices);
    }
}

void TestNewRoomOptions::takingOverIsNoEdit()
{
    QSignalSpy edits(m_options.get(), &RoomOptions::edited);
    m_options->setChoices(otherChoices());
    QCOMPARE(edits.size(), 0);
    field<QSpinBox>("questionTime")->setValue(5);
    QCOMPARE(edits.size(), 1);
}

void TestNewRoomOptions::eachFieldChangesItsOption_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("value");
    QTest::addColumn<RoomChoices>("expected");
    const auto row = [](const QByteArray &name, int value, auto change) {
        RoomChoices choices;
        change(choices);
        QTest::newRow(name.constData()) << name << value << choices;
    };
    using Choices = RoomChoices;
    row("questionTime", 600, [](Choices &c) { c.settings.questionTime = Seconds(600); });
    row("countdownInterval", 60, [](Choices &c) { c.settings.countdownInterval = Seconds(60); });
    row("introTime", 60, [](Choices &c) { c.settings.introTime = Seconds(60); });
    row("revealTime", 0, [](Choices &c) { c.settings.revealTime = Seconds(0); });
    row("leaderboardTime", 600, [](Choices &c) { c.settings.leaderboardTime = Seconds(600); });
    row("pacing", int(Pacing::Manual), [](Choices &c) { c.settings.pacing = Pacing::Manual; });
    row("closeWhenAllAnswered", 0, [](Choices &c) { c.settings.closeWhenAllAnswered = false; });
    row("lateJoin", int(LateJoin::Refuse),
        [](Choices &c) { c.settings.lateJoin = LateJoin::Refuse; });
    row("shuffleChoices", int(ShuffleChoices::Player),
        [](Choices &c) { c.settings.shuffleChoices = ShuffleChoices::Player; });
    row("shuffleQuestions", 1, [](Choices &c) { c.settings.shuffleQuestions = true; });
    row("scoring", int(ScoringPolicy::AccuracyFirst),
        [](Choices &c) { c.settings.scoring = ScoringPolicy::AccuracyFirst; });
    row("streakBonus", 1, [](Choices &c) { c.settings.streakBonus = true; });
    row("penalty", 100, [](Choices &c) { c.settings.penalty = 100; });
    row("showQuestion", 0, [](Choices &c) { c.settings.showQuestionOnPhone = false; });
    row("reactions", 0, [](Choices &c) { c.settings.reactions = {}; });
    row("join", int(JoinMode::Locked), [](Choices &c) { c.settings.join = JoinMode::Locked; });
    row("teams", int(TeamMode::Pick), [](Choices &c) {
        c.settings.teams = TeamMode::Pick;
        c.settings.teamNames = {u"Red"_s, u"Blue"_s};
    });
    row("teamScoring", int(TeamScoring::Sum),
        [](Choices &c) { c.settings.teamScoring = TeamScoring::Sum; });
    row("timeToLive", 168,
        [](Choices &c) { c.settings.timeToLive = std::chrono::hours(168); });
    row("maxPlayers", 20000, [](Choices &c) { c.maxPlayerCount = 20000; });
}

void TestNewRoomOptions::eachFieldChangesItsOption()
{
    QFETCH(QByteArray, name);
    QFETCH(int, value);
    QFETCH(RoomChoices, expected);
    QSignalSpy edits(m_options.get(), &RoomOptions::edited);
    if (auto *box = field<QComboBox>(name.constData()))
        box->setCurrentIndex(box->findData(value));
    else if (auto *check = field<QCheckBox>(name.constData()))
        QTest::keyClick(check, Qt::Key_Space);
    else
        field<QSpinBox>(name.constData())->setValue(value);
    QCOMPARE(m_options->choices(), expected);
    QCOMPARE(edits.size(), 1);
}

void TestNewRoomOptions::limitsAreThoseOfTheRules_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("question") << QByteArray("questionTime") << 1 << 600;
    QTest::newRow("intro, unless it is left out") << QByteArray("introTime") << 1 << 60;
    QTest::newRow("reveal") << QByteArray("revealTime") << 0 << 600;
    QTest::newRow("leaderboard, unless left out") << QByteArray("leaderboardTime") << 1 << 600;
    QTest::newRow("countdown") << QByteArray("countdownInterval") << 1 << 60;
    QTest::newRow("penalty") << QByteArray("penalty") << 0 << 100;
    QTest::newRow("players") << QByteArray("maxPlayers") << 1 << 20000;
    QTest::newRow("life") << QByteArray("timeToLive") << 1 << 168;
}

void TestNewRoomOptions::limitsAreThoseOfTheRules()
{
    QFETCH(QByteArray, name);
    auto *number = field<QSpinBox>(name.constData());
    QTEST(number->minimum(), "least");
    QTEST(number->maximum(), "most");
}

void TestNewRoomOptions::timesThatTheHostEndsAreBarred_data()
{
    QTest::addColumn<int>("pacing");
    QTest::addColumn<bool>("intro");
    QTest::addColumn<bool>("others");
    QTest::newRow("by itself") << int(Pacing::Auto) << true << true;
    QTest::newRow("waits after each question") << int(Pacing::Hold) << true << false;
    QTest::newRow("by hand") << int(Pacing::Manual) << false << false;
}

void TestNewRoomOptions::timesThatTheHostEndsAreBarred()
{
    QFETCH(int, pacing);
    QFETCH(bool, intro);
    QFETCH(bool, others);
    pick("pacing", pacing);
    QCOMPARE(field<QSpinBox>("introTime")->isEnabled(), intro);
    QCOMPARE(field<QSpinBox>("revealTime")->isEnabled(), others);
    QCOMPARE(field<QSpinBox>("leaderboardTime")->isEnabled(), others);
    QCOMPARE(words().count(u"You end it yourself"_s), (intro ? 0 : 1) + (others ? 0 : 2));
    // Whether there is such a part at all is still the host's choice.
    QVERIFY(field<QCheckBox>("intro")->isEnabled());
    QVERIFY(field<QCheckBox>("leaderboard")->isEnabled());
    pick("pacing", int(Pacing::Auto));
    QCOMPARE(m_options->choices(), RoomChoices());
}

void TestNewRoomOptions::aPartThatIsLeftOutHasNoTime()
{
    field<QSpinBox>("leaderboardTime")->setValue(9);
    for (const char *part : {"intro", "leaderboard"})
        QTest::keyClick(field<QCheckBox>(part), Qt::Key_Space);
    QCOMPARE(m_options->choices().settings.introTime, Seconds(0));
    QCOMPARE(m_options->choices().settings.leaderboardTime, Seconds(0));
    QVERIFY(!field<QSpinBox>("leaderboardTime")->isEnabled());
    QTest::keyClick(field<QCheckBox>("leaderboard"), Qt::Key_Space);
    QCOMPARE(m_options->choices().settings.leaderboardTime, Seconds(9));
}

void TestNewRoomOptions::nobodyIsLateInALockedRoom()
{
    pick("join", int(JoinMode::Locked));
    QVERIFY(!field<QComboBox>("lateJoin")->isEnabled());
    QVERIFY(words().contains(u"Nobody gets into a locked room"_s));
    pick("join", int(JoinMode::Approve));
    QVERIFY(field<QComboBox>("lateJoin")->isEnabled());
    QVERIFY(!words().contains(u"Nobody gets into a locked room"_s));
    QVERIFY(words().contains(u"until you have let them in"_s));
}

void TestNewRoomOptions::withoutTextNobodyHasAnOrderOfTheirOwn()
{
    pick("shuffleChoices", int(ShuffleChoices::Player));
    QTest::keyClick(field<QCheckBox>("showQuestion"), Qt::Key_Space);
    QCOMPARE(m_options->choices().settings.shuffleChoices, ShuffleChoices::Room);
    QVERIFY(words().contains(u"needs text on the phones"_s));
    auto *box = field<QComboBox>("shuffleChoices");
    QVERIFY(box->isEnabled());
    // With the keyboard there is no way to it either.
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_options->choices().settings.shuffleChoices, ShuffleChoices::Room);
    QTest::keyClick(field<QCheckBox>("showQuestion"), Qt::Key_Space);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_options->choices().settings.shuffleChoices, ShuffleChoices::Player);
    QVERIFY(!words().contains(u"needs text on the phones"_s));
}

void TestNewRoomOptions::whoPlaysAloneNamesNoTeams()
{
    for (const char *name : {"teamNames", "teamScoring"})
        QVERIFY(!field<QWidget>(name)->isEnabled());
    QCOMPARE(words().count(u"Nobody plays in a team."_s), 2);
    pick("teams", int(TeamMode::Deal));
    for (const char *name : {"teamNames", "teamScoring"})
        QVERIFY(field<QWidget>(name)->isEnabled());
    QVERIFY(!words().contains(u"Nobody plays in a team."_s));
    QVERIFY(words().contains(u"comes into the smallest team"_s));
    field<QLineEdit>("teamNames")->setText(u"A, B"_s);
    pick("teams", int(TeamMode::Off));
    QCOMPARE(m_options->choices(), RoomChoices());
    pick("teams", int(TeamMode::Pick));
    QCOMPARE(m_options->choices().settings.teamNames, (QStringList {u"A"_s, u"B"_s}));
}

void TestNewRoomOptions::teamNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("problem");
    QTest::newRow("two") << u"Red,Blue"_s << QStringList {u"Red"_s, u"Blue"_s} << u""_s;
    QTest::newRow("blanks and commas too many")
        << u" , Red  hot ,, Blue,"_s << QStringList {u"Red hot"_s, u"Blue"_s} << u""_s;
    QTest::newRow("none") << u""_s << QStringList() << u"2 to 20"_s;
    QTest::newRow("one") << u"Red"_s << QStringList {u"Red"_s} << u"2 to 20"_s;
    QStringList many;
    for (int i = 1; i <= 20; ++i)
        many << u"Team %1"_s.arg(i);
    QTest::newRow("20") << many.join(u',') << many << u""_s;
    many << u"Team 21"_s;
    QTest::newRow("21") << many.join(u',') << many << u"2 to 20"_s;
    QTest::newRow("look-alikes") << u"Red, RED"_s << QStringList {u"Red"_s, u"RED"_s}
                                 << u"look like “RED”"_s;
    QTest::newRow("too long") << u"Red, "_s + QString(25, u'x')
                              << QStringList {u"Red"_s, QString(25, u'x')}
                              << u"longer than 24 characters"_s;
}

void TestNewRoomOptions::teamNames()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    QFETCH(QString, problem);
    pick("teams", int(TeamMode::Pick));
    field<QLineEdit>("teamNames")->setText(typed);
    QCOMPARE(m_options->choices().settings.teamNames, names);
    // What the form takes, the rules take, and nothing else.
    const RoomSettings settings = m_options->choices().settings;
    QCOMPARE(m_options->problem().isEmpty(), settingsFromJson(toJson(settings)).has_value());
    QVERIFY2(m_options->problem().contains(problem), qPrintable(m_options->problem()));
    QCOMPARE(m_options->problem().isEmpty(), problem.isEmpty());
    QCOMPARE(words().contains(m_options->problem()), true);
}

void TestNewRoomOptions::eachPolicySaysWhatItDoes()
{
    QSet<QString> said;
    auto *box = field<QComboBox>("scoring");
    for (int i = 0; i < box->count(); ++i) {
        box->setCurrentIndex(i);
        said.insert(box->accessibleDescription());
    }
    QCOMPARE(said.size(), 5);
    QVERIFY(!said.contains(QString()));
}

void TestNewRoomOptions::foldedSectionsSayWhatIsChosen()
{
    auto *pace = field<QAbstractButton>("paceSection");
    QVERIFY(field<QSpinBox>("questionTime")->isVisible());
    QVERIFY(clickOn(m_options.get(), u"paceSection"_s));
    QVERIFY(!field<QSpinBox>("questionTime")->isVisible());
    QCOMPARE(pace->accessibleDescription(), u"10 s each · Runs by itself"_s);
    m_options->setChoices(otherChoices());
    QCOMPARE(pace->accessibleDescription(), u"45 s each · Waits for you after each question"_s);
    QVERIFY(field<QAbstractButton>("scoringSection")
                ->accessibleDescription()
                .contains(u"wrong answers cost 25 %"_s));
}

QTEST_MAIN(TestNewRoomOptions)

#include "tst_newroomoptions.moc"
