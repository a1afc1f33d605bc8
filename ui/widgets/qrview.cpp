#include "ui/widgets/qrview.h"

#include <QPainter>

namespace
{

constexpr int quietZone = 4;

} // namespace

void paintQrCode(QPainter &painter, const QRectF &rect, const QrCode &code)
{
    if (code.size == 0)
        return;
    const int across = code.size + 2 * quietZone;
    const qreal ratio = painter.device()->devicePixelRatio();
    const double side = qMin(rect.width(), rect.height());
    // Whole device pixels for a module, so that no module is wider than its neighbour.
    const double module = qMax(1.0, std::floor(side * ratio / across)) / ratio;
    const double drawn = module * across;
    const QPointF corner(std::round((rect.center().x() - drawn / 2) * ratio) / ratio,
                         std::round((rect.center().y() - drawn / 2) * ratio) / ratio);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(corner, QSizeF(drawn, drawn)), 10, 10);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::black);
    QList<QRectF> dark;
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.isDark(x, y))
                dark << QRectF(corner.x() + (x + quietZone) * module,
                               corner.y() + (y + quietZone) * module, module, module);
        }
    }
    painter.drawRects(dark);
    painter.restore();
}

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("QR code of the join address"));
}

void QrView::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_code = qrCode(text);
    setAccessibleDescription(text);
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintQrCode(painter, rect(), m_code);
}
