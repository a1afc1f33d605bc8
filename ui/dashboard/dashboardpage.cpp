#include "ui/dashboard/dashboardpage.h"

#include "ui/widgets/emptystate.h"
#include "ui/dashboard/roomdelegate.h"
#include "ui/models/roomlistmodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"
#include "ui/words/words.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

RowTable *makeTable(RoomListModel *model, QWidget *parent)
{
    auto *table =
        new RowTable(model, DashboardPage::tr("Rooms"), RoomListModel::TitleColumn, parent);
    table->setItemDelegate(new RoomDelegate(table));
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->setWidth(RoomListModel::CodeColumn, 112);
    table->setWidth(RoomListModel::StateColumn, 168);
    table->setWidth(RoomListModel::PlayersColumn, 184);
    table->setWidth(RoomListModel::QuestionColumn, 128);
    table->setWidth(RoomListModel::CreatedColumn, 176);
    return table;
}

} // namespace

DashboardPage::DashboardPage(HostSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RoomListModel(this))
    , m_address(new ElidedLabel(TextRole::Muted, this))
    , m_newRoom(makeButton(tr("New room"), u"plus"_s, ButtonLook::Primary, this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(makeTable(m_model, this))
{
    setObjectName(u"dashboardPage"_s);
    m_newRoom->setObjectName(u"newRoomButton"_s);
    makeActions();

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(TextRole::Heading, tr("Rooms"), this));
    words->addWidget(m_address);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(words, 1);
    head->addWidget(m_newRoom, 0, Qt::AlignTop);

    m_stack->addWidget(makeList());
    m_stack->addWidget(makeEmptyState());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);

    connect(m_newRoom, &QPushButton::clicked, this, &DashboardPage::newRoomAsked);
    connect(m_table, &QTableView::activated, this, &DashboardPage::openSelected);
    connect(m_table, &QTableView::doubleClicked, this, &DashboardPage::openSelected);
    connect(m_table, &QWidget::customContextMenuRequested, this, &DashboardPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DashboardPage::updateActions);
    connect(&session, &HostSession::roomsChanged, this, &DashboardPage::showRooms);
    connect(&session, &HostSession::nodeStatusChanged, this, &DashboardPage::showNode);
    connect(&session, &HostSession::nodesChanged, this, [this] {
        m_model->setNodes(m_session.nodes());
    });
    m_model->setNodes(session.nodes());
    showRooms(session.rooms());
    showNode(session.nodeStatus());
}

QWidget *DashboardPage::makeList()
{
    auto *list = new QWidget(this);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    auto *open = makeActionButton(m_open, ButtonLook::Plain, list);
    open->setObjectName(u"openRoomButton"_s);
    auto *end = makeActionButton(m_end, ButtonLook::Plain, list);
    end->setObjectName(u"endRoomButton"_s);
    auto *remove = makeActionButton(m_delete, ButtonLook::Plain, list);
    remove->setObjectName(u"deleteRoomButton"_s);
    tools->addWidget(open);
    tools->addWidget(end);
    tools->addWidget(remove);
    tools->addStretch();
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_table, 1);
    column->addLayout(tools);
    return list;
}

QWidget *DashboardPage::makeEmptyState()
{
    auto *empty = new EmptyState(
        u"stage"_s, tr("No rooms yet"),
        tr("A room is one game. Make one from a question pack, put its QR code on the wall, and "
           "people join with their phones, without an app or an account."),
        tr("New room"), this);
    connect(empty, &EmptyState::actionTriggered, this, &DashboardPage::newRoomAsked);
    return empty;
}

void DashboardPage::makeActions()
{
    m_open = new QAction(strokeIcon(u"open"_s), tr("Open"), this);
    m_end = new QAction(strokeIcon(u"flag"_s), tr("End game…"), this);
    m_delete = new QAction(strokeIcon(u"trash"_s), tr("Delete…"), this);
    m_open->setShortcut(Qt::Key_Return);
    m_delete->setShortcut(Qt::Key_Delete);
    for (QAction *action : {m_open, m_delete})
        action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addActions({m_open, m_end, m_delete});
    connect(m_open, &QAction::triggered, this, &DashboardPage::openSelected);
    connect(m_end, &QAction::triggered, this, &DashboardPage::askEnd);
    connect(m_delete, &QAction::triggered, this, &DashboardPage::askDelete);
}

void DashboardPage::showRooms(const QList<RoomSummary> &rooms)
{
    m_model->setRooms(rooms);
    m_stack->setCurrentIndex(rooms.isEmpty() ? 1 : 0);
    m_newRoom->setVisible(!rooms.isEmpty());
    updateActions();
}

void DashboardPage::showNode(const NodeStatus &status)
{
    m_address->setFullText(
        tr("Players join at %1").arg(status.joinUrl.toString(QUrl::StripTrailingSlash)));
    m_address->setVisible(status.joinUrl.isValid() && !status.joinUrl.isEmpty());
}

void DashboardPage::updateActions()
{
    const RoomSummary *room = selectedRoom();
    m_open->setEnabled(room);
    m_end->setEnabled(room && room->status == RoomStatus::InProgress);
    m_delete->setEnabled(room);
}

const RoomSummary *DashboardPage::selectedRoom() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->roomAt(rows.first());
}

void DashboardPage::openSelected()
{
    if (const RoomSummary *room = selectedRoom())
        Q_EMIT roomChosen(room->code);
}

void DashboardPage::askEnd()
{
    const RoomSummary *room = selectedRoom();
    if (!room)
        return;
    askConfirmation(this,
                    {.title = tr("End the game in “%1” now?").arg(oneLine(room->title)),
                     .text = tr("An open question is closed and counted, then everybody sees the "
                                "podium. The game can't be taken up again."),
                     .action = tr("End game"),
                     .cancel = tr("Go on playing")},
                    [this, code = room->code] {
                        m_session.submit(code, EndGame{}, this, [this](const Result<void> &result) {
                            if (!result)
                                m_message->showMessage(MessageBar::Kind::Error,
                                                       errorWords(result.error()));
                        });
                    });
}

void DashboardPage::askDelete()
{
    const RoomSummary *room = selectedRoom();
    if (!room)
        return;
    const bool running = room->status == RoomStatus::InProgress;
    askConfirmation(
        this,
        {.title = tr("Delete “%1”?").arg(oneLine(room->title)),
         .text = running ? tr("A game is running in it. Everybody is put out, and the room, its "
                              "players and all points are gone for good.")
                         : tr("The room, its players and all points are gone for good."),
         .action = tr("Delete room"),
         .cancel = tr("Keep")},
        [this, code = room->code] {
            m_session.deleteRoom(code, this, [this](const Result<void> &result) {
                if (!result)
                    m_message->showMessage(MessageBar::Kind::Error, errorWords(result.error()));
            });
        });
}

void DashboardPage::showMenu(const QPoint &at)
{
    if (!m_table->indexAt(at).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_end});
    menu->addSeparator();
    menu->addAction(m_delete);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}
