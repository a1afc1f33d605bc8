#include "ui/room/leaderboardpanel.h"

#include "ui/models/leaderboardmodel.h"
#include "ui/room/leaderboarddelegate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/steadylist.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LeaderboardPanel::LeaderboardPanel(RoomWatch &watch, QWidget *parent)
    : QFrame(parent)
{
    setProperty("panel", u"true"_s);
    auto *title = new PlainLabel(TextRole::Subtitle, tr("Leaderboard"), this);
    auto *list = new SteadyList(this);
    list->setModel(new LeaderboardModel(watch, this));
    list->setItemDelegate(new LeaderboardDelegate(list));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setAccessibleName(tr("Leaderboard"));
    list->setEmptyText(tr("Points show here after the first question."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 16, 12, 12);
    column->setSpacing(8);
    title->setContentsMargins(4, 0, 4, 0);
    column->addWidget(title);
    column->addWidget(list, 1);
}
