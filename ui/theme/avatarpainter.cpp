#include "ui/theme/avatarpainter.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace
{

/// The drawn pictures by the emoji that stand for them; each is a line of the file.
const QHash<QString, QByteArray> &drawings()
{
    static const QHash<QString, QByteArray> all = [] {
        QHash<QString, QByteArray> read;
        QFile file(u":/quizstage/avatars.svg"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "drawings", qPrintable(file.fileName()));
        const QByteArray start = R"(<g id="u)";
        while (opened && !file.atEnd()) {
            const QByteArray line = file.readLine();
            if (!line.startsWith(start))
                continue;
            const QByteArray hex = line.sliced(start.size(), line.indexOf('"', start.size()) - start.size());
            const char32_t codePoint = hex.toUInt(nullptr, 16);
            read.insert(QString::fromUcs4(&codePoint, 1), line);
        }
        return read;
    }();
    return all;
}

void paintDrawing(QPainter &painter, const QByteArray &drawing, const QRect &rect)
{
    QSvgRenderer(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">)" + drawing + "</svg>")
        .render(&painter, rect);
}

void paintEmoji(QPainter &painter, const QString &emoji, const QRect &rect)
{
    QFont font = textFont(qRound(rect.height() * 0.8));
    font.setFamilies({u"Noto Color Emoji"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, emoji);
}

QPixmap avatarPixmap(const QString &emoji, int side)
{
    const QString key = u"quizstage-avatar:%1:%2"_s.arg(emoji).arg(side);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (const QByteArray drawing = drawings().value(emoji); !drawing.isEmpty())
        paintDrawing(painter, drawing, pixmap.rect());
    else
        paintEmoji(painter, emoji, pixmap.rect());
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
    QPixmap pixmap = avatarPixmap(avatar, qRound(qMin(rect.width(), rect.height()) * ratio));
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}
