#include "tests/chaos/starveddisk.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace
{

// Enough for the lock file of a node that starts, too little for the journal.
constexpr quint64 almostNothing = 4096;

class FullDisk : public StarvedDisk
{
public:
    ~FullDisk() override
    {
        if (m_mounted)
            ::umount2(qPrintable(m_folder.path()), MNT_DETACH);
    }

    bool mount()
    {
        // In a name space of this process and its children, so that it goes with them.
        if (::unshare(CLONE_NEWNS) != 0
            || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            return false;
        m_mounted = ::mount("none", qPrintable(m_folder.path()), "tmpfs", 0, "size=8m") == 0;
        return m_mounted;
    }

    QString folder() const override { return m_folder.path(); }

    void fill(NodeProcess &) override
    {
        QFile filler(fillerPath());
        if (!filler.open(QFile::WriteOnly | QFile::Unbuffered))
            qFatal("%s", qPrintable(filler.errorString()));
        const QByteArray block(4096, 'x');
        while (filler.write(block) > 0) { }
    }

    void makeRoom(NodeProcess &) override { QFile::remove(fillerPath()); }

    void fillForStart(NodeProcess &node) override
    {
        fill(node);
        QFile filler(fillerPath());
        filler.resize(filler.size() - 2 * qint64(almostNothing));
    }

private:
    QString fillerPath() const { return m_folder.filePath(u"filler"_s); }

    QTemporaryDir m_folder;
    bool m_mounted = false;
};

class LimitedFiles : public StarvedDisk
{
public:
    QString folder() const override { return m_folder.path(); }
    void fill(NodeProcess &node) override { limit(node, almostNothing); }

    void makeRoom(NodeProcess &node) override
    {
        node.fileSizeLimit.reset();
        limit(node, RLIM_INFINITY);
    }

    void fillForStart(NodeProcess &node) override { node.fileSizeLimit = almostNothing; }

private:
    static void limit(const NodeProcess &node, rlim_t bytes)
    {
        if (!node.isRunning())
            return;
        rlimit size{};
        if (::prlimit(pid_t(node.pid()), RLIMIT_FSIZE, nullptr, &size) != 0)
            qFatal("prlimit failed");
        size.rlim_cur = qMin(bytes, size.rlim_max);
        if (::prlimit(pid_t(node.pid()), RLIMIT_FSIZE, &size, nullptr) != 0)
            qFatal("prlimit failed");
    }

    QTemporaryDir m_folder;
};

} // namespace

std::unique_ptr<StarvedDisk> StarvedDisk::full()
{
    auto disk = std::make_unique<FullDisk>();
    if (!disk->mount())
        return nullptr;
    return disk;
}

std::unique_ptr<StarvedDisk> StarvedDisk::limited()
{
    return std::make_unique<LimitedFiles>();
}
