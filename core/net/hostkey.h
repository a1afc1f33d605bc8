#pragma once

#include <QByteArray>

/// The secret that makes a caller the host. It has no way out but comparison.
class HostKey
{
public:
    /// An empty key matches nothing.
    explicit HostKey(const QByteArray &key);

    /// Takes the same time whatever is offered.
    bool matches(QByteArrayView offered) const;

private:
    QByteArray m_digest;
};
