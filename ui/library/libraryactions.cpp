#include "ui/library/libraryactions.h"

#include "ui/library/recyclebindialog.h"
#include "ui/theme/icons.h"
#include "ui/words/words.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace
{

QAction *makeAction(const QString &icon, const QString &text, const QKeySequence &key,
                    QObject *parent)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : strokeIcon(icon), text, parent);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

} // namespace

LibraryActions::LibraryActions(PackShelf &shelf, QWidget *page)
    : QObject(page)
    , m_shelf(shelf)
    , m_makeRoom(makeAction({}, tr("Make a room"), Qt::CTRL | Qt::Key_Return, this))
    , m_edit(makeAction(u"pencil"_s, tr("Edit"), Qt::Key_F2, this))
    , m_export(makeAction(u"save"_s, tr("Export…"), Qt::CTRL | Qt::Key_E, this))
    , m_remove(makeAction(u"trash"_s, tr("Delete"), QKeySequence::Delete, this))
    , m_newPack(makeAction(u"plus"_s, tr("New pack"), {}, this))
    , m_import(makeAction(u"open"_s, tr("Import…"), {}, this))
    , m_bin(makeAction(u"trash"_s, tr("Recycle bin"), {}, this))
{
    connect(m_remove, &QAction::triggered, this, &LibraryActions::removePack);
    connect(m_bin, &QAction::triggered, this, [this, page] {
        auto *dialog = new RecycleBinDialog(m_shelf, page);
        dialog->open();
    });
    setPack(std::nullopt);
}

void LibraryActions::setPack(const std::optional<PackInfo> &pack)
{
    m_pack = pack;
    for (QAction *action : {m_makeRoom, m_edit, m_export})
        action->setEnabled(pack.has_value());
    m_remove->setEnabled(pack && !pack->builtIn && !m_removing);
    m_remove->setToolTip(pack && pack->builtIn ? tr("A pack that comes with Quizstage stays.")
                                               : QString());
}

void LibraryActions::setBinCount(int count)
{
    m_bin->setText(count == 0 ? tr("Recycle bin") : tr("Recycle bin (%1)").arg(numberWords(count)));
}

void LibraryActions::removePack()
{
    if (!m_pack || m_removing)
        return;
    m_removing = true;
    m_shelf.remove(m_pack->id, this, [this, pack = *m_pack](const Result<qint64> &number) {
        m_removing = false;
        setPack(m_pack);
        if (number)
            Q_EMIT removed(pack, *number);
        else
            Q_EMIT refused(errorWords(number.error()));
    });
    setPack(m_pack);
}
