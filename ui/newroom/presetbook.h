#pragma once

#include "core/support/error.h"
#include "ui/newroom/roompreset.h"

#include <QJsonObject>

#include <optional>

/// What a form for a new room begins with.
struct LastChoice
{
    QString presetId; ///< From which it began; of a preset that may be gone by now.
    RoomChoices choices;

    bool operator==(const LastChoice &) const = default;
};

/// The presets to choose from, built-in and the host's own, which of them is the default, and what was
/// chosen last.
class PresetBook
{
public:
    /// A removed preset, to be put back.
    struct Removed
    {
        RoomPreset preset;
        qsizetype place = 0;
        bool wasDefault = false;
    };

    /// Built-in ones first.
    QList<RoomPreset> presets() const;
    const QList<RoomPreset> &ownPresets() const { return m_own; }
    std::optional<RoomPreset> find(const QString &id) const;
    bool isOwn(const QString &id) const;

    /// Why a preset can't have this name: it has none, is too long, or another one is called so.
    /// `exceptId` is the preset that is to be renamed.
    Result<void> checkName(const QString &name, const QString &exceptId = {}) const;
    /// Adds a preset of the host's and replies with its id.
    Result<QString> add(const QString &name, const RoomChoices &choices);
    Result<void> rename(const QString &id, const QString &name);
    /// Gives an own preset other choices.
    void change(const QString &id, const RoomChoices &choices);
    /// Nothing for a preset that is not the host's.
    std::optional<Removed> remove(const QString &id);
    void restore(const Removed &removed);

    /// Empty when the form begins with the last choice.
    const QString &defaultId() const { return m_defaultId; }
    void setDefault(const QString &id) { m_defaultId = id; }
    void setLast(const LastChoice &last) { m_last = last; }
    /// The default preset, else the last choice, else the first built-in preset.
    LastChoice beginning() const;

    bool operator==(const PresetBook &) const = default;

private:
    friend QJsonObject toJson(const PresetBook &book);
    friend Result<PresetBook> presetBookFromJson(const QJsonObject &json);

    QList<RoomPreset> m_own;
    QString m_defaultId;
    std::optional<LastChoice> m_last;
};

/// As the file keeps it; built-in presets are not in it.
QJsonObject toJson(const PresetBook &book);
/// Refused (`InvalidMessage`, with what is wrong) unless every preset is one.
Result<PresetBook> presetBookFromJson(const QJsonObject &json);
