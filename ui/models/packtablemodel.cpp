#include "ui/models/packtablemodel.h"

#include "ui/words/packwords.h"
#include "ui/words/words.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace
{

QString detailWords(const PackInfo &pack)
{
    QStringList parts;
    if (const QString language = languageWords(pack.language); !language.isEmpty())
        parts << language;
    if (!pack.tags.isEmpty())
        parts << oneLine(pack.tags.join(u", "_s));
    if (pack.builtIn)
        parts << PackTableModel::tr("comes with Quizstage");
    return parts.join(u" · "_s);
}

QString duplicateWords(const PackInfo &pack)
{
    return pack.duplicateCount == 0
        ? QString()
        : PackTableModel::tr("%Ln duplicate(s)", nullptr, pack.duplicateCount);
}

QString cellText(const PackInfo &pack, int column)
{
    switch (column) {
    case PackTableModel::TitleColumn:
        return oneLine(pack.title);
    case PackTableModel::QuestionsColumn:
        return numberWords(pack.questionCount);
    case PackTableModel::LastUsedColumn:
        return lastUseWords(pack.uses);
    case PackTableModel::UsedColumn:
        return numberWords(pack.uses.count);
    default:
        return {};
    }
}

QVariant sortKey(const PackInfo &pack, int column)
{
    switch (column) {
    case PackTableModel::QuestionsColumn:
        return pack.questionCount;
    case PackTableModel::LastUsedColumn:
        return pack.uses.last ? toUnixMs(*pack.uses.last) : qint64(0);
    case PackTableModel::UsedColumn:
        return pack.uses.count;
    default:
        return pack.title;
    }
}

/// All of a row in one sentence, for those who hear it.
QString spokenWords(const PackInfo &pack)
{
    QStringList parts{oneLine(pack.title), questionCountWords(pack.questionCount),
                      detailWords(pack), duplicateWords(pack), usesWords(pack.uses)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

void PackTableModel::setPacks(const QList<PackInfo> &packs)
{
    if (packs == m_packs)
        return;
    beginResetModel();
    m_packs = packs;
    endResetModel();
}

int PackTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_packs.size());
}

int PackTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PackTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_packs.size())
        return {};
    const PackInfo &pack = m_packs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(pack, index.column());
    case Qt::ToolTipRole:
        // Packs are people's words; converted they are never read as markup.
        return Qt::convertFromPlainText(
            QStringList{pack.title, pack.description, detailWords(pack)}.join(u'\n').trimmed());
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn ? spokenWords(pack) : cellText(pack, index.column());
    case DetailRole:
        return detailWords(pack);
    case DuplicatesRole:
        return duplicateWords(pack);
    case IdRole:
        return pack.id;
    case SortRole:
        return sortKey(pack, index.column());
    default:
        return {};
    }
}

QVariant PackTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Pack");
    case QuestionsColumn:
        return tr("Questions");
    case LastUsedColumn:
        return tr("Last used");
    case UsedColumn:
        return tr("Times used");
    default:
        return {};
    }
}
