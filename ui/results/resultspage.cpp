#include "ui/results/resultspage.h"

#include "ui/models/gamelistmodel.h"
#include "ui/results/gamedetails.h"
#include "ui/results/resultsactions.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/steadylist.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/widgets/undobar.h"
#include "ui/words/words.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int listWidth = 304;

QPushButton *makeSaveButton(const QList<QAction *> &actions, QWidget *parent)
{
    auto *button = makeButton(ResultsPage::tr("Save results"), u"save"_s, ButtonLook::Plain, parent);
    button->setObjectName(u"saveResultsButton"_s);
    auto *menu = new QMenu(button);
    menu->addActions(actions);
    QObject::connect(button, &QPushButton::clicked, menu, [button, menu] {
        menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
    });
    return button;
}

} // namespace

ResultsPage::ResultsPage(HostSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_history(session.history())
    , m_model(new GameListModel(this))
    , m_actions(new ResultsActions(session, this))
    , m_message(new MessageBar(this))
    , m_notice(new MessageBar(this))
    , m_undo(new UndoBar(this))
    , m_stack(new QStackedWidget(this))
    , m_search(makeSearchField(tr("Find a game or a winner"), this))
    , m_list(new SteadyList(this))
    , m_keep(new QComboBox(this))
    , m_detailStack(new QStackedWidget(this))
    , m_details(new GameDetails(this))
{
    setObjectName(u"resultsPage"_s);
    m_search->setObjectName(u"gameSearch"_s);
    m_message->setObjectName(u"resultsMessage"_s);
    m_notice->setObjectName(u"historyNotice"_s);
    layOut();
    connectAll();
    showNotice();
    showStack();
}

ResultsPage::~ResultsPage()
{
    commitDeletions();
}

void ResultsPage::commitDeletions()
{
    m_undo->commit();
}

void ResultsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_list->setFocus();
    if (m_stale)
        reload();
}

void ResultsPage::layOut()
{
    auto *again = makeActionButton(m_actions->hostAgain(), ButtonLook::Primary, this);
    again->setObjectName(u"hostAgainButton"_s);
    auto *remove = makeActionButton(m_actions->remove(), ButtonLook::Plain, this);
    remove->setObjectName(u"deleteGameButton"_s);
    m_details->addButton(makeSaveButton(m_actions->exports(), this));
    m_details->addButton(remove);
    m_details->addButton(again);
    m_detailStack->addWidget(new EmptyState(u"results"_s, tr("Pick a game"),
                                            tr("Its podium, players and questions show here."), {},
                                            this));
    m_detailStack->addWidget(m_details);

    auto *full = new QWidget(this);
    auto *row = new QHBoxLayout(full);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeList());
    row->addWidget(m_detailStack, 1);
    m_stack->addWidget(full);
    m_stack->addWidget(new EmptyState(
        u"results"_s, tr("No games yet"),
        tr("When a game is over, it comes here by itself: who won, how each question went, and a "
           "button to host it again. It stays when its room is gone."),
        {}, this));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    column->addWidget(new PlainLabel(TextRole::Heading, tr("Results"), this));
    column->addWidget(m_notice);
    column->addWidget(m_message);
    column->addWidget(m_undo);
    column->addWidget(m_stack, 1);
}

