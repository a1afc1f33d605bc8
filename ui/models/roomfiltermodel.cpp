#include "ui/models/roomfiltermodel.h"

#include "ui/models/roomlistmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

bool isIn(RoomFilterModel::State state, RoomStatus status)
{
    switch (state) {
    case RoomFilterModel::State::All:
        return true;
    case RoomFilterModel::State::Open:
        return status == RoomStatus::Ready || status == RoomStatus::Building
            || status == RoomStatus::Idle;
    case RoomFilterModel::State::Running:
        return status == RoomStatus::InProgress;
    case RoomFilterModel::State::Finished:
        return status == RoomStatus::Completed || status == RoomStatus::Failed;
    }
    return true;
}

} // namespace

RoomFilterModel::RoomFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(RoomListModel::SortRole);
}

void RoomFilterModel::setSearch(const QString &text)
{
    // A code is read aloud and typed with a space or a hyphen in its middle.
    const auto code = RoomCode::parse(text);
    m_words = code ? QStringList{code->value} : text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RoomFilterModel::setState(State state)
{
    m_state = state;
    invalidateFilter();
}

void RoomFilterModel::setHidden(const QSet<RoomCode> &codes)
{
    m_hidden = codes;
    invalidateFilter();
}

bool RoomFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const RoomSummary *room = static_cast<RoomListModel *>(sourceModel())->roomAt(index);
    if (!isIn(m_state, room->status) || m_hidden.contains(room->code))
        return false;
    const QString node = index.data(RoomListModel::NodeRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return room->title.contains(word, Qt::CaseInsensitive)
            || room->code.value.startsWith(word, Qt::CaseInsensitive)
            || node.contains(word, Qt::CaseInsensitive);
    });
}

bool RoomFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}
