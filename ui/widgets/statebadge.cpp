#include "ui/widgets/statebadge.h"

#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QPainter>

namespace
{

constexpr int padding = 12;
constexpr int textLeft = 28;

} // namespace

QColor stateColour(const QPalette &palette, RoomStatus status, Phase phase)
{
    const Theme &theme = Theme::of(palette);
    switch (status) {
    case RoomStatus::Ready:
        return theme.right;
    case RoomStatus::InProgress:
        return phase == Phase::Paused ? theme.muted : theme.accent;
    case RoomStatus::Failed:
        return theme.wrong;
    default:
        return theme.muted;
    }
}

StateBadge::StateBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateBadge::setState(RoomStatus status, Phase phase)
{
    m_status = status;
    m_phase = phase;
    setAccessibleName(tr("State: %1").arg(stateWords(status, phase)));
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    const QFontMetrics metrics(textFont(13, QFont::Medium));
    return {textLeft + metrics.horizontalAdvance(stateWords(m_status, m_phase)) + padding, 28};
}

void StateBadge::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(rect(), 14, 14);
    painter.setBrush(stateColour(palette(), m_status, m_phase));
    painter.drawEllipse(QPointF(padding + 4, rect().center().y() + 0.5), 4, 4);
    painter.setPen(theme.text);
    painter.setFont(textFont(13, QFont::Medium));
    painter.drawText(rect().adjusted(textLeft, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     stateWords(m_status, m_phase));
}
