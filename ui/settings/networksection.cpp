#include "ui/settings/networksection.h"

#include "ui/mainwindow/mainwindow.h"
#include "ui/newroom/optionfields.h"
#include "ui/newroom/optionrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int highestPort = 65535;

QString noAddress()
{
    return NetworkSection::tr("Players can't be told this address. Type one like "
                              "https://quiz.example.org.");
}

} // namespace

NetworkSection::NetworkSection(MainWindow &window, QWidget *parent)
    : SettingsSection(parent)
    , m_window(window)
    , m_port(makeNumber(u"settingsPort"_s, 0, highestPort, {}, this))
    , m_publicUrl(new QLineEdit(this))
    , m_address((new PlainLabel(TextRole::Body, this))->wrapped())
{
    m_port->setGroupSeparatorShown(false);
    m_port->setSpecialValueText(tr("Any free one"));
    m_port->setFixedWidth(160);
    m_publicUrl->setObjectName(u"settingsPublicUrl"_s);
    m_publicUrl->setPlaceholderText(u"https://quiz.example.org"_s);
    m_portRow = new OptionRow(tr("Port"), m_port,
                              tr("The one door for everything; from the next start on."), this);
    m_urlRow = new OptionRow(tr("Public address"), m_publicUrl,
                             tr("What phones are told when a proxy or tunnel is in front; empty for "
                                "this computer's own address. From the next start on."),
                             this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_address);
    column->addWidget(m_portRow);
    column->addWidget(m_urlRow);
    column->addStretch();
    connect(m_port, &QSpinBox::editingFinished, this, &NetworkSection::take);
    connect(m_publicUrl, &QLineEdit::editingFinished, this, &NetworkSection::take);
    refresh();
}

void NetworkSection::refresh()
{
    const QUrl address = m_window.session().nodeStatus().joinUrl;
    m_address->setText(address.isEmpty() ? tr("The node is not running yet.")
                                         : tr("Phones join at %1 now.").arg(typedAddress(address, {})));
    const NodeSetup *setup = m_window.nodeSetup();
    setEnabled(setup);
    if (!setup)
        return;
    m_problem.clear();
    const NetworkChoice shown = setup->saved();
    const NetworkChoice running = setup->running();
    m_port->setValue(setup->isPortGiven() ? running.port : shown.port);
    m_publicUrl->setText(
        (setup->isPublicUrlGiven() ? running.publicUrl : shown.publicUrl).toString());
    const QString given = tr("Given as %1 when Quizstage was started, which counts for more.");
    m_portRow->setBarred(setup->isPortGiven() ? given.arg("--port"_L1) : QString());
    m_urlRow->setBarred(setup->isPublicUrlGiven() ? given.arg("--public-url"_L1) : QString());
    showProblem();
}

bool NetworkSection::canReset() const
{
    return m_window.nodeSetup();
}

std::function<void()> NetworkSection::reset()
{
    NodeSetup *setup = m_window.nodeSetup();
    const NetworkChoice before = setup->saved();
    keep({});
    return [setup, before] { (void)setup->save(before); };
}

void NetworkSection::take()
{
    const NodeSetup *setup = m_window.nodeSetup();
    if (!setup)
        return;
    NetworkChoice choice = setup->saved();
    if (!setup->isPortGiven())
        choice.port = quint16(m_port->value());
    const QString typed = m_publicUrl->text().trimmed();
    if (!setup->isPublicUrlGiven())
        choice.publicUrl = QUrl(typed, QUrl::StrictMode);
    m_problem.clear();
    if (!typed.isEmpty() && !choice.publicUrl.isValid())
        m_problem = noAddress();
    else if (choice != setup->saved())
        keep(choice);
    showProblem();
}

void NetworkSection::keep(const NetworkChoice &choice)
{
    const Result<void> saved = m_window.nodeSetup()->save(choice);
    if (!saved)
        m_problem = saved.error().code == ErrorCode::InvalidMessage
            ? noAddress()
            : errorWords(saved.error());
    Q_EMIT kept();
}

void NetworkSection::showProblem()
{
    m_urlRow->setProblem(m_problem);
}
