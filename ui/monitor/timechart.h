#pragma once

#include "core/support/clock.h"

#include <QWidget>

#include <functional>

/// A line of a chart.
struct ChartLine
{
    struct Point
    {
        TimePoint at;
        std::optional<double> value; ///< Empty: there was nothing to measure.

        bool operator==(const Point &) const = default;
    };

    QString name; ///< Told beside the line when there are several.
    QList<Point> points; ///< Oldest first.

    bool operator==(const ChartLine &) const = default;
};

/// How one or two figures went over time, up to now. The pointer, or the arrow keys, read single
/// moments.
class TimeChart : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeChart)

public:
    struct Quantity
    {
        QString title;
        std::function<QString(double)> words; ///< A value with its unit.
        double least = 1; ///< What the scale reaches in any case.
        double finest = 0.001; ///< The smallest step of the scale.
    };

    explicit TimeChart(const Quantity &quantity, QWidget *parent = nullptr);

    /// Shows `lines`, of which there are always the same, over the time `span` until `now`; points
    /// that are further apart than `gap` are not joined.
    void showLines(const QList<ChartLine> &lines, TimePoint now, Seconds span, Seconds gap);
    /// What the chart tells in words: the last value, and the greatest.
    QString summary() const;
    /// What stands at the moment that is looked at; empty without one.
    QString readout() const;

    QSize sizeHint() const override { return {300, 132}; }
    QSize minimumSizeHint() const override { return {220, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    double greatest() const;
    double xOf(TimePoint at) const;
    QColor colourOf(qsizetype line) const;
    /// The point that stands at the moment that is looked at.
    const ChartLine::Point *readPoint(const ChartLine &line) const;
    QString lastWords(const ChartLine &line) const;
    void lookAt(std::optional<TimePoint> moment);
    void step(int by);
    void paintHead(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    void paintLine(QPainter &painter, qsizetype line) const;
    void paintReadout(QPainter &painter) const;

    Quantity m_quantity;
    QList<ChartLine> m_lines;
    TimePoint m_now;
    Seconds m_span{300};
    Seconds m_gap{3};
    double m_top = 1;
    double m_step = 1;
    std::optional<TimePoint> m_moment; ///< That is looked at.
};
