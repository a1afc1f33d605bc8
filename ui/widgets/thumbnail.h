#pragma once

#include <QPixmap>

struct Theme;

/// A picture as a whole in a small frame of `size`, sharp at the screen's `ratio`; a sign for a
/// picture where there is none.
QPixmap thumbnail(const QImage &image, const QSize &size, const Theme &theme, qreal ratio);
