#include "ui/audience/wififields.h"

#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

WifiFields::WifiFields(QWidget *parent)
    : QWidget(parent)
    , m_show(new QCheckBox(tr("Show a Wi-Fi code on the join screen"), this))
    , m_fields(new QWidget(this))
    , m_name(new QLineEdit(m_fields))
    , m_password(new QLineEdit(m_fields))
    , m_security(new QComboBox(m_fields))
    , m_hidden(new QCheckBox(tr("The network is hidden"), m_fields))
    , m_problem((new PlainLabel(TextRole::Problem, m_fields))->wrapped())
{
    m_show->setObjectName(u"showWifi"_s);
    m_name->setObjectName(u"wifiName"_s);
    m_password->setObjectName(u"wifiPassword"_s);
    m_security->setObjectName(u"wifiSecurity"_s);
    m_name->setPlaceholderText(tr("Name of the network"));
    m_name->setAccessibleName(tr("Name of the network"));
    m_password->setPlaceholderText(tr("Password; the room will see it"));
    m_password->setAccessibleName(tr("Password"));
    m_security->setAccessibleName(tr("Security"));
    m_security->addItem(tr("WPA, WPA2 or WPA3"), int(WifiSecurity::Wpa));
    m_security->addItem(tr("WEP"), int(WifiSecurity::Wep));
    m_security->addItem(tr("Open, without a password"), int(WifiSecurity::Open));

    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(28, 0, 0, 0);
    fields->setSpacing(8);
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_security, m_password, m_hidden,
                                                           m_problem})
        fields->addWidget(field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_show);
    column->addWidget(m_fields);

    const auto onEdit = [this] {
        follow();
        Q_EMIT edited();
    };
    connect(m_show, &QCheckBox::clicked, this, onEdit);
    connect(m_name, &QLineEdit::textEdited, this, onEdit);
    connect(m_password, &QLineEdit::textEdited, this, onEdit);
    connect(m_security, &QComboBox::activated, this, onEdit);
    connect(m_hidden, &QCheckBox::clicked, this, onEdit);
    follow();
}

bool WifiFields::isShown() const
{
    return m_show->isChecked();
}

WifiNetwork WifiFields::network() const
{
    return {.name = m_name->text(),
            .password = m_password->text(),
            .security = WifiSecurity(m_security->currentData().toInt()),
            .hidden = m_hidden->isChecked()};
}

void WifiFields::setNetwork(const WifiNetwork &wifi, bool show)
{
    m_show->setChecked(show);
    m_name->setText(wifi.name);
    m_password->setText(wifi.password);
    m_security->setCurrentIndex(m_security->findData(int(wifi.security)));
    m_hidden->setChecked(wifi.hidden);
    follow();
}

void WifiFields::follow()
{
    m_fields->setVisible(isShown());
    m_password->setVisible(network().security != WifiSecurity::Open);
    const QString problem = wifiProblem(network());
    m_problem->setText(problem.isEmpty() ? QString()
                                         : tr("%1 Until then the code is not shown.").arg(problem));
    m_problem->setVisible(!problem.isEmpty());
}
