#pragma once

class QColor;

/// The relative luminance of WCAG 2, 0 (black) to 1 (white); alpha is not looked at.
double luminance(const QColor &colour);

/// How far two colours are apart for reading, 1 to 21; texts want 4.5 at least.
double contrastRatio(const QColor &one, const QColor &other);
