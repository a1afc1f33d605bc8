#include "ui/audience/podiumscene.h"

#include "ui/audience/scenes.h"
#include "ui/audience/stagecanvas.h"
#include "ui/theme/avatarpainter.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <array>

namespace
{

struct Stage
{
    Q_DECLARE_TR_FUNCTIONS(AudienceScreen)
};

struct Step
{
    double column; ///< Of the podium's width: where the step's middle is.
    double height; ///< Of the podium's height.
};
constexpr std::array<Step, podiumPlaces> steps{{{0.5, 0.54}, {0.18, 0.4}, {0.82, 0.28}}};

/// Where the parts of a step are.
struct StepParts
{
    StepParts(const AudienceLayout &at, int place)
    {
        const QRectF area = podiumArea(at);
        const Step &step = steps[size_t(place)];
        const double width = area.width() * 0.3;
        const double height = area.height() * step.height;
        block = QRectF(area.left() + area.width() * step.column - width / 2,
                       area.bottom() - height, width, height);
        rank = QRectF(block.left(), block.top(), width, area.height() * 0.16);
        score = QRectF(block.left(), block.top() - at.part(18), width, at.part(20));
        name = QRectF(block.left() - width * 0.03, score.top() - at.part(15), width * 1.06,
                      at.part(15));
        const double icon = at.part(place == 0 ? 7.5 : 9);
        avatar = QRectF(block.center().x() - icon / 2, name.top() - icon - at.part(90), icon, icon);
    }

    QRectF block;
    QRectF rank;
    QRectF score;
    QRectF name;
    QRectF avatar;
};

} // namespace

QRectF podiumArea(const AudienceLayout &at)
{
    QRectF area = at.body();
    const double spare = area.width() - qMin(area.width(), at.size.height() * 1.35);
    return area.adjusted(spare / 2, 0, -spare / 2, 0);
}

QRectF podiumStepRect(const AudienceLayout &at, int place)
{
    const StepParts parts(at, place);
    return parts.block.united(parts.name).united(parts.avatar);
}

void paintPodiumStep(StageCanvas &canvas, int place, const LeaderboardRow &row)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const StepParts parts(at, place);
    QPainter &painter = canvas.painter();
    painter.save();
    painter.setClipRect(podiumStepRect(at, place));
    // Its lower corners are below the floor.
    canvas.fillCard(parts.block.adjusted(0, 0, 0, at.part(30)),
                    place == 0 ? theme.accent : theme.raised);
    canvas.drawText(parts.rank, QString::number(row.rank),
                    {.pixels = at.part(10),
                     .colour = place == 0 ? theme.onAccent : theme.text,
                     .weight = QFont::Bold,
                     .wrap = false});
    canvas.drawText(parts.score, pointsWords(row.score),
                    {.pixels = at.part(28),
                     .colour = theme.muted,
                     .weight = QFont::Medium,
                     .wrap = false});
    canvas.drawText(parts.name, row.name,
                    {.pixels = at.part(place == 0 ? 17 : 20),
                     .colour = theme.text,
                     .weight = QFont::Bold});
    paintAvatar(painter, parts.avatar, row.avatar, row.name);
    painter.restore();
}

void paintPodium(StageCanvas &canvas, const SharedView &view, const SceneMotion &motion)
{
    const AudienceLayout &at = canvas.layout();
    const QList<LeaderboardRow> &rows = view.leaderboard;
    if (rows.isEmpty()) {
        canvas.drawText(at.body(), Stage::tr("The game is over."),
                        {.pixels = at.part(12), .colour = canvas.theme().text});
        return;
    }
    const double opacity = canvas.painter().opacity();
    canvas.painter().setOpacity(opacity * motion.progress);
    for (int place = 0; place < qMin(podiumPlaces, int(rows.size())); ++place)
        paintPodiumStep(canvas, place, rows.at(place));
    canvas.painter().setOpacity(opacity);
}
