#include "core/game/settingsjson.h"

#include "core/game/playername.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype leastTeams = 2;
constexpr qsizetype mostTeams = 20;
constexpr qsizetype mostReactions = 12;

constexpr std::array pacingNames {std::pair(Pacing::Auto, "auto"_L1),
                                  std::pair(Pacing::Hold, "hold"_L1),
                                  std::pair(Pacing::Manual, "manual"_L1)};
constexpr std::array lateJoinNames {std::pair(LateJoin::Allow, "allow"_L1),
                                    std::pair(LateJoin::Refuse, "refuse"_L1),
                                    std::pair(LateJoin::Spectate, "spectate"_L1)};
constexpr std::array shuffleNames {std::pair(ShuffleChoices::Off, "off"_L1),
                                   std::pair(ShuffleChoices::Room, "room"_L1),
                                   std::pair(ShuffleChoices::Player, "player"_L1)};
constexpr std::array scoringNames {std::pair(ScoringPolicy::Speed, "speed"_L1),
                                   std::pair(ScoringPolicy::Linear, "linear"_L1),
                                   std::pair(ScoringPolicy::Flat, "flat"_L1),
                                   std::pair(ScoringPolicy::Order, "order"_L1),
                                   std::pair(ScoringPolicy::AccuracyFirst, "accuracy_first"_L1)};
constexpr std::array teamModeNames {std::pair(TeamMode::Off, "off"_L1),
                                    std::pair(TeamMode::Pick, "pick"_L1),
                                    std::pair(TeamMode::Deal, "deal"_L1)};
constexpr std::array teamScoringNames {std::pair(TeamScoring::Average, "average"_L1),
                                       std::pair(TeamScoring::Sum, "sum"_L1),
                                       std::pair(TeamScoring::Best, "best"_L1)};
constexpr std::array joinNames {std::pair(JoinMode::Open, "open"_L1),
                                std::pair(JoinMode::Approve, "approve"_L1),
                                std::pair(JoinMode::Locked, "locked"_L1)};

template <typename Table, typename Value>
QString nameIn(const Table &table, Value value)
{
    for (const auto &[known, name] : table) {
        if (known == value)
            return name;
    }
    Q_UNREACHABLE();
}

/// Reads members one after the other and keeps the first refusal.
class Reader
{
public:
    explicit Reader(const QJsonObject &json) : m_json(json) { }

    template <typename Duration>
    void read(QLatin1StringView name, Duration &value, int least, int most)
    {
        int count = int(value.count());
        read(name, count, least, most);
        value = Duration(count);
    }

    void read(QLatin1StringView name, int &value, int least, int most)
    {
        const QJsonValue json = take(name);
        if (json.isUndefined())
            return;
        const double number = json.toDouble(std::nan(""));
        if (!(number >= least && number <= most) || number != std::floor(number))
            fail(u"%1 must be a whole number from %2 to %3"_s.arg(name).arg(least).arg(most));
        else
            value = int(number);
    }

    void read(QLatin1StringView name, bool &value)
    {
        const QJsonValue json = take(name);
        if (json.isUndefined())
            return;
        if (!json.isBool())
            fail(u"%1 must be true or false"_s.arg(name));
        value = json.toBool();
    }

    template <typename Table, typename Value>
    void read(QLatin1StringView name, const Table &table, Value &value)
    {
        const QJsonValue json = take(name);
        if (json.isUndefined())
            return;
        QStringList known;
        for (const auto &[candidate, text] : table) {
            if (json.isString() && json.toString() == text) {
                value = candidate;
                return;
            }
            known.append(text);
        }
        fail(u"%1 must be one of %2"_s.arg(name, known.join(u", "_s)));
    }

    /// Names that people can tell apart, normalized.
    void readNames(QLatin1StringView name, QStringList &names, qsizetype most)
    {
        const QJsonValue json = take(name);
        if (json.isUndefined())
            return;
        const QJsonArray array = json.toArray();
        if (!json.isArray() || array.size() > most)
            return fail(u"%1 must be a list of at most %2 names"_s.arg(name).arg(most));
        names.clear();
        QSet<QString> skeletons;
        for (const QJsonValue &value : array) {
            const auto one = normalizedPlayerName(value.toString());
            if (!one)
                return fail(u"%1: %2"_s.arg(name, one.error().message));
            if (skeletons.contains(nameSkeleton(*one)))
                return fail(u"%1: two look like \"%2\""_s.arg(name, *one));
            skeletons.insert(nameSkeleton(*one));
            names.append(*one);
        }
    }

