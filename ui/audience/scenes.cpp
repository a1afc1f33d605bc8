#include "ui/audience/scenes.h"

#include "ui/audience/stagecanvas.h"
#include "ui/audience/stagedecor.h"
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

/// Where the game is: "Question 3 of 10", "Round 2 · Question 3 of 5".
QString placeWords(const SharedView &view)
{
    const Scene scene = sceneOf(view);
    if (scene == Scene::Break)
        return Stage::tr("Break");
    if (!view.round) {
        return scene == Scene::Leaderboard
            ? Stage::tr("Leaderboard")
            : questionNumberWords(view.questionIndex, view.questionCount);
    }
    const RoundView &round = *view.round;
    if (scene != Scene::Leaderboard)
        return roundPlaceWords(round.index, round.questionIndex, round.questionCount);
    const bool isOver = round.questionIndex + 1 == round.questionCount;
    return isOver ? Stage::tr("Leaderboard after round %1").arg(round.index + 1)
                  : Stage::tr("Leaderboard");
}

} // namespace

Scene sceneOf(const SharedView &view)
{
    if (view.blackout)
        return Scene::Black;
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
    case Phase::Break:
        return view.breakView ? Scene::Break : Scene::Waiting;
    default:
        return Scene::Waiting;
    }
}

std::optional<TimePoint> countdownEnd(const SharedView &view)
{
    if (view.deadline)
        return view.deadline;
    if (heldTime(view))
        return std::nullopt;
    return view.breakView ? view.breakView->endsAt : view.opensAt;
}

std::optional<Milliseconds> heldTime(const SharedView &view)
{
    if (view.remaining || !view.buzzes)
        return view.remaining;
    return view.buzzes->remaining;
}

QStringList wantedPictures(const SharedView &view)
{
    const Scene scene = sceneOf(view);
    QStringList names;
    if (scene == Scene::Join)
        names.append(view.image);
    if (scene == Scene::Question || scene == Scene::Reveal) {
        names.append(view.currentQuestion->image);
        for (const Choice &choice : view.currentQuestion->choices)
            names.append(choice.image);
    }
    names.removeAll(QString());
    return names;
}

void paintTitleStrip(StageCanvas &canvas, const SharedView &view)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const double third = at.title.width() / 3;
    const bool hasMiddle = isPlaying(view) || sceneOf(view) == Scene::Podium;
    QRectF left = at.title;
    left.setWidth(hasMiddle ? third : third * 2);
    left = paintLogo(canvas, left.adjusted(0, 0, -at.part(40), 0));
    // Beside a logo the third of the strip is too narrow for words.
    if (canvas.look().logo.isNull() || !hasMiddle) {
        canvas.drawText(left, oneLine(view.title),
                        {.pixels = at.part(26),
                         .colour = theme.muted,
                         .alignment = Qt::AlignLeft | Qt::AlignVCenter});
    }
    const QRectF middle(at.title.left() + third, at.title.top(), third, at.title.height());
    if (isPlaying(view)) {
        canvas.drawText(middle, placeWords(view),
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
    const bool isForStakes = view.nextQuestion && view.nextQuestion->hasWager;
    const QString call = isForStakes ? Stage::tr("Place your stakes!") : QString();
    if (view.round && view.round->questionIndex == 0)
        return paintRoundStart(canvas, *view.round, call);
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
    if (isForStakes) {
        canvas.drawText(lower, call,
                        {.pixels = at.part(12), .colour = theme.text, .weight = QFont::Bold, .wrap = false});
        return;
    }
    canvas.drawText(
        lower, pointsWords(view.nextQuestion->points),
        {.pixels = at.part(24), .colour = theme.muted, .weight = QFont::Medium, .wrap = false});
}

void paintMessage(StageCanvas &canvas, const QString &words)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const QRectF band(0, 0, at.size.width(), at.stage.top() - at.part(120));
    canvas.painter().fillRect(band, theme.accent);
    canvas.drawText(QRectF(at.title.left(), band.top(), at.title.width(), band.height()), words,
                    {.pixels = at.part(18), .colour = theme.onAccent});
}

void paintPaused(StageCanvas &canvas, const SharedView &view)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const bool hasMessage = !view.message.isEmpty();
    QRectF card(0, 0, at.size.width() * (hasMessage ? 0.8 : 0.5),
                at.size.height() * (hasMessage ? 0.6 : 0.36));
    card.moveCenter(at.body().center());
    canvas.fillCard(card, theme.raised);
    const auto part = [&](double from, double to) {
        return QRectF(card.left() + at.part(40), card.top() + card.height() * from,
                      card.width() - at.part(20), card.height() * (to - from));
    };
    QRectF icon(0, 0, card.height() * (hasMessage ? 0.14 : 0.26), 0);
    icon.setHeight(icon.width());
    icon.moveCenter(part(0.1, hasMessage ? 0.2 : 0.42).center());
    paintIcon(canvas.painter(), icon, u"pause"_s, theme.accent);
    if (hasMessage) {
        canvas.drawText(part(0.24, 0.82), view.message,
                        {.pixels = at.part(10), .colour = theme.text, .weight = QFont::Bold});
    } else {
        canvas.drawText(part(0.42, 0.7), Stage::tr("Paused"),
                        {.pixels = at.part(10),
                         .colour = theme.text,
                         .weight = QFont::Bold,
                         .wrap = false});
    }
    if (!view.remaining)
        return;
    const auto seconds = (view.remaining->count() + 999) / 1000;
    canvas.drawText(hasMessage ? part(0.84, 0.96) : part(0.7, 0.9),
                    Stage::tr("%1 s are left").arg(seconds),
                    {.pixels = at.part(26),
                     .colour = theme.muted,
                     .weight = QFont::Medium,
                     .wrap = false});
}
