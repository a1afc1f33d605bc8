#pragma once

#include <QList>
#include <QPixmap>
#include <QPointF>
#include <QRegion>

class QPainter;

/// The choices' shapes as confetti: two bursts from the lower corners, then some rain. Where a piece
/// is follows from the time alone. Pieces are drawn once and then only moved, and `regionAt` says
/// which little of the screen they touch.
class Confetti
{
public:
    static constexpr double length = 8; ///< In seconds; then all have left.

    /// `ratio` is that of device pixels.
    Confetti(const QSizeF &stage, qreal ratio);

    QRegion regionAt(double seconds) const;
    void paint(QPainter &painter, double seconds) const;

private:
    struct Piece
    {
        QPointF start;
        QPointF speed; ///< When it is thrown, in stage heights a second.
        double begins = 0;
        double turns = 0; ///< A second.
        double phase = 0;
        int sprite = 0;
    };

    /// Empty before it is thrown and after it has left.
    QRectF placeOf(const Piece &piece, double seconds) const;

    QSizeF m_stage;
    QList<QPixmap> m_sprites;
    QList<Piece> m_pieces;
};
