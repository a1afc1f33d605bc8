#include "ui/editor/packchooser.h"

#include "ui/newroom/packpanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/steadylist.h"
#include "ui/words/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize dialogSize {520, 560};

} // namespace

PackChooser::PackChooser(HostSession &session, const QString &title, const QString &action,
                         QWidget *parent)
    : QDialog(parent)
    , m_packs(new PackPanel(this))
    , m_message(new MessageBar(this))
    , m_choose(makeButton(action, {}, ButtonLook::Primary, this))
{
    setObjectName(u"packChooser"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_choose->setObjectName(u"choosePack"_s);
    m_choose->setDefault(true);
    auto *cancel = makeButton(tr("Cancel"), {}, ButtonLook::Plain, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(TextRole::Subtitle, title, this));
    column->addWidget(m_message);
    column->addWidget(m_packs, 1);
    column->addLayout(buttons);
    resize(dialogSize);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &PackChooser::choose);
    connect(m_packs, &PackPanel::activated, this, &PackChooser::choose);
    connect(m_packs, &PackPanel::currentChanged, this, &PackChooser::showChoice);
    showChoice();
    m_packs->list()->setFocus();
    session.listPacks(this, [this](const Result<QList<PackSummary>> &packs) {
        if (packs)
            m_packs->setPacks(*packs);
        else
            m_message->showMessage(MessageBar::Kind::Error, errorWords(packs.error()));
    });
}

void PackChooser::showChoice()
{
    const PackSummary *pack = m_packs->current();
    m_choose->setEnabled(pack && pack->problem.isEmpty());
}

void PackChooser::choose()
{
    const PackSummary *pack = m_packs->current();
    // A double click sends "activated" twice.
    if (!pack || !pack->problem.isEmpty() || result() == Accepted)
        return;
    Q_EMIT chosen(pack->id);
    accept();
}
