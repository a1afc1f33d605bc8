#pragma once

#include "ui/audience/audienceview.h"
#include "ui/audience/stagepicture.h"

#include <QHash>

class StageCanvas;

// The scenes of the audience screen. Each has a still part, painted once for a state, and a part
// that changes while the state lasts. All are drawn from an AudienceView alone.

/// What the audience screen shows.
enum class Scene { Waiting, Join, Intro, Question, Reveal, Leaderboard, Break, Podium, Black };

Scene sceneOf(const SharedView &view);

/// When the time that is counted down ends; empty while there is none, or it stands still.
std::optional<TimePoint> countdownEnd(const SharedView &view);
/// What is left of the time while it stands still: in a pause, or for a buzz.
std::optional<Milliseconds> heldTime(const SharedView &view);

/// How far the scene's own movement has come, 0–1, and whether there is any.
struct SceneMotion
{
    double progress = 1;
    bool reduced = false;
};

/// Pictures by what the room calls them.
using StagePictures = QHash<QString, StagePicture>;

/// The pictures that the scene has places for, as the room names them.
QStringList wantedPictures(const SharedView &view);

/// Title strip: logo, room, question k of n, code.
void paintTitleStrip(StageCanvas &canvas, const SharedView &view);

/// "17 of 42 answered", or where to join.
void paintFoot(StageCanvas &canvas, const AudienceView &view);
/// The time that is left, from the deadline itself.
void paintRing(StageCanvas &canvas, const SharedView &view, TimePoint now);

void paintWaiting(StageCanvas &canvas, const SharedView &view);
/// With the picture's maker when the ground is the room's own.
void paintJoin(StageCanvas &canvas, const AudienceView &view, bool hasPicture);
/// The names of those who came last, each in a place of its own.
void paintArrivals(StageCanvas &canvas, const AudienceView &view);
void paintIntro(StageCanvas &canvas, const SharedView &view);
/// In place of the intro where a round begins: its title and introduction. `call` is what players are to
/// do meanwhile; may be empty.
void paintRoundStart(StageCanvas &canvas, const RoundView &round, const QString &call);
/// The round that comes after the break.
void paintBreak(StageCanvas &canvas, const BreakView &between);
/// Without the picture where that is uncovered over the time.
void paintQuestion(StageCanvas &canvas, const SharedView &view, const StagePictures &pictures);
/// What players are to do, beside an icon, in the middle of a region without choices.
void paintTask(StageCanvas &canvas, const QRectF &region, const QString &icon, const QString &words);
/// The question's picture with so many of its tiles gone.
void paintUncovered(StageCanvas &canvas, const QuestionView &question, const StagePicture &picture,
                    int goneTiles);
/// Question, explanation and bars that grow to the counts.
void paintReveal(StageCanvas &canvas, const SharedView &view, const StagePictures &pictures,
                 const SceneMotion &motion);
/// The same of a question without picks: what is right, and how many had it. For a slide, its text.
void paintAnswer(StageCanvas &canvas, const SharedView &view, const StagePictures &pictures);
/// Rows move from their place in `before` to the one in `now`.
void paintLeaderboard(StageCanvas &canvas, const QList<LeaderboardRow> &before,
                      const QList<LeaderboardRow> &now, const SceneMotion &motion);
void paintPodium(StageCanvas &canvas, const SharedView &view, const SceneMotion &motion);
/// Laid over the scene that goes on later; the host's words are then what the room reads.
void paintPaused(StageCanvas &canvas, const SharedView &view);
/// The host's words in place of the title strip, above a scene that goes on.
void paintMessage(StageCanvas &canvas, const QString &words);
