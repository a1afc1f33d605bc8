#include "ui/theme/avatarpainter.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace
{

QPixmap emojiPixmap(const QString &emoji, int side)
{
    const QString key = u"quizstage-avatar:%1:%2"_s.arg(emoji).arg(side);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QFont font = textFont(qRound(side * 0.8));
    font.setFamilies({u"Noto Color Emoji"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(pixmap.rect(), Qt::AlignCenter | Qt::TextDontClip, emoji);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintLetter(QPainter &painter, const QRectF &rect, const QString &name)
{
    const QString letter = name.isEmpty() ? u"?"_s : name.left(1).toUpper();
    const Theme &theme = Theme::darkTheme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawEllipse(rect);
    painter.setPen(theme.text);
    painter.setFont(textFont(qRound(rect.height() * 0.5), QFont::DemiBold));
    painter.drawText(rect, Qt::AlignCenter, letter);
    painter.restore();
}

} // namespace

void paintAvatar(QPainter &painter, const QRectF &rect, const QString &avatar, const QString &name)
{
    if (avatar.isEmpty()) {
        paintLetter(painter, rect, name);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatio();
    QPixmap pixmap = emojiPixmap(avatar, qRound(qMin(rect.width(), rect.height()) * ratio));
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}
