#pragma once

#include "core/game/buzzes.h"

/// Who buzzed, as all may see it.
struct BuzzRow
{
    PlayerId id;
    QString name;
    QString avatar;
    QString team; ///< Empty in a room without teams.
    int place = 0; ///< From 1; shared by those that can't be told apart.
    bool isTied = false;
    BuzzState state = BuzzState::Waiting;
    bool isOnTurn = false; ///< Answers now, or may be called on: the first who waits and who ties with that one.
    Milliseconds behind {0}; ///< The first who waits; only of those who wait.

    bool operator==(const BuzzRow &) const = default;
};

/// The buzzes of a question.
struct BuzzView
{
    int count = 0; ///< Of all buzzes.
    QList<BuzzRow> rows; ///< The earliest first: the last ten who were judged, the first ten who wait.
    std::optional<Milliseconds> remaining; ///< While the time stands still: what is left of it.

    bool operator==(const BuzzView &) const = default;
};

BuzzView buzzView(const GameRoom &room, int index);
