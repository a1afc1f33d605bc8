#include "ui/audience/buzzscene.h"

#include "ui/audience/answerscene.h"
#include "ui/audience/scenes.h"
#include "ui/audience/stagecanvas.h"
#include "ui/theme/avatarpainter.h"
#include "ui/theme/icons.h"
#include "ui/words/buzzwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

struct Stage
{
    Q_DECLARE_TR_FUNCTIONS(AudienceScreen)
};

constexpr qsizetype rowsShown = 5;
constexpr qsizetype judgedShown = 2; ///< At most, before the first on turn.
constexpr qsizetype tiedShown = 4;
constexpr double turnShare = 0.52; ///< Of the width, for who is on turn.
constexpr auto lefts = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto rights = Qt::AlignRight | Qt::AlignVCenter;

QList<BuzzRow> rowsOnTurn(const BuzzView &buzzes)
{
    QList<BuzzRow> rows;
    std::ranges::copy_if(buzzes.rows, std::back_inserter(rows), &BuzzRow::isOnTurn);
    return rows;
}

/// The stretch around those on turn.
QList<BuzzRow> shownRows(const BuzzView &buzzes)
{
    const QList<BuzzRow> &rows = buzzes.rows;
    const auto first = std::ranges::find_if(rows, &BuzzRow::isOnTurn) - rows.begin();
    const qsizetype start = std::clamp<qsizetype>(first - judgedShown, 0,
                                                  std::max<qsizetype>(0, rows.size() - rowsShown));
    return rows.mid(start, rowsShown);
}

QString noteWords(const BuzzRow &row)
{
    switch (row.state) {
    case BuzzState::Right:
        return Stage::tr("right");
    case BuzzState::Wrong:
        return Stage::tr("wrong");
    case BuzzState::Out:
        return Stage::tr("team is out");
    case BuzzState::Waiting:
        break;
    }
    return row.isTied ? Stage::tr("equally fast") : behindWords(row.behind);
}

void paintRow(StageCanvas &canvas, const QRectF &rect, const BuzzRow &row)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const bool isOver = row.state == BuzzState::Wrong || row.state == BuzzState::Out;
    const double inset = rect.height() * 0.2;
    const double pixels = qMin(at.part(24), rect.height() * 0.5);
    canvas.fillCard(rect, row.isOnTurn ? mixed(theme.accent, theme.surface, 0.16) : theme.surface);
    const QRectF place(rect.left() + inset, rect.top(), rect.height() * 0.6, rect.height());
    canvas.drawText(place, QString::number(row.place),
                    {.pixels = pixels,
                     .colour = row.isOnTurn ? theme.accent : theme.muted,
                     .alignment = rights,
                     .weight = QFont::Bold,
                     .tabular = true});
    const double side = rect.height() * 0.64;
    const QRectF avatar(place.right() + inset, rect.center().y() - side / 2, side, side);
    paintAvatar(canvas.painter(), avatar, row.avatar, row.name);
    const double noteWidth = rect.width() * 0.24;
    const QRectF note(rect.right() - inset - noteWidth, rect.top(), noteWidth, rect.height());
    canvas.drawText(note, noteWords(row),
                    {.pixels = pixels * 0.8,
                     .colour = row.state == BuzzState::Wrong ? theme.wrong : theme.muted,
                     .alignment = rights});
    const double left = avatar.right() + inset;
    canvas.drawText(QRectF(left, rect.top(), note.left() - inset / 2 - left, rect.height()), row.name,
                    {.pixels = pixels,
                     .colour = isOver ? theme.muted : theme.text,
                     .alignment = lefts,
                     .struckOut = isOver});
}

void paintOrderOfBuzzes(StageCanvas &canvas, const QRectF &area, const QList<BuzzRow> &rows)
{
    const double pitch = area.height() / rowsShown;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        paintRow(canvas,
                 QRectF(area.left(), area.top() + double(i) * pitch, area.width(), pitch * 0.88),
                 rows.at(i));
    }
}

/// Of a person's place, from one part of its height to another.
QRectF partOf(const QRectF &rect, double from, double to)
{
    return {rect.left(), rect.top() + rect.height() * from, rect.width(), rect.height() * (to - from)};
}

QRectF nameRect(const QRectF &rect, const BuzzRow &row)
{
    return partOf(rect, 0.51, row.team.isEmpty() ? 0.94 : 0.75);
}

