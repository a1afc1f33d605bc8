#include "ui/doctor/checkbadge.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{

constexpr int iconSide = 20;
constexpr int gap = 6;

QString iconOf(CheckState state)
{
    switch (state) {
    case CheckState::Open:
        return u"info"_s;
    case CheckState::Busy:
        return u"clock"_s;
    case CheckState::Good:
        return u"check"_s;
    case CheckState::Notice:
        return u"warning"_s;
    case CheckState::Bad:
        return u"cross"_s;
    }
    return {};
}

QColor colourOf(CheckState state, const Theme &theme)
{
    switch (state) {
    case CheckState::Open:
    case CheckState::Busy:
        return theme.muted;
    case CheckState::Good:
        return theme.right;
    case CheckState::Notice:
        return theme.warning;
    case CheckState::Bad:
        return theme.wrong;
    }
    return theme.muted;
}

} // namespace

CheckBadge::CheckBadge(QWidget *parent)
    : QWidget(parent)
{
    setFont(textFont(14, QFont::DemiBold));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CheckBadge::setState(CheckState state)
{
    m_state = state;
    updateGeometry();
    update();
}

QSize CheckBadge::sizeHint() const
{
    return {iconSide + gap + fontMetrics().horizontalAdvance(checkStateWords(m_state)) + 2,
            std::max(iconSide, fontMetrics().height())};
}

void CheckBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = colourOf(m_state, Theme::of(palette()));
    paintIcon(painter, QRectF(0, (height() - iconSide) / 2, iconSide, iconSide), iconOf(m_state),
              colour);
    painter.setPen(colour);
    painter.setFont(font());
    painter.drawText(rect().adjusted(iconSide + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     checkStateWords(m_state));
}
