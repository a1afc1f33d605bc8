#pragma once

#include <QtGlobal>

/// What this process takes of its machine; zeros where the platform doesn't tell.
struct ProcessUsage
{
    qint64 residentBytes = 0;
    double cpuSeconds = 0; ///< User and system time since the start.
};

ProcessUsage processUsage();
/// Open files and sockets; takes a moment when they are many. 0 where the platform doesn't tell.
int openDescriptorCount();
