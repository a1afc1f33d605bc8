#pragma once

#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

/// What an icon of ours is drawn in; the colour follows the application's palette.
enum class IconInk { Text, Muted, OnAccent, Wrong };

/// An icon of resources/icons by its name, drawn sharp at every size in the theme's colour. In a
/// size that is wider than high it stands at the left: that is how buttons get air before their
/// text.
QIcon strokeIcon(const QString &name, IconInk ink = IconInk::Text);

/// Draws an icon of resources/icons in a colour of the caller's.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);
