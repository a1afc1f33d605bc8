#include "ui/models/logfiltermodel.h"

#include "ui/models/eventlogmodel.h"

#include <algorithm>

void LogFilterModel::setSearch(const QString &text)
{
    // A code is read aloud and typed with a space or a hyphen in its middle.
    const auto code = RoomCode::parse(text);
    m_words = code ? QStringList{code->value} : text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void LogFilterModel::setTopic(LogTopic topic)
{
    m_topic = topic;
    invalidateFilter();
}

bool LogFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const LogEntry &entry = static_cast<EventLogModel *>(sourceModel())->entryAt(row);
    if (!isAbout(entry, m_topic))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString words = logWords(entry);
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return words.contains(word, Qt::CaseInsensitive)
            || entry.title.contains(word, Qt::CaseInsensitive)
            || entry.room.value.startsWith(word, Qt::CaseInsensitive);
    });
}
