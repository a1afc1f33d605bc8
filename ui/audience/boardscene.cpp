#include "ui/audience/scenes.h"

#include "ui/audience/stagecanvas.h"
#include "ui/theme/avatarpainter.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace
{

struct Stage
{
    Q_DECLARE_TR_FUNCTIONS(AudienceScreen)
};

constexpr double scoreWidth = 0.2;
constexpr double deltaWidth = 0.14;
constexpr auto rights = Qt::AlignRight | Qt::AlignVCenter;

/// Where a player stood before, in rows; one below the last for those who were not listed.
double placeBefore(const QList<LeaderboardRow> &before, const LeaderboardRow &row, qsizetype rows)
{
    const auto at = std::ranges::find(before, row.id, &LeaderboardRow::id);
    return at == before.end() ? double(rows) : double(at - before.begin());
}

void paintRow(StageCanvas &canvas, const QRectF &rect, const LeaderboardRow &row, double progress)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const double inset = rect.height() * 0.2;
    const double pixels = qMin(at.part(24), rect.height() * 0.5);
    canvas.fillCard(rect, row.rank == 1 ? mixed(theme.accent, theme.surface, 0.16) : theme.surface);
    const double rankWidth = at.part(13);
    canvas.drawText(QRectF(rect.left() + inset, rect.top(), rankWidth - inset, rect.height()),
                    QString::number(row.rank),
                    {.pixels = pixels,
                     .colour = row.rank <= 3 ? theme.accent : theme.muted,
                     .alignment = rights,
                     .weight = QFont::Bold,
                     .tabular = true});
    const double icon = rect.height() * 0.64;
    const QRectF avatar(rect.left() + rankWidth + inset * 1.5, rect.center().y() - icon / 2, icon,
                        icon);
    paintAvatar(canvas.painter(), avatar, row.avatar, row.name);

    const double scoreLeft = rect.right() - inset - rect.width() * scoreWidth;
    const double deltaLeft = scoreLeft - rect.width() * deltaWidth;
    const int shownScore = row.score - qRound(row.delta * (1 - progress));
    canvas.drawText(QRectF(avatar.right() + inset, rect.top(), deltaLeft - avatar.right() - inset,
                           rect.height()),
                    row.name,
                    {.pixels = pixels,
                     .colour = theme.text,
                     .alignment = Qt::AlignLeft | Qt::AlignVCenter,
                     .wrap = false});
    canvas.drawText(QRectF(deltaLeft, rect.top(), rect.width() * deltaWidth, rect.height()),
                    deltaWords(row.delta),
                    {.pixels = pixels * 0.8,
                     .colour = row.delta > 0 ? theme.right : theme.wrong,
                     .alignment = rights,
                     .tabular = true});
    canvas.drawText(QRectF(scoreLeft, rect.top(), rect.width() * scoreWidth, rect.height()),
                    numberWords(shownScore),
                    {.pixels = pixels,
                     .colour = theme.text,
                     .alignment = rights,
                     .weight = QFont::Bold,
                     .tabular = true});
}

} // namespace

void paintLeaderboard(StageCanvas &canvas, const QList<LeaderboardRow> &before,
                      const QList<LeaderboardRow> &now, const SceneMotion &motion)
{
    const AudienceLayout &at = canvas.layout();
    if (now.isEmpty()) {
        canvas.drawText(at.body(), Stage::tr("Nobody has points yet."),
                        {.pixels = at.part(14), .colour = canvas.theme().muted});
        return;
    }
    QRectF area = at.body();
    const double wanted = qMin(area.width(), at.size.height() * 1.3);
    area.adjust((area.width() - wanted) / 2, 0, -(area.width() - wanted) / 2, 0);
    const double pitch = qMin(area.height() / double(now.size()), area.height() / 6);
    const double gap = pitch * 0.12;
    canvas.painter().save();
    canvas.painter().setClipRect(at.body());
    // From the last row up, so that who climbs passes over who falls.
    for (qsizetype i = now.size() - 1; i >= 0; --i) {
        const LeaderboardRow &row = now.at(i);
        const double start =
            motion.reduced || before.isEmpty() ? double(i) : placeBefore(before, row, now.size());
        const double place = start + (double(i) - start) * motion.progress;
        if (before.isEmpty() || motion.reduced)
            canvas.painter().setOpacity(motion.progress);
        paintRow(canvas, QRectF(area.left(), area.top() + place * pitch, area.width(), pitch - gap),
                 row, motion.reduced ? 1 : motion.progress);
    }
    canvas.painter().restore();
}
