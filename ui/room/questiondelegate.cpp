#include "ui/room/questiondelegate.h"

#include "ui/models/questionlistmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowbackground.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{

using State = QuestionListModel::State;

constexpr int rowHeight = 48;
constexpr int numberWidth = 26;
constexpr int iconSide = 16;

QString iconOf(State state)
{
    switch (state) {
    case State::Coming:
        return {};
    case State::Current:
        return u"play"_s;
    case State::Played:
        return u"check"_s;
    case State::Skipped:
        return u"skip"_s;
    case State::Void:
        return u"void"_s;
    }
    return {};
}

} // namespace

void QuestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const State state = index.data(QuestionListModel::StateRole).value<State>();
    const bool counts = state != State::Skipped && state != State::Void;
    const bool current = state == State::Current;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowBackground(*painter, option);
    const QRect row = option.rect.adjusted(4, 0, -10, 0);
    painter->setFont(textFont(14, QFont::DemiBold));
    painter->setPen(current ? theme.accent : theme.muted);
    drawTabular(*painter, QRectF(row.left(), row.top(), numberWidth, row.height()), Qt::AlignRight,
                QString::number(index.row() + 1));

    if (const QString icon = iconOf(state); !icon.isEmpty()) {
        paintIcon(
            *painter,
            QRectF(row.right() - iconSide, row.center().y() - iconSide / 2.0, iconSide, iconSide),
            icon,
            current                      ? theme.accent
                : state == State::Played ? theme.right
                                         : theme.muted);
    }
    const QRect words = row.adjusted(numberWidth + 10, 6, -iconSide - 8, -6);
    const QString remark = index.data(QuestionListModel::RemarkRole).toString();
    painter->setFont(textFont(14, current ? QFont::DemiBold : QFont::Normal));
    painter->setPen(counts ? theme.text : theme.muted);
    const QString text =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter->drawText(words, Qt::AlignLeft | (remark.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop),
                      text);
    painter->setFont(textFont(12));
    painter->setPen(current ? theme.accent : theme.muted);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(remark, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowHeight};
}
