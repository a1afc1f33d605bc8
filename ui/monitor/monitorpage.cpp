#include "ui/monitor/monitorpage.h"

#include "core/service/hostsession.h"
#include "ui/monitor/connectionsview.h"
#include "ui/monitor/eventlogview.h"
#include "ui/monitor/overview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segments.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MonitorPage::MonitorPage(HostSession &session, const StallMeter *meter, QWidget *parent)
    : QWidget(parent)
    , m_parts(
          new Segments(u"monitorPart"_s, {tr("Overview"), tr("Events"), tr("Connections")}, this))
    , m_span(new Segments(u"monitorSpan"_s, {tr("5 minutes"), tr("1 hour")}, this))
    , m_stack(new QStackedWidget(this))
    , m_overview(new MonitorOverview(session, meter))
    , m_events(new EventLogView(session.monitor(), this))
    , m_connections(new ConnectionsView(session.monitor(), this))
{
    setObjectName(u"monitorPage"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(24);
    head->addWidget(new PlainLabel(TextRole::Heading, tr("Monitor"), this));
    head->addWidget(m_parts);
    head->addStretch();
    head->addWidget(m_span);
    // A small window scrolls rather than squeezes the charts.
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_overview->setProperty("clear", true);
    scroll->setWidget(m_overview);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_events);
    m_stack->addWidget(m_connections);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(m_stack, 1);

    connect(m_parts, &Segments::chosen, this, &MonitorPage::showPart);
    connect(m_span, &Segments::chosen, this, [this](int index) {
        m_overview->showSpan(index == 0 ? SampleSpan::FiveMinutes : SampleSpan::Hour);
    });
}

void MonitorPage::showPart(int part)
{
    m_stack->setCurrentIndex(part);
    m_span->setVisible(part == 0);
}
