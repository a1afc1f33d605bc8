#include "core/redis/redisscript.h"

#include <QCryptographicHash>

QByteArray RedisScript::sha1() const
{
    return QCryptographicHash::hash(source, QCryptographicHash::Sha1).toHex();
}
