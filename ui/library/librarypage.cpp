#include "ui/library/librarypage.h"

#include "ui/library/libraryactions.h"
#include "ui/library/packcelldelegate.h"
#include "ui/library/packview.h"
#include "ui/models/packtablemodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/undobar.h"
#include "ui/words/packwords.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowHeight = 56;
constexpr int longestTag = 220;
constexpr int questionsWidth = 104;
constexpr int lastUsedWidth = 120;
constexpr int usedWidth = 116;

} // namespace

LibraryPage::LibraryPage(PackShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_model(new PackTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_actions(new LibraryActions(shelf, this))
    , m_message(new MessageBar(this))
    , m_notice(new MessageBar(this))
    , m_problems(new MessageBar(this))
    , m_undo(new UndoBar(this))
    , m_stack(new QStackedWidget(this))
    , m_search(makeSearchField(tr("Find packs, questions and answers"), this))
    , m_tag(new QComboBox(this))
    , m_difficulty(new QComboBox(this))
    , m_table(nullptr)
    , m_packStack(new QStackedWidget(this))
    , m_pack(new PackView(this))
{
    setObjectName(u"libraryPage"_s);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(PackTableModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table = new RowTable(m_sorted, tr("Packs"), PackTableModel::TitleColumn, this);
    layOut();
    connectAll();
    connectActions();
    showNotice();
}

void LibraryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_table->setFocus();
    reload();
}

void LibraryPage::selectPack(const QString &id)
{
    m_current = id;
    m_search->clear();
    m_tag->setCurrentIndex(0);
    m_difficulty->setCurrentIndex(0);
    reload();
}

void LibraryPage::layOut()
{
    m_message->setObjectName(u"libraryMessage"_s);
    m_notice->setObjectName(u"libraryNotice"_s);
    m_notice->setClosable(false);
    m_problems->setObjectName(u"libraryProblems"_s);
    auto *full = new QWidget(this);
    auto *row = new QHBoxLayout(full);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeList(), 5);
    row->addWidget(makePack(), 4);
    m_stack->addWidget(full);
    auto *none = new EmptyState(
        u"pack"_s, tr("No packs here"),
        tr("A pack is a set of questions. Import one from a file of Quizstage, Kahoot, Moodle or a "
           "spreadsheet."),
        tr("Import questions"), this);
    connect(none, &EmptyState::actionTriggered, this, &LibraryPage::importAsked);
    m_stack->addWidget(none);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    column->addLayout(makeHead());
    for (QWidget *bar : std::initializer_list<QWidget *>{m_notice, m_problems, m_message, m_undo})
        column->addWidget(bar);
    column->addWidget(m_stack, 1);
}

QLayout *LibraryPage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new PlainLabel(TextRole::Heading, tr("Library"), this));
    head->addStretch();
    const std::pair<QAction *, QString> buttons[] = {{m_actions->showBin(), u"showBin"_s},
                                                     {m_actions->importPack(), u"importPack"_s},
                                                     {m_actions->newPack(), u"newPack"_s}};
    for (const auto &[action, name] : buttons) {
        auto *button = makeActionButton(action, ButtonLook::Plain, this);
        button->setObjectName(name);
        head->addWidget(button);
    }
    return head;
}

QWidget *LibraryPage::makeList()
{
    m_search->setObjectName(u"librarySearch"_s);
    m_tag->setObjectName(u"libraryTag"_s);
    m_tag->setAccessibleName(tr("Tag"));
    // Tags come later, and one may be as long as it likes.
    m_tag->setMaximumWidth(longestTag);
    m_tag->addItem(tr("All tags"), QString());
    m_difficulty->setObjectName(u"libraryDifficulty"_s);
    m_difficulty->setAccessibleName(tr("Difficulty"));
    m_difficulty->addItem(tr("Any difficulty"), QString());
    for (const QString &difficulty : {u"easy"_s, u"medium"_s, u"hard"_s})
        m_difficulty->addItem(difficultyWords(difficulty), difficulty);
    m_table->setObjectName(u"libraryPacks"_s);
    m_table->setItemDelegate(new PackCellDelegate(m_table));
    m_table->setEmptyText(tr("No pack is like that."));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setWidth(PackTableModel::QuestionsColumn, questionsWidth);
    m_table->setWidth(PackTableModel::LastUsedColumn, lastUsedWidth);
    m_table->setWidth(PackTableModel::UsedColumn, usedWidth);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(false);
    m_table->sortByColumn(PackTableModel::TitleColumn, Qt::AscendingOrder);
    m_table->addActions(m_actions->ofPack());

    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_tag);
    filters->addWidget(m_difficulty);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(filters);
    column->addWidget(m_table, 1);
    return list;
}

QWidget *LibraryPage::makePack()
{
    const auto add = [this](QAction *action, ButtonLook look, const QString &name) {
        auto *button = makeActionButton(action, look, this);
        button->setObjectName(name);
        m_pack->addButton(button);
        return button;
    };
    add(m_actions->makeRoom(), ButtonLook::Primary, u"makeRoom"_s);
    add(m_actions->edit(), ButtonLook::Plain, u"editPack"_s);
    m_exportButton = add(m_actions->exportPack(), ButtonLook::Plain, u"exportPack"_s);
    add(m_actions->remove(), ButtonLook::Plain, u"deletePack"_s);
    m_packStack->addWidget(
        new EmptyState(u"pack"_s, tr("Pick a pack"), tr("Its questions show here."), {}, this));
    m_packStack->addWidget(m_pack);
    return m_packStack;
}

void LibraryPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::reload);
    connect(m_tag, &QComboBox::activated, this, &LibraryPage::reload);
    connect(m_difficulty, &QComboBox::activated, this, &LibraryPage::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LibraryPage::lookAtCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, &LibraryPage::showMenu);
    connect(m_table, &QTableView::doubleClicked, m_actions->makeRoom(), &QAction::trigger);
    connect(&m_shelf, &PackShelf::noticeChanged, this, &LibraryPage::showNotice);
    connect(&m_shelf, &PackShelf::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

void LibraryPage::connectActions()
{
    connect(m_actions->makeRoom(), &QAction::triggered, this,
            [this] { Q_EMIT roomAsked(m_actions->pack()->id); });
    connect(m_actions->edit(), &QAction::triggered, this,
            [this] { Q_EMIT editAsked(m_actions->pack()->id); });
    connect(m_actions->newPack(), &QAction::triggered, this, &LibraryPage::newPackAsked);
    connect(m_actions->importPack(), &QAction::triggered, this, &LibraryPage::importAsked);
    connect(m_actions->exportPack(), &QAction::triggered, this, [this] {
        const PackInfo pack = *m_actions->pack();
        Q_EMIT exportAsked(pack.id, pack.title,
                           m_exportButton->mapToGlobal(QPoint(0, m_exportButton->height() + 4)));
    });
    connect(m_actions, &LibraryActions::removed, this, &LibraryPage::tellRemoved);
    connect(m_actions, &LibraryActions::refused, this, [this](const QString &words) {
        m_message->showMessage(MessageBar::Kind::Error, words);
    });
}

void LibraryPage::reload()
{
    const PackSearch search{.words = m_search->text(),
                            .tag = m_tag->currentData().toString(),
                            .difficulty = m_difficulty->currentData().toString()};
    const quint64 request = ++m_request;
    m_shelf.find(search, this, [this, request, search](const Result<PackList> &list) {
        if (request != m_request)
            return;
        if (list)
            showList(*list, search == PackSearch());
        else
            showError(list.error());
    });
}

void LibraryPage::showList(const PackList &list, bool everything)
{
    fillTags(list.tags);
    m_actions->setBinCount(list.binCount);
    showProblems(list.problems);
    m_model->setPacks(list.packs);
    m_stack->setCurrentIndex(everything && list.packs.isEmpty() ? 1 : 0);
    select();
}

void LibraryPage::fillTags(const QStringList &tags)
{
    const QString chosen = m_tag->currentData().toString();
    while (m_tag->count() > 1)
        m_tag->removeItem(1);
    for (const QString &tag : tags)
        m_tag->addItem(oneLine(tag), tag);
    m_tag->setCurrentIndex(std::max(0, m_tag->findData(chosen)));
}

void LibraryPage::showProblems(const QList<PackProblem> &problems)
{
    if (problems.isEmpty()) {
        m_problems->hide();
        return;
    }
    const PackProblem &first = problems.first();
    m_problems->showMessage(MessageBar::Kind::Warning,
                            tr("%Ln file(s) in the packs folder can't be taken over. %1: %2",
                               nullptr, int(problems.size()))
                                .arg(oneLine(first.file), oneLine(first.reason)));
}

void LibraryPage::showNotice()
{
    if (m_shelf.notice().isEmpty())
        m_notice->hide();
    else
        m_notice->showMessage(MessageBar::Kind::Warning, m_shelf.notice());
}

// The one that was looked at, or the first.
void LibraryPage::select()
{
    int row = 0;
    for (int i = 0; i < m_sorted->rowCount(); ++i) {
        if (m_sorted->index(i, 0).data(PackTableModel::IdRole) == m_current)
            row = i;
    }
    const QModelIndex wanted = m_sorted->index(row, PackTableModel::TitleColumn);
    if (wanted.isValid() && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(wanted);
    else
        lookAtCurrent();
}

std::optional<PackInfo> LibraryPage::currentPack() const
{
    const QModelIndex row = m_sorted->mapToSource(m_table->currentIndex());
    return row.isValid() ? std::optional(m_model->packs().at(row.row())) : std::nullopt;
}

void LibraryPage::lookAtCurrent()
{
    const auto pack = currentPack();
    m_actions->setPack(pack);
    if (!pack) {
        m_packStack->setCurrentIndex(0);
        return;
    }
    m_current = pack->id;
    m_shelf.look(pack->id, this, [this, id = pack->id](const Result<PackDetails> &details) {
        if (m_current != id)
            return;
        m_packStack->setCurrentIndex(details ? 1 : 0);
        if (details)
            m_pack->showPack(*details);
        else if (details.error().code != ErrorCode::PackNotFound)
            showError(details.error());
    });
}

void LibraryPage::tellRemoved(const PackInfo &pack, qint64 number)
{
    // The next one moves up, so that several can be deleted in a row.
    if (const int row = m_table->currentIndex().row(); m_current == pack.id && row >= 0) {
        const int next = row + 1 < m_sorted->rowCount() ? row + 1 : row - 1;
        m_current = m_sorted->index(next, 0).data(PackTableModel::IdRole).toString();
    }
    m_undo->offer(tr("“%1” is in the recycle bin.").arg(oneLine(pack.title)), [this, number] {
        m_shelf.restore(number, this, [this](const Result<QString> &id) {
            if (!id) {
                showError(id.error());
                return;
            }
            m_current = *id;
            reload();
        });
    });
}

void LibraryPage::showMenu(const QPoint &at)
{
    if (!currentPack())
        return;
    // A menu that was asked for by key stands at the row, wherever the pointer is.
    const QPoint place =
        m_table->indexAt(at).isValid() ? at : m_table->visualRect(m_table->currentIndex()).center();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"packMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->ofPack());
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void LibraryPage::showError(const Error &error)
{
    m_message->showMessage(MessageBar::Kind::Error, errorWords(error));
}
