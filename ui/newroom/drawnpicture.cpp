#include "ui/newroom/drawnpicture.h"

#include "ui/theme/choicelook.h"
#include "ui/theme/theme.h"

#include <QCryptographicHash>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace
{

constexpr QSize pictureSize {1280, 720};
constexpr int cell = 180;
constexpr int rows = 4;
constexpr int columns = 8;
/// Choices whose colours go with the stage light's.
constexpr std::array looks {0, 2, 3, 4, 5};

/// Numbers that follow from the words alone; those of the standard library differ between libraries.
class Dice
{
public:
    explicit Dice(const QString &words)
        : m_state(QCryptographicHash::hash(words.simplified().toCaseFolded().toUtf8(),
                                           QCryptographicHash::Sha256))
    { }

    /// 0 to `count` - 1.
    int roll(int count)
    {
        if (m_at == m_state.size()) {
            m_state = QCryptographicHash::hash(m_state, QCryptographicHash::Sha256);
            m_at = 0;
        }
        return quint8(m_state[m_at++]) % count;
    }

private:
    QByteArray m_state;
    qsizetype m_at = 0;
};

QPainterPath quarter(const QRectF &rect)
{
    QPainterPath path(rect.topLeft());
    path.arcTo(QRectF(rect.left() - rect.width(), rect.top() - rect.height(), 2 * rect.width(),
                      2 * rect.height()),
               0, -90);
    path.closeSubpath();
    return path;
}

QPainterPath leaf(const QRectF &rect)
{
    QPainterPath path(rect.topLeft());
    path.arcTo(QRectF(rect.left() - rect.width(), rect.top(), 2 * rect.width(), 2 * rect.height()),
               90, -90);
    path.arcTo(QRectF(rect.left(), rect.top() - rect.height(), 2 * rect.width(), 2 * rect.height()),
               270, -90);
    path.closeSubpath();
    return path;
}

/// A figure that fills a square, pointing to its top left corner.
QPainterPath figure(int kind, const QRectF &rect)
{
    QPainterPath path;
    switch (kind) {
    case 0:
        return quarter(rect);
    case 1:
        return leaf(rect);
    case 2:
        path.addPolygon(QPolygonF {rect.topLeft(), rect.topRight(), rect.bottomLeft()});
        path.closeSubpath();
        return path;
    case 3:
        path.moveTo(rect.left(), rect.center().y());
        path.arcTo(rect, 180, -180);
        path.closeSubpath();
        return path;
    default:
        return choiceShape(kind - 4, rect.adjusted(22, 22, -22, -22));
    }
}

void paintCell(QPainter &painter, const QRectF &rect, Dice &dice, const std::array<QColor, 4> &inks)
{
    const int ground = dice.roll(8);
    if (ground < 2)
        painter.fillRect(rect, inks[std::size_t(ground)]);
    const int kind = dice.roll(8);
    const int turns = dice.roll(4);
    // Never in the colour that it lies on.
    const int ink = (ground < 2 ? ground + 1 + dice.roll(3) : dice.roll(4)) % 4;
    if (ground == 7)
        return;
    painter.save();
    painter.translate(rect.center());
    // The choices' shapes stand upright, as everywhere.
    painter.rotate(kind < 4 ? 90 * turns : 0);
    const QRectF middle(-rect.width() / 2, -rect.height() / 2, rect.width(), rect.height());
    painter.fillPath(figure(kind, middle), inks[std::size_t(ink)]);
    painter.restore();
}

} // namespace

QImage drawPicture(const QString &words)
{
    Dice dice(words);
    const Theme &theme = Theme::darkTheme();
    const int first = dice.roll(int(looks.size()));
    const int second = (first + 1 + dice.roll(int(looks.size()) - 1)) % int(looks.size());
    const std::array<QColor, 4> inks {choiceLook(looks[std::size_t(first)]).fill, theme.accent,
                                      theme.raised, choiceLook(looks[std::size_t(second)]).fill};
    QImage image(pictureSize, QImage::Format_RGB32);
    image.fill(theme.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int left = (pictureSize.width() - columns * cell) / 2;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            paintCell(painter, QRectF(left + column * cell, row * cell, cell, cell), dice, inks);
    }
    return image;
}
