#include "ui/importing/packimporter.h"

#include "ui/importing/formatwords.h"
#include "ui/importing/importdialog.h"
#include "ui/library/librarypage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/packlistmodel.h"
#include "ui/newroom/newroompage.h"
#include "ui/newroom/worker.h"
#include "ui/theme/icons.h"
#include "ui/widgets/steadylist.h"
#include "ui/words/words.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{

/// The one file that is dragged; empty for anything else.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

PackImporter::PackImporter(PackTransfer &transfer, MainWindow &window)
    : QObject(&window)
    , m_transfer(transfer)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    connect(&window, &MainWindow::contentsRemade, this, &PackImporter::attach);
    attach();
}

void PackImporter::attach()
{
    if (auto *file = m_window.menuBar()->findChild<QMenu *>(u"fileMenu"_s)) {
        auto *action = new QAction(strokeIcon(u"open"_s), tr("&Import questions…"), file);
        action->setObjectName(u"importQuestions"_s);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
        connect(action, &QAction::triggered, this, &PackImporter::askForFile);
        file->insertAction(file->actions().value(1), action);
    }
    SteadyList *packs = m_window.newRoomPage().packList();
    packs->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(packs, &QWidget::customContextMenuRequested, this, &PackImporter::showPackMenu);
    const LibraryPage *library = &m_window.libraryPage();
    connect(library, &LibraryPage::importAsked, this, &PackImporter::askForFile);
    connect(library, &LibraryPage::exportAsked, this, &PackImporter::showFormats);
}

void PackImporter::open(const QString &path)
{
    m_folder = QFileInfo(path).path();
    if (m_dialog)
        m_dialog->close();
    m_dialog = new ImportDialog(m_transfer, path, &m_window);
    connect(m_dialog, &ImportDialog::imported, this, [this](const QString &packId) {
        if (m_window.libraryPage().isVisible())
            m_window.showPack(packId);
        else
            m_window.showNewRoom(packId);
    });
    m_dialog->open();
}

bool PackImporter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!draggedFile(drag->mimeData()).isEmpty())
            drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (const QString path = draggedFile(drop->mimeData()); !path.isEmpty()) {
            drop->acceptProposedAction();
            open(path);
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void PackImporter::askForFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import questions"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Questions (*.quizpack *.json *.xlsx *.csv *.tsv *.txt *.gift *.cqa *.zip *.xml)"),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PackImporter::open);
    dialog->open();
}

void PackImporter::showPackMenu(const QPoint &at)
{
    SteadyList *list = m_window.newRoomPage().packList();
    const auto *model = qobject_cast<PackListModel *>(list->model());
    const QModelIndex index = list->indexAt(at);
    const PackSummary *pack = model && index.isValid() ? model->packAt(index) : nullptr;
    if (!pack || !pack->problem.isEmpty())
        return;
    auto *menu = new QMenu(list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFormats(*menu->addMenu(strokeIcon(u"save"_s), tr("Export as")), pack->id, pack->title);
    menu->popup(list->viewport()->mapToGlobal(at));
}

void PackImporter::showFormats(const QString &packId, const QString &title, const QPoint &at)
{
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(u"exportFormats"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFormats(*menu, packId, title);
    menu->popup(at);
}

void PackImporter::addFormats(QMenu &menu, const QString &packId, const QString &title)
{
    for (const FormatWriter &writer : formatWriters()) {
        menu.addAction(formatWords(writer.name), this,
                       [this, packId, title, format = QString(writer.name),
                        ending = QString(writer.ending)] {
                           askWhereTo(packId, title, format, ending);
                       });
    }
}

void PackImporter::askWhereTo(const QString &packId, const QString &title, const QString &format,
                              const QString &ending)
{
    auto *dialog = new QFileDialog(&m_window, tr("Export “%1”").arg(oneLine(title)), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(packId + ending);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, packId, format](const QString &path) { write(packId, format, path); });
    dialog->open();
}

void PackImporter::write(const QString &packId, const QString &format, const QString &path)
{
    m_folder = QFileInfo(path).path();
    m_transfer.exportPack(packId, format, this, [this, path](const Result<ExportedPack> &exported) {
        if (!exported) {
            tell(tr("The pack was not exported"), exported.error().message);
            return;
        }
        const auto save = [path, bytes = exported->bytes]() -> Result<void> {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
                || !file.commit())
                return refuse(ErrorCode::Unavailable, file.errorString());
            return {};
        };
        const auto told = [this, losses = exported->losses](const Result<void> &saved) {
            if (!saved)
                tell(tr("The pack was not exported"), saved.error().message);
            else if (!losses.isEmpty())
                tell(tr("Exported, but not all of it"), losses.mid(0, 20).join(u'\n'));
        };
        runInPool(*QThreadPool::globalInstance(), this, save, told);
    });
}

void PackImporter::tell(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(&m_window);
    box->setObjectName(u"exportMessage"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(title);
    box->setText(title);
    box->setInformativeText(text);
    box->addButton(QMessageBox::Close);
    box->open();
}
