#pragma once

#include "core/game/question.h"

#include <QList>
#include <QRectF>

class StageCanvas;
struct AudienceLayout;

/// A card for each of `count` choices in the choices' region, read left to right, then down.
QList<QRectF> choiceCards(const AudienceLayout &at, qsizetype count);

/// Where a card's shape is, and what is left for its text.
struct ChoiceCardParts
{
    QRectF shape;
    QRectF text;
};
ChoiceCardParts choiceCardParts(const QRectF &card, const AudienceLayout &at);

/// The size, at most `wanted`, in which all choices fit their rectangles: one for all, so that none
/// looks more important.
double commonChoicePixels(const StageCanvas &canvas, const QList<Choice> &choices,
                          const QList<QRectF> &rects, double wanted);
