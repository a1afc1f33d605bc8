#include "core/game/correctionjson.h"

#include "core/game/answerjson.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostPoints = 10'000;

struct Writer
{
    QJsonObject operator()(const NewKey &correction) const
    {
        return {{u"key"_s, toJson(correction.key)}};
    }
    QJsonObject operator()(const AcceptTexts &correction) const
    {
        return {{u"accept"_s, QJsonArray::fromStringList(correction.texts)}};
    }
    QJsonObject operator()(const EverybodyRight &) const { return {{u"everybody"_s, true}}; }
    QJsonObject operator()(const VoidQuestion &) const { return {{u"void"_s, true}}; }
    QJsonObject operator()(const NewPoints &correction) const
    {
        return {{u"points"_s, correction.points}};
    }
    QJsonObject operator()(const RightBuzzers &correction) const
    {
        QJsonArray players;
        for (const PlayerId id : correction.players)
            players.append(id.toString());
        return {{u"right_players"_s, players}};
    }
};

std::unexpected<Error> invalid(const QString &message)
{
    return refuse(ErrorCode::InvalidMessage, message);
}

Result<Correction> readKey(const QJsonValue &value)
{
    const auto key = keyInputFromJson(value);
    if (!key)
        return std::unexpected(key.error());
    if (key->words.isEmpty() && !key->number)
        return invalid(u"key must not be empty"_s);
    return NewKey {*key};
}

Result<Correction> readAccept(const QJsonValue &value)
{
    const auto texts = keyInputFromJson(value);
    if (!texts || texts->words.isEmpty())
        return invalid(u"accept must be a list of texts"_s);
    return AcceptTexts {texts->words};
}

Result<Correction> readEverybody(const QJsonValue &value)
{
    if (value != true)
        return invalid(u"everybody can only be true"_s);
    return EverybodyRight {};
}

Result<Correction> readVoid(const QJsonValue &value)
{
    if (value != true)
        return invalid(u"void can only be true"_s);
    return VoidQuestion {};
}

Result<Correction> readPoints(const QJsonValue &value)
{
    const double points = value.toDouble(std::nan(""));
    if (!(points >= 0 && points <= mostPoints) || points != std::floor(points))
        return invalid(u"points must be a whole number from 0 to %1"_s.arg(mostPoints));
    return NewPoints {int(points)};
}

Result<Correction> readRightBuzzers(const QJsonValue &value)
{
    if (!value.isArray())
        return invalid(u"right_players must be a list of players"_s);
    RightBuzzers right;
    QSet<PlayerId> named;
    const QJsonArray players = value.toArray();
    for (const QJsonValue &player : players) {
        const auto id = PlayerId::parse(player.toString());
        if (!id)
            return invalid(u"right_players must be a list of players"_s);
        if (named.contains(*id))
            return invalid(u"right_players names %1 twice"_s.arg(id->toString()));
        named.insert(*id);
        right.players.append(*id);
    }
    return right;
}

struct Kind
{
    QLatin1StringView name;
    Result<Correction> (*read)(const QJsonValue &value);
};

constexpr std::array kinds {Kind {"key"_L1, readKey}, Kind {"accept"_L1, readAccept},
                            Kind {"everybody"_L1, readEverybody}, Kind {"void"_L1, readVoid},
                            Kind {"points"_L1, readPoints},
                            Kind {"right_players"_L1, readRightBuzzers}};

} // namespace

QJsonObject toJson(const Correction &correction)
{
    return std::visit(Writer {}, correction);
}

QJsonObject toJson(const MadeCorrection &made)
{
    return {{u"id"_s, made.id.toString()},
            {u"question_id"_s, made.question.value},
            {u"correction"_s, toJson(made.correction)},
            {u"reason"_s, made.reason.isEmpty() ? QJsonValue() : QJsonValue(made.reason)},
            {u"made_ms"_s, toUnixMs(made.at)},
            {u"undone"_s, made.undone}};
}

QJsonArray toJson(const QList<MadeCorrection> &corrections)
{
    QJsonArray array;
    for (const MadeCorrection &made : corrections)
        array.append(toJson(made));
    return array;
}

Result<Correction> correctionFromJson(const QJsonObject &json)
{
    const auto isThere
        = [&json](const Kind &kind) { return !json[kind.name].isUndefined() && !json[kind.name].isNull(); };
    if (std::ranges::count_if(kinds, isThere) != 1)
        return invalid(u"exactly one of key, accept, everybody, void, points and right_players must be there"_s);
    const Kind &kind = *std::ranges::find_if(kinds, isThere);
    return kind.read(json[kind.name]);
}
