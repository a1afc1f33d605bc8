#include "ui/audience/reactionrise.h"

#include "ui/audience/stagecanvas.h"
#include "ui/theme/avatarpainter.h"
#include "ui/words/words.h"

#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int frameMs = 33;
constexpr qint64 riseMs = 2400;
constexpr qint64 apartMs = 120; ///< Between those of one message.
constexpr qint64 countedMs = 3000;
constexpr int mostAlone = 3; ///< More of one kind rise as one with a number.
constexpr qsizetype mostRising = 24;
constexpr qsizetype mostCounts = 3;
constexpr double emojiPart = 16;
// Neighbours in time keep off each other.
constexpr double columns[] {0.15, 0.7, 0.4, 0.95, 0, 0.55};

QString countWords(const QString &emoji, int count)
{
    return count > 1 ? emoji + u' ' + numberWords(count) : emoji;
}

constexpr double numberPart = 0.5; ///< Of the emoji's side, as the rest of a card's measures.
constexpr double cardInset = 0.15;
constexpr double cardGap = 0.1;

StageText numberStyle(const StageCanvas &canvas)
{
    return {.pixels = canvas.layout().part(emojiPart) * numberPart,
            .colour = canvas.theme().text,
            .alignment = Qt::AlignLeft | Qt::AlignVCenter,
            .wrap = false};
}

double numberWidth(const StageCanvas &canvas, int count)
{
    const StageText style = numberStyle(canvas);
    const QFontMetricsF metrics(textFont(qRound(style.pixels), style.weight));
    return metrics.horizontalAdvance(numberWords(count)) + 2;
}

/// How wide an emoji's card with its number is.
double cardWidth(const StageCanvas &canvas, int count)
{
    const double side = canvas.layout().part(emojiPart);
    return side * (1 + 2 * cardInset + 2 * cardGap) + numberWidth(canvas, count);
}

void paintEmoji(StageCanvas &canvas, const QPointF &at, const QString &emoji)
{
    const double side = canvas.layout().part(emojiPart);
    const double inset = side * 0.08;
    paintAvatar(canvas.painter(),
                QRectF(at, QSizeF(side, side)).adjusted(inset, inset, -inset, -inset), emoji, emoji);
}

/// The emoji with its number; `at` is the card's upper left corner.
void paintCounted(StageCanvas &canvas, const QPointF &at, const QString &emoji, int count)
{
    const double side = canvas.layout().part(emojiPart);
    const QRectF card(at, QSizeF(cardWidth(canvas, count), side));
    QPainter &painter = canvas.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas.theme().raised);
    painter.drawRoundedRect(card, side / 2, side / 2);
    const QPointF picture = at + QPointF(side * cardInset, 0);
    paintEmoji(canvas, picture, emoji);
    canvas.drawText(QRectF(picture.x() + side * (1 + cardGap), card.top(),
                           numberWidth(canvas, count), side),
                    numberWords(count), numberStyle(canvas));
}

} // namespace

ReactionRise::ReactionRise(QObject *parent)
    : QObject(parent)
{
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(frameMs);
    connect(&m_frames, &QTimer::timeout, this, &ReactionRise::showFrame);
    m_clock.start();
}

void ReactionRise::setReducedMotion(bool reduced)
{
    if (reduced != m_reduced)
        clear();
    m_reduced = reduced;
}

void ReactionRise::add(const ReactionCounts &counts)
{
    const qint64 now = m_clock.elapsed();
    qint64 begins = now;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (m_reduced) {
            m_counts[it.key()] += *it;
            m_countedAt = now;
            continue;
        }
        const int pieces = *it > mostAlone ? 1 : *it;
        for (int i = 0; i < pieces; ++i, begins += apartMs) {
            m_rising.append({.emoji = it.key(),
                             .count = *it > mostAlone ? *it : 1,
                             .begins = begins,
                             .column = columns[size_t(m_thrown++) % std::size(columns)]});
        }
    }
    if (m_rising.size() > mostRising)
        m_rising.remove(0, m_rising.size() - mostRising);
    if (!isEmpty())
        m_frames.start();
    Q_EMIT frameDue();
}

void ReactionRise::clear()
{
    m_rising.clear();
    m_counts.clear();
    m_frames.stop();
    Q_EMIT frameDue();
}

QStringList ReactionRise::shown() const
{
    QStringList words;
    for (const Rising &rising : m_rising)
        words.append(countWords(rising.emoji, rising.count));
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
        words.append(countWords(it.key(), *it));
    return words;
}

QRectF ReactionRise::place(const QSizeF &stage) const
{
    const AudienceLayout at(stage);
    if (m_reduced)
        return at.foot;
    const double height = at.part(2.4);
    // Wide enough for the largest number behind the rightmost.
    return {at.title.left() * 0.4, at.foot.top() - at.part(90) - height, at.part(2.8), height};
}

void ReactionRise::showFrame()
{
    const qint64 now = m_clock.elapsed();
    m_rising.removeIf([now](const Rising &rising) { return now - rising.begins >= riseMs; });
    if (now - m_countedAt >= countedMs)
        m_counts.clear();
    if (isEmpty())
        m_frames.stop();
    // Counters that stand still need no frame.
    if (!m_reduced || isEmpty())
        Q_EMIT frameDue();
}

void ReactionRise::paint(StageCanvas &canvas)
{
    if (isEmpty())
        return;
    QPainter &painter = canvas.painter();
    painter.save();
    for (const Rising &rising : std::as_const(m_rising))
        paintRising(canvas, rising);
    paintCounts(canvas);
    painter.restore();
}

void ReactionRise::paintRising(StageCanvas &canvas, const Rising &rising)
{
    const double progress = double(m_clock.elapsed() - rising.begins) / riseMs;
    if (progress < 0 || progress >= 1)
        return;
    const QRectF where = place(canvas.layout().size);
    const double side = canvas.layout().part(emojiPart);
    const double eased = 1 - (1 - progress) * (1 - progress);
    const QPointF at(where.left() + side * 0.3 + rising.column * side * 1.6,
                     where.bottom() - side - eased * (where.height() - side));
    canvas.painter().setOpacity(std::min({1.0, progress * 8, (1 - progress) * 2.5}));
    if (rising.count > 1)
        paintCounted(canvas, at, rising.emoji, rising.count);
    else
        paintEmoji(canvas, at, rising.emoji);
}

void ReactionRise::paintCounts(StageCanvas &canvas)
{
    QList<std::pair<int, QString>> most;
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
        most.append({*it, it.key()});
    std::ranges::sort(most, std::greater());
    most.resize(std::min(most.size(), mostCounts));
    const QRectF where = place(canvas.layout().size);
    const double side = canvas.layout().part(emojiPart);
    const double gap = side * 0.2;
    double width = -gap;
    for (const auto &[count, emoji] : most)
        width += cardWidth(canvas, count) + gap;
    QPointF at(where.center().x() - width / 2, where.center().y() - side / 2);
    for (const auto &[count, emoji] : most) {
        paintCounted(canvas, at, emoji, count);
        at.rx() += cardWidth(canvas, count) + gap;
    }
}
