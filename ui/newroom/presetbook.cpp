#include "ui/newroom/presetbook.h"

#include "core/game/settingsjson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

struct Book
{
    Q_DECLARE_TR_FUNCTIONS(PresetBook)
};

constexpr auto formatName = "quizstage-presets"_L1;
constexpr int formatVersion = 1;
constexpr qsizetype longestName = 60;
constexpr int mostPlayers = 20000;

std::unexpected<Error> invalid(const QString &message)
{
    return refuse(ErrorCode::InvalidMessage, message);
}

QJsonObject choicesJson(const RoomChoices &choices)
{
    return {{u"max_player_count"_s, choices.maxPlayerCount},
            {u"settings"_s, toJson(choices.settings)}};
}

Result<RoomChoices> choicesFromJson(const QJsonObject &json)
{
    const int players = json["max_player_count"_L1].toInt();
    if (players < 1 || players > mostPlayers)
        return invalid(u"max_player_count must be 1 to 20000"_s);
    if (!json["settings"_L1].isObject())
        return invalid(u"settings are missing"_s);
    const auto settings = settingsFromJson(json["settings"_L1].toObject());
    if (!settings)
        return std::unexpected(settings.error());
    return RoomChoices {*settings, players};
}

} // namespace

QList<RoomPreset> PresetBook::presets() const
{
    return builtInPresets() + m_own;
}

std::optional<RoomPreset> PresetBook::find(const QString &id) const
{
    const QList<RoomPreset> all = presets();
    const auto it = std::ranges::find(all, id, &RoomPreset::id);
    return it == all.end() ? std::nullopt : std::optional(*it);
}

bool PresetBook::isOwn(const QString &id) const
{
    return std::ranges::find(m_own, id, &RoomPreset::id) != m_own.end();
}

Result<void> PresetBook::checkName(const QString &name, const QString &exceptId) const
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return invalid(Book::tr("Give the preset a name."));
    if (wanted.size() > longestName)
        return invalid(Book::tr("A preset's name has at most 60 characters."));
    const QList<RoomPreset> all = presets();
    const bool taken = std::ranges::any_of(all, [&](const RoomPreset &preset) {
        return preset.id != exceptId && preset.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (taken)
        return invalid(Book::tr("Another preset has this name."));
    return {};
}

Result<QString> PresetBook::add(const QString &name, const RoomChoices &choices)
{
    if (const auto ok = checkName(name); !ok)
        return std::unexpected(ok.error());
    int number = 1;
    while (isOwn(u"own-%1"_s.arg(number)))
        ++number;
    m_own.append({.id = u"own-%1"_s.arg(number),
                  .name = name.simplified(),
                  .description = {},
                  .choices = choices});
    return m_own.last().id;
}

Result<void> PresetBook::rename(const QString &id, const QString &name)
{
    if (const auto ok = checkName(name, id); !ok)
        return ok;
    if (const auto it = std::ranges::find(m_own, id, &RoomPreset::id); it != m_own.end())
        it->name = name.simplified();
    return {};
}

void PresetBook::change(const QString &id, const RoomChoices &choices)
{
    if (const auto it = std::ranges::find(m_own, id, &RoomPreset::id); it != m_own.end())
        it->choices = choices;
}

std::optional<PresetBook::Removed> PresetBook::remove(const QString &id)
{
    const auto it = std::ranges::find(m_own, id, &RoomPreset::id);
    if (it == m_own.end())
        return std::nullopt;
    const Removed removed {*it, it - m_own.begin(), m_defaultId == id};
    m_own.erase(it);
    if (removed.wasDefault)
        m_defaultId.clear();
    return removed;
}

void PresetBook::restore(const Removed &removed)
{
    RoomPreset preset = removed.preset;
    // Meanwhile another one may have got its id or its name.
    if (isOwn(preset.id) || !checkName(preset.name))
        return;
    m_own.insert(std::min(removed.place, m_own.size()), preset);
    if (removed.wasDefault && m_defaultId.isEmpty())
        m_defaultId = preset.id;
}

LastChoice PresetBook::beginning() const
{
    if (const auto preset = find(m_defaultId))
        return {preset->id, preset->choices};
    if (m_last)
        return *m_last;
    const RoomPreset first = builtInPresets().constFirst();
    return {first.id, first.choices};
}

QJsonObject toJson(const PresetBook &book)
{
    QJsonArray presets;
    for (const RoomPreset &preset : book.m_own) {
        QJsonObject json = choicesJson(preset.choices);
        json.insert("id"_L1, preset.id);
        json.insert("name"_L1, preset.name);
        presets.append(json);
    }
    QJsonObject json {{u"format"_s, formatName},
                      {u"version"_s, formatVersion},
                      {u"presets"_s, presets},
                      {u"default"_s, book.m_defaultId}};
    if (book.m_last) {
        QJsonObject last = choicesJson(book.m_last->choices);
        last.insert("preset"_L1, book.m_last->presetId);
        json.insert("last"_L1, last);
    }
    return json;
}

Result<PresetBook> presetBookFromJson(const QJsonObject &json)
{
    if (json["format"_L1].toString() != formatName)
        return invalid(u"format must be \"quizstage-presets\""_s);
    if (json["version"_L1].toInt() != formatVersion)
        return invalid(u"version must be 1"_s);
    if (!json["presets"_L1].isArray())
        return invalid(u"presets must be a list"_s);
    PresetBook book;
    for (const QJsonValue &value : json["presets"_L1].toArray()) {
        const auto choices = choicesFromJson(value.toObject());
        if (!choices)
            return std::unexpected(choices.error());
        const RoomPreset preset {.id = value["id"_L1].toString(),
                                 .name = value["name"_L1].toString(),
                                 .description = {},
                                 .choices = *choices};
        if (preset.id.isEmpty() || preset.name.isEmpty() || book.find(preset.id))
            return invalid(u"each preset needs a name and an id of its own"_s);
        book.m_own.append(preset);
    }
    book.m_defaultId = json["default"_L1].toString();
    if (json.contains("last"_L1)) {
        const QJsonObject last = json["last"_L1].toObject();
        const auto choices = choicesFromJson(last);
        if (!choices)
            return std::unexpected(choices.error());
        book.m_last = {last["preset"_L1].toString(), *choices};
    }
    return book;
}
