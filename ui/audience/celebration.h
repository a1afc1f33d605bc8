#pragma once

#include "ui/audience/confetti.h"

#include "core/support/clock.h"
#include "core/view/roomview.h"

#include <QList>

struct StageLook;

/// The podium's steps rise, the winner's last, and confetti flies. Each step is painted once and
/// then only moved.
class Celebration
{
public:
    /// `ratio` is that of device pixels.
    Celebration(const StageLook &look, const QSizeF &stage, const QList<LeaderboardRow> &best,
                qreal ratio);

    /// True while the steps move: the scene below must not show the podium yet.
    bool isRising(Milliseconds elapsed) const;
    bool isOver(Milliseconds elapsed) const;
    /// What is painted at this time and so must be repainted at the next.
    QRegion regionAt(Milliseconds elapsed) const;
    void paint(QPainter &painter, Milliseconds elapsed) const;

private:
    struct RisingStep
    {
        QRectF place;
        QPixmap picture;
    };

    double risenAt(int place, Milliseconds elapsed) const;

    QList<RisingStep> m_steps; ///< Winner first.
    double m_floor;
    Confetti m_confetti;
};
