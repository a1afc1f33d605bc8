#pragma once

#include "core/service/hostsession.h"

#include <QStackedWidget>

class PackListModel;
class QLineEdit;
class SteadyList;

/// The packs to choose from, with a search.
class PackPanel : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackPanel)

public:
    explicit PackPanel(QWidget *parent = nullptr);

    /// The selected one stays selected when it is still there.
    void setPacks(const QList<PackSummary> &packs);
    void clearSearch();
    void select(const QString &packId);
    /// The selected one, or nullptr; until the list changes.
    const PackSummary *current() const;
    SteadyList *list() const { return m_list; }

Q_SIGNALS:
    void currentChanged();
    /// The host wants a room from the selected pack.
    void activated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PackListModel *m_model;
    QLineEdit *m_search;
    SteadyList *m_list;
};
