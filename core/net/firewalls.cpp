#include "core/net/firewalls.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{

std::optional<bool> isUfwOn(const QDir &root)
{
    QFile file(root.filePath(u"etc/ufw/ufw.conf"_s));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArrayList lines = file.readAll().toLower().split('\n');
    for (const QByteArray &line : lines) {
        if (line.simplified().replace(' ', "").startsWith("enabled="))
            return line.contains("yes");
    }
    return std::nullopt;
}

} // namespace

QList<Firewall> findFirewalls(const QString &root)
{
    const QDir top(root);
    QList<Firewall> found;
    if (top.exists(u"usr/sbin/ufw"_s))
        found.append({Firewall::Kind::Ufw, isUfwOn(top)});
    if (top.exists(u"usr/bin/firewall-cmd"_s)) {
        const QFileInfo startsWithSystem(
            top.filePath(u"etc/systemd/system/multi-user.target.wants/firewalld.service"_s));
        found.append({Firewall::Kind::Firewalld,
                      startsWithSystem.isSymLink() || startsWithSystem.exists()});
    }
    return found;
}
