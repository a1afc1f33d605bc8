#include "ui/widgets/viewstate.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace
{

/// All named widgets of a kind, but not the parts of another one's.
template <typename Widget, typename Visit>
void forEachNamed(const QWidget &root, Visit visit)
{
    const QList<Widget *> widgets = root.findChildren<Widget *>();
    for (Widget *widget : widgets) {
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_"_L1))
            visit(*widget);
    }
}

bool isTab(const QAbstractButton &button)
{
    return button.isCheckable()
        && (button.autoExclusive() || (button.group() && button.group()->exclusive()));
}

} // namespace

ViewState ViewState::of(const QWidget &root)
{
    ViewState state;
    forEachNamed<QLineEdit>(root, [&](const QLineEdit &field) {
        state.m_texts.insert(field.objectName(), field.text());
    });
    forEachNamed<QComboBox>(root, [&](const QComboBox &field) {
        state.m_choices.insert(field.objectName(), field.currentIndex());
    });
    forEachNamed<QAbstractButton>(root, [&](const QAbstractButton &button) {
        if (isTab(button) && button.isChecked())
            state.m_tabs << button.objectName();
    });
    forEachNamed<QTableView>(root, [&](const QTableView &table) {
        const QHeaderView &header = *table.horizontalHeader();
        if (table.isSortingEnabled())
            state.m_orders.insert(table.objectName(),
                                  {header.sortIndicatorSection(), header.sortIndicatorOrder()});
    });
    forEachNamed<QAbstractItemView>(root, [&](const QAbstractItemView &view) {
        const QModelIndex current = view.currentIndex();
        if (current.isValid())
            state.m_rows.insert(view.objectName(),
                                {current.row(), current.siblingAtColumn(0).data().toString()});
    });
    return state;
}

void ViewState::restore(QWidget &root) const
{
    forEachNamed<QLineEdit>(root, [this](QLineEdit &field) {
        if (m_texts.contains(field.objectName()))
            field.setText(m_texts.value(field.objectName()));
    });
    forEachNamed<QComboBox>(root, [this](QComboBox &field) {
        if (m_choices.contains(field.objectName()))
            field.setCurrentIndex(m_choices.value(field.objectName()));
    });
    forEachNamed<QAbstractButton>(root, [this](QAbstractButton &button) {
        if (isTab(button) && !button.isChecked() && m_tabs.contains(button.objectName()))
            button.click();
    });
    forEachNamed<QTableView>(root, [this](QTableView &table) {
        if (const auto order = m_orders.constFind(table.objectName()); order != m_orders.cend())
            table.sortByColumn(order->first, order->second);
    });
    forEachNamed<QAbstractItemView>(root, [this](QAbstractItemView &view) {
        if (!m_rows.contains(view.objectName()))
            return;
        const Row row = m_rows.value(view.objectName());
        if (view.model()->rowCount() > 0) {
            select(view, row);
            return;
        }
        // Once: what somebody selects later is not to be undone.
        auto *once = new QObject(&view);
        const auto whenThere = [&view, row, once] {
            if (view.model()->rowCount() == 0)
                return;
            view.model()->disconnect(once);
            once->deleteLater();
            select(view, row);
        };
        QObject::connect(view.model(), &QAbstractItemModel::rowsInserted, once, whenThere);
        QObject::connect(view.model(), &QAbstractItemModel::modelReset, once, whenThere);
    });
}

void ViewState::select(QAbstractItemView &view, const Row &row)
{
    const QAbstractItemModel &model = *view.model();
    const auto textOf = [&model](int number) { return model.index(number, 0).data().toString(); };
    if (textOf(row.number) == row.text) {
        view.setCurrentIndex(model.index(row.number, 0));
        return;
    }
    for (int number = 0; number < model.rowCount(); ++number) {
        if (textOf(number) == row.text) {
            view.setCurrentIndex(model.index(number, 0));
            return;
        }
    }
}