/// One of those on turn: picture, name, team.
void paintPerson(StageCanvas &canvas, const QRectF &rect, const BuzzRow &row, double pixels)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const double side = qMin(rect.height() * 0.44, rect.width() * 0.8);
    QRectF avatar(0, 0, side, side);
    avatar.moveCenter(partOf(rect, 0.04, 0.5).center());
    paintAvatar(canvas.painter(), avatar, row.avatar, row.name);
    canvas.drawText(nameRect(rect, row), row.name,
                    {.pixels = pixels, .colour = theme.text, .weight = QFont::Bold});
    canvas.drawText(partOf(rect, 0.76, 1), row.team, {.pixels = at.part(26), .colour = theme.accent});
}

/// Those who answer now, as large as there is room.
void paintTurn(StageCanvas &canvas, const QRectF &rect, const QList<BuzzRow> &rows)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    canvas.fillCard(rect, mixed(theme.accent, theme.surface, 0.16));
    const double pad = at.part(60);
    QRectF people = rect.adjusted(pad, pad / 2, -pad, -pad / 2);
    if (rows.size() == 1)
        return paintPerson(canvas, people, rows.first(), at.part(11));
    const qsizetype shown = rows.size() > tiedShown ? tiedShown - 1 : rows.size();
    QRectF head = people;
    head.setHeight(people.height() * 0.16);
    people.setTop(head.bottom());
    canvas.drawText(head, Stage::tr("Equally fast"),
                    {.pixels = at.part(24), .colour = theme.accent, .wrap = false});
    QRectF column = people;
    column.setWidth(people.width() / double(qMin(rows.size(), tiedShown)));
    const auto place = [&](qsizetype i) {
        return column.translated(column.width() * double(i), 0).adjusted(pad / 4, 0, -pad / 4, 0);
    };
    // One size for all, so that none looks more important.
    double pixels = at.part(16);
    for (qsizetype i = 0; i < shown; ++i) {
        pixels = qMin(pixels,
                      canvas.fittingPixels(nameRect(place(i), rows.at(i)), rows.at(i).name,
                                           {.pixels = pixels, .weight = QFont::Bold}));
    }
    for (qsizetype i = 0; i < shown; ++i)
        paintPerson(canvas, place(i), rows.at(i), pixels);
    if (shown < rows.size()) {
        canvas.drawText(place(shown), Stage::tr("and %Ln more", nullptr, int(rows.size() - shown)),
                        {.pixels = at.part(24), .colour = theme.muted});
    }
}

} // namespace

void paintBuzzes(StageCanvas &canvas, const BuzzView &buzzes)
{
    const AudienceLayout &at = canvas.layout();
    const QString task = Stage::tr("Press your buzzer!");
    if (buzzes.rows.isEmpty())
        return paintTask(canvas, at.choices, u"buzzer"_s, task);
    QRectF turn = at.choices;
    turn.setWidth(turn.width() * turnShare);
    QRectF order = at.choices;
    order.setLeft(turn.right() + at.part(54));
    const QList<BuzzRow> onTurn = rowsOnTurn(buzzes);
    if (onTurn.isEmpty())
        paintTask(canvas, turn, u"buzzer"_s, task);
    else
        paintTurn(canvas, turn, onTurn);
    paintOrderOfBuzzes(canvas, order, shownRows(buzzes));
}

void paintBuzzAnswer(StageCanvas &canvas, const ClosedQuestion &closed)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const QString key = oneLine(closed.correct.texts.value(0));
    const QList<BuzzRow> rows = closed.buzzes ? closed.buzzes->rows : QList<BuzzRow>();
    const auto winner = std::ranges::find(rows, BuzzState::Right, &BuzzRow::state);
    const bool isKnown = winner != rows.end();
    QRectF words;
    if (isKnown) {
        words = paintRightCard(canvas, at.choices);
        const double side = words.height() * 0.5;
        paintAvatar(canvas.painter(),
                    QRectF(words.left(), words.center().y() - side / 2, side, side), winner->avatar,
                    winner->name);
        words.setLeft(words.left() + side + at.part(30));
    } else {
        canvas.fillCard(at.choices, theme.surface);
        words = at.choices.adjusted(at.part(20), at.part(40), -at.part(20), -at.part(40));
    }
    const Qt::Alignment side = isKnown ? Qt::AlignLeft : Qt::AlignHCenter;
    QRectF upper = words;
    if (!key.isEmpty())
        upper.setHeight(words.height() * 0.52);
    canvas.drawText(upper, isKnown ? winner->name : Stage::tr("Nobody knew it"),
                    {.pixels = at.part(10),
                     .colour = isKnown ? theme.text : theme.muted,
                     .alignment = side | (key.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom),
                     .weight = QFont::Bold});
    canvas.drawText(QRectF(QPointF(words.left(), upper.bottom()), words.bottomRight()), key,
                    {.pixels = at.part(14),
                     .colour = isKnown ? theme.right : theme.text,
                     .alignment = side | Qt::AlignTop});
}
