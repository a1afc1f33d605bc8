#include "core/game/settingsjson.h"

#include "tests/game/testgame.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

class TestSettingsJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAreThoseOfTheContract();
    void settingsAreReadAsTheyWereWritten();
    void aSettingIsRead_data();
    void aSettingIsRead();
    void aSettingIsRefused_data();
    void aSettingIsRefused();
    void whatIsNotNamedStays();
    void everySettingMayBeNull();
};

void TestSettingsJson::theDefaultsAreThoseOfTheContract()
{
    const QJsonObject expected{{u"question_seconds"_s, 10},
                               {u"countdown_interval_seconds"_s, 2},
                               {u"intro_seconds"_s, 3},
                               {u"reveal_seconds"_s, 5},
                               {u"leaderboard_seconds"_s, 5},
                               {u"pacing"_s, u"auto"_s},
                               {u"close_when_all_answered"_s, true},
                               {u"late_join"_s, u"allow"_s},
                               {u"shuffle_choices"_s, u"off"_s},
                               {u"shuffle_questions"_s, false},
                               {u"scoring"_s, u"speed"_s},
                               {u"streak_bonus"_s, false},
                               {u"penalty"_s, 0},
                               {u"show_question_on_phone"_s, true},
                               {u"surprise_me"_s, false},
                               {u"reactions"_s, QJsonArray{u"👏"_s, u"😂"_s, u"😮"_s, u"😢"_s,
                                                           u"🔥"_s, u"🎉"_s}},
                               {u"teams"_s, u"off"_s},
                               {u"team_names"_s, QJsonArray()},
                               {u"team_scoring"_s, u"average"_s},
                               {u"join"_s, u"open"_s},
                               {u"ttl_hours"_s, 4}};
    QCOMPARE(toJson(RoomSettings()), expected);
    QCOMPARE(settingsFromJson({}).value(), RoomSettings());
}

void TestSettingsJson::settingsAreReadAsTheyWereWritten()
{
    for (const ScoringPolicy scoring :
         {ScoringPolicy::Speed, ScoringPolicy::Linear, ScoringPolicy::Flat, ScoringPolicy::Order,
          ScoringPolicy::AccuracyFirst}) {
        for (const Pacing pacing : {Pacing::Auto, Pacing::Hold, Pacing::Manual}) {
            for (const JoinMode join : {JoinMode::Open, JoinMode::Approve, JoinMode::Locked}) {
                const RoomSettings settings{.questionTime = Seconds(600),
                                            .countdownInterval = Seconds(60),
                                            .introTime = Seconds(60),
                                            .revealTime = Seconds(600),
                                            .leaderboardTime = Seconds(600),
                                            .pacing = pacing,
                                            .closeWhenAllAnswered = false,
                                            .lateJoin = LateJoin::Refuse,
                                            .shuffleChoices = ShuffleChoices::Room,
                                            .shuffleQuestions = true,
                                            .scoring = scoring,
                                            .streakBonus = true,
                                            .penalty = 100,
                                            .showQuestionOnPhone = false,
                                            .reactions = {u"❤️"_s, u"👍🏽"_s},
                                            .teams = TeamMode::Deal,
                                            .teamNames = {u"Red"_s, u"Blue"_s},
                                            .teamScoring = TeamScoring::Best,
                                            .surpriseMe = true,
                                            .join = join,
                                            .timeToLive = std::chrono::hours(168)};
                QCOMPARE(settingsFromJson(toJson(settings)).value(), settings);
            }
        }
    }
}

void TestSettingsJson::aSettingIsRead_data()
{
    QTest::addColumn<QJsonObject>("json");
    const auto row = [](const QString &name, const QJsonValue &value) {
        QTest::addRow("%s %s", qPrintable(name), qPrintable(value.toVariant().toString()))
            << QJsonObject{{name, value}};
    };
    row(u"question_seconds"_s, 1);
    row(u"question_seconds"_s, 600);
    row(u"countdown_interval_seconds"_s, 1);
    row(u"countdown_interval_seconds"_s, 60);
    row(u"intro_seconds"_s, 0);
    row(u"intro_seconds"_s, 60);
    row(u"reveal_seconds"_s, 0);
    row(u"reveal_seconds"_s, 600);
    row(u"leaderboard_seconds"_s, 0);
    row(u"leaderboard_seconds"_s, 600);
    for (const QString &pacing : {u"auto"_s, u"hold"_s, u"manual"_s})
        row(u"pacing"_s, pacing);
    row(u"close_when_all_answered"_s, false);
    for (const QString &mode : {u"allow"_s, u"refuse"_s, u"spectate"_s})
        row(u"late_join"_s, mode);
    for (const QString &mode : {u"off"_s, u"room"_s, u"player"_s})
        row(u"shuffle_choices"_s, mode);
    row(u"shuffle_questions"_s, true);
    for (const QString &policy :
         {u"speed"_s, u"linear"_s, u"flat"_s, u"order"_s, u"accuracy_first"_s})
        row(u"scoring"_s, policy);
    row(u"streak_bonus"_s, true);
    row(u"penalty"_s, 0);
    row(u"penalty"_s, 100);
    row(u"show_question_on_phone"_s, false);
    row(u"reactions"_s, QJsonArray());
    row(u"reactions"_s, QJsonArray{u"👏"_s});
    row(u"reactions"_s, QJsonArray{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s,
                                   u"9"_s, u"a"_s, u"b"_s, u"c"_s});
    row(u"teams"_s, u"off"_s);
    row(u"team_names"_s, QJsonArray{u"Red"_s, u"Blue"_s});
    for (const QString &policy : {u"average"_s, u"sum"_s, u"best"_s})
        row(u"team_scoring"_s, policy);
    row(u"surprise_me"_s, true);
    for (const QString &mode : {u"open"_s, u"approve"_s, u"locked"_s})
        row(u"join"_s, mode);
    row(u"ttl_hours"_s, 1);
    row(u"ttl_hours"_s, 168);
}

