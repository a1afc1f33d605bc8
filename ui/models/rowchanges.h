#pragma once

#include "core/support/ids.h"

#include <QList>

#include <optional>

/// Neighbouring rows that come or go together.
struct RowRun
{
    int first = 0;
    int count = 0;

    bool operator==(const RowRun &) const = default;
};

/// How a list of players becomes another one.
struct RowChanges
{
    QList<RowRun> removed; ///< In the old list, last first.
    QList<RowRun> inserted; ///< In the new list, first first.
};

/// The removals and insertions that lead from `before` to `after`; nothing when those who stay
/// change their order or when more than `most` runs come or go. O(n).
std::optional<RowChanges> rowChanges(const QList<PlayerId> &before, const QList<PlayerId> &after,
                                     qsizetype most);
