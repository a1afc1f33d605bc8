#include "ui/models/gamelistmodel.h"

#include "ui/words/dates.h"
#include "ui/words/words.h"

#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QString winnerWords(const PastGame &game)
{
    if (game.winners.isEmpty())
        return {};
    const QString first = oneLine(game.winners.first());
    if (game.winnerCount == 1)
        return GameListModel::tr("%1 won").arg(first);
    return GameListModel::tr("%1 and %Ln more won", nullptr, game.winnerCount - 1).arg(first);
}

QString detailWords(const PastGame &game)
{
    QStringList parts{dayTimeWords(game.endedAt), playerCountWords(game.playerCount)};
    if (const QString winner = winnerWords(game); !winner.isEmpty())
        parts << winner;
    return parts.join(u" · "_s);
}

} // namespace

void GameListModel::setGames(const QList<PastGame> &games)
{
    m_games = games;
    show();
}

void GameListModel::setSearch(const QString &text)
{
    const auto code = RoomCode::parse(text);
    m_words = code ? QStringList{code->value} : text.split(u' ', Qt::SkipEmptyParts);
    show();
}

void GameListModel::setHidden(const QList<GameKey> &keys)
{
    m_hidden = keys;
    show();
}

const PastGame *GameListModel::gameAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &m_shown.at(index.row()) : nullptr;
}

QModelIndex GameListModel::indexOf(const GameKey &key) const
{
    const auto at = std::ranges::find(m_shown, key, &PastGame::key);
    return at == m_shown.end() ? QModelIndex() : index(int(at - m_shown.begin()));
}

int GameListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant GameListModel::data(const QModelIndex &index, int role) const
{
    const PastGame *game = gameAt(index);
    if (!game)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(game->title);
    case DetailRole:
        return detailWords(*game);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(oneLine(game->title), detailWords(*game));
    case Qt::ToolTipRole:
        // Titles are people's words; converted they are never read as markup.
        return Qt::convertFromPlainText(game->title);
    default:
        return {};
    }
}

void GameListModel::show()
{
    QList<PastGame> shown;
    std::ranges::copy_if(m_games, std::back_inserter(shown),
                         [this](const PastGame &game) { return isShown(game); });
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

bool GameListModel::isShown(const PastGame &game) const
{
    if (m_hidden.contains(game.key))
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return game.title.contains(word, Qt::CaseInsensitive)
            || game.key.code.value.startsWith(word, Qt::CaseInsensitive)
            || !game.winners.filter(word, Qt::CaseInsensitive).isEmpty();
    });
}
