#include "ui/editor/editorprompts.h"

#include "ui/editor/bulkdialog.h"
#include "ui/editor/editorpage.h"
#include "ui/editor/packchooser.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/textprompt.h"

namespace
{

QString titleProblem(const QString &title)
{
    const qsizetype length = title.trimmed().size();
    return length > 0 && length <= longestPackTitle
        ? QString()
        : EditorPage::tr("A title has 1 to 120 characters.");
}

} // namespace

void askWhatToChange(QWidget *parent, PackEditing &editing, const QList<int> &rows)
{
    auto *dialog = new BulkDialog(int(rows.size()), parent);
    QObject::connect(dialog, &BulkDialog::chosen, &editing, [&editing, rows](const BulkEdit &edit) {
        editing.document().editMany(rows, edit);
    });
    dialog->open();
}

void askWhatToSplit(QWidget *parent, PackEditing &editing, const QList<int> &rows)
{
    const QString title = editing.document().pack().title;
    askText(parent,
            {.title = EditorPage::tr("Make a pack of %Ln question(s)", nullptr, int(rows.size())),
             .label = EditorPage::tr("Title of the new pack"),
             .text = EditorPage::tr("%1 (part)").arg(title).left(longestPackTitle),
             .action = EditorPage::tr("Make pack"),
             .problem = titleProblem},
            [&editing, rows](const QString &chosen) { editing.split(rows, chosen); });
}

void askWhatToMerge(QWidget *parent, PackEditing &editing)
{
    auto *dialog = new PackChooser(editing.session(), EditorPage::tr("Add the questions of a pack"),
                                   EditorPage::tr("Add questions"), parent);
    QObject::connect(dialog, &PackChooser::chosen, &editing, &PackEditing::merge);
    dialog->open();
}

void askToDiscard(QWidget *parent, PackEditing &editing)
{
    askConfirmation(
        parent,
        {.title = EditorPage::tr("Discard the draft?"),
         .text = EditorPage::tr("What you wrote since the pack was last saved is gone then."),
         .action = EditorPage::tr("Discard draft"),
         .cancel = {}},
        [&editing] { editing.discard(); });
}
