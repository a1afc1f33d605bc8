#pragma once

#include <QListView>

/// A list of rows of one height. Changed data repaints what is visible and nothing more: the stock
/// view lays out all rows anew, which at 10,000 players and ten changes a second is all it does.
class SteadyList : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SteadyList)

public:
    explicit SteadyList(QWidget *parent = nullptr);

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;

    /// Said in the middle of the list while it has no rows.
    void setEmptyText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
};
