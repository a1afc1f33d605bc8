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

constexpr auto lefts = Qt::AlignLeft | Qt::AlignVCenter;

/// Address and code in words, in a column as high as the QR codes.
void paintAddress(StageCanvas &canvas, const QRectF &column, const AudienceView &view)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const auto line = [&](double from, double to) {
        return QRectF(column.left(), column.top() + column.height() * from, column.width(),
                      column.height() * (to - from));
    };
    const StageText small{.pixels = at.part(20),
                          .colour = theme.muted,
                          .alignment = lefts,
                          .weight = QFont::Medium,
                          .wrap = false};
    canvas.drawText(line(0, 0.14), Stage::tr("Join at"), small);
    canvas.drawText(line(0.14, 0.4), typedAddress(view.joinUrl, view.shared.code),
                    {.pixels = at.part(7.5),
                     .colour = theme.text,
                     .alignment = lefts,
                     .weight = QFont::Bold,
                     .wrap = false});
    canvas.drawText(line(0.46, 0.6), Stage::tr("with the code"), small);
    canvas.drawText(line(0.6, 1), view.shared.code.display(),
                    {.pixels = at.part(4.6),
                     .colour = theme.accent,
                     .alignment = lefts,
                     .weight = QFont::Bold,
                     .wrap = false});
}

void paintLocked(StageCanvas &canvas, const QRectF &column)
{
    const AudienceLayout &at = canvas.layout();
    const QRectF upper(column.left(), column.top() + column.height() * 0.1, column.width(),
                       column.height() * 0.4);
    canvas.drawText(upper, Stage::tr("This room is locked."),
                    {.pixels = at.part(9), .colour = canvas.theme().text, .alignment = lefts});
    canvas.drawText(
        upper.translated(0, upper.height()), Stage::tr("Nobody else can join now."),
        {.pixels = at.part(16), .colour = canvas.theme().muted, .alignment = lefts});
}

StageText captionStyle(const StageCanvas &canvas)
{
    return {.pixels = canvas.layout().part(28),
            .colour = canvas.theme().text,
            .alignment = Qt::AlignHCenter | Qt::AlignTop,
            .weight = QFont::Medium};
}

/// The height that `words` need below a QR code as wide as what is then left for it; at most half.
double captionRoom(const StageCanvas &canvas, const QRectF &area, const QString &words)
{
    const StageText style = captionStyle(canvas);
    const double smallest = canvas.fittingPixels({}, words, style);
    double room = canvas.layout().part(6.5);
    const auto fits = [&] {
        const double side = qMin(area.height() - room, area.width() * 0.26);
        const QRectF caption(0, 0, side, room - canvas.layout().part(90));
        return canvas.fittingPixels(caption, words, style) > smallest;
    };
    while (room < area.height() / 2 && !fits())
        room *= 1.1;
    return room;
}

/// A QR code with words in the `room` below it.
void paintCaptionedQr(StageCanvas &canvas, const QRectF &square, double room, const QString &text,
                      const QString &words)
{
    const AudienceLayout &at = canvas.layout();
    paintQrCode(canvas.painter(), square, qrCode(text));
    const double gap = at.part(90);
    canvas.drawText(QRectF(square.left(), square.bottom() + gap, square.width(), room - gap), words,
                    captionStyle(canvas));
}

/// First the network, then the page; returns what is left for the address.
QRectF paintQrCodes(StageCanvas &canvas, const QRectF &area, const AudienceView &view)
{
    const AudienceLayout &at = canvas.layout();
    const QString url = view.joinUrl.toString();
    const double gap = at.part(20);
    if (const std::optional<WifiNetwork> &wifi = canvas.look().wifi) {
        const QString password = wifi->security == WifiSecurity::Open
            ? Stage::tr("No password")
            : Stage::tr("Password: %1").arg(oneLine(wifi->password));
        const QString words = Stage::tr("1. Wi-Fi: %1").arg(oneLine(wifi->name)) + u'\n' + password;
        const double room = captionRoom(canvas, area, words);
        const double side = qMin(area.height() - room, area.width() * 0.26);
        const double top = area.center().y() - (side + room) / 2;
        const QRectF join(area.right() - side, top, side, side);
        const QRectF network = join.translated(-side - gap, 0);
        paintCaptionedQr(canvas, network, room, wifiQrText(*wifi), words);
        paintCaptionedQr(canvas, join, room, url,
                         Stage::tr("2. Join") + u'\n' + view.shared.code.display());
        return {area.left(), top, network.left() - area.left() - gap, side + room};
    }
    const double side = qMin(area.height(), area.width() * 0.42);
    const QRectF join(area.right() - side, area.center().y() - side / 2, side, side);
    paintQrCode(canvas.painter(), join, qrCode(url));
    return {area.left(), join.top(), join.left() - area.left() - gap, side};
}

/// Who made the room's picture and where it comes from.
void paintCredit(StageCanvas &canvas, const SharedView &view)
{
    const AudienceLayout &at = canvas.layout();
    QStringList parts{oneLine(view.imageAuthor), oneLine(view.imageLink)};
    parts.removeAll(QString());
    QRectF rect = at.foot;
    rect.setLeft(rect.center().x() + at.part(40));
    canvas.drawText(rect, parts.join(u" · "),
                    {.pixels = at.part(40),
                     .colour = canvas.theme().muted,
                     .alignment = Qt::AlignRight | Qt::AlignVCenter,
                     .weight = QFont::Medium});
}

} // namespace

void paintJoin(StageCanvas &canvas, const AudienceView &view, bool hasPicture)
{
    const QRectF column = paintQrCodes(canvas, invitation(canvas.layout()), view);
    if (view.shared.settings.join == JoinMode::Locked)
        paintLocked(canvas, column);
    else
        paintAddress(canvas, column, view);
    if (hasPicture)
        paintCredit(canvas, view.shared);
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
                         .alignment = lefts,
                         .weight = QFont::Medium});
    }
}
