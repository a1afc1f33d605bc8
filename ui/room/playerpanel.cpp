#include "ui/room/playerpanel.h"

#include "ui/models/playerlistmodel.h"
#include "ui/room/playerdelegate.h"
#include "ui/room/roomwatch.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/steadylist.h"
#include "ui/words/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PlayerPanel::PlayerPanel(RoomWatch &watch, QWidget *parent)
    : QFrame(parent)
    , m_watch(watch)
    , m_model(new PlayerListModel(watch, this))
    , m_title(new PlainLabel(TextRole::Subtitle, this))
    , m_away(new ElidedLabel(TextRole::Caption, this))
    , m_search(new QLineEdit(this))
    , m_list(new SteadyList(this))
{
    setProperty("panel", u"true"_s);
    m_search->setPlaceholderText(tr("Find a player"));
    m_search->setAccessibleName(tr("Find a player"));
    m_search->setProperty("search", u"true"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(strokeIcon(u"search"_s, IconInk::Muted), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PlayerDelegate(m_list));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Players"));
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 16, 12, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 4, 0);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_away);
    column->addLayout(head);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        updateEmptyText();
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &PlayerPanel::showMenu);
    connect(&watch, &RoomWatch::opened, this, &PlayerPanel::updateHeader);
    connect(&watch, &RoomWatch::phaseChanged, this, [this] {
        // Counting thousands is not for every change of phase.
        if (m_watch.room().isFinished())
            updateHeader();
    });
    connect(&watch, &RoomWatch::playersJoined, this, &PlayerPanel::updateHeader);
    connect(&watch, &RoomWatch::playersChanged, this, &PlayerPanel::updateHeader);
    updateHeader();
    updateEmptyText();
}

PlayerId PlayerPanel::currentPlayer() const
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? PlayerId() : m_model->playerAt(selected.first());
}

bool PlayerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_list && key == Qt::Key_Delete && currentPlayer().number) {
        Q_EMIT removalAsked(currentPlayer());
        return true;
    }
    if (watched == m_search && key == Qt::Key_Escape) {
        m_search->clear();
        m_list->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void PlayerPanel::showMenu(const QPoint &at)
{
    const PlayerId id = m_model->playerAt(m_list->indexAt(at));
    const Player *player = m_watch.room().player(id);
    if (!player)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!player->approved) {
        menu->addAction(strokeIcon(u"person-in"_s), tr("Let in"), this,
                        [this, id] { Q_EMIT approvalAsked(id); });
    }
    auto *remove = menu->addAction(strokeIcon(u"person-out"_s), tr("Remove from the room…"), this,
                                   [this, id] { Q_EMIT removalAsked(id); });
    // Shown only: the list itself answers the key.
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    remove->setShortcutVisibleInContextMenu(true);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void PlayerPanel::updateHeader()
{
    const GameRoom &room = m_watch.room();
    m_title->setText(playerCountWords(room.seatCount));
    const auto away = std::ranges::count_if(room.players, [](const Player &player) {
        return player.isListed() && !player.connected && !player.left;
    });
    m_away->setFullText(away && !room.isFinished() ? tr("%1 away").arg(numberWords(int(away)))
                                                   : QString());
}

void PlayerPanel::updateEmptyText()
{
    m_list->setEmptyText(m_model->search().isEmpty()
                             ? tr("Players appear here as they join.")
                             : tr("Nobody here has “%1” in their name.").arg(m_model->search()));
}
