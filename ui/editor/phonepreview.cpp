#include "ui/editor/phonepreview.h"

#include "ui/theme/choicelook.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{

/// The phone that the page is painted for, in its own pixels.
constexpr QSizeF phone(360, 600);
constexpr double margin = 16;
constexpr double gap = 8;
constexpr double corner = 10;
constexpr double shapeSide = 36;
constexpr int smallestPixels = 10;
constexpr qsizetype manyChoices = 5; ///< From so many on they stand in two columns.
constexpr QSize widgetSize(204, 340);

} // namespace

PhonePreview::PhonePreview(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("The question on a phone"));
    setFixedSize(widgetSize);
}

QSize PhonePreview::sizeHint() const
{
    return widgetSize;
}

void PhonePreview::showQuestion(const QuestionView &question, int index, int count)
{
    m_question = question;
    m_index = index;
    m_count = count;
    setAccessibleDescription(oneLine(question.text));
    update();
}

void PhonePreview::paintEvent(QPaintEvent *)
{
    m_shown.clear();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / phone.width(), height() / phone.height());
    // The page is dark whatever the host's window is.
    const Theme &theme = Theme::darkTheme();
    painter.setPen(QPen(theme.line, 2));
    painter.setBrush(theme.background);
    painter.drawRoundedRect(QRectF({1, 1}, phone - QSizeF(2, 2)), 24, 24);
    paintHead(painter);

    QRectF text(margin, 84, phone.width() - 2 * margin, 150);
    const QRectF answer(margin, text.bottom() + 36, text.width(),
                        phone.height() - text.bottom() - 36 - margin);
    if (m_question.type == QuestionType::Slide)
        text.setBottom(answer.bottom());
    painter.setPen(theme.text);
    drawText(painter, text, m_question.text, 24, Qt::AlignCenter);
    painter.setPen(theme.muted);
    drawText(painter, QRectF(margin, text.bottom() + gap, text.width(), 20),
             m_question.type == QuestionType::Slide ? QString()
                                                    : questionTypeWords(m_question.type),
             14, Qt::AlignCenter);
    if (hasChoices(m_question.type))
        paintChoices(painter, answer);
    else if (m_question.type != QuestionType::Slide)
        paintField(painter, answer);
}

void PhonePreview::paintHead(QPainter &painter)
{
    const Theme &theme = Theme::darkTheme();
    const QRectF head(margin, 16, phone.width() - 2 * margin, 32);
    painter.setPen(theme.muted);
    drawText(painter, head, questionNumberWords(m_index, m_count), 14,
             Qt::AlignLeft | Qt::AlignVCenter);
    painter.setPen(theme.text);
    drawText(painter, head, QString::number(m_question.time.count()), 28,
             Qt::AlignRight | Qt::AlignVCenter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(margin, 56, head.width(), 10), 5, 5);
}

void PhonePreview::paintChoices(QPainter &painter, const QRectF &rect)
{
    const qsizetype count = m_question.choices.size();
    const int columns = count >= manyChoices ? 2 : 1;
    const int rows = int((count + columns - 1) / columns);
    const double width = (rect.width() - gap * (columns - 1)) / columns;
    const double height = qMin(90.0, (rect.height() - gap * (rows - 1)) / qMax(1, rows));
    const double side = columns > 1 ? 28 : shapeSide;
    for (int place = 0; place < count; ++place) {
        // The last one of an odd number has both columns.
        const bool alone = columns > 1 && place == count - 1 && count % 2 == 1;
        const QRectF tile(rect.left() + (place % columns) * (width + gap),
                          rect.top() + (place / columns) * (height + gap),
                          alone ? rect.width() : width, height);
        const ChoiceLook &look = choiceLook(place);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.fill);
        painter.drawRoundedRect(tile, corner, corner);
        const QRectF shape(tile.left() + gap, tile.center().y() - side / 2, side, side);
        paintChoiceShape(painter, place, shape, look.text, look.fill);
        painter.setPen(look.text);
        drawText(painter, tile.adjusted(side + 2 * gap, 4, -gap, -4),
                 choiceWords(m_question.choices.at(place)), columns > 1 ? 14 : 16,
                 Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void PhonePreview::paintField(QPainter &painter, const QRectF &rect)
{
    const Theme &theme = Theme::darkTheme();
    const QRectF field(rect.left(), rect.top() + 40, rect.width(), 56);
    painter.setPen(QPen(theme.muted, 2));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(field, corner, corner);
    const QRectF button = field.translated(0, field.height() + gap);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(button, corner, corner);
    painter.setPen(theme.onAccent);
    drawText(painter, button, tr("Send"), 18, Qt::AlignCenter);
}

void PhonePreview::drawText(QPainter &painter, const QRectF &rect, const QString &text, int pixels,
                            int alignment)
{
    if (text.isEmpty())
        return;
    const int flags = alignment | Qt::TextWordWrap;
    // Smaller until it fits, as the page does it.
    for (; pixels > smallestPixels; pixels -= 2) {
        painter.setFont(textFont(pixels, QFont::DemiBold));
        if (rect.contains(painter.boundingRect(rect, flags, text)))
            break;
    }
    painter.setFont(textFont(pixels, QFont::DemiBold));
    painter.save();
    painter.setClipRect(rect);
    painter.drawText(rect, flags, text);
    painter.restore();
    m_shown.append(text);
}
