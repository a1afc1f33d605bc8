#include "ui/audience/scenes.h"

#include "ui/audience/stagecanvas.h"
#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{

struct Stage
{
    Q_DECLARE_TR_FUNCTIONS(AudienceScreen)
};

/// A round's title between a line above it and its introduction.
void paintRound(StageCanvas &canvas, const RoundView &round, const QString &above)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    QRectF area = at.body();
    QRectF line = area;
    line.setHeight(area.height() * 0.22);
    canvas.drawText(line, above,
                    {.pixels = at.part(18),
                     .colour = theme.accent,
                     .alignment = Qt::AlignHCenter | Qt::AlignBottom,
                     .wrap = false});
    line.moveTop(line.bottom());
    line.setHeight(area.height() * 0.34);
    canvas.drawText(line, oneLine(round.title),
                    {.pixels = at.part(7), .colour = theme.text, .weight = QFont::Bold});
    area.setTop(line.bottom());
    canvas.drawText(area, round.introduction,
                    {.pixels = at.part(18),
                     .colour = theme.muted,
                     .alignment = Qt::AlignHCenter | Qt::AlignTop,
                     .weight = QFont::Medium});
}

} // namespace

void paintRoundStart(StageCanvas &canvas, const RoundView &round, const QString &call)
{
    const QString place = Stage::tr("Round %1 of %2").arg(round.index + 1).arg(round.count);
    paintRound(canvas, round, call.isEmpty() ? place : u"%1 · %2"_s.arg(place, call));
}

void paintBreak(StageCanvas &canvas, const BreakView &between)
{
    const RoundView &next = between.next;
    paintRound(canvas, next,
               Stage::tr("After the break: round %1 of %2").arg(next.index + 1).arg(next.count));
}
