#include "ui/doctor/doctorpage.h"

#include "ui/doctor/addresscard.h"
#include "ui/doctor/doctorwords.h"
#include "ui/doctor/firewallcard.h"
#include "ui/doctor/phonecard.h"
#include "ui/doctor/rehearsalcard.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// A laptop joins a Wi-Fi while the host looks here.
constexpr auto lookInterval = 5s;
} // namespace

DoctorPage::DoctorPage(RoomDoctor &doctor, QWidget *parent)
    : QWidget(parent)
    , m_doctor(doctor)
    , m_address(new AddressCard(doctor))
    , m_port(new CheckCard(tr("Port")))
    , m_firewall(new FirewallCard)
    , m_phone(new PhoneCard)
    , m_rehearsal(new RehearsalCard(doctor))
{
    setObjectName(u"doctorPage"_s);
    m_address->setObjectName(u"addressCheck"_s);
    m_port->setObjectName(u"portCheck"_s);
    m_firewall->setObjectName(u"firewallCheck"_s);
    m_phone->setObjectName(u"phoneCheck"_s);
    m_rehearsal->setObjectName(u"rehearsalCheck"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeCards());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    column->addWidget(makeHead());
    column->addWidget(scroll, 1);
    connect(&doctor, &RoomDoctor::changed, this, &DoctorPage::showState);
    connect(&m_looks, &QTimer::timeout, this, [this] { m_doctor.look(); });
    m_looks.setInterval(lookInterval);
    showState();
}

QWidget *DoctorPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *back = new QToolButton(head);
    back->setObjectName(u"doctorBack"_s);
    back->setIcon(strokeIcon(u"back"_s));
    back->setIconSize(QSize(22, 22));
    back->setToolTip(tr("Back"));
    back->setAccessibleName(tr("Back"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(TextRole::Heading, tr("Room doctor"), head));
    auto *what = new ElidedLabel(TextRole::Muted, head);
    what->setFullText(tr("Five looks before the doors open."));
    words->addWidget(what);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(back, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(back, &QToolButton::clicked, this, &DoctorPage::backAsked);
    return head;
}

QWidget *DoctorPage::makeCards()
{
    auto *content = new QWidget;
    content->setProperty("clear", u"true"_s);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_address);
    left->addWidget(m_port);
    left->addWidget(m_firewall);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_phone);
    right->addWidget(m_rehearsal);
    right->addStretch();
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(16);
    row->addLayout(left, 4);
    row->addLayout(right, 5);
    return content;
}

void DoctorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_doctor.look();
    m_doctor.openCheck();
    m_looks.start();
}

// A link that nobody looks at any more should not work.
void DoctorPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_looks.stop();
    m_doctor.closeCheck();
}

void DoctorPage::showState()
{
    const DoctorState &state = m_doctor.state();
    m_address->showState(state);
    m_port->setFinding(portFinding(state));
    m_firewall->showState(state);
    m_phone->showState(state);
    m_rehearsal->showState(state);
}
