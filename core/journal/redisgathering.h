#pragma once

#include "core/support/error.h"

#include <QList>

#include <functional>
#include <optional>

/// Collects what several calls find and replies when the last of them has ended: with all of it, or
/// with the first error.
template <typename T>
class RedisGathering
{
public:
    using Reply = std::function<void(Result<QList<T>>)>;

    /// `open` calls, at least one, will each end once.
    RedisGathering(qsizetype open, Reply reply)
        : m_open(open)
        , m_reply(std::move(reply))
    { }

    void add(const T &found) { m_found.append(found); }
    void end(const std::optional<Error> &error = {})
    {
        if (error && !m_error)
            m_error = error;
        if (--m_open > 0)
            return;
        if (m_error)
            m_reply(std::unexpected(*m_error));
        else
            m_reply(std::move(m_found));
    }

private:
    qsizetype m_open;
    Reply m_reply;
    QList<T> m_found;
    std::optional<Error> m_error;
};
