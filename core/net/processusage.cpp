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
    if (DIR *folder = ::opendir("/proc/self/fd")) {
        while (::readdir(folder))
            ++usage.openDescriptors;
        ::closedir(folder);
        usage.openDescriptors -= 3; // ".", ".." and the folder itself
    }
    return usage;
}
#else
ProcessUsage processUsage()
{
    return {};
}
#endif
