#include "ui/nodes/nodespage.h"

#include "core/service/hostsession.h"
#include "ui/models/nodesmodel.h"
#include "ui/nodes/nodedelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"
#include "ui/words/words.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

RowTable *makeTable(NodesModel *model, QWidget *parent)
{
    auto *table =
        new RowTable(model, NodesPage::tr("Nodes"), NodesModel::NameColumn, parent);
    table->setObjectName(u"nodesTable"_s);
    table->setItemDelegate(new NodeDelegate(table));
    table->setWidth(NodesModel::AddressColumn, 168);
    table->setWidth(NodesModel::VersionColumn, 84);
    table->setWidth(NodesModel::RoomsColumn, 68);
    table->setWidth(NodesModel::PlayersColumn, 80);
    table->setWidth(NodesModel::CpuColumn, 68);
    table->setWidth(NodesModel::MemoryColumn, 92);
    table->setWidth(NodesModel::SeenColumn, 100);
    return table;
}

QString summaryWords(int count)
{
    if (count == 1)
        return NodesPage::tr("Only this computer so far. Others appear when they start with the "
                             "same Redis.");
    return NodesPage::tr("%1 computers share their rooms. If one fails, the others go on with its "
                         "games.")
        .arg(numberWords(count));
}

} // namespace

NodesPage::NodesPage(HostSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new NodesModel(this))
    , m_summary(new ElidedLabel(TextRole::Muted, this))
    , m_stack(new QStackedWidget(this))
    , m_table(makeTable(m_model, this))
{
    setObjectName(u"nodesPage"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(TextRole::Heading, tr("Nodes"), this));
    words->addWidget(m_summary);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(
        u"nodes"_s, tr("No nodes yet"),
        tr("A node is a computer that runs Quizstage. All that use the same Redis are listed here "
           "within seconds, with their rooms, their players and how busy they are."),
        {}, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    column->addLayout(words);
    column->addWidget(m_stack, 1);

    connect(&session, &HostSession::nodesChanged, this, &NodesPage::showNodes);
    connect(&session, &HostSession::nodeStatusChanged, this, &NodesPage::showNodes);
    showNodes();
}

void NodesPage::showNodes()
{
    const QList<NodeInfo> nodes = m_session.nodes();
    m_model->setNodes(nodes, m_session.now());
    m_stack->setCurrentIndex(nodes.isEmpty() ? 1 : 0);
    m_summary->setFullText(summaryWords(int(nodes.size())));
    m_summary->setVisible(!nodes.isEmpty());
    const bool needed = nodes.size() > 1 || m_session.nodeStatus().shared;
    if (needed == m_needed)
        return;
    m_needed = needed;
    Q_EMIT neededChanged(needed);
}
