#pragma once

#include <QString>

class QPainter;
class QRectF;

/// Draws a player's avatar: our picture for its emoji, the emoji itself where there is none, or the
/// first letter of the name for a player without one. Kept as pixmaps, since each takes a millisecond.
void paintAvatar(QPainter &painter, const QRectF &rect, const QString &avatar, const QString &name);
