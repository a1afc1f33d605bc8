#include "ui/audience/scenes.h"

#include "ui/audience/stagecanvas.h"
#include "ui/widgets/countdownring.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace
{

struct Stage
{
    Q_DECLARE_TR_FUNCTIONS(AudienceScreen)
};

constexpr Milliseconds hurry{3000};

bool isForStakes(const SharedView &view)
{
    return view.nextQuestion && view.nextQuestion->hasWager;
}

/// How many have done what they are asked to.
QString progressWords(const SharedView &view)
{
    const QString all = numberWords(view.playerCount);
    if (isForStakes(view))
        return Stage::tr("%1 of %2 have staked").arg(numberWords(view.nextQuestion->wagerCount), all);
    const bool hasBuzzer = view.currentQuestion && view.currentQuestion->type == QuestionType::Buzzer;
    return (hasBuzzer ? Stage::tr("%1 of %2 buzzed") : Stage::tr("%1 of %2 answered"))
        .arg(numberWords(view.answeredCount), all);
}

QString footWords(const AudienceView &view)
{
    const SharedView &shared = view.shared;
    switch (sceneOf(shared)) {
    case Scene::Join:
        return presenceWords(shared.playerCount);
    case Scene::Question:
    case Scene::Reveal:
        return progressWords(shared);
    case Scene::Podium:
        return Stage::tr("Thanks for playing!");
    case Scene::Intro:
        return isForStakes(shared) ? progressWords(shared) : playerCountWords(shared.playerCount);
    case Scene::Leaderboard:
    case Scene::Break:
        return playerCountWords(shared.playerCount);
    case Scene::Waiting:
    case Scene::Black:
        break;
    }
    return {};
}

bool canStillJoin(const SharedView &view)
{
    const bool open =
        view.status == RoomStatus::InProgress && view.settings.lateJoin == LateJoin::Allow;
    return open && view.settings.join != JoinMode::Locked;
}

/// As GameRoom::introTimeFor.
Seconds introTotal(const SharedView &view)
{
    Seconds time = view.settings.introTime;
    if (view.round && !view.round->introduction.isEmpty())
        time = std::max(time, roundIntroTime);
    return isForStakes(view) ? std::max(time, wagerTime) : time;
}

Milliseconds ringTotal(const SharedView &view)
{
    const Phase phase = view.phase == Phase::Paused ? view.pausedPhase : view.phase;
    switch (phase) {
    case Phase::Intro:
        return introTotal(view);
    case Phase::Answering:
        return view.currentQuestion ? view.currentQuestion->time : view.settings.questionTime;
    case Phase::Reveal:
        return view.settings.revealTime;
    case Phase::Leaderboard:
        return view.settings.leaderboardTime;
    case Phase::Break:
        return view.breakView ? view.breakView->time : Seconds(0);
    default:
        return view.settings.questionTime;
    }
}

} // namespace

void paintFoot(StageCanvas &canvas, const AudienceView &view)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const bool hasRing = countdownEnd(view.shared) || heldTime(view.shared);
    QRectF words = hasRing ? at.footText : at.foot;
    const bool showAddress = canStillJoin(view.shared);
    // On the join screen the maker of the room's picture stands at the right.
    const bool halved = sceneOf(view.shared) == Scene::Join && !view.shared.image.isEmpty();
    if (halved)
        words.setWidth(words.width() * 0.5);
    if (showAddress)
        words.setWidth(words.width() * 0.48);
    const double wanted = sceneOf(view.shared) == Scene::Join ? at.part(18) : at.part(24);
    canvas.drawText(words, footWords(view),
                    {.pixels = wanted,
                     .colour = theme.text,
                     .alignment = Qt::AlignLeft | Qt::AlignVCenter,
                     .wrap = false});
    if (!showAddress)
        return;
    QRectF address = at.foot;
    address.setLeft(words.right() + at.part(40));
    canvas.drawText(address, typedAddress(view.joinUrl, view.shared.code),
                    {.pixels = at.part(28),
                     .colour = theme.muted,
                     .alignment = Qt::AlignRight | Qt::AlignVCenter,
                     .weight = QFont::Medium,
                     .wrap = false});
}

void paintRing(StageCanvas &canvas, const SharedView &view, TimePoint now)
{
    std::optional<Milliseconds> left = heldTime(view);
    if (!left) {
        const std::optional<TimePoint> end = countdownEnd(view);
        if (!end)
            return;
        left = std::max(Milliseconds(0), *end - now);
    }
    const Theme &theme = canvas.theme();
    const bool hurrying = view.deadline && !heldTime(view) && *left <= hurry;
    paintCountdownRing(canvas.painter(), canvas.layout().ring, *left, ringTotal(view),
                       hurrying ? theme.wrong : theme.accent, theme.raised, theme.text);
}
