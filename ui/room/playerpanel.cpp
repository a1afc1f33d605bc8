#include "ui/room/playerpanel.h"

#include "ui/room/playeractions.h"
#include "ui/room/playerdelegate.h"
#include "ui/room/roomwatch.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/steadylist.h"
#include "ui/words/words.h"

#include <QActionGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

using Filter = PlayerListModel::Filter;
using Order = PlayerListModel::Order;

constexpr Filter filters[] = {Filter::Everybody, Filter::NotAnswered, Filter::Away,
                              Filter::Waiting};

QString counted(const QString &words, int count)
{
    return count == 0 ? words : u"%1 · %2"_s.arg(words, numberWords(count));
}

} // namespace

PlayerPanel::PlayerPanel(RoomWatch &watch, PlayerActions &actions, QWidget *parent)
    : QFrame(parent)
    , m_watch(watch)
    , m_actions(actions)
    , m_model(new PlayerListModel(watch, this))
    , m_title(new PlainLabel(TextRole::Subtitle, this))
    , m_away(new ElidedLabel(TextRole::Caption, this))
    , m_search(new QLineEdit(this))
    , m_filter(new QComboBox(this))
    , m_order(new QToolButton(this))
    , m_letIn(makeButton({}, u"person-in"_s, ButtonLook::Plain, this))
    , m_list(new SteadyList(this))
{
    setProperty("panel", u"true"_s);
    m_search->setObjectName(u"playerSearch"_s);
    m_search->setPlaceholderText(tr("Find a player"));
    m_search->setAccessibleName(tr("Find a player"));
    m_search->setProperty("search", u"true"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(strokeIcon(u"search"_s, IconInk::Muted), QLineEdit::LeadingPosition);
    m_filter->setObjectName(u"playerFilter"_s);
    m_filter->setAccessibleName(tr("Which players to show"));
    m_filter->setToolTip(tr("Which players to show"));
    m_letIn->setObjectName(u"letAllIn"_s);
    for (const Filter filter : filters)
        m_filter->addItem(QString(), QVariant::fromValue(filter));
    m_list->setObjectName(u"playerList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PlayerDelegate(m_list));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Players"));
    m_search->installEventFilter(this);
    addKeys();
    addOrders();
    layOut();
    connectAll();
    updateCounts();
    updateEmptyText();
}

void PlayerPanel::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 16, 12, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 4, 0);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_away);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(4);
    choice->addWidget(m_filter, 1);
    choice->addWidget(m_order);
    column->addLayout(head);
    column->addWidget(m_search);
    column->addLayout(choice);
    column->addWidget(m_letIn);
    column->addWidget(m_list, 1);
}

void PlayerPanel::addKeys()
{
    const auto add = [this](const QKeySequence &key, void (PlayerActions::*ask)(PlayerId)) {
        auto *action = new QAction(m_list);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setAutoRepeat(false);
        m_list->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, ask] { (m_actions.*ask)(currentPlayer()); });
    };
    add(Qt::Key_F2, &PlayerActions::askRename);
    add(Qt::Key_Delete, &PlayerActions::askRemoval);
    add(Qt::SHIFT | Qt::Key_Delete, &PlayerActions::askBan);
}

void PlayerPanel::addOrders()
{
    auto *menu = new QMenu(m_order);
    auto *group = new QActionGroup(menu);
    const std::pair<Order, QString> orders[] = {
        {Order::Newest, tr("Newest first")},
        {Order::Name, tr("By name")},
        {Order::Score, tr("By points")},
    };
    for (const auto &[order, words] : orders) {
        QAction *action =
            menu->addAction(words, this, [this, order = order] { showInOrder(order); });
        action->setCheckable(true);
        action->setChecked(order == m_model->order());
        group->addAction(action);
    }
    m_order->setObjectName(u"playerOrder"_s);
    m_order->setIcon(strokeIcon(u"sort"_s));
    m_order->setIconSize(QSize(20, 20));
    m_order->setMenu(menu);
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_order->setFocusPolicy(Qt::TabFocus);
    m_order->setToolTip(tr("In which order"));
    m_order->setAccessibleName(tr("In which order"));
}

