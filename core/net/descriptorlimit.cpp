#include "core/net/descriptorlimit.h"

#include "core/support/logging.h"

#include <algorithm>
#include <limits>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

int raiseDescriptorLimit()
{
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        if (::setrlimit(RLIMIT_NOFILE, &limit) != 0)
            qCWarning(lcNet, "the limit of open files could not be raised");
    }
    return descriptorLimit();
}

int descriptorLimit()
{
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 1024;
    return int(std::min<rlim_t>(limit.rlim_cur, std::numeric_limits<int>::max()));
}
#else
int raiseDescriptorLimit()
{
    return descriptorLimit();
}

int descriptorLimit()
{
    return std::numeric_limits<int>::max();
}
#endif
