#include "ui/models/rowchanges.h"

#include <algorithm>
#include <vector>

namespace
{

/// Players by number: numbers are dense, and a hash of thousands costs more than all the rest.
class PlayerMarks
{
public:
    explicit PlayerMarks(const QList<PlayerId> &players)
    {
        for (const PlayerId id : players) {
            if (id.number >= m_marked.size())
                m_marked.resize(id.number + 1);
            m_marked[id.number] = true;
        }
    }

    bool contains(PlayerId id) const { return id.number < m_marked.size() && m_marked[id.number]; }

private:
    std::vector<bool> m_marked;
};

QList<RowRun> runsOutside(const QList<PlayerId> &players, const PlayerMarks &marks)
{
    QList<RowRun> runs;
    for (int row = 0; row < players.size(); ++row) {
        if (marks.contains(players.at(row)))
            continue;
        if (!runs.isEmpty() && runs.last().first + runs.last().count == row)
            ++runs.last().count;
        else
            runs << RowRun{row, 1};
    }
    return runs;
}

} // namespace

std::optional<RowChanges> rowChanges(const QList<PlayerId> &before, const QList<PlayerId> &after,
                                     qsizetype most)
{
    const PlayerMarks old(before);
    const PlayerMarks wanted(after);
    RowChanges changes{runsOutside(before, wanted), runsOutside(after, old)};
    if (changes.removed.size() + changes.inserted.size() > most)
        return std::nullopt;
    auto kept = after.begin();
    for (const PlayerId id : before) {
        if (!wanted.contains(id))
            continue;
        kept = std::find_if(kept, after.end(), [&](PlayerId next) { return old.contains(next); });
        if (*kept++ != id)
            return std::nullopt;
    }
    std::ranges::reverse(changes.removed);
    return changes;
}