QWidget *ResultsPage::makeList()
{
    m_list->setObjectName(u"gameList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(GameListModel::DetailRole, m_list));
    m_list->setAccessibleName(tr("Past games"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->addActions({m_actions->hostAgain(), m_actions->remove()});
    m_list->setEmptyText(tr("No game is like that."));
    auto *panel = new QFrame(this);
    panel->setProperty("panel", u"true"_s);
    panel->setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(makeKeepBox());
    return panel;
}

QWidget *ResultsPage::makeKeepBox()
{
    m_keep->setObjectName(u"keepGames"_s);
    m_keep->setAccessibleName(tr("Keep games"));
    m_keep->addItem(tr("for ever"), 0);
    m_keep->addItem(tr("for a year"), 365);
    m_keep->addItem(tr("for 90 days"), 90);
    m_keep->addItem(tr("for 30 days"), 30);
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new PlainLabel(TextRole::Muted, tr("Keep games"), box));
    row->addWidget(m_keep, 1);
    return box;
}

void ResultsPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        selectGame();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ResultsPage::loadCurrent);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ResultsPage::showMenu);
    connect(m_keep, &QComboBox::activated, this, &ResultsPage::askKeepDays);
    connect(m_actions, &ResultsActions::roomMade, this, &ResultsPage::roomMade);
    connect(m_actions, &ResultsActions::removalAsked, this, &ResultsPage::offerUndo);
    connect(m_actions, &ResultsActions::refused, this, [this](const QString &words) {
        m_message->showMessage(MessageBar::Kind::Error, words);
    });
    connect(m_actions, &ResultsActions::saved, this, [this](const QString &path) {
        m_message->showMessage(MessageBar::Kind::Info,
                               tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(&m_history, &GameHistory::noticeChanged, this, &ResultsPage::showNotice);
    connect(&m_history, &GameHistory::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
}

void ResultsPage::reload()
{
    m_stale = false;
    m_history.list(this, [this](const Result<GameList> &games) { showGames(games); });
}

void ResultsPage::showGames(const Result<GameList> &games)
{
    if (!games) {
        // The notice says why; the next look tries again.
        m_stale = true;
        return;
    }
    m_games = *games;
    m_model->setGames(m_games.games);
    int item = m_keep->findData(m_games.keepDays);
    if (item < 0) {
        m_keep->addItem(tr("for %1 days").arg(m_games.keepDays), m_games.keepDays);
        item = m_keep->count() - 1;
    }
    m_keep->setCurrentIndex(item);
    showStack();
    selectGame();
}

void ResultsPage::showStack()
{
    const bool any = std::ranges::any_of(m_games.games, [this](const PastGame &game) {
        return !m_hidden.contains(game.key);
    });
    m_stack->setCurrentIndex(any ? 0 : 1);
}

// The one that was looked at, or the newest.
void ResultsPage::selectGame()
{
    QModelIndex row = m_current ? m_model->indexOf(*m_current) : QModelIndex();
    if (!row.isValid())
        row = m_model->index(0);
    if (row.isValid() && m_list->currentIndex() != row)
        m_list->setCurrentIndex(row);
    else
        loadCurrent();
}

void ResultsPage::loadCurrent()
{
    const PastGame *game = m_model->gameAt(m_list->currentIndex());
    m_actions->setGame(game ? std::optional(*game) : std::nullopt);
    if (!game) {
        m_detailStack->setCurrentIndex(0);
        return;
    }
    m_current = game->key;
    m_history.load(game->key, this, [this, key = game->key](const Result<GameReport> &report) {
        if (m_current != key)
            return;
        m_detailStack->setCurrentIndex(report ? 1 : 0);
        if (report)
            m_details->showGame(*report);
        else if (report.error().code != ErrorCode::NotFound)
            m_message->showMessage(MessageBar::Kind::Error, errorWords(report.error()));
    });
}

void ResultsPage::showNotice()
{
    if (m_history.notice().isEmpty())
        m_notice->hide();
    else
        m_notice->showMessage(MessageBar::Kind::Warning, m_history.notice());
}

void ResultsPage::offerUndo(const PastGame &game)
{
    m_undo->offer(
        tr("The results of “%1” are deleted.").arg(oneLine(game.title)),
        [this, key = game.key] { deleteGame(key); },
        [this, key = game.key] { hideGame(key, false); });
    hideGame(game.key, true);
}

void ResultsPage::hideGame(const GameKey &key, bool hidden)
{
    const int row = m_list->currentIndex().row();
    m_hidden.removeAll(key);
    if (hidden)
        m_hidden.append(key);
    m_model->setHidden(m_hidden);
    showStack();
    if (hidden) {
        // The next one moves up, so that several can be deleted in a row.
        if (const PastGame *next = m_model->gameAt(
                m_model->index(std::min(row, m_model->rowCount() - 1))))
            m_current = next->key;
    } else {
        m_current = key;
    }
    selectGame();
}

void ResultsPage::deleteGame(const GameKey &key)
{
    m_history.remove({key}, this, [this, key](const Result<void> &removed) {
        if (removed)
            return;
        hideGame(key, false);
        m_message->showMessage(MessageBar::Kind::Error, errorWords(removed.error()));
    });
}

void ResultsPage::askKeepDays()
{
    const int days = m_keep->currentData().toInt();
    const TimePoint oldest = m_session.now() - std::chrono::days(days);
    const auto count = std::ranges::count_if(
        m_games.games, [oldest](const PastGame &game) { return game.endedAt < oldest; });
    if (days == 0 || count == 0) {
        setKeepDays(days);
        return;
    }
    // Until the answer it stays as it is.
    m_keep->setCurrentIndex(m_keep->findData(m_games.keepDays));
    askConfirmation(
        this,
        {.title = tr("Delete %Ln older game(s)?", nullptr, int(count)),
         .text = tr("What ended more than %1 days ago is deleted now, and from now on every day. It "
                    "is gone for good.")
                     .arg(days),
         .action = tr("Delete older games"),
         .cancel = tr("Keep all")},
        [this, days] { setKeepDays(days); });
}

void ResultsPage::setKeepDays(int days)
{
    m_history.setKeepDays(days, this, [this](const Result<void> &set) {
        if (!set)
            m_message->showMessage(MessageBar::Kind::Error, errorWords(set.error()));
        reload();
    });
}

void ResultsPage::showMenu(const QPoint &at)
{
    if (!m_list->currentIndex().isValid())
        return;
    // A menu that was asked for by key stands at the row, wherever the pointer is.
    const QPoint place = m_list->indexAt(at).isValid()
        ? at
        : m_list->visualRect(m_list->currentIndex()).center();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"gameMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_actions->hostAgain());
    menu->addSeparator();
    menu->addActions(m_actions->exports());
    menu->addSeparator();
    menu->addAction(m_actions->remove());
    menu->popup(m_list->viewport()->mapToGlobal(place));
}
