#include "ui/newroom/packpanel.h"

#include "ui/models/packlistmodel.h"
#include "ui/newroom/packdelegate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/steadylist.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PackPanel::PackPanel(QWidget *parent)
    : QStackedWidget(parent)
    , m_model(new PackListModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new SteadyList(this))
{
    m_search->setPlaceholderText(tr("Find a pack"));
    m_search->setAccessibleName(tr("Find a pack"));
    m_search->setProperty("search", u"true"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(strokeIcon(u"search"_s, IconInk::Muted), QLineEdit::LeadingPosition);
    m_search->setObjectName(u"packSearch"_s);
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PackDelegate(m_list));
    m_list->setAccessibleName(tr("Packs"));
    m_list->setObjectName(u"packList"_s);

    auto *panel = new QFrame(this);
    panel->setProperty("panel", u"true"_s);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    addWidget(panel);
    addWidget(new EmptyState(
        u"pack"_s, tr("No packs here"),
        tr("A pack is a file with questions. Put one into the packs folder, then come back."), {},
        this));

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        m_list->setEmptyText(tr("No pack has “%1” in it.").arg(text.trimmed()));
        Q_EMIT currentChanged();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PackPanel::currentChanged);
    connect(m_list, &QListView::doubleClicked, this, &PackPanel::activated);
    connect(m_list, &QListView::activated, this, &PackPanel::activated);
}

void PackPanel::setPacks(const QList<PackSummary> &packs)
{
    const QString before = current() ? current()->id : QString();
    m_model->setPacks(packs);
    if (const QModelIndex again = m_model->indexOf(before); again.isValid())
        m_list->setCurrentIndex(again);
    setCurrentIndex(m_model->hasPacks() ? 0 : 1);
    Q_EMIT currentChanged();
}

void PackPanel::clearSearch()
{
    m_search->clear();
}

void PackPanel::select(const QString &packId)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->packAt(m_model->index(row))->id == packId)
            m_list->setCurrentIndex(m_model->index(row));
    }
}

const PackSummary *PackPanel::current() const
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? nullptr : m_model->packAt(selected.first());
}

bool PackPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QStackedWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return false;
    // To what was found; the room is only made once one has seen which pack it is.
    m_list->setFocus();
    m_list->setCurrentIndex(m_model->index(0));
    return true;
}
