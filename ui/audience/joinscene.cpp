#include "ui/audience/scenes.h"

#include "ui/audience/stagecanvas.h"
#include "ui/theme/avatarpainter.h"
#include "ui/widgets/qrview.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace
{

struct Stage
{
    Q_DECLARE_TR_FUNCTIONS(AudienceScreen)
};

constexpr int nameRows = 3;

int nameColumns(const AudienceLayout &at)
{
    return at.size.width() > at.size.height() * 1.5 ? 5 : 4;
}

QRectF invitation(const AudienceLayout &at)
{
    QRectF rect = at.body();
    rect.setBottom(at.size.height() * 0.66);
    return rect;
}

QRectF namesArea(const AudienceLayout &at)
{
    QRectF rect = at.body();
    rect.setTop(at.size.height() * 0.685);
    return rect;
}

} // namespace

void paintJoin(StageCanvas &canvas, const AudienceView &view)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const QRectF area = invitation(at);
    const double side = qMin(area.height(), area.width() * 0.42);
    const QRectF qr(area.right() - side, area.center().y() - side / 2, side, side);
    paintQrCode(canvas.painter(), qr, qrCode(view.joinUrl.toString()));

    const double width = qr.left() - area.left() - at.part(20);
    const auto line = [&](double from, double to) {
        return QRectF(area.left(), qr.top() + side * from, width, side * (to - from));
    };
    constexpr auto lefts = Qt::AlignLeft | Qt::AlignVCenter;
    if (view.shared.settings.join == JoinMode::Locked) {
        canvas.drawText(line(0.1, 0.5), Stage::tr("This room is locked."),
                        {.pixels = at.part(9), .colour = theme.text, .alignment = lefts});
        canvas.drawText(line(0.5, 0.9), Stage::tr("Nobody else can join now."),
                        {.pixels = at.part(16), .colour = theme.muted, .alignment = lefts});
        return;
    }
    canvas.drawText(line(0, 0.14), Stage::tr("Join at"),
                    {.pixels = at.part(20),
                     .colour = theme.muted,
                     .alignment = lefts,
                     .weight = QFont::Medium,
                     .wrap = false});
    canvas.drawText(line(0.14, 0.4), typedAddress(view.joinUrl, view.shared.code),
                    {.pixels = at.part(7.5),
                     .colour = theme.text,
                     .alignment = lefts,
                     .weight = QFont::Bold,
                     .wrap = false});
    canvas.drawText(line(0.46, 0.6), Stage::tr("with the code"),
                    {.pixels = at.part(20),
                     .colour = theme.muted,
                     .alignment = lefts,
                     .weight = QFont::Medium,
                     .wrap = false});
    canvas.drawText(line(0.6, 1), view.shared.code.display(),
                    {.pixels = at.part(4.6),
                     .colour = theme.accent,
                     .alignment = lefts,
                     .weight = QFont::Bold,
                     .wrap = false});
}

void paintArrivals(StageCanvas &canvas, const AudienceView &view)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const QRectF area = namesArea(at);
    const double gap = at.part(90);
    const int columns = nameColumns(at);
    const int cells = columns * nameRows;
    const double cellWidth = (area.width() - gap * (columns - 1)) / columns;
    const double cellHeight = (area.height() - gap * (nameRows - 1)) / nameRows;
    const qsizetype first = qMax<qsizetype>(0, view.arrivals.size() - cells);
    QList<const PublicPlayer *> places(cells, nullptr);
    for (qsizetype i = first; i < view.arrivals.size(); ++i) {
        // The player's own number picks the place, so that nobody who stays is ever moved.
        const PublicPlayer &player = view.arrivals.at(i);
        places[int((player.id.number - 1) % cells)] = &player;
    }
    for (int cell = 0; cell < cells; ++cell) {
        const PublicPlayer *player = places.at(cell);
        if (!player)
            continue;
        const QRectF rect(area.left() + (cell % columns) * (cellWidth + gap),
                          area.top() + (cell / columns) * (cellHeight + gap), cellWidth,
                          cellHeight);
        canvas.fillCard(rect, theme.surface);
        const double icon = cellHeight * 0.62;
        const double inset = (cellHeight - icon) / 2;
        paintAvatar(canvas.painter(), QRectF(rect.left() + inset, rect.top() + inset, icon, icon),
                    player->avatar, player->name);
        const bool newest = player == &view.arrivals.last();
        canvas.drawText(rect.adjusted(icon + 2 * inset, 0, -inset, 0), player->name,
                        {.pixels = at.part(30),
                         .colour = newest ? theme.accent : theme.text,
                         .alignment = Qt::AlignLeft | Qt::AlignVCenter,
                         .weight = QFont::Medium,
                         .wrap = false});
    }
}
