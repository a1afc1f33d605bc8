#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace
{

QColor inkColour(IconInk ink, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    const Theme &theme = Theme::of(palette);
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    switch (ink) {
    case IconInk::Text:
        return theme.text;
    case IconInk::Muted:
        return theme.muted;
    case IconInk::OnAccent:
        return theme.onAccent;
    case IconInk::Wrong:
        return theme.wrong;
    }
    return theme.text;
}

QPixmap iconPixmap(const QString &name, const QColor &colour, const QSize &size)
{
    const QString key = u"quizstage-icon:%1:%2:%3x%4"_s.arg(name, colour.name())
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/quizstage/icons/%1.svg"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "iconPixmap", qPrintable(file.fileName()));
    QByteArray svg = opened ? file.readAll() : QByteArray();
    svg.replace("currentColor", colour.name().toLatin1());
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const int side = qMin(size.width(), size.height());
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, side, side));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class StrokeIconEngine final : public QIconEngine
{
public:
    StrokeIconEngine(const QString &name, IconInk ink)
        : m_name(name)
        , m_ink(ink)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, inkColour(m_ink, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, inkColour(m_ink, mode), size);
    }

    QIconEngine *clone() const override { return new StrokeIconEngine(*this); }

private:
    QString m_name;
    IconInk m_ink;
};

} // namespace

QIcon strokeIcon(const QString &name, IconInk ink)
{
    return QIcon(new StrokeIconEngine(name, ink));
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    QPixmap pixmap = iconPixmap(name, colour, (rect.size() * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}
