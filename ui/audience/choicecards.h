#pragma once

#include "core/game/question.h"
#include "ui/audience/stagecanvas.h"

#include <QList>
#include <QRectF>

struct StagePicture;
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

/// What is in a choice's rectangle: a picture, words, or both beside each other.
struct ChoiceContent
{
    QRectF picture; ///< Null without one.
    QRectF text; ///< Null where the picture stands for the words.
};
ChoiceContent choiceContent(const QRectF &rect, const Choice &choice, const StagePicture &picture);

/// Draws a choice's picture, and its words in `style` unless the picture stands for them.
void paintChoiceContent(StageCanvas &canvas, const ChoiceContent &content, const Choice &choice,
                        const StagePicture &picture, const StageText &style);

/// The size, at most `wanted`, in which all choices fit their rectangles: one for all, so that none
/// looks more important.
double commonChoicePixels(const StageCanvas &canvas, const QList<Choice> &choices,
                          const QList<QRectF> &rects, double wanted);
