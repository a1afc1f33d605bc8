#pragma once

#include "core/support/clock.h"
#include "core/support/ids.h"

#include <QList>

// The tiles over a picture that is uncovered while its question is open; docs/protocol.md 3.4. They follow
// from the question's id and its times alone, so all screens show the same.

constexpr int coverColumns = 8;
constexpr int coverRows = 6;

/// The tiles, counted row by row, in the order in which they go.
QList<int> uncoverOrder(const QuestionId &question);

/// How many are gone with `left` of `total` to go; with reduced motion a quarter of all at a time.
int uncoveredTiles(Milliseconds left, Milliseconds total, bool reducedMotion);
