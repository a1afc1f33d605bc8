#pragma once

#include <QString>

class QPainter;
class QRectF;

/// Draws a player's avatar, an emoji, or the first letter of the name for a player without one.
/// Emoji are kept as pixmaps, because drawing one from the font takes about a millisecond.
void paintAvatar(QPainter &painter, const QRectF &rect, const QString &avatar, const QString &name);
