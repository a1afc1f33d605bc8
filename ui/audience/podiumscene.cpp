#include "ui/audience/scenes.h"

#include "ui/audience/stagecanvas.h"
#include "ui/theme/avatarpainter.h"
#include "ui/theme/choicelook.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QEasingCurve>

#include <array>

namespace
{

struct Stage
{
    Q_DECLARE_TR_FUNCTIONS(AudienceScreen)
};

constexpr int confettiCount = 70;

struct Step
{
    double column; ///< Of the podium's width: where the step's middle is.
    double height; ///< Of the body's height.
    double begins; ///< When it starts to rise, as a part of the celebration.
};
constexpr std::array<Step, 3> steps{{{0.5, 0.54, 0.42}, {0.18, 0.4, 0.22}, {0.82, 0.28, 0.04}}};
constexpr double riseTime = 0.26;

/// A number of 0–1 that looks like chance and is always the same.
double scattered(quint32 seed)
{
    seed = (seed ^ 61) ^ (seed >> 16);
    seed *= 9;
    seed ^= seed >> 4;
    seed *= 0x27d4eb2d;
    seed ^= seed >> 15;
    return double(seed & 0xffff) / 0xffff;
}

double eased(double value)
{
    return QEasingCurve(QEasingCurve::OutCubic).valueForProgress(qBound(0.0, value, 1.0));
}

void paintStep(StageCanvas &canvas, const QRectF &area, int place, const LeaderboardRow &row,
               const SceneMotion &motion)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const Step &step = steps[size_t(place)];
    const double risen = motion.reduced ? 1 : eased((motion.progress - step.begins) / riseTime);
    if (risen <= 0)
        return;
    const double width = area.width() * 0.3;
    const double height = area.height() * step.height * risen;
    const QRectF block(area.left() + area.width() * step.column - width / 2, area.bottom() - height,
                       width, height);
    QPainter &painter = canvas.painter();
    painter.save();
    painter.setOpacity(motion.reduced ? motion.progress : qMin(1.0, risen * 1.4));
    QPainterPath path;
    path.addRoundedRect(block.adjusted(0, 0, 0, at.part(30)), at.part(64), at.part(64));
    painter.setClipRect(area.adjusted(-at.part(4), -at.part(2), at.part(4), 0));
    painter.fillPath(path, place == 0 ? theme.accent : theme.raised);
    const QColor ink = place == 0 ? theme.onAccent : theme.text;
    canvas.drawText(QRectF(block.left(), block.top(), width, area.height() * 0.16),
                    QString::number(row.rank),
                    {.pixels = at.part(10), .colour = ink, .weight = QFont::Bold, .wrap = false});

    const double icon = at.part(place == 0 ? 7.5 : 9);
    const QRectF score(block.left(), block.top() - at.part(18), width, at.part(20));
    const QRectF name(block.left() - width * 0.03, score.top() - at.part(15), width * 1.06,
                      at.part(15));
    canvas.drawText(
        score, pointsWords(row.score),
        {.pixels = at.part(28), .colour = theme.muted, .weight = QFont::Medium, .wrap = false});
    canvas.drawText(
        name, row.name,
        {.pixels = at.part(place == 0 ? 17 : 20), .colour = theme.text, .weight = QFont::Bold});
    paintAvatar(painter,
                QRectF(block.center().x() - icon / 2, name.top() - icon - at.part(90), icon, icon),
                row.avatar, row.name);
    painter.restore();
}

/// The choices' shapes rain down once; where each falls depends on its number alone.
void paintConfetti(StageCanvas &canvas, double progress)
{
    const AudienceLayout &at = canvas.layout();
    QPainter &painter = canvas.painter();
    painter.save();
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < confettiCount; ++i) {
        const auto spread = [i](quint32 salt) { return scattered(quint32(i) * 8 + salt); };
        const double begins = 0.42 + spread(1) * 0.2;
        const double fallen = (progress - begins) / (1 - begins);
        if (fallen <= 0 || fallen >= 1)
            continue;
        const double side = at.part(40) * (0.5 + spread(2));
        const double x = spread(3) * at.size.width();
        const double y = -side + fallen * at.size.height() * (0.7 + spread(4) * 0.5);
        painter.setOpacity(qMin(1.0, (1 - fallen) * 2));
        painter.save();
        painter.translate(x + std::sin(fallen * 6 + spread(5) * 6) * at.part(30), y);
        painter.rotate(fallen * 360 * (spread(6) - 0.5));
        const int place = i % 8;
        painter.setBrush(choiceLook(place).fill);
        painter.drawPath(choiceShape(place, QRectF(-side / 2, -side / 2, side, side)));
        painter.restore();
    }
    painter.restore();
}

} // namespace

void paintPodium(StageCanvas &canvas, const SharedView &view, const SceneMotion &motion)
{
    const AudienceLayout &at = canvas.layout();
    const QList<LeaderboardRow> &rows = view.leaderboard;
    if (rows.isEmpty()) {
        canvas.drawText(at.body(), Stage::tr("The game is over."),
                        {.pixels = at.part(12), .colour = canvas.theme().text});
        return;
    }
    QRectF area = at.body();
    const double width = qMin(area.width(), at.size.height() * 1.35);
    area.adjust((area.width() - width) / 2, 0, -(area.width() - width) / 2, 0);
    for (int place = int(qMin<qsizetype>(3, rows.size())) - 1; place >= 0; --place)
        paintStep(canvas, area, place, rows.at(place), motion);
    if (!motion.reduced && motion.progress < 1)
        paintConfetti(canvas, motion.progress);
}
