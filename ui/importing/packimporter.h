#pragma once

#include "core/library/formats/packtransfer.h"

#include <QPointer>

class ImportDialog;
class MainWindow;
class QMenu;
class QMimeData;

/// The ways to import and export questions from the main window: its File menu, a file that is
/// dragged onto it, the library, and the menu of each pack in the list for a new room.
class PackImporter : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackImporter)

public:
    PackImporter(PackTransfer &transfer, MainWindow &window);

    /// Shows what a file holds, and asks whether to import it.
    void open(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Puts its entries into the window's menu and list.
    void attach();
    void askForFile();
    void showPackMenu(const QPoint &at);
    /// Offers the formats at a place on the screen.
    void showFormats(const QString &packId, const QString &title, const QPoint &at);
    void addFormats(QMenu &menu, const QString &packId, const QString &title);
    void askWhereTo(const QString &packId, const QString &title, const QString &format,
                    const QString &ending);
    void write(const QString &packId, const QString &format, const QString &path);
    void tell(const QString &title, const QString &text);

    PackTransfer &m_transfer;
    MainWindow &m_window;
    QPointer<ImportDialog> m_dialog;
    QString m_folder; ///< Where the last file came from or went.
};