void TestSettingsJson::aSettingIsRead()
{
    QFETCH(QJsonObject, json);
    const auto settings = settingsFromJson(json);
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().message));
    const QString name = json.keys().first();
    QCOMPARE(toJson(*settings)[name], json[name]);
}

void TestSettingsJson::aSettingIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const QString &name, const QJsonValue &value) {
        QTest::addRow("%s %s", qPrintable(name),
                      qPrintable(value.isObject() || value.isArray()
                                     ? u"a structure"_s
                                     : u'"' + value.toVariant().toString() + u'"'))
            << name << value;
    };
    for (const auto &[name, below, above] :
         {std::tuple(u"question_seconds"_s, 0, 601),
          std::tuple(u"countdown_interval_seconds"_s, 0, 61),
          std::tuple(u"intro_seconds"_s, -1, 61), std::tuple(u"reveal_seconds"_s, -1, 601),
          std::tuple(u"leaderboard_seconds"_s, -1, 601), std::tuple(u"penalty"_s, -1, 101),
          std::tuple(u"ttl_hours"_s, 0, 169)}) {
        row(name, below);
        row(name, above);
        row(name, 1.5);
        row(name, 1e300);
        row(name, u"5"_s);
        row(name, true);
        row(name, QJsonArray{5});
    }
    for (const QString &name : {u"close_when_all_answered"_s, u"shuffle_questions"_s,
                                u"streak_bonus"_s, u"show_question_on_phone"_s,
                                u"surprise_me"_s}) {
        row(name, 1);
        row(name, u"true"_s);
        row(name, QJsonObject{});
    }
    for (const QString &name :
         {u"pacing"_s, u"late_join"_s, u"shuffle_choices"_s, u"scoring"_s, u"join"_s, u"teams"_s}) {
        row(name, u"sometimes"_s);
        row(name, u""_s);
        row(name, u"OFF"_s);
        row(name, 0);
        row(name, false);
        row(name, QJsonArray{u"off"_s});
    }
    row(u"reactions"_s, u"👏"_s);
    row(u"reactions"_s, false);
    for (const QJsonArray &list :
         {QJsonArray{u""_s}, QJsonArray{u"👏👏"_s}, QJsonArray{u"👏"_s, u"👏"_s}, QJsonArray{1},
          QJsonArray{u"\u202e"_s},
          QJsonArray{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"a"_s,
                     u"b"_s, u"c"_s, u"d"_s}})
        row(u"reactions"_s, list);
    row(u"teams"_s, u"pick"_s);
    row(u"teams"_s, u"deal"_s);
    row(u"volume"_s, 11);
    row(u"Penalty"_s, 10);
}

void TestSettingsJson::aSettingIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    const auto settings = settingsFromJson({{name, value}});
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, ErrorCode::InvalidMessage);
    QVERIFY2(settings.error().message.startsWith(u"settings: "_s + name),
             qPrintable(settings.error().message));
}

void TestSettingsJson::whatIsNotNamedStays()
{
    const RoomSettings base{.questionTime = Seconds(42), .penalty = 7};
    RoomSettings expected = base;
    expected.penalty = 8;
    QCOMPARE(settingsFromJson({{u"penalty"_s, 8}}, base).value(), expected);
}

void TestSettingsJson::everySettingMayBeNull()
{
    const RoomSettings base{.questionTime = Seconds(42), .streakBonus = true};
    QJsonObject json = toJson(base);
    for (const QString &name : json.keys())
        json[name] = QJsonValue();
    QCOMPARE(settingsFromJson(json, base).value(), base);
}

QTEST_APPLESS_MAIN(TestSettingsJson)

#include "tst_settingsjson.moc"
