#pragma once

#include "tests/bench/benchtarget.h"
#include "tests/bench/loadclient.h"

#include <QTemporaryDir>

#include <algorithm>
#include <vector>

/// A room on a real node of its own, played through REST by a host and by a load client's players.
class BenchRoom
{
public:
    /// Starts `server` with an empty data folder and makes a room of `questions` questions, each
    /// with the choices a to d of which a is right; false when something fails, with words on
    /// standard error.
    bool open(const QString &server, int questions, const QJsonObject &settings, int players);
    /// A host's request below the room, e.g. "/start"; false, with words, unless it succeeds.
    bool host(const QByteArray &verb);
    /// The room's results.
    QJsonObject results();
    /// Makes all connections of the client join as players; true when all are in.
    bool join(LoadClient &client);

    BenchTarget &target() { return m_target; }
    const QByteArray &code() const { return m_code; }
    /// Where a player's messages should not go unseen: the texts of WELCOME by connection.
    const std::vector<QByteArray> &welcomes() const { return m_welcomes; }

private:
    HttpReply request(const QByteArray &method, const QByteArray &path,
                      const QByteArray &body = {});

    QTemporaryDir m_folder;
    BenchTarget m_target;
    QByteArray m_hostKey;
    QByteArray m_code;
    std::vector<QByteArray> m_welcomes;
};

/// Raises the limit of open files to what the system allows; returns the limit in force.
uint64_t raiseOpenFiles();

/// The middle of the values, which must not be empty.
inline double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}
