#include "ui/editor/phonepreview.h"

#include "ui/theme/choicelook.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

/// The phone that the page is painted for, in its own pixels.
constexpr QSizeF phone(360, 600);
constexpr double margin = 16;
constexpr double gap = 8;
constexpr double corner = 10;
constexpr double shapeSide = 36;
constexpr double textTop = 84;
constexpr double textHeight = 150;
constexpr double shortTextHeight = 68; ///< Beside a picture or a sound.
constexpr double pictureHeight = 130;
constexpr double soundHeight = 44;
constexpr double taskHeight = 20;
constexpr double tileHeight = 90;
constexpr double wordsBelowPicture = 24;
constexpr int smallestPixels = 10;
constexpr qsizetype manyChoices = 5; ///< From so many on they stand in two columns.
constexpr QSize widgetSize(204, 340);

/// The whole picture in the middle of `rect`.
void paintPicture(QPainter &painter, const QRectF &rect, const QImage &picture)
{
    const QSizeF size = QSizeF(picture.size()).scaled(rect.size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(rect.center() - QPointF(size.width(), size.height()) / 2, size),
                      picture);
}

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
    m_round.reset();
    m_question = question;
    m_index = index;
    m_count = count;
    m_pictures.removeIf([&question](const auto &picture) {
        const auto has = [&](const Choice &choice) { return choice.image == picture.key(); };
        return picture.key() != question.image && std::ranges::none_of(question.choices, has);
    });
    setAccessibleDescription(oneLine(question.text));
    update();
}

void PhonePreview::showRound(const RoundView &round)
{
    m_round = round;
    setAccessibleDescription(oneLine(round.title));
    update();
}

void PhonePreview::setPicture(const QString &name, const QImage &picture)
{
    m_pictures.insert(name, picture);
    update();
}

bool PhonePreview::hasChoicePictures() const
{
    return std::ranges::any_of(m_question.choices, [this](const Choice &choice) {
        return m_pictures.contains(choice.image);
    });
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
    if (m_round)
        return paintRound(painter);
    paintHead(painter);

    const double top = paintAsked(painter);
    const QRectF answer(margin, top, phone.width() - 2 * margin, phone.height() - top - margin);
    if (hasChoices(m_question.type))
        paintChoices(painter, answer);
    else if (m_question.type == QuestionType::Buzzer)
        paintBuzzer(painter, answer);
    else if (m_question.type != QuestionType::Slide)
        paintField(painter, answer);
}

QString PhonePreview::taskWords() const
{
    if (m_question.type == QuestionType::Slide || m_question.type == QuestionType::Buzzer)
        return {};
    QStringList words {questionTypeWords(m_question.type)};
    if (m_question.hasWager)
        words << tr("your stake counts");
    words.removeAll(QString());
    return words.join(u" · "_s);
}

void PhonePreview::paintRound(QPainter &painter)
{
    const Theme &theme = Theme::darkTheme();
    const double width = phone.width() - 2 * margin;
    painter.setPen(theme.text);
    drawText(painter, {margin, 150, width, 44},
             tr("Round %1 of %2").arg(m_round->index + 1).arg(m_round->count), 28,
             Qt::AlignCenter);
    painter.setPen(theme.accent);
    drawText(painter, {margin, 206, width, 90}, m_round->title, 20,
             Qt::AlignHCenter | Qt::AlignTop);
    painter.setPen(theme.muted);
    drawText(painter, {margin, 312, width, 200}, m_round->introduction, 18,
             Qt::AlignHCenter | Qt::AlignTop);
}

