#pragma once

#include "core/library/formats/packshelf.h"

class QAction;
class QWidget;

/// What can be done with a pack of the library and with the library itself.
class LibraryActions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryActions)

public:
    /// `page` shows dialogs and gets the keys' actions.
    LibraryActions(PackShelf &shelf, QWidget *page);

    /// Which pack they act on; empty for none.
    void setPack(const std::optional<PackInfo> &pack);
    const std::optional<PackInfo> &pack() const { return m_pack; }
    void setBinCount(int count);

    QAction *makeRoom() const { return m_makeRoom; }
    QAction *edit() const { return m_edit; }
    QAction *exportPack() const { return m_export; }
    QAction *remove() const { return m_remove; }
    QAction *newPack() const { return m_newPack; }
    QAction *importPack() const { return m_import; }
    QAction *showBin() const { return m_bin; }
    /// Those that act on a pack, as a menu shows them.
    QList<QAction *> ofPack() const { return {m_makeRoom, m_edit, m_export, m_remove}; }

Q_SIGNALS:
    /// The pack is in the recycle bin, where it has this number.
    void removed(const PackInfo &pack, qint64 number);
    void refused(const QString &words);

private:
    void removePack();

    PackShelf &m_shelf;
    std::optional<PackInfo> m_pack;
    QAction *m_makeRoom;
    QAction *m_edit;
    QAction *m_export;
    QAction *m_remove;
    QAction *m_newPack;
    QAction *m_import;
    QAction *m_bin;
    bool m_removing = false;
};
