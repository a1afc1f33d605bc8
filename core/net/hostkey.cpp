#include "core/net/hostkey.h"

#include <QCryptographicHash>

namespace
{
QByteArray digest(QByteArrayView key)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(key);
    return hash.result();
}
} // namespace

HostKey::HostKey(const QByteArray &key)
    : m_digest(key.isEmpty() ? QByteArray() : digest(key))
{
}

bool HostKey::matches(QByteArrayView offered) const
{
    if (m_digest.isEmpty())
        return false;
    // Digests have one length, so the length of the key doesn't show either.
    const QByteArray other = digest(offered);
    uchar difference = 0;
    for (qsizetype i = 0; i < m_digest.size(); ++i)
        difference |= uchar(m_digest[i]) ^ uchar(other[i]);
    return difference == 0;
}