double PhonePreview::paintAsked(QPainter &painter)
{
    const Theme &theme = Theme::darkTheme();
    const bool isSlide = m_question.type == QuestionType::Slide;
    // What screens uncover, phones don't show.
    const QImage picture
        = m_question.uncoversImage ? QImage() : m_pictures.value(m_question.image);
    const bool hasSound = !m_question.audio.isEmpty();
    QRectF at(margin, textTop, phone.width() - 2 * margin, textHeight);
    if (!picture.isNull() || hasSound)
        at.setHeight(isSlide ? textHeight : shortTextHeight);
    else if (isSlide)
        at.setBottom(phone.height() - margin);
    painter.setPen(theme.text);
    drawText(painter, at, m_question.text, 24, Qt::AlignCenter);
    const auto goOn = [&at](double height) {
        at = QRectF(at.left(), at.bottom() + gap, at.width(), height);
    };
    if (!picture.isNull()) {
        goOn(pictureHeight);
        paintPicture(painter, at, picture);
    }
    if (hasSound) {
        goOn(soundHeight);
        paintSound(painter, at);
    }
    goOn(taskHeight);
    painter.setPen(theme.muted);
    drawText(painter, at, taskWords(), 14, Qt::AlignCenter);
    return at.bottom() + gap;
}

void PhonePreview::paintSound(QPainter &painter, const QRectF &rect)
{
    const Theme &theme = Theme::darkTheme();
    const QRectF button = rect.adjusted(rect.width() / 4, 0, -rect.width() / 4, 0);
    painter.setPen(QPen(theme.muted, 2));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(button, corner, corner);
    painter.setPen(theme.text);
    drawText(painter, button, tr("Play the sound"), 16, Qt::AlignCenter);
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
    const int columns = count >= manyChoices || hasChoicePictures() ? 2 : 1;
    const int rows = int((count + columns - 1) / columns);
    const double width = (rect.width() - gap * (columns - 1)) / columns;
    const double height = qMin(tileHeight, (rect.height() - gap * (rows - 1)) / qMax(1, rows));
    for (int place = 0; place < count; ++place) {
        // The last one of an odd number has both columns.
        const bool alone = columns > 1 && place == count - 1 && count % 2 == 1;
        const QRectF tile(rect.left() + (place % columns) * (width + gap),
                          rect.top() + (place / columns) * (height + gap),
                          alone ? rect.width() : width, height);
        paintChoice(painter, tile, place, columns > 1);
    }
}

void PhonePreview::paintChoice(QPainter &painter, const QRectF &tile, int place, bool isNarrow)
{
    const Choice &choice = m_question.choices.at(place);
    const ChoiceLook &look = choiceLook(place);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(tile, corner, corner);
    const double side = isNarrow ? 28 : shapeSide;
    QRectF head = tile.adjusted(gap, 4, -gap, -4);
    QRectF words = head.adjusted(side + gap, 0, 0, 0);
    const QImage picture = m_pictures.value(choice.image);
    if (!picture.isNull() && !choice.text.isEmpty()) {
        // Words below their picture: a tile is too narrow for both beside each other.
        head.setBottom(head.bottom() - wordsBelowPicture);
        words = QRectF(head.left(), head.bottom(), head.width(), wordsBelowPicture);
    }
    const QRectF shape(head.left(), head.center().y() - side / 2, side, side);
    paintChoiceShape(painter, place, shape, look.text, look.fill);
    if (!picture.isNull())
        paintPicture(painter, head.adjusted(side + gap, 2, 0, -2), picture);
    painter.setPen(look.text);
    if (picture.isNull() || !choice.text.isEmpty()) {
        drawText(painter, words, choiceWords(choice), isNarrow ? 14 : 16,
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

void PhonePreview::paintBuzzer(QPainter &painter, const QRectF &rect)
{
    const Theme &theme = Theme::darkTheme();
    const double side = qMin(rect.width(), rect.height()) * 0.8;
    QRectF button(0, 0, side, side);
    button.moveCenter(rect.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(button);
    painter.setPen(theme.onAccent);
    drawText(painter, button.adjusted(side / 6, side / 6, -side / 6, -side / 6), tr("Buzz"), 40,
             Qt::AlignCenter);
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
