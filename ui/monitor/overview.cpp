#include "ui/monitor/overview.h"

#include "core/report/nodemonitor.h"
#include "core/service/hostsession.h"
#include "ui/models/nodesmodel.h"
#include "ui/monitor/healthcard.h"
#include "ui/monitor/loadcharts.h"
#include "ui/monitor/nodedelegate.h"
#include "ui/monitor/stallmeter.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"
#include "ui/words/words.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int heightOfRow = 32;
constexpr int mostRows = 4; ///< Of nodes that are to be seen at once.

RowTable *makeTable(NodesModel *model, QWidget *parent)
{
    auto *table =
        new RowTable(model, MonitorOverview::tr("Computers"), NodesModel::NameColumn, parent);
    table->setObjectName(u"nodesTable"_s);
    table->setItemDelegate(new NodeDelegate(table));
    table->verticalHeader()->setDefaultSectionSize(heightOfRow);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWidth(NodesModel::AddressColumn, 168);
    table->setWidth(NodesModel::VersionColumn, 84);
    table->setWidth(NodesModel::RoomsColumn, 80);
    table->setWidth(NodesModel::PlayersColumn, 88);
    table->setWidth(NodesModel::CpuColumn, 68);
    table->setWidth(NodesModel::MemoryColumn, 92);
    table->setWidth(NodesModel::SeenColumn, 100);
    return table;
}

} // namespace

MonitorOverview::MonitorOverview(HostSession &session, const StallMeter *meter, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_meter(meter)
    , m_model(new NodesModel(this))
    , m_store(new HealthCard(tr("Store"), this))
    , m_bus(new HealthCard(tr("Events"), this))
    , m_window(new HealthCard(tr("This window"), this))
    , m_table(makeTable(m_model, this))
    , m_chartsOf(new ElidedLabel(TextRole::Subtitle, this))
    , m_charts(new LoadCharts(this))
{
    m_store->setObjectName(u"storeCard"_s);
    m_bus->setObjectName(u"busCard"_s);
    m_window->setObjectName(u"windowCard"_s);
    m_window->setVisible(meter);
    m_chartsOf->setObjectName(u"chartsOf"_s);
    layOut();

    NodeMonitor &monitor = session.monitor();
    connect(&monitor, &NodeMonitor::sampled, this, &MonitorOverview::showAll);
    connect(&monitor, &NodeMonitor::healthChanged, this, &MonitorOverview::showHealth);
    connect(&session, &HostSession::nodeStatusChanged, this, &MonitorOverview::showAll);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MonitorOverview::showCharts);
    showNodes();
}

void MonitorOverview::showSpan(SampleSpan span)
{
    m_span = span;
    showCharts();
}

void MonitorOverview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showAll();
}

void MonitorOverview::layOut()
{
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (HealthCard *card : {m_store, m_bus, m_window})
        cards->addWidget(card, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(cards);
    column->addWidget(m_table);
    column->addWidget(m_chartsOf);
    column->addWidget(m_charts, 1);
}

void MonitorOverview::showAll()
{
    if (!isVisible())
        return;
    showHealth();
    showNodes();
    showCharts();
}

void MonitorOverview::showHealth()
{
    const NodeHealth health = m_session.monitor().health();
    m_store->showWords(storeWords(health));
    m_store->setToolTip(health.place);
    m_bus->showWords(busWords(health, int(m_session.nodes().size())));
    if (m_meter)
        m_window->showWords(pauseWords(m_meter->longestOfLastMinute(), m_meter->stallCount()));
}

void MonitorOverview::showNodes()
{
    const QList<NodeInfo> nodes = m_session.nodes();
    m_model->setNodes(nodes, m_session.now());
    const bool several = nodes.size() > 1 || m_session.nodeStatus().shared;
    m_table->setVisible(several);
    m_chartsOf->setVisible(several);
    const int rows = qBound(1, m_model->rowCount(), mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * heightOfRow
                            + 4);
}

void MonitorOverview::showCharts()
{
    if (!isVisible())
        return;
    const NodeId node = chosenNode();
    m_charts->showSamples(m_session.monitor().samples(node, m_span), m_session.now(), m_span);
    const QList<NodeInfo> nodes = m_session.nodes();
    const auto it = std::ranges::find(nodes, node, &NodeInfo::id);
    m_chartsOf->setFullText(it == nodes.end() ? QString() : oneLine(it->name));
}

NodeId MonitorOverview::chosenNode() const
{
    const NodeInfo *chosen =
        !m_table->isHidden() ? m_model->nodeAt(m_table->currentIndex()) : nullptr;
    if (chosen)
        return chosen->id;
    const QList<NodeInfo> nodes = m_session.nodes();
    return nodes.isEmpty() ? NodeId() : nodes.first().id;
}
