#pragma once

#include "core/support/clock.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

/// Draws what is left of `total` as a ring with the seconds, rounded up, in the middle.
void paintCountdownRing(QPainter &painter, const QRectF &rect, Milliseconds left,
                        Milliseconds total, const QColor &ring, const QColor &track,
                        const QColor &text);

/// Time until a deadline, drawn from the deadline itself at every frame.
class CountdownRing : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountdownRing)

public:
    using Now = std::function<TimePoint()>;

    /// `now` reads the node's clock, the one that deadlines are on.
    explicit CountdownRing(Now now, QWidget *parent = nullptr);

    /// Counts down to `deadline`; a full ring means `total`.
    void countTo(TimePoint deadline, Milliseconds total);
    /// Stands still with this much left.
    void holdAt(Milliseconds left, Milliseconds total);
    void clear();
    /// Seconds shown, rounded up; empty when the ring is.
    std::optional<int> shownSeconds() const;

    QSize sizeHint() const override { return {72, 72}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    Milliseconds left() const;
    void onFrame();

    Now m_now;
    QTimer m_frames;
    std::optional<TimePoint> m_deadline;
    std::optional<Milliseconds> m_held;
    Milliseconds m_total{0};
};
