#pragma once

#include "core/report/nodemonitor.h"

/// How well something goes.
enum class Condition { Good, Warning, Bad };

/// A condition and what it means, in a sentence or two.
struct ConditionWords
{
    Condition condition = Condition::Good;
    QString text;

    bool operator==(const ConditionWords &) const = default;
};

/// Whether what happens is kept, and where.
ConditionWords storeWords(const NodeHealth &health);
/// Whether what happens gets to others; `nodes` is how many share the rooms.
ConditionWords busWords(const NodeHealth &health, int nodes);
/// Whether this window reacts at once: the longest time of the last minute for which it could not,
/// and how often since the start it could not for longer than a frame.
ConditionWords pauseWords(std::chrono::nanoseconds longest, quint64 stallCount);

/// "0.4 ms", "12 ms", "1.2 s".
QString durationWords(std::chrono::duration<double, std::milli> time);
/// "0 B", "3.4 KB", "1.2 MB".
QString byteWords(double bytes);
/// What somebody at a connection is: "Player", "Screen" …
QString roleWords(ConnectionInfo::Role role);
