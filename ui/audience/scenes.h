#pragma once

#include "ui/audience/audienceview.h"

#include <QtGlobal>

class StageCanvas;

// The scenes of the audience screen. Each has a still part, painted once for a state, and a part
// that changes while the state lasts. All are drawn from an AudienceView alone.

/// What the audience screen shows.
enum class Scene { Waiting, Join, Intro, Question, Reveal, Leaderboard, Podium };

Scene sceneOf(const SharedView &view);

/// How far the scene's own movement has come, 0–1, and whether there is any.
struct SceneMotion
{
    double progress = 1;
    bool reduced = false;
};

/// Title strip: room, question k of n, code.
void paintTitleStrip(StageCanvas &canvas, const SharedView &view);

/// "17 of 42 answered", or where to join.
void paintFoot(StageCanvas &canvas, const AudienceView &view);

void paintWaiting(StageCanvas &canvas, const SharedView &view);
void paintJoin(StageCanvas &canvas, const AudienceView &view);
/// The names of those who came last, each in a place of its own.
void paintArrivals(StageCanvas &canvas, const AudienceView &view);
void paintIntro(StageCanvas &canvas, const SharedView &view);
void paintQuestion(StageCanvas &canvas, const SharedView &view);
/// Question, explanation and bars that grow to the counts.
void paintReveal(StageCanvas &canvas, const SharedView &view, const SceneMotion &motion);
/// Rows move from their place in `before` to the one in `now`.
void paintLeaderboard(StageCanvas &canvas, const QList<LeaderboardRow> &before,
                      const QList<LeaderboardRow> &now, const SceneMotion &motion);
void paintPodium(StageCanvas &canvas, const SharedView &view, const SceneMotion &motion);
/// Laid over the scene that goes on later.
void paintPaused(StageCanvas &canvas, const SharedView &view);
