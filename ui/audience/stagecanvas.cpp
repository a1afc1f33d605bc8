#include "ui/audience/stagecanvas.h"

#include "ui/theme/tabular.h"

#include <QTextLayout>

namespace
{

constexpr double step = 0.92;
// Smaller than this part of the screen's height nobody reads; then the text ends in "…".
constexpr double smallestPart = 60;
// A word is broken only where a size above this part would not hold it whole.
constexpr double breakWordsPart = 26;

QTextOption optionFor(const QString &text, const StageText &style, bool breakWords)
{
    QTextOption option(style.alignment | Qt::AlignAbsolute);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(!style.wrap      ? QTextOption::NoWrap
                           : breakWords ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                        : QTextOption::WordWrap);
    return option;
}

/// Lays the text out in lines of `width`; returns what it takes.
QSizeF layLines(QTextLayout &layout, double width)
{
    double height = 0;
    double widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        widest = qMax(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {widest, height};
}

QString forLayout(const QString &text, bool wrap)
{
    return wrap ? QString(text).replace(u'\n', QChar::LineSeparator) : text.simplified();
}

bool fits(const QString &text, const QRectF &rect, const StageText &style, double pixels,
          bool breakWords)
{
    const QFont font = textFont(qRound(pixels), style.weight);
    if (style.tabular)
        return tabularWidth(font, text) <= rect.width();
    QTextLayout layout(text, font);
    layout.setTextOption(optionFor(text, style, breakWords));
    const QSizeF needed = layLines(layout, rect.width());
    return needed.width() <= rect.width() + 0.5 && needed.height() <= rect.height() + 0.5;
}

} // namespace

AudienceLayout::AudienceLayout(const QSizeF &screen)
    : size(screen)
{
    const double width = screen.width();
    const double height = screen.height();
    const double side = qMin(width * 0.04, height * 0.07);
    const auto band = [&](double from, double to) {
        return QRectF(side, height * from, width - 2 * side, height * (to - from));
    };
    title = band(0.02, 0.1);
    stage = band(0.11, 0.45);
    choices = band(0.46, 0.865);
    foot = band(0.885, 0.975);
    ring = QRectF(foot.left(), foot.top(), foot.height(), foot.height());
    footText = foot.adjusted(foot.height() * 1.3, 0, 0, 0);
}

StageCanvas::StageCanvas(QPainter &painter, const StageLook &look, const QSizeF &size)
    : m_painter(painter)
    , m_look(look)
    , m_layout(size)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
}

double StageCanvas::fittingPixels(const QRectF &rect, const QString &text,
                                  const StageText &style) const
{
    const QString shown = forLayout(text, style.wrap);
    const double smallest = m_layout.part(smallestPart);
    const double breakBelow = m_layout.part(breakWordsPart);
    for (double pixels = style.pixels; pixels > smallest; pixels *= step) {
        if (fits(shown, rect, style, pixels, pixels < breakBelow))
            return pixels;
    }
    return smallest;
}

double StageCanvas::drawText(const QRectF &rect, const QString &text, const StageText &style)
{
    QString shown = forLayout(text, style.wrap);
    if (shown.isEmpty() || rect.isEmpty())
        return 0;
    const double pixels = fittingPixels(rect, text, style);
    QFont font = textFont(qRound(pixels), style.weight);
    font.setStrikeOut(style.struckOut);
    m_shown << shown;
    m_painter.setPen(style.colour);
    m_painter.setFont(font);
    if (style.tabular) {
        drawTabular(m_painter, rect, style.alignment, shown);
        return pixels;
    }
    if (pixels <= m_layout.part(smallestPart) && !fits(shown, rect, style, pixels, true)) {
        m_cut << shown;
        const QFontMetricsF metrics(font);
        const double lines = style.wrap ? std::floor(rect.height() / metrics.height()) : 1;
        shown = metrics.elidedText(shown, Qt::ElideRight, rect.width() * qMax(1.0, lines) * 0.92);
    }
    QTextLayout layout(shown, font);
    layout.setTextOption(optionFor(shown, style, true));
    const QSizeF taken = layLines(layout, rect.width());
    double top = rect.top();
    if (style.alignment & Qt::AlignVCenter)
        top += (rect.height() - taken.height()) / 2;
    else if (style.alignment & Qt::AlignBottom)
        top += rect.height() - taken.height();
    layout.draw(&m_painter, {rect.left(), top});
    return pixels;
}

void StageCanvas::fillCard(const QRectF &rect, const QColor &colour)
{
    const double radius = m_layout.part(64);
    const double edge = m_look.theme.outlined ? m_layout.part(360) : 0;
    m_painter.setPen(edge > 0 ? QPen(theme().line, edge) : QPen(Qt::NoPen));
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(rect.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius,
                              radius);
}
