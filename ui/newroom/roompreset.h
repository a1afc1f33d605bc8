#pragma once

#include "core/game/settings.h"

#include <QList>
#include <QString>

/// What a host chooses of a new room besides its questions, its title and its picture.
struct RoomChoices
{
    RoomSettings settings;
    int maxPlayerCount = 5000;

    bool operator==(const RoomChoices &) const = default;
};

/// Choices under a name.
struct RoomPreset
{
    QString id;
    QString name;
    QString description; ///< Of those that come with the program.
    RoomChoices choices;

    bool operator==(const RoomPreset &) const = default;
};

/// Those that come with the program, in the interface's language; the first is for those who never
/// chose.
QList<RoomPreset> builtInPresets();
