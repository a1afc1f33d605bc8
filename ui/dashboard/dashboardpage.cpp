#include "ui/dashboard/dashboardpage.h"

#include "ui/dashboard/roomlistactions.h"
#include "ui/dashboard/roomtable.h"
#include "ui/models/roomlistmodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/undobar.h"
#include "ui/words/words.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

/// So many rooms are seen at once; above that it takes a search.
constexpr int manyRooms = 8;

QComboBox *makeStateBox(QWidget *parent)
{
    using State = RoomFilterModel::State;
    auto *box = new QComboBox(parent);
    box->setObjectName(u"roomState"_s);
    box->setAccessibleName(DashboardPage::tr("Which rooms"));
    box->addItem(DashboardPage::tr("All rooms"), int(State::All));
    box->addItem(DashboardPage::tr("Open"), int(State::Open));
    box->addItem(DashboardPage::tr("Running"), int(State::Running));
    box->addItem(DashboardPage::tr("Finished"), int(State::Finished));
    return box;
}

} // namespace

DashboardPage::DashboardPage(HostSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RoomListModel(this))
    , m_filter(new RoomFilterModel(this))
    , m_actions(new RoomListActions(session, this))
    , m_address(new ElidedLabel(TextRole::Muted, this))
    , m_newRoom(makeButton(tr("New room"), u"plus"_s, ButtonLook::Primary, this))
    , m_message(new MessageBar(this))
    , m_undo(new UndoBar(this))
    , m_stack(new QStackedWidget(this))
    , m_search(makeSearchField(tr("Find a room by title or code"), this))
    , m_state(makeStateBox(this))
{
    setObjectName(u"dashboardPage"_s);
    m_newRoom->setObjectName(u"newRoomButton"_s);
    m_search->setObjectName(u"roomSearch"_s);
    m_filter->setSourceModel(m_model);
    m_table = new RoomTable(m_filter, [this] { return m_session.now(); }, this);
    m_table->addActions(m_actions->all());
    layOut();
    connectAll();
    m_model->setNodes(session.nodes());
    showRooms();
    showNode(session.nodeStatus());
}

DashboardPage::~DashboardPage()
{
    commitDeletions();
}

void DashboardPage::commitDeletions()
{
    m_undo->commit();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_table->setFocus();
}

void DashboardPage::layOut()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(TextRole::Heading, tr("Rooms"), this));
    words->addWidget(m_address);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(words, 1);
    auto *doctor = makeButton(tr("Room doctor"), u"doctor"_s, ButtonLook::Plain, this);
    doctor->setObjectName(u"doctorButton"_s);
    doctor->setToolTip(tr("Look whether phones will find this computer, and rehearse"));
    connect(doctor, &QPushButton::clicked, this, &DashboardPage::doctorAsked);
    head->addWidget(doctor, 0, Qt::AlignTop);
    head->addWidget(m_newRoom, 0, Qt::AlignTop);

    m_stack->addWidget(makeList());
    m_stack->addWidget(makeEmptyState());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_undo);
    column->addWidget(m_stack, 1);
}

QWidget *DashboardPage::makeList()
{
    auto *list = new QWidget(this);
    m_tools = makeTools();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const std::pair<QAction *, QString> actions[] = {
        {m_actions->open(), u"openRoomButton"_s},
        {m_actions->openWindow(), u"openWindowButton"_s},
        {m_actions->duplicate(), u"duplicateRoomButton"_s},
        {m_actions->end(), u"endRoomButton"_s},
        {m_actions->remove(), u"deleteRoomButton"_s}};
    for (const auto &[action, name] : actions) {
        auto *button = makeActionButton(action, ButtonLook::Plain, list);
        button->setObjectName(name);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_tools);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    return list;
}

QWidget *DashboardPage::makeTools()
{
    auto *tools = new QWidget(this);
    m_search->setMaximumWidth(360);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_state);
    row->addStretch();
    return tools;
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

