#pragma once

#include "core/service/hostsession.h"

#include <QAbstractListModel>

/// The packs to choose from, by search word if there is one.
class PackListModel : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackListModel)

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< "25 questions · German · history".
        BrokenRole ///< True for a file that can't be read as a pack.
    };

    using QAbstractListModel::QAbstractListModel;

    void setPacks(const QList<PackSummary> &packs);
    /// Shows packs with this in title, description or tags.
    void setSearch(const QString &search);
    bool hasPacks() const { return !m_packs.isEmpty(); }
    const PackSummary *packAt(const QModelIndex &index) const;
    /// Of the pack with this id; invalid when none is shown.
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refilter();

    QList<PackSummary> m_packs;
    QList<PackSummary> m_shown;
    QString m_search;
};
