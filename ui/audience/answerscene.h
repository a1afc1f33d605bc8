#pragma once

#include <QRectF>

class QString;
class StageCanvas;

/// A card with the edge and the mark of what is right; returns the place for its words.
QRectF paintRightCard(StageCanvas &canvas, const QRectF &rect);

/// The question and, when there is one, its explanation, as the reveal has them on the stage.
void paintQuestionAgain(StageCanvas &canvas, const QRectF &stage, const QString &question,
                        const QString &explanation);
