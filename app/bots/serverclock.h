#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

/// An estimate of the server's clock from PING and PONG; one for all bots of a process.
class ServerClock
{
public:
    using LocalClock = std::chrono::steady_clock;
    using Duration = std::chrono::duration<double, std::milli>;

    /// Takes in a pong that came now for a ping sent at `sent`. The pair with the least round trip
    /// counts, for at most 30 s.
    void addPong(LocalClock::time_point sent, LocalClock::time_point received, qint64 serverMs);
    /// Takes the time that a message carries where there is no pong yet: late by its way here.
    void addHint(LocalClock::time_point received, qint64 serverMs);

    bool isKnown() const { return m_best.has_value(); }
    /// The server's time in milliseconds since the Unix epoch.
    double serverMs(LocalClock::time_point at) const;

private:
    struct Sample
    {
        LocalClock::time_point taken;
        Duration roundTrip;
        Duration offset;
    };

    std::optional<Sample> m_best;
};
