#include "ui/widgets/countdownring.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{

constexpr Milliseconds frame{16};
constexpr Milliseconds hurry{3000};

constexpr int mostPlainSeconds = 99;

int secondsUp(Milliseconds left)
{
    return int((left.count() + 999) / 1000);
}

/// "42", "4:05".
QString timeDigits(int seconds)
{
    if (seconds <= mostPlainSeconds)
        return QString::number(seconds);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace

void paintCountdownRing(QPainter &painter, const QRectF &rect, Milliseconds left,
                        Milliseconds total, const QColor &ring, const QColor &track,
                        const QColor &text)
{
    const double side = qMin(rect.width(), rect.height());
    const double width = side * 0.1;
    QRectF circle(0, 0, side - width, side - width);
    circle.moveCenter(rect.center());
    const double share =
        total.count() > 0 ? qBound(0.0, double(left.count()) / double(total.count()), 1.0) : 0.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(track, width));
    painter.drawEllipse(circle);
    if (share > 0) {
        painter.setPen(QPen(ring, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, 90 * 16, qRound(share * 360 * 16));
    }
    const int seconds = secondsUp(left);
    const double height = seconds <= mostPlainSeconds ? 0.38 : 0.26;
    painter.setFont(textFont(qRound(side * height), QFont::DemiBold));
    painter.setPen(text);
    painter.drawText(rect, Qt::AlignCenter, timeDigits(seconds));
    painter.restore();
}

CountdownRing::CountdownRing(Now now, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(now))
{
    setFixedSize(sizeHint());
    setAccessibleName(tr("Time left"));
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(frame);
    connect(&m_frames, &QTimer::timeout, this, &CountdownRing::onFrame);
}

void CountdownRing::countTo(TimePoint deadline, Milliseconds total)
{
    m_deadline = deadline;
    m_held.reset();
    m_total = total;
    if (isVisible())
        m_frames.start();
    update();
}

void CountdownRing::holdAt(Milliseconds left, Milliseconds total)
{
    m_deadline.reset();
    m_held = left;
    m_total = total;
    m_frames.stop();
    update();
}

void CountdownRing::clear()
{
    m_deadline.reset();
    m_held.reset();
    m_frames.stop();
    update();
}

std::optional<int> CountdownRing::shownSeconds() const
{
    if (!m_deadline && !m_held)
        return std::nullopt;
    return secondsUp(left());
}

Milliseconds CountdownRing::left() const
{
    if (m_held)
        return *m_held;
    return m_deadline ? std::max(Milliseconds(0), *m_deadline - m_now()) : Milliseconds(0);
}

void CountdownRing::onFrame()
{
    if (left() <= Milliseconds(0))
        m_frames.stop();
    update();
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    if (!m_deadline && !m_held)
        return;
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    // A short time is short from its beginning; nothing to hurry at.
    const bool hurrying = !m_held && m_total > 2 * hurry && left() <= hurry;
    paintCountdownRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), left(), m_total,
                       hurrying ? theme.wrong : theme.accent, theme.raised, theme.text);
}

void CountdownRing::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_deadline)
        m_frames.start();
}

void CountdownRing::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_frames.stop();
}
