#include "ui/audience/celebration.h"

#include "ui/audience/podiumscene.h"
#include "ui/audience/stagecanvas.h"

#include <QEasingCurve>

#include <array>

namespace
{

constexpr Milliseconds riseTime{800};
constexpr std::array<Milliseconds, podiumPlaces> risesAt{
    {Milliseconds(1300), Milliseconds(700), Milliseconds(100)}};
constexpr Milliseconds risen = risesAt[0] + riseTime;
constexpr Milliseconds confettiAt{1700};

double confettiSeconds(Milliseconds elapsed)
{
    return double((elapsed - confettiAt).count()) / 1000;
}

QPixmap pictureOf(const StageLook &look, const QSizeF &stage, int place, const LeaderboardRow &row,
                  qreal ratio)
{
    const QRectF rect = podiumStepRect(AudienceLayout(stage), place);
    QPixmap picture((rect.size() * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.translate(-rect.topLeft());
    StageCanvas canvas(painter, look, stage);
    paintPodiumStep(canvas, place, row);
    return picture;
}

} // namespace

Celebration::Celebration(const StageLook &look, const QSizeF &stage,
                         const QList<LeaderboardRow> &best, qreal ratio)
    : m_floor(podiumArea(AudienceLayout(stage)).bottom())
    , m_confetti(stage, ratio)
{
    for (int place = 0; place < qMin(podiumPlaces, int(best.size())); ++place)
        m_steps << RisingStep{podiumStepRect(AudienceLayout(stage), place),
                              pictureOf(look, stage, place, best.at(place), ratio)};
}

bool Celebration::isRising(Milliseconds elapsed) const
{
    return elapsed < risen;
}

bool Celebration::isOver(Milliseconds elapsed) const
{
    return confettiSeconds(elapsed) >= Confetti::length;
}

QRegion Celebration::regionAt(Milliseconds elapsed) const
{
    QRegion region = m_confetti.regionAt(confettiSeconds(elapsed));
    if (!isRising(elapsed))
        return region;
    for (const RisingStep &step : m_steps)
        region += step.place.toAlignedRect().adjusted(-1, -1, 1, 1);
    return region;
}

void Celebration::paint(QPainter &painter, Milliseconds elapsed) const
{
    if (isRising(elapsed)) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        for (int place = int(m_steps.size()) - 1; place >= 0; --place) {
            const RisingStep &step = m_steps.at(place);
            const double risenPart = risenAt(place, elapsed);
            QRectF moved = step.place.translated(0, step.place.height() * (1 - risenPart));
            moved.setBottom(m_floor);
            painter.setOpacity(risenPart);
            painter.setClipRect(moved);
            painter.drawPixmap(moved.topLeft(), step.picture);
        }
        painter.restore();
    }
    m_confetti.paint(painter, confettiSeconds(elapsed));
}

double Celebration::risenAt(int place, Milliseconds elapsed) const
{
    const double part = double((elapsed - risesAt[size_t(place)]).count()) / riseTime.count();
    return QEasingCurve(QEasingCurve::OutCubic).valueForProgress(qBound(0.0, part, 1.0));
}
