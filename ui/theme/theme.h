#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

/// The colours of one appearance of Quizstage, dark or light; docs of each token: design.md.
struct Theme
{
    bool dark = true;
    QColor background;
    QColor surface;
    QColor raised;
    QColor hover; ///< Raised, under the pointer.
    QColor line; ///< Hairlines between things that space alone can't part.
    QColor selection; ///< Chosen rows; the text on it stays as it is.
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent; ///< Text on the accent.
    QColor right;
    QColor wrong;
    QColor warning;

    static const Theme &darkTheme();
    static const Theme &lightTheme();
    /// The theme that a palette was made from, or the nearest one for a foreign palette.
    static const Theme &of(const QPalette &palette);

    QPalette palette() const;

    bool operator==(const Theme &) const = default;
};

/// `top` laid over `bottom` at `share` of 0–1.
QColor mixed(const QColor &top, const QColor &bottom, double share);

/// The interface's font at a size in pixels: Inter, Noto Sans or DejaVu Sans, whichever there is.
QFont textFont(int pixels, QFont::Weight weight = QFont::Normal);
