#include "ui/newroom/foldheader.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{

constexpr int headerHeight = 44;
constexpr int textLeft = 28;

} // namespace

FoldHeader::FoldHeader(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(name);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FoldHeader::setSummary(const QString &summary)
{
    m_summary = summary;
    setAccessibleDescription(summary);
    update();
}

QSize FoldHeader::sizeHint() const
{
    return {240, headerHeight};
}

void FoldHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : Qt::NoPen);
        painter.setBrush(underMouse() ? theme.raised : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    }
    paintIcon(painter, QRectF(6, (height() - 16) / 2.0, 16, 16),
              isChecked() ? u"chevron-down"_s : u"chevron-right"_s, theme.muted);
    QRect text = rect().adjusted(textLeft, 0, -8, 0);
    painter.setFont(textFont(14, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, QAbstractButton::text());
    // Unfolded, the choices themselves are to be seen.
    if (isChecked())
        return;
    text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(QAbstractButton::text()) + 16);
    painter.setFont(textFont(12));
    painter.setPen(theme.muted);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, text.width()));
}
