#include "ui/audience/scenes.h"

#include "ui/audience/stagecanvas.h"
#include "ui/theme/icons.h"
#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{

struct Stage
{
    Q_DECLARE_TR_FUNCTIONS(AudienceScreen)
};

bool isPlaying(const SharedView &view)
{
    return view.status == RoomStatus::InProgress && view.questionIndex >= 0;
}

Phase playPhase(const SharedView &view)
{
    return view.phase == Phase::Paused ? view.pausedPhase : view.phase;
}

QString footWords(const AudienceView &view)
{
    const SharedView &shared = view.shared;
    switch (sceneOf(shared)) {
    case Scene::Join:
        return presenceWords(shared.playerCount);
    case Scene::Question:
    case Scene::Reveal:
        return Stage::tr("%1 of %2 answered")
            .arg(numberWords(shared.answeredCount), numberWords(shared.playerCount));
    case Scene::Podium:
        return Stage::tr("Thanks for playing!");
    case Scene::Intro:
    case Scene::Leaderboard:
        return playerCountWords(shared.playerCount);
    case Scene::Waiting:
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

} // namespace

Scene sceneOf(const SharedView &view)
{
    switch (view.status) {
    case RoomStatus::Ready:
        return Scene::Join;
    case RoomStatus::Completed:
        return Scene::Podium;
    case RoomStatus::InProgress:
        break;
    default:
        return Scene::Waiting;
    }
    switch (playPhase(view)) {
    case Phase::Intro:
        return Scene::Intro;
    case Phase::Answering:
        return view.currentQuestion ? Scene::Question : Scene::Waiting;
    case Phase::Reveal:
        return view.currentQuestion && view.lastClosed ? Scene::Reveal : Scene::Waiting;
    case Phase::Leaderboard:
        return view.lastClosed ? Scene::Leaderboard : Scene::Waiting;
    default:
        return Scene::Waiting;
    }
}

void paintTitleStrip(StageCanvas &canvas, const SharedView &view)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const double third = at.title.width() / 3;
    const bool hasMiddle = isPlaying(view) || sceneOf(view) == Scene::Podium;
    QRectF left = at.title;
    left.setWidth(hasMiddle ? third : third * 2);
    canvas.drawText(left.adjusted(0, 0, -at.part(40), 0), oneLine(view.title),
                    {.pixels = at.part(26),
                     .colour = theme.muted,
                     .alignment = Qt::AlignLeft | Qt::AlignVCenter,
                     .wrap = hasMiddle});
    const QRectF middle(at.title.left() + third, at.title.top(), third, at.title.height());
    if (isPlaying(view)) {
        const bool board = sceneOf(view) == Scene::Leaderboard;
        canvas.drawText(middle,
                        board ? Stage::tr("Leaderboard")
                              : questionNumberWords(view.questionIndex, view.questionCount),
                        {.pixels = at.part(24), .colour = theme.text, .wrap = false});
    } else if (hasMiddle) {
        canvas.drawText(middle, Stage::tr("Final result"),
                        {.pixels = at.part(24), .colour = theme.text, .wrap = false});
    }
    const QRectF right(at.title.left() + 2 * third, at.title.top(), third, at.title.height());
    if (view.status != RoomStatus::Completed) {
        canvas.drawText(right, view.code.display(),
                        {.pixels = at.part(24),
                         .colour = theme.accent,
                         .alignment = Qt::AlignRight | Qt::AlignVCenter,
                         .wrap = false});
    }
}

void paintFoot(StageCanvas &canvas, const AudienceView &view)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const bool hasRing = view.shared.deadline || view.shared.opensAt || view.shared.remaining;
    QRectF words = hasRing ? at.footText : at.foot;
    const bool showAddress = canStillJoin(view.shared);
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

void paintWaiting(StageCanvas &canvas, const SharedView &view)
{
    const AudienceLayout &at = canvas.layout();
    const QString words = view.status == RoomStatus::Failed
        ? Stage::tr("This room could not be opened. Please ask the host.")
        : Stage::tr("One moment, please.");
    canvas.drawText(at.body(), words, {.pixels = at.part(14), .colour = canvas.theme().text});
}

void paintIntro(StageCanvas &canvas, const SharedView &view)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const int index = view.nextQuestion ? view.nextQuestion->index : view.questionIndex;
    QRectF upper = at.stage;
    upper.setTop(upper.top() + upper.height() * 0.3);
    canvas.drawText(upper, Stage::tr("Question %1").arg(index + 1),
                    {.pixels = at.part(6),
                     .colour = theme.text,
                     .alignment = Qt::AlignHCenter | Qt::AlignBottom,
                     .weight = QFont::Bold,
                     .wrap = false});
    if (!view.nextQuestion)
        return;
    QRectF lower = at.choices;
    lower.setHeight(lower.height() * 0.32);
    canvas.drawText(lower, oneLine(view.nextQuestion->category),
                    {.pixels = at.part(14), .colour = theme.accent});
    lower.moveTop(lower.bottom());
    lower.setHeight(lower.height() * 0.6);
    canvas.drawText(
        lower, pointsWords(view.nextQuestion->points),
        {.pixels = at.part(24), .colour = theme.muted, .weight = QFont::Medium, .wrap = false});
}

void paintPaused(StageCanvas &canvas, const SharedView &view)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    QRectF card(0, 0, at.size.width() * 0.5, at.size.height() * 0.36);
    card.moveCenter(at.body().center());
    canvas.fillCard(card, theme.raised);
    const double icon = card.height() * 0.26;
    const bool hasRest = view.remaining.has_value();
    QRectF iconRect(0, 0, icon, icon);
    iconRect.moveCenter({card.center().x(), card.top() + card.height() * 0.26});
    paintIcon(canvas.painter(), iconRect, u"pause"_s, theme.accent);
    QRectF words(card.left(), card.top() + card.height() * 0.42, card.width(),
                 card.height() * 0.28);
    canvas.drawText(
        words, Stage::tr("Paused"),
        {.pixels = at.part(10), .colour = theme.text, .weight = QFont::Bold, .wrap = false});
    if (!hasRest)
        return;
    const auto seconds = (view.remaining->count() + 999) / 1000;
    QRectF rest(card.left(), words.bottom(), card.width(), card.height() * 0.2);
    canvas.drawText(
        rest.adjusted(at.part(40), 0, -at.part(40), 0), Stage::tr("%1 s are left").arg(seconds),
        {.pixels = at.part(26), .colour = theme.muted, .weight = QFont::Medium, .wrap = false});
}
