#include "ui/room/answerbars.h"

#include "ui/theme/choicelook.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{

constexpr int minimumRow = 44;
constexpr int gap = 8;
constexpr int choiceTextLeft = 52;
constexpr int typedTextLeft = 16;
constexpr int numbersWidth = 132;
constexpr int rightInset = 8;
constexpr int rightMarkWidth = 88;
constexpr int narrowRightMarkWidth = 32;
constexpr int narrowBar = 420; ///< A narrower one has no room for the word.
constexpr int textPixels = 15;

QFont barFont(const AnswerBar &bar)
{
    return textFont(textPixels, bar.isRight ? QFont::DemiBold : QFont::Medium);
}

int markWidth(int width)
{
    return width < narrowBar ? narrowRightMarkWidth : rightMarkWidth;
}

int textLeft(const AnswerBar &bar)
{
    return bar.isChoice ? choiceTextLeft : typedTextLeft;
}

int textWidth(const AnswerBar &bar, int width)
{
    return qMax(60, width - textLeft(bar) - numbersWidth - (bar.isRight ? markWidth(width) + 8 : 0));
}

} // namespace

AnswerBars::AnswerBars(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Answers and how many gave each"));
}

void AnswerBars::setBars(const QList<AnswerBar> &bars, int answered)
{
    if (bars == m_bars && answered == m_answered)
        return;
    const bool sameTexts = std::ranges::equal(bars, m_bars, {}, &AnswerBar::text, &AnswerBar::text);
    m_bars = bars;
    m_answered = answered;
    setAccessibleDescription(describe());
    if (!sameTexts)
        updateGeometry();
    update();
}

void AnswerBars::setCountsShown(bool shown)
{
    if (std::exchange(m_countsShown, shown) == shown)
        return;
    setAccessibleDescription(describe());
    update();
}

int AnswerBars::heightForWidth(int width) const
{
    int height = -gap;
    for (const AnswerBar &bar : m_bars)
        height += rowHeight(bar, width) + gap;
    return qMax(0, height);
}

QSize AnswerBars::sizeHint() const
{
    return {480, heightForWidth(480)};
}

int AnswerBars::rowHeight(const AnswerBar &bar, int width) const
{
    const double text = wrappedHeight(barFont(bar), bar.text, textWidth(bar, width));
    return qMax(minimumRow, qCeil(text) + 20);
}

void AnswerBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double top = 0;
    for (int place = 0; place < m_bars.size(); ++place) {
        const double height = rowHeight(m_bars.at(place), width());
        paintBar(painter, place, QRectF(0, top, width(), height));
        top += height + gap;
    }
}

void AnswerBars::paintBar(QPainter &painter, int place, const QRectF &rect) const
{
    const Theme &theme = Theme::of(palette());
    const AnswerBar &bar = m_bars.at(place);
    const ChoiceLook &look = choiceLook(bar.isChoice ? place : 0);
    QPainterPath track;
    track.addRoundedRect(rect, 10, 10);
    painter.fillPath(track, theme.raised);
    if (m_countsShown && bar.count > 0 && m_answered > 0) {
        const double share = qMin(1.0, double(bar.count) / m_answered);
        painter.save();
        painter.setClipPath(track);
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width() * share, rect.height()),
                         mixed(look.fill, theme.raised, theme.dark ? 0.42 : 0.3));
        painter.restore();
    }
    if (bar.isRight) {
        painter.setPen(QPen(theme.right, 1.75));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 9.5, 9.5);
    }
    if (bar.isChoice) {
        paintChoiceShape(painter, place, QRectF(rect.left() + 12, rect.center().y() - 14, 28, 28),
                         look.fill, look.text);
    }

    painter.setPen(theme.text);
    painter.setFont(barFont(bar));
    drawWrapped(painter,
                QRectF(rect.left() + textLeft(bar), rect.top(), textWidth(bar, int(rect.width())),
                       rect.height()),
                bar.text);
    const double numbersLeft = rect.right() - (m_countsShown ? numbersWidth : rightInset);
    if (bar.isRight) {
        const int width = markWidth(int(rect.width()));
        paintRightMark(painter, QRectF(numbersLeft - width, rect.top(), width, rect.height()));
    }
    if (!m_countsShown)
        return;
    painter.setPen(theme.text);
    painter.setFont(textFont(15, QFont::DemiBold));
    drawTabular(painter, QRectF(numbersLeft, rect.top(), 64, rect.height()), Qt::AlignRight,
                numberWords(bar.count));
    painter.setPen(theme.muted);
    painter.setFont(textFont(14));
    drawTabular(painter,
                QRectF(numbersLeft + 64, rect.top(), numbersWidth - 64 - 14, rect.height()),
                Qt::AlignRight, shareWords(bar.count, m_answered));
}

void AnswerBars::paintRightMark(QPainter &painter, const QRectF &rect) const
{
    const Theme &theme = Theme::of(palette());
    const QFont font = textFont(14, QFont::DemiBold);
    const QString word = rect.width() < rightMarkWidth ? QString() : tr("Right");
    const double width = word.isEmpty() ? 28 : QFontMetricsF(font).horizontalAdvance(word) + 46;
    const double left = rect.left() + (word.isEmpty() ? 0 : 8);
    // Its own ground: on a bar's colour the green could not be read.
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect.left(), rect.center().y() - 14, width, 28), 14, 14);
    paintIcon(painter, QRectF(left + (word.isEmpty() ? 5 : 0), rect.center().y() - 9, 18, 18),
              u"check"_s, theme.right);
    painter.setPen(theme.right);
    painter.setFont(font);
    painter.drawText(QRectF(left + 24, rect.top(), rightMarkWidth, rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, word);
}

QString AnswerBars::describe() const
{
    QStringList parts;
    for (int place = 0; place < m_bars.size(); ++place) {
        const AnswerBar &bar = m_bars.at(place);
        const QString name = bar.isChoice ? choiceLook(place).letter : QString::number(place + 1);
        QStringList words {tr("%1: %2").arg(name, bar.text)};
        if (bar.isRight)
            words << tr("right");
        if (m_countsShown)
            words << numberWords(bar.count);
        parts << words.join(u", "_s);
    }
    return parts.join(u"; "_s);
}
