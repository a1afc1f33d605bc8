#pragma once

#include "core/library/formats/packshelf.h"

#include <QDialog>

class MessageBar;
class QListWidget;
class QPushButton;

/// The packs that were deleted: to be taken out again, or deleted for good.
class RecycleBinDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecycleBinDialog)

public:
    /// Goes away by itself when it is closed.
    RecycleBinDialog(PackShelf &shelf, QWidget *parent = nullptr);

private:
    void layOut();
    void reload();
    void showPacks(const QList<BinnedPack> &packs);
    void updateButtons();
    void restore();
    void askToEmpty();
    void empty();
    void showProblem(const Error &error);

    PackShelf &m_shelf;
    MessageBar *m_message;
    QListWidget *m_list;
    QPushButton *m_restore;
    QPushButton *m_empty;
};
