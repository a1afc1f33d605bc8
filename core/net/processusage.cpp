#include "core/net/processusage.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <dirent.h>
#include <sys/resource.h>
#include <unistd.h>

ProcessUsage processUsage()
{
    ProcessUsage usage;
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (statm.open(QIODevice::ReadOnly))
        usage.residentBytes = statm.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
    rusage used {};
    if (::getrusage(RUSAGE_SELF, &used) == 0) {
        usage.cpuSeconds = double(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
            + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
    }
    return usage;
}

int openDescriptorCount()
{
    DIR *folder = ::opendir("/proc/self/fd");
    if (!folder)
        return 0;
    int count = 0;
    while (::readdir(folder))
        ++count;
    ::closedir(folder);
    return count - 3; // ".", ".." and the folder itself
}
#else
ProcessUsage processUsage()
{
    return {};
}

int openDescriptorCount()
{
    return 0;
}
#endif
