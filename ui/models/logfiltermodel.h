#pragma once

#include "ui/words/logwords.h"

#include <QSortFilterProxyModel>

/// The part of an EventLogModel that the host wants to see.
class LogFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogFilterModel)

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Words of the line or the room's title, or a code in any spelling; all of them must be there.
    void setSearch(const QString &text);
    void setTopic(LogTopic topic);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    LogTopic m_topic = LogTopic::Everything;
};
