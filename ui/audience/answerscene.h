#pragma once

#include <QRectF>

class QString;
class StageCanvas;

/// The question and, when there is one, its explanation, as the reveal has them on the stage.
void paintQuestionAgain(StageCanvas &canvas, const QRectF &stage, const QString &question,
                        const QString &explanation);