void PlayerPanel::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        updateEmptyText();
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setFilter(m_filter->currentData().value<Filter>());
        updateEmptyText();
    });
    connect(m_letIn, &QPushButton::clicked, &m_actions, &PlayerActions::approveAll);
    connect(m_list, &QWidget::customContextMenuRequested, this, &PlayerPanel::showMenu);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_selected = currentPlayer(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        // Selected again, but not gone to: the host may be looking elsewhere.
        m_list->setAutoScroll(false);
        m_list->setCurrentIndex(m_model->indexOf(m_selected));
        m_list->setAutoScroll(true);
    });
    connect(&m_watch, &RoomWatch::opened, this, &PlayerPanel::updateCounts);
    connect(&m_watch, &RoomWatch::phaseChanged, this, &PlayerPanel::updateCounts);
    connect(&m_watch, &RoomWatch::answersChanged, this, &PlayerPanel::updateFilters);
    connect(&m_watch, &RoomWatch::playersJoined, this, &PlayerPanel::updateCounts);
    connect(&m_watch, &RoomWatch::playersChanged, this, &PlayerPanel::updateCounts);
}

PlayerId PlayerPanel::currentPlayer() const
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? PlayerId() : m_model->playerAt(selected.first());
}

void PlayerPanel::showOnly(Filter filter)
{
    m_search->clear();
    m_filter->setCurrentIndex(int(std::ranges::find(filters, filter) - std::begin(filters)));
}

void PlayerPanel::showInOrder(Order order)
{
    m_model->setOrder(order);
}

bool PlayerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_search->clear();
        m_list->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void PlayerPanel::showMenu(const QPoint &at)
{
    // Rows move while the menu is open; what it does is for the player that it was opened on. The
    // menu key asks from the middle of the list, so the selection counts, not the place.
    const PlayerId player = currentPlayer();
    const QRect row = m_list->visualRect(m_model->indexOf(player));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fillMenu(*menu, player);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(m_list->viewport()->mapToGlobal(row.contains(at) ? at : row.center()));
}

void PlayerPanel::updateCounts()
{
    const GameRoom &room = m_watch.room();
    const PlayerCounts &counts = m_watch.playerCounts();
    m_title->setText(playerCountWords(room.seatCount));
    m_away->setFullText(counts.away && !room.isFinished()
                            ? tr("%Ln away", nullptr, counts.away)
                            : QString());
    m_letIn->setVisible(counts.waiting > 0);
    const QString letIn = tr("Let all %Ln in", nullptr, counts.waiting);
    m_letIn->setText(letIn);
    m_letIn->setAccessibleName(letIn);
    updateFilters();
}

void PlayerPanel::updateFilters()
{
    const PlayerCounts &counts = m_watch.playerCounts();
    const int owed = m_watch.owedCount();
    const bool staking = owed > 0 && m_watch.room().playPhase() == Phase::Intro;
    const QString words[] = {
        tr("Everybody"),
        counted(staking ? tr("Not staked") : tr("Not answered"), owed),
        counted(tr("Away"), counts.away),
        counted(tr("Waiting to be let in"), counts.waiting),
    };
    for (int i = 0; i < m_filter->count(); ++i) {
        if (m_filter->itemText(i) != words[i])
            m_filter->setItemText(i, words[i]);
    }
    updateEmptyText();
}

void PlayerPanel::updateEmptyText()
{
    if (!m_model->search().isEmpty()) {
        m_list->setEmptyText(tr("Nobody here has “%1” in their name.").arg(m_model->search()));
        return;
    }
    switch (m_model->filter()) {
    case Filter::Everybody:
        m_list->setEmptyText(tr("Players appear here as they join."));
        break;
    case Filter::NotAnswered:
        m_list->setEmptyText(m_watch.room().playPhase() == Phase::Answering
                                 ? tr("Everybody who is here has answered.")
                                 : tr("Nobody owes an answer."));
        break;
    case Filter::Away:
        m_list->setEmptyText(tr("Everybody is connected."));
        break;
    case Filter::Waiting:
        m_list->setEmptyText(tr("Nobody waits to be let in."));
        break;
    }
}
