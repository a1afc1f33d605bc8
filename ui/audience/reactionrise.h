#pragma once

#include "core/game/reactions.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QRectF>
#include <QTimer>

class QPainter;
class StageCanvas;

/// What players react with, rising along the left edge of the stage for a moment each; many of the
/// same together carry their number. With reduced motion they are counted in the foot instead.
class ReactionRise : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReactionRise)

public:
    explicit ReactionRise(QObject *parent = nullptr);

    void setReducedMotion(bool reduced);
    void add(const ReactionCounts &counts);
    void clear();
    bool isEmpty() const { return m_rising.isEmpty() && m_counts.isEmpty(); }
    /// What is to be seen now, as words: "👏 12".
    QStringList shown() const;

    /// Where it paints on a stage of that size.
    QRectF place(const QSizeF &stage) const;
    void paint(StageCanvas &canvas);

Q_SIGNALS:
    void frameDue();

private:
    struct Rising
    {
        QString emoji;
        int count = 1;
        qint64 begins = 0; ///< On m_clock.
        double column = 0; ///< 0–1 of the lane.
    };

    void showFrame();
    void paintRising(StageCanvas &canvas, const Rising &rising);
    void paintCounts(StageCanvas &canvas);

    bool m_reduced = false;
    QList<Rising> m_rising;
    ReactionCounts m_counts; ///< With reduced motion, until nobody has reacted for a while.
    qint64 m_countedAt = 0;
    int m_thrown = 0;
    QElapsedTimer m_clock;
    QTimer m_frames;
};
