#pragma once

#include "ui/audience/stagelook.h"

#include <QPainter>
#include <QStringList>

/// Where the four regions of the audience screen are; they depend on its size alone, so nothing
/// that is shown can make them jump.
struct AudienceLayout
{
    explicit AudienceLayout(const QSizeF &size);

    QSizeF size;
    QRectF title;
    QRectF stage;
    QRectF choices;
    QRectF foot;
    QRectF ring; ///< The countdown, at the left of the foot.
    QRectF footText;

    /// Stage and choices together.
    QRectF body() const { return stage.united(choices); }
    /// A font size as a part of the screen's height: `part(18)` is 1/18.
    double part(double divisor) const { return size.height() / divisor; }
};

/// How a text is to stand in its rectangle.
struct StageText
{
    double pixels = 40; ///< The largest size; it shrinks in steps until the text fits.
    QColor colour;
    Qt::Alignment alignment = Qt::AlignCenter;
    QFont::Weight weight = QFont::DemiBold;
    bool wrap = true;
    bool tabular = false; ///< For numbers that count.
    bool struckOut = false; ///< For what is over.
};

/// Paints the audience screen and notes every text that it shows and every one that it had to cut.
class StageCanvas
{
    Q_DISABLE_COPY_MOVE(StageCanvas)

public:
    StageCanvas(QPainter &painter, const StageLook &look, const QSizeF &size);

    QPainter &painter() { return m_painter; }
    const StageLook &look() const { return m_look; }
    const Theme &theme() const { return m_look.theme.colours; }
    const AudienceLayout &layout() const { return m_layout; }

    /// Draws plain text in the largest size that fits; returns that size in pixels.
    double drawText(const QRectF &rect, const QString &text, const StageText &style);
    /// The size at which drawText would draw.
    double fittingPixels(const QRectF &rect, const QString &text, const StageText &style) const;

    /// A card with round corners, and with an edge where the theme wants one.
    void fillCard(const QRectF &rect, const QColor &colour);

    const QStringList &shownTexts() const { return m_shown; }
    const QStringList &cutTexts() const { return m_cut; }

private:
    QPainter &m_painter;
    const StageLook &m_look;
    AudienceLayout m_layout;
    QStringList m_shown;
    QStringList m_cut;
};
