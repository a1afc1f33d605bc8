#include "ui/doctor/firewallcard.h"

#include "ui/doctor/doctorwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FirewallCard::FirewallCard(QWidget *parent)
    : CheckCard(tr("Firewall"), parent)
    , m_commands((new PlainLabel(TextRole::Strong, this))->wrapped())
    , m_copy(makeButton(tr("Copy"), u"copy"_s, ButtonLook::Plain, this))
{
    m_commands->setObjectName(u"firewallCommands"_s);
    m_commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commands->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(u"copyCommands"_s);
    m_copy->setAccessibleName(tr("Copy the command"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_commands, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    body().addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &FirewallCard::copy);
}

void FirewallCard::showState(const DoctorState &state)
{
    const Finding finding = firewallFinding(state);
    setFinding(finding);
    m_commands->setText(firewallCommands(state).join(u'\n'));
    const bool needed = finding.state == CheckState::Notice;
    m_commands->setVisible(needed);
    m_copy->setVisible(needed);
}

void FirewallCard::copy()
{
    QGuiApplication::clipboard()->setText(m_commands->text());
}
