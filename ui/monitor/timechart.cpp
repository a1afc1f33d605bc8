#include "ui/monitor/timechart.h"

#include "ui/monitor/chartscale.h"
#include "ui/theme/choicelook.h"
#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"
#include "ui/words/dates.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int margin = 14;
constexpr int headHeight = 42;
constexpr int footHeight = 26;
constexpr int scaleWidth = 56;
constexpr int marks = 3;
constexpr double lineWidth = 1.75;

} // namespace

TimeChart::TimeChart(const Quantity &quantity, QWidget *parent)
    : QWidget(parent)
    , m_quantity(quantity)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(quantity.title);
}

void TimeChart::showLines(const QList<ChartLine> &lines, TimePoint now, Seconds span, Seconds gap)
{
    m_lines = lines;
    m_now = now;
    m_span = span;
    m_gap = gap;
    const ChartScale scale = chartScale(greatest(), m_quantity.least, m_quantity.finest, marks);
    m_top = scale.top;
    m_step = scale.step;
    if (m_moment && *m_moment < m_now - m_span)
        m_moment.reset();
    if (const QString words = summary(); words != accessibleDescription())
        setAccessibleDescription(words);
    update();
}

QString TimeChart::summary() const
{
    const double most = greatest();
    QStringList parts;
    for (const ChartLine &line : m_lines)
        parts << (m_lines.size() > 1 ? tr("%1: %2").arg(line.name, lastWords(line))
                                     : tr("Now %1").arg(lastWords(line)));
    return tr("%1. At most %2 in the time shown.").arg(parts.join(u", "_s), m_quantity.words(most));
}

QString TimeChart::readout() const
{
    QStringList parts;
    TimePoint at;
    for (const ChartLine &line : m_lines) {
        const ChartLine::Point *point = readPoint(line);
        if (!point)
            continue;
        at = point->at;
        parts << (point->value ? m_quantity.words(*point->value) : tr("none"));
    }
    return parts.isEmpty() ? QString() : secondWords(at) + u" · "_s + parts.join(u" · "_s);
}

QRectF TimeChart::plot() const
{
    // The names of several lines take a row of their own.
    const int head = m_lines.size() > 1 ? headHeight + 8 : headHeight;
    return QRectF(rect()).adjusted(margin + scaleWidth, margin + head, -margin,
                                   -margin - footHeight + 8);
}

double TimeChart::greatest() const
{
    double most = 0;
    for (const ChartLine &line : m_lines) {
        for (const ChartLine::Point &point : line.points) {
            if (point.at >= m_now - m_span)
                most = std::max(most, point.value.value_or(0));
        }
    }
    return most;
}

double TimeChart::xOf(TimePoint at) const
{
    const QRectF area = plot();
    const double share = std::chrono::duration<double>(m_now - at) / m_span;
    return area.right() - share * area.width();
}

QColor TimeChart::colourOf(qsizetype line) const
{
    const Theme &theme = Theme::of(palette());
    // The blue and the sky blue of the choices, each on the ground that it stands out from.
    return line == 0 ? choiceLook(theme.dark ? 4 : 0).fill : theme.accent;
}

const ChartLine::Point *TimeChart::readPoint(const ChartLine &line) const
{
    if (!m_moment || line.points.isEmpty())
        return nullptr;
    const auto distance = [this](const ChartLine::Point &point) {
        return std::chrono::abs(point.at - *m_moment);
    };
    const auto nearest = std::ranges::min_element(line.points, {}, distance);
    return distance(*nearest) <= m_gap ? &*nearest : nullptr;
}

QString TimeChart::lastWords(const ChartLine &line) const
{
    const bool fresh = !line.points.isEmpty() && m_now - line.points.last().at <= 2 * m_gap;
    return fresh && line.points.last().value ? m_quantity.words(*line.points.last().value) : u"–"_s;
}

void TimeChart::lookAt(std::optional<TimePoint> moment)
{
    m_moment = moment;
    if (const QString words = readout(); !words.isEmpty())
        setAccessibleDescription(words);
    update();
}

void TimeChart::step(int by)
{
    if (m_lines.isEmpty() || m_lines.first().points.isEmpty())
        return;
    const QList<ChartLine::Point> &points = m_lines.first().points;
    if (!m_moment) {
        lookAt(points.last().at);
        return;
    }
    const ChartLine::Point *current = readPoint(m_lines.first());
    const qsizetype place = current ? current - points.constData() : points.size() - 1;
    lookAt(points.at(std::clamp<qsizetype>(place + by, 0, points.size() - 1)).at);
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    const double share = (area.right() - event->position().x()) / area.width();
    if (share < -0.02 || share > 1.02) {
        lookAt(std::nullopt);
        return;
    }
    lookAt(m_now - std::chrono::round<Milliseconds>(share * std::chrono::duration<double>(m_span)));
}

void TimeChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    lookAt(std::nullopt);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        break;
    case Qt::Key_Right:
        step(1);
        break;
    case Qt::Key_Escape:
        lookAt(std::nullopt);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    lookAt(std::nullopt);
}

void TimeChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    paintHead(painter);
    paintScale(painter);
    for (qsizetype line = 0; line < m_lines.size(); ++line)
        paintLine(painter, line);
    paintReadout(painter);
}

void TimeChart::paintHead(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    QRectF row = QRectF(rect()).adjusted(margin, margin - 2, -margin, 0);
    row.setHeight(24);
    painter.setFont(textFont(14, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_quantity.title);
    if (m_lines.size() == 1) {
        painter.setFont(textFont(16, QFont::DemiBold));
        drawTabular(painter, row, Qt::AlignRight | Qt::AlignVCenter, lastWords(m_lines.first()));
        return;
    }
    // Below the title what the lines are, since two values have no room beside it.
    QRectF legend = row.translated(0, 20);
    painter.setFont(textFont(12));
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        const QString words = tr("%1 %2").arg(m_lines.at(line).name, lastWords(m_lines.at(line)));
        painter.setPen(QPen(colourOf(line), 2.5, line == 0 ? Qt::SolidLine : Qt::DotLine));
        const double y = legend.center().y();
        painter.drawLine(QPointF(legend.left(), y), QPointF(legend.left() + 14, y));
        legend.setLeft(legend.left() + 20);
        painter.setPen(theme.muted);
        painter.drawText(legend, Qt::AlignLeft | Qt::AlignVCenter, words);
        legend.setLeft(legend.left() + painter.fontMetrics().horizontalAdvance(words) + 14);
    }
}

void TimeChart::paintScale(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const QRectF area = plot();
    painter.setFont(textFont(12));
    for (int mark = 0; mark * m_step <= m_top * 1.001; ++mark) {
        const double y = area.bottom() - area.height() * mark * m_step / m_top;
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(margin - 6, y - 8, scaleWidth - 2, 16),
                         Qt::AlignRight | Qt::AlignVCenter, m_quantity.words(mark * m_step));
    }
    const bool isLong = m_span > 10min;
    const auto between = isLong ? 15min : 1min;
    const int count = int(m_span / between);
    for (int mark = 0; mark <= count; ++mark) {
        const QString words = mark == 0 ? tr("now") : tr("%1 min").arg(mark * between / 1min);
        const double x = xOf(m_now - mark * between);
        QRectF cell(x - 30, area.bottom() + 4, 60, 16);
        if (mark == 0)
            cell.moveRight(area.right());
        else if (mark == count)
            cell.moveLeft(area.left());
        painter.drawText(cell,
                         (mark == 0           ? Qt::AlignRight
                              : mark == count ? Qt::AlignLeft
                                              : Qt::AlignHCenter)
                             | Qt::AlignVCenter,
                         words);
    }
}

void TimeChart::paintLine(QPainter &painter, qsizetype index) const
{
    const QRectF area = plot();
    const QColor colour = colourOf(index);
    const auto stroke = [&](const QPolygonF &points) {
        if (points.isEmpty())
            return;
        if (m_lines.size() == 1) {
            QPolygonF ground = points;
            ground << QPointF(points.last().x(), area.bottom())
                   << QPointF(points.first().x(), area.bottom());
            QColor fill = colour;
            fill.setAlphaF(0.14F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawPolygon(ground);
        }
        painter.setPen(QPen(colour, lineWidth, index == 0 ? Qt::SolidLine : Qt::DotLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        if (points.size() == 1)
            painter.drawPoint(points.first());
        else
            painter.drawPolyline(points);
    };
    painter.save();
    painter.setClipRect(area.adjusted(0, -2, 1, 2));
    QPolygonF points;
    TimePoint last;
    for (const ChartLine::Point &point : m_lines.at(index).points) {
        if (!point.value || (!points.isEmpty() && point.at - last > m_gap)) {
            stroke(points);
            points.clear();
        }
        if (!point.value)
            continue;
        points << QPointF(xOf(point.at), area.bottom() - area.height() * *point.value / m_top);
        last = point.at;
    }
    stroke(points);
    painter.restore();
}

void TimeChart::paintReadout(QPainter &painter) const
{
    const QString words = readout();
    if (words.isEmpty())
        return;
    const Theme &theme = Theme::of(palette());
    const QRectF area = plot();
    double x = area.right();
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        const ChartLine::Point *point = readPoint(m_lines.at(line));
        if (!point)
            continue;
        x = xOf(point->at);
        if (!point->value)
            continue;
        painter.setPen(QPen(theme.surface, 2));
        painter.setBrush(colourOf(line));
        painter.drawEllipse(QPointF(x, area.bottom() - area.height() * *point->value / m_top), 4.5,
                            4.5);
    }
    painter.setPen(QPen(theme.muted, 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setFont(textFont(12, QFont::Medium));
    QRectF pill(0, area.top() - 4, tabularWidth(painter.font(), words) + 16, 22);
    pill.moveLeft(
        std::clamp(x - pill.width() / 2, double(margin) - 4, width() - margin + 4 - pill.width()));
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(pill, 8, 8);
    painter.setPen(theme.text);
    drawTabular(painter, pill, Qt::AlignHCenter, words);
}
