#pragma once

#include "core/support/ids.h"

#include <QStringList>

/// A room that questions are being made for.
struct GenerationProgress
{
    RoomCode code;
    bool othersFirst = false; ///< Programs that listen have their time; `source` is empty meanwhile.
    QString source; ///< Who is being asked.
    int seconds = 0; ///< How long this may take at most.
    int made = 0; ///< How many questions there are so far, of `wanted`.
    int wanted = 0;

    bool operator==(const GenerationProgress &) const = default;
};

/// What this node does by itself for rooms with a topic.
struct GenerationStatus
{
    /// Stands for the bank among the sources; all others go by their names.
    static constexpr QLatin1StringView bank {"bank"};

    QStringList sources; ///< In the order in which they are asked; empty: it leaves that to others.
    QStringList subjects; ///< Topics that are sure to be known.
    QList<GenerationProgress> rooms;

    bool operator==(const GenerationStatus &) const = default;
};
