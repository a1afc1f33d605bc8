#pragma once

#include <QColor>
#include <QPainterPath>
#include <QString>

class QPainter;

/// How the n-th choice of a question looks everywhere: colour, shape and letter go together.
struct ChoiceLook
{
    QColor fill;
    QColor text; ///< On the fill, at least 4.5:1.
    QString letter;
    QString shapeName; ///< Untranslated: "circle", "triangle" …
};

/// The look of choice 0–7, A–H; higher ones begin anew.
const ChoiceLook &choiceLook(int place);

/// The outline of a choice's shape, filling `rect`, which should be a square.
QPainterPath choiceShape(int place, const QRectF &rect);

/// The shape of a choice with its letter in it.
void paintChoiceShape(QPainter &painter, int place, const QRectF &rect, const QColor &shape,
                      const QColor &letter);
