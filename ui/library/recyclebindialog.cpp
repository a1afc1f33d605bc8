#include "ui/library/recyclebindialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/words/dates.h"
#include "ui/words/words.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

enum Role { NumberRole = Qt::UserRole, DetailRole };

} // namespace

RecycleBinDialog::RecycleBinDialog(PackShelf &shelf, QWidget *parent)
    : QDialog(parent)
    , m_shelf(shelf)
    , m_message(new MessageBar(this))
    , m_list(new QListWidget(this))
    , m_restore(makeButton(tr("Restore"), u"undo"_s, ButtonLook::Primary, this))
    , m_empty(makeButton(tr("Empty recycle bin"), u"trash"_s, ButtonLook::Danger, this))
{
    setObjectName(u"recycleBin"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Recycle bin"));
    resize(620, 440);
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &RecycleBinDialog::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, &RecycleBinDialog::restore);
    connect(m_restore, &QPushButton::clicked, this, &RecycleBinDialog::restore);
    connect(m_empty, &QPushButton::clicked, this, &RecycleBinDialog::askToEmpty);
    connect(&m_shelf, &PackShelf::changed, this, &RecycleBinDialog::reload);
    updateButtons();
    reload();
}

void RecycleBinDialog::layOut()
{
    m_list->setObjectName(u"binnedPacks"_s);
    m_list->setAccessibleName(tr("Deleted packs"));
    m_list->setItemDelegate(new TwoLineDelegate(DetailRole, m_list));
    m_message->setObjectName(u"binMessage"_s);
    m_restore->setObjectName(u"restorePack"_s);
    m_empty->setObjectName(u"emptyBin"_s);
    auto *close = makeButton(tr("Close"), {}, ButtonLook::Plain, this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_empty);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    auto *words = new PlainLabel(
        TextRole::Muted, tr("Deleted packs stay here for 30 days, then they are gone for good."),
        this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(words->wrapped());
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
}

void RecycleBinDialog::reload()
{
    m_shelf.listBin(this, [this](const Result<QList<BinnedPack>> &packs) {
        if (packs)
            showPacks(*packs);
        else
            showProblem(packs.error());
    });
}

void RecycleBinDialog::showPacks(const QList<BinnedPack> &packs)
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const BinnedPack &pack : packs) {
        const QString title = oneLine(pack.title);
        const QString details =
            tr("%1 · deleted: %2")
                .arg(questionCountWords(pack.questionCount), dayTimeWords(pack.deletedAt));
        auto *item = new QListWidgetItem(title, m_list);
        item->setData(NumberRole, pack.number);
        item->setData(DetailRole, details);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(title, details));
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    updateButtons();
}

void RecycleBinDialog::updateButtons()
{
    m_restore->setEnabled(m_list->currentItem());
    m_empty->setEnabled(m_list->count() > 0);
}

void RecycleBinDialog::restore()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    m_restore->setEnabled(false);
    m_shelf.restore(item->data(NumberRole).toLongLong(), this, [this](const Result<QString> &id) {
        if (!id)
            showProblem(id.error());
    });
}

void RecycleBinDialog::askToEmpty()
{
    askConfirmation(this,
                    {.title = tr("Delete %Ln pack(s) for good?", nullptr, m_list->count()),
                     .text = tr("They can't be restored after that."),
                     .action = tr("Empty recycle bin"),
                     .cancel = tr("Keep them")},
                    [this] { empty(); });
}

void RecycleBinDialog::empty()
{
    m_shelf.emptyBin(this, [this](const Result<int> &count) {
        if (!count)
            showProblem(count.error());
    });
}

void RecycleBinDialog::showProblem(const Error &error)
{
    m_message->showMessage(MessageBar::Kind::Error, errorWords(error));
    updateButtons();
}
