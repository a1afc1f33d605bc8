#pragma once

#include <QMap>
#include <QStringList>

#include <utility>

class QAbstractItemView;
class QWidget;

/// What somebody typed, chose, sorted and selected in the named fields below a widget, to be brought into
/// another one that is made the same way.
class ViewState
{
public:
    static ViewState of(const QWidget &root);

    /// Rows that are not there yet are selected when they come.
    void restore(QWidget &root) const;

private:
    struct Row
    {
        int number = 0;
        QString text; ///< By which it is found where others came before it.
    };

    static void select(QAbstractItemView &view, const Row &row);

    QMap<QString, QString> m_texts; ///< By object name, as all.
    QMap<QString, int> m_choices;
    QStringList m_tabs; ///< The checked ones of buttons of which one is.
    QMap<QString, Row> m_rows;
    QMap<QString, std::pair<int, Qt::SortOrder>> m_orders; ///< Of tables: the column that sorts them.
};
