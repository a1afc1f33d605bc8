#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

/// While it lives, this process can make no file larger than `bytes`: writes fail as on a failing
/// disk.
class DiskLimit
{
public:
    explicit DiskLimit(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            qFatal("setrlimit failed");
    }
    ~DiskLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(DiskLimit)

private:
    rlimit m_before{};
};

/// While it lives, this process has no more rights to files than a stranger, even when run by root.
class WithoutPrivileges
{
public:
    WithoutPrivileges()
    {
        constexpr uid_t nobody = 65534;
        if (m_before == 0 && ::seteuid(nobody) != 0)
            qFatal("seteuid failed");
    }
    ~WithoutPrivileges()
    {
        if (m_before == 0 && ::seteuid(m_before) != 0)
            qFatal("seteuid failed");
    }
    Q_DISABLE_COPY_MOVE(WithoutPrivileges)

private:
    uid_t m_before = ::geteuid();
};