void DashboardPage::connectAll()
{
    connect(m_newRoom, &QPushButton::clicked, this, &DashboardPage::newRoomAsked);
    connect(m_search, &QLineEdit::textChanged, this, &DashboardPage::filter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &DashboardPage::filter);
    connect(m_table, &QTableView::doubleClicked, m_actions->open(), &QAction::trigger);
    connect(m_table, &RoomTable::menuAsked, this, &DashboardPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DashboardPage::updateSelection);
    connect(m_actions, &RoomListActions::roomChosen, this, &DashboardPage::roomChosen);
    connect(m_actions, &RoomListActions::windowChosen, this, &DashboardPage::windowChosen);
    connect(m_actions, &RoomListActions::duplicated, this, &DashboardPage::tellDuplicate);
    connect(m_actions, &RoomListActions::removalAsked, this, &DashboardPage::offerUndo);
    connect(m_actions, &RoomListActions::removalConfirmed, this,
            [this](const QList<RoomSummary> &rooms) {
                QList<RoomCode> codes;
                std::ranges::transform(rooms, std::back_inserter(codes), &RoomSummary::code);
                deleteRooms(codes);
            });
    connect(m_actions, &RoomListActions::refused, this, [this](const QString &words) {
        m_duplicate = {};
        m_message->showMessage(MessageBar::Kind::Error, words);
    });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->hide();
        Q_EMIT roomChosen(m_duplicate);
    });
    connect(&m_session, &HostSession::roomsChanged, this, &DashboardPage::showRooms);
    connect(&m_session, &HostSession::nodeStatusChanged, this, &DashboardPage::showNode);
    connect(&m_session, &HostSession::nodesChanged, this,
            [this] { m_model->setNodes(m_session.nodes()); });
}

void DashboardPage::showRooms()
{
    const QList<RoomSummary> rooms = m_session.rooms();
    m_model->setRooms(rooms);
    QSet<RoomCode> there;
    for (const RoomSummary &room : rooms)
        there.insert(room.code);
    m_hidden.intersect(there);
    const auto shown = std::ranges::count_if(
        rooms, [this](const RoomSummary &room) { return !m_hidden.contains(room.code); });
    const bool wasEmpty = m_stack->currentIndex() == 1;
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
    if (wasEmpty && shown > 0 && isVisible())
        m_table->setFocus(); // Its keys work at once.
    m_newRoom->setVisible(shown > 0);
    m_tools->setVisible(shown > manyRooms || m_filter->isFiltering());
    updateSelection();
}

void DashboardPage::showNode(const NodeStatus &status)
{
    m_address->setFullText(
        tr("Players join at %1").arg(status.joinUrl.toString(QUrl::StripTrailingSlash)));
    m_address->setVisible(status.joinUrl.isValid() && !status.joinUrl.isEmpty());
}

void DashboardPage::filter()
{
    m_filter->setSearch(m_search->text());
    m_filter->setState(RoomFilterModel::State(m_state->currentData().toInt()));
    m_table->setEmptyText(tr("No room is like that. Look for another word or in all rooms."));
    updateSelection();
}

void DashboardPage::updateSelection()
{
    QList<RoomSummary> rooms;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        if (const RoomSummary *room = m_model->roomAt(m_filter->mapToSource(row)))
            rooms.append(*room);
    }
    m_actions->setSelection(rooms);
}

void DashboardPage::tellDuplicate(const RoomCode &copy, const QString &title)
{
    m_duplicate = copy;
    m_message->showMessage(
        MessageBar::Kind::Info,
        tr("There is another “%1” now, with the code %2.").arg(oneLine(title), copy.display()),
        tr("Open it"));
}

void DashboardPage::offerUndo(const QList<RoomSummary> &rooms)
{
    QList<RoomCode> codes;
    std::ranges::transform(rooms, std::back_inserter(codes), &RoomSummary::code);
    m_undo->offer(
        rooms.size() == 1 ? tr("“%1” is deleted.").arg(oneLine(rooms.first().title))
                          : tr("%Ln room(s) are deleted.", nullptr, int(rooms.size())),
        [this, codes] { deleteRooms(codes); }, [this, codes] { hideRooms(codes, false); });
    hideRooms(codes, true);
    Q_EMIT roomsHidden(codes);
}

void DashboardPage::hideRooms(const QList<RoomCode> &codes, bool hidden)
{
    const QSet<RoomCode> set(codes.cbegin(), codes.cend());
    if (hidden)
        m_hidden.unite(set);
    else
        m_hidden.subtract(set);
    m_filter->setHidden(m_hidden);
    showRooms();
}

void DashboardPage::deleteRooms(const QList<RoomCode> &codes)
{
    for (const RoomCode &code : codes) {
        m_session.deleteRoom(code, this, [this, code](const Result<void> &deleted) {
            if (deleted || deleted.error().code == ErrorCode::RoomNotFound)
                return;
            hideRooms({code}, false);
            m_duplicate = {};
            m_message->showMessage(MessageBar::Kind::Error, errorWords(deleted.error()));
        });
    }
}

void DashboardPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"roomMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions->open(), m_actions->openWindow()});
    menu->addSeparator();
    menu->addActions({m_actions->duplicate(), m_actions->end()});
    menu->addSeparator();
    menu->addAction(m_actions->remove());
    menu->popup(globalPosition);
}