    void readEmoji(QLatin1StringView name, QStringList &emoji, qsizetype most)
    {
        const QJsonValue json = take(name);
        if (json.isUndefined())
            return;
        QStringList read; // What is no text is no emoji either: it reads as an empty one.
        for (const QJsonValue &value : json.toArray())
            read.append(value.toString());
        const bool isGood = json.isArray() && read.size() <= most
            && std::ranges::all_of(read, isAvatar)
            && QSet<QString>(read.begin(), read.end()).size() == read.size();
        if (!isGood)
            return fail(u"%1 must be a list of at most %2 different emoji"_s.arg(name).arg(most));
        emoji = read;
    }

    void check(bool ok, const QString &message)
    {
        if (!ok)
            fail(message);
    }

    Result<void> finish()
    {
        if (m_error.isEmpty() && !m_json.isEmpty())
            fail(u"%1 is not a setting"_s.arg(m_json.constBegin().key().left(40)));
        return m_error.isEmpty() ? Result<void>() : refuse(ErrorCode::InvalidMessage, m_error);
    }

private:
    QJsonValue take(QLatin1StringView name)
    {
        const QJsonValue value = m_json.take(name);
        return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
    }

    void fail(const QString &message)
    {
        if (m_error.isEmpty())
            m_error = u"settings: "_s + message;
    }

    QJsonObject m_json;
    QString m_error;
};

} // namespace

QJsonObject toJson(const RoomSettings &settings)
{
    return {
        {u"question_seconds"_s, int(settings.questionTime.count())},
        {u"countdown_interval_seconds"_s, int(settings.countdownInterval.count())},
        {u"intro_seconds"_s, int(settings.introTime.count())},
        {u"reveal_seconds"_s, int(settings.revealTime.count())},
        {u"leaderboard_seconds"_s, int(settings.leaderboardTime.count())},
        {u"pacing"_s, nameIn(pacingNames, settings.pacing)},
        {u"close_when_all_answered"_s, settings.closeWhenAllAnswered},
        {u"late_join"_s, nameIn(lateJoinNames, settings.lateJoin)},
        {u"shuffle_choices"_s, nameIn(shuffleNames, settings.shuffleChoices)},
        {u"shuffle_questions"_s, settings.shuffleQuestions},
        {u"scoring"_s, nameIn(scoringNames, settings.scoring)},
        {u"streak_bonus"_s, settings.streakBonus},
        {u"penalty"_s, settings.penalty},
        {u"show_question_on_phone"_s, settings.showQuestionOnPhone},
        {u"reactions"_s, QJsonArray::fromStringList(settings.reactions)},
        {u"teams"_s, nameIn(teamModeNames, settings.teams)},
        {u"team_names"_s, QJsonArray::fromStringList(settings.teamNames)},
        {u"team_scoring"_s, nameIn(teamScoringNames, settings.teamScoring)},
        {u"surprise_me"_s, settings.surpriseMe},
        {u"join"_s, nameIn(joinNames, settings.join)},
        {u"ttl_hours"_s, int(settings.timeToLive.count())},
    };
}

Result<RoomSettings> settingsFromJson(const QJsonObject &json, const RoomSettings &base)
{
    RoomSettings settings = base;
    Reader reader(json);
    reader.read("question_seconds"_L1, settings.questionTime, 1, 600);
    reader.read("countdown_interval_seconds"_L1, settings.countdownInterval, 1, 60);
    reader.read("intro_seconds"_L1, settings.introTime, 0, 60);
    reader.read("reveal_seconds"_L1, settings.revealTime, 0, 600);
    reader.read("leaderboard_seconds"_L1, settings.leaderboardTime, 0, 600);
    reader.read("pacing"_L1, pacingNames, settings.pacing);
    reader.read("close_when_all_answered"_L1, settings.closeWhenAllAnswered);
    reader.read("late_join"_L1, lateJoinNames, settings.lateJoin);
    reader.read("shuffle_choices"_L1, shuffleNames, settings.shuffleChoices);
    reader.read("shuffle_questions"_L1, settings.shuffleQuestions);
    reader.read("scoring"_L1, scoringNames, settings.scoring);
    reader.read("streak_bonus"_L1, settings.streakBonus);
    reader.read("penalty"_L1, settings.penalty, 0, 100);
    reader.read("show_question_on_phone"_L1, settings.showQuestionOnPhone);
    reader.readEmoji("reactions"_L1, settings.reactions, mostReactions);
    reader.read("teams"_L1, teamModeNames, settings.teams);
    reader.readNames("team_names"_L1, settings.teamNames, mostTeams);
    reader.check(settings.teams == TeamMode::Off || settings.teamNames.size() >= leastTeams,
                 u"teams needs 2 to 20 team_names"_s);
    reader.read("team_scoring"_L1, teamScoringNames, settings.teamScoring);
    reader.read("surprise_me"_L1, settings.surpriseMe);
    reader.read("join"_L1, joinNames, settings.join);
    reader.read("ttl_hours"_L1, settings.timeToLive, 1, 168);
    if (const auto ok = reader.finish(); !ok)
        return std::unexpected(ok.error());
    return settings;
}
