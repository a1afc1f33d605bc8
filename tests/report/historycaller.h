#pragma once

#include "core/report/gamehistory.h"
#include "tests/net/spin.h"

#include <optional>

/// The calls of a history for tests: each waits for its reply.
class HistoryCaller
{
public:
    explicit HistoryCaller(GameHistory &history)
        : m_history(history)
    {
    }

    Result<GameList> list()
    {
        return await<GameList>([&](auto reply) { m_history.list(&m_context, reply); });
    }
    /// Empty when the list is refused.
    QList<PastGame> games() { return list().value_or(GameList()).games; }
    QStringList titles()
    {
        QStringList titles;
        for (const PastGame &game : games())
            titles << game.title;
        return titles;
    }
    Result<GameReport> load(const GameKey &key)
    {
        return await<GameReport>([&](auto reply) { m_history.load(key, &m_context, reply); });
    }
    Result<void> remove(const QList<GameKey> &keys)
    {
        return await<void>([&](auto reply) { m_history.remove(keys, &m_context, reply); });
    }
    Result<void> save(const GameKey &key, ExportFormat format, const QString &path)
    {
        return await<void>(
            [&](auto reply) { m_history.exportGame(key, format, path, &m_context, reply); });
    }
    Result<void> setKeepDays(int days)
    {
        return await<void>([&](auto reply) { m_history.setKeepDays(days, &m_context, reply); });
    }

private:
    template <typename T, typename Call>
    Result<T> await(Call call)
    {
        std::optional<Result<T>> got;
        call([&got](const Result<T> &result) { got = result; });
        if (!spinUntil([&] { return got.has_value(); }))
            qFatal("no reply from the history");
        return *got;
    }

    GameHistory &m_history;
    QObject m_context;
};
