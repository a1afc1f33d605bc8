#pragma once

#include "core/library/formats/packshelf.h"

#include <QWidget>

class LibraryActions;
class MessageBar;
class PackTableModel;
class PackView;
class QComboBox;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class RowTable;
class UndoBar;

/// All packs: searching them, looking at their questions, making a room from one, and deleting.
class LibraryPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryPage)

public:
    /// `shelf` must outlive the page.
    explicit LibraryPage(PackShelf &shelf, QWidget *parent = nullptr);

    RowTable *table() const { return m_table; }
    LibraryActions &actions() const { return *m_actions; }
    /// Selects the pack as soon as it is listed.
    void selectPack(const QString &id);

Q_SIGNALS:
    /// The host wants a room of this pack.
    void roomAsked(const QString &packId);
    void editAsked(const QString &packId);
    void newPackAsked();
    void importAsked();
    /// The host wants a file of this pack; `at` is where on the screen a menu of formats belongs.
    void exportAsked(const QString &packId, const QString &title, const QPoint &at);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makeHead();
    QWidget *makeList();
    QWidget *makePack();
    void layOut();
    void connectAll();
    void connectActions();
    void reload();
    void showList(const PackList &list, bool everything);
    void fillTags(const QStringList &tags);
    void showProblems(const QList<PackProblem> &problems);
    void showNotice();
    void select();
    void lookAtCurrent();
    void tellRemoved(const PackInfo &pack, qint64 number);
    void showMenu(const QPoint &at);
    void showError(const Error &error);
    std::optional<PackInfo> currentPack() const;

    PackShelf &m_shelf;
    PackTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    LibraryActions *m_actions;
    MessageBar *m_message;
    MessageBar *m_notice;
    MessageBar *m_problems;
    UndoBar *m_undo;
    QStackedWidget *m_stack;
    QLineEdit *m_search;
    QComboBox *m_tag;
    QComboBox *m_difficulty;
    RowTable *m_table;
    QStackedWidget *m_packStack;
    PackView *m_pack;
    QWidget *m_exportButton = nullptr;
    QString m_current; ///< The id of the pack that is selected, or is to be.
    quint64 m_request = 0; ///< The last search; replies to those before come too late.
};
