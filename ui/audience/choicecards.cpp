#include "ui/audience/choicecards.h"

#include "ui/audience/stagedecor.h"
#include "ui/words/words.h"

namespace
{
constexpr double widestBesideWords = 0.4; ///< A picture's part of the width.
}

QList<QRectF> choiceCards(const AudienceLayout &at, qsizetype count)
{
    const double gap = at.part(54);
    const int columns = count == 3 ? 1 : 2;
    const int rows = int((count + columns - 1) / columns);
    const double width = (at.choices.width() - gap * (columns - 1)) / columns;
    const double height = (at.choices.height() - gap * (rows - 1)) / rows;
    QList<QRectF> cards;
    for (int i = 0; i < int(count); ++i) {
        cards << QRectF(at.choices.left() + (i % columns) * (width + gap),
                        at.choices.top() + (i / columns) * (height + gap), width, height);
    }
    return cards;
}

ChoiceCardParts choiceCardParts(const QRectF &card, const AudienceLayout &at)
{
    const double inset = at.part(45);
    const double side = qMin(card.height() * 0.62, at.part(9));
    const QRectF shape(card.left() + inset, card.center().y() - side / 2, side, side);
    return {shape,
            QRectF(QPointF(shape.right() + inset, card.top() + inset * 0.3),
                   QPointF(card.right() - inset, card.bottom() - inset * 0.3))};
}

ChoiceContent choiceContent(const QRectF &rect, const Choice &choice, const StagePicture &picture)
{
    if (picture.isNull())
        return {{}, rect};
    const bool standsForWords = choice.text.isEmpty();
    const QSizeF room(rect.width() * (standsForWords ? 1 : widestBesideWords), rect.height());
    QRectF place({}, QSizeF(picture.image.size()).scaled(room, Qt::KeepAspectRatio));
    place.moveCenter(rect.center());
    place.moveLeft(rect.left());
    if (standsForWords)
        return {place, {}};
    QRectF text = rect;
    text.setLeft(place.right() + rect.height() * 0.12);
    return {place, text};
}

void paintChoiceContent(StageCanvas &canvas, const ChoiceContent &content, const Choice &choice,
                        const StagePicture &picture, const StageText &style)
{
    paintPicture(canvas, content.picture, picture);
    if (!content.text.isNull())
        canvas.drawText(content.text, choiceWords(choice), style);
}

double commonChoicePixels(const StageCanvas &canvas, const QList<Choice> &choices,
                          const QList<QRectF> &rects, double wanted)
{
    double pixels = wanted;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (rects.at(i).isNull())
            continue;
        pixels =
            qMin(pixels,
                 canvas.fittingPixels(rects.at(i), choiceWords(choices.at(i)), {.pixels = wanted}));
    }
    return pixels;
}
