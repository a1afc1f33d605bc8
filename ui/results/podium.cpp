#include "ui/results/podium.h"

#include "ui/theme/avatarpainter.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

using namespace Qt::StringLiterals;

namespace
{

constexpr int padding = 16;
constexpr int avatarSize = 26;
constexpr int textHeight = 20;
constexpr int gap = 8;

/// Where a place stands from the left, and how high.
struct Step
{
    int column;
    double height; ///< Of what the texts above the highest step leave.
};
constexpr std::array<Step, 3> steps{{{1, 1.0}, {0, 0.68}, {2, 0.42}}};

void drawCentred(QPainter &painter, const QRectF &rect, const QString &text)
{
    painter.drawText(rect, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(rect.width())));
}

} // namespace

Podium::Podium(QWidget *parent)
    : QFrame(parent)
{
    setProperty("panel", u"true"_s);
    setMinimumWidth(300);
}

void Podium::setPlaces(const QList<FinalPlace> &places)
{
    m_places = places.first(qMin<qsizetype>(places.size(), qsizetype(steps.size())));
    m_places.removeIf([](const FinalPlace &place) { return place.score == 0; });
    QStringList words;
    for (const FinalPlace &place : std::as_const(m_places))
        words << tr("%1. %2, %3").arg(place.rank).arg(place.name, pointsWords(place.score));
    setAccessibleName(words.isEmpty() ? tr("Nobody has points") : words.join(u"; "_s));
    update();
}

QSize Podium::sizeHint() const
{
    return {360, 184};
}

void Podium::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(padding, padding, -padding, 0);
    if (m_places.isEmpty()) {
        painter.setPen(theme.muted);
        painter.drawText(area, Qt::AlignCenter, tr("Nobody has points in this game."));
        return;
    }
    const double width = (area.width() - 2 * gap) / 3;
    const double above = avatarSize + 2 * textHeight + gap;
    for (qsizetype place = 0; place < m_places.size(); ++place) {
        const FinalPlace &player = m_places.at(place);
        const Step &step = steps[size_t(place)];
        const double height = (area.height() - above) * step.height;
        const QRectF block(area.left() + step.column * (width + gap), area.bottom() - height, width,
                           height);
        QPainterPath path;
        path.addRoundedRect(block.adjusted(0, 0, 0, 20), 8, 8);
        painter.save();
        painter.setClipRect(area);
        painter.fillPath(path, place == 0 ? theme.accent : theme.raised);
        painter.restore();
        painter.setFont(textFont(20, QFont::DemiBold));
        painter.setPen(place == 0 ? theme.onAccent : theme.text);
        drawCentred(painter, block, QString::number(player.rank));

        QRectF line(block.left(), block.top() - gap / 2.0 - textHeight, width, textHeight);
        painter.setFont(textFont(12));
        painter.setPen(theme.muted);
        drawCentred(painter, line, pointsWords(player.score));
        line.translate(0, -textHeight);
        painter.setFont(textFont(14, QFont::DemiBold));
        painter.setPen(theme.text);
        drawCentred(painter, line, player.name);
        QRectF avatar(0, 0, avatarSize, avatarSize);
        avatar.moveCenter({block.center().x(), line.top() - avatarSize / 2.0});
        paintAvatar(painter, avatar, player.avatar, player.name);
    }
}
