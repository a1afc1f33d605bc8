#include "ui/monitor/connectionsview.h"

#include "core/report/nodemonitor.h"
#include "ui/models/connectionsmodel.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/searchfield.h"
#include "ui/words/words.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto askInterval = 2s;
constexpr int heightOfRow = 32;
constexpr int searchWidth = 280;

RowTable *makeTable(ConnectionsModel *model, QWidget *parent)
{
    auto *table = new RowTable(model, ConnectionsView::tr("Connections"),
                               ConnectionsModel::WhoColumn, parent);
    table->setObjectName(u"connectionTable"_s);
    table->setItemDelegate(new CellDelegate(ConnectionsModel::WhoColumn, QFont::DemiBold, table));
    table->verticalHeader()->setDefaultSectionSize(heightOfRow);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWidth(ConnectionsModel::RoleColumn, 128);
    table->setWidth(ConnectionsModel::RoomColumn, 96);
    table->setWidth(ConnectionsModel::AddressColumn, 152);
    table->setWidth(ConnectionsModel::RoundTripColumn, 100);
    table->setWidth(ConnectionsModel::QueueColumn, 148);
    table->setWidth(ConnectionsModel::SinceColumn, 136);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSectionsClickable(true);
    table->horizontalHeader()->setSortIndicatorClearable(false);
    table->sortByColumn(ConnectionsModel::SinceColumn, Qt::DescendingOrder);
    table->setEmptyText(ConnectionsView::tr("Nobody is connected, or nobody is like that."));
    return table;
}

} // namespace

ConnectionsView::ConnectionsView(NodeMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , m_monitor(monitor)
    , m_model(new ConnectionsModel(this))
    , m_search(makeSearchField(tr("Find a player, a room or an address"), this))
    , m_count(new ElidedLabel(TextRole::Muted, this))
    , m_table(makeTable(m_model, this))
{
    m_search->setObjectName(u"connectionSearch"_s);
    m_search->setFixedWidth(searchWidth);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_search);
    row->addWidget(m_count, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(row);
    column->addWidget(m_table, 1);

    m_timer.setInterval(askInterval);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionsView::ask);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        tellCount();
    });
}

void ConnectionsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
    m_timer.start();
}

void ConnectionsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void ConnectionsView::ask()
{
    m_monitor.listConnections(this, [this](const Result<QList<ConnectionInfo>> &connections) {
        if (!connections)
            return;
        m_model->setConnections(*connections);
        tellCount();
    });
}

void ConnectionsView::tellCount()
{
    const int all = m_model->connectionCount();
    const int shown = m_model->rowCount();
    m_count->setFullText(
        shown < all
            ? tr("Connections to this computer: %1 of %2").arg(numberWords(shown), numberWords(all))
            : tr("Connections to this computer: %1").arg(numberWords(all)));
}
