#include "ui/models/packlistmodel.h"

#include "ui/words/packwords.h"
#include "ui/words/words.h"

#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

bool matches(const PackSummary &pack, const QString &word)
{
    return pack.title.contains(word, Qt::CaseInsensitive)
        || pack.description.contains(word, Qt::CaseInsensitive)
        || pack.tags.join(u' ').contains(word, Qt::CaseInsensitive);
}

QString detailWords(const PackSummary &pack)
{
    if (!pack.problem.isEmpty())
        return PackListModel::tr("Can't be read");
    QStringList parts{questionCountWords(pack.questionCount)};
    if (const QString language = languageWords(pack.language); !language.isEmpty())
        parts << language;
    if (!pack.tags.isEmpty())
        parts << oneLine(pack.tags.mid(0, 3).join(u", "_s));
    return parts.join(u" · "_s);
}

} // namespace

void PackListModel::setPacks(const QList<PackSummary> &packs)
{
    m_packs = packs;
    refilter();
}

void PackListModel::setSearch(const QString &search)
{
    m_search = search.trimmed();
    refilter();
}

const PackSummary *PackListModel::packAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &m_shown.at(index.row()) : nullptr;
}

QModelIndex PackListModel::indexOf(const QString &id) const
{
    const auto it = std::ranges::find(m_shown, id, &PackSummary::id);
    return it == m_shown.cend() || id.isEmpty() ? QModelIndex() : index(int(it - m_shown.cbegin()));
}

int PackListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PackListModel::data(const QModelIndex &index, int role) const
{
    const PackSummary *pack = packAt(index);
    if (!pack)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(pack->title);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(oneLine(pack->title), detailWords(*pack));
    case Qt::ToolTipRole:
        return pack->description.isEmpty() ? QVariant()
                                           : QVariant(Qt::convertFromPlainText(pack->description));
    case DetailRole:
        return detailWords(*pack);
    case BrokenRole:
        return !pack->problem.isEmpty();
    default:
        return {};
    }
}

void PackListModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    for (const PackSummary &pack : std::as_const(m_packs)) {
        if (m_search.isEmpty() || matches(pack, m_search))
            m_shown << pack;
    }
    endResetModel();
}
