#pragma once

#include "core/support/ids.h"

#include <QAbstractListModel>

class RoomWatch;

/// The questions of a watched room in the order in which they are asked, with what became of each.
class QuestionListModel : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionListModel)

public:
    enum Role {
        StateRole = Qt::UserRole, ///< A State.
        RemarkRole, ///< In a few words what is special, else the category.
    };

    enum class State { Coming, Current, Played, Skipped, Void };

    explicit QuestionListModel(RoomWatch &watch, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void reload();
    State stateOf(int row) const;
    QString remark(int row) const;

    RoomWatch &m_watch;
    QList<QuestionId> m_rows;
};
