#pragma once

#include "core/view/roomview.h"

#include <QRectF>

class StageCanvas;
struct AudienceLayout;

// The parts of the podium, for the still scene and for the celebration that builds it up.

inline constexpr int podiumPlaces = 3;

/// What the steps stand in; its bottom is the floor.
QRectF podiumArea(const AudienceLayout &at);

/// All that a step takes up: block, name, points and avatar. `place` is 0 for the winner.
QRectF podiumStepRect(const AudienceLayout &at, int place);

void paintPodiumStep(StageCanvas &canvas, int place, const LeaderboardRow &row);
