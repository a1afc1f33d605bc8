#include "core/redis/qtredis.h"

#include <QLocale>

#include <utility>

namespace
{

/// The shortest text that is exactly this number.
QByteArray exact(double number)
{
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

void QtRedis::get(const QByteArray &key, QObject *context, Callback callback)
{
    command({"GET", key}, context, std::move(callback));
}

void QtRedis::set(const QByteArray &key, const QByteArray &value, QObject *context,
                  Callback callback)
{
    command({"SET", key, value}, context, std::move(callback));
}

void QtRedis::del(const QByteArray &key, QObject *context, Callback callback)
{
    command({"DEL", key}, context, std::move(callback));
}

void QtRedis::expire(const QByteArray &key, std::chrono::seconds time, QObject *context,
                     Callback callback)
{
    command({"EXPIRE", key, QByteArray::number(qint64(time.count()))}, context,
            std::move(callback));
}

void QtRedis::hset(const QByteArray &key, const QByteArray &field, const QByteArray &value,
                   QObject *context, Callback callback)
{
    command({"HSET", key, field, value}, context, std::move(callback));
}

void QtRedis::hsetnx(const QByteArray &key, const QByteArray &field, const QByteArray &value,
                     QObject *context, Callback callback)
{
    command({"HSETNX", key, field, value}, context, std::move(callback));
}

void QtRedis::hget(const QByteArray &key, const QByteArray &field, QObject *context,
                   Callback callback)
{
    command({"HGET", key, field}, context, std::move(callback));
}

void QtRedis::hgetall(const QByteArray &key, QObject *context, Callback callback)
{
    command({"HGETALL", key}, context, std::move(callback));
}

void QtRedis::zadd(const QByteArray &key, double score, const QByteArray &member, QObject *context,
                   Callback callback)
{
    command({"ZADD", key, exact(score), member}, context, std::move(callback));
}

void QtRedis::zincrby(const QByteArray &key, double increment, const QByteArray &member,
                      QObject *context, Callback callback)
{
    command({"ZINCRBY", key, exact(increment), member}, context, std::move(callback));
}

void QtRedis::xadd(const QByteArray &key, const QByteArray &id, const QList<QByteArray> &fields,
                   QObject *context, Callback callback)
{
    command(QList<QByteArray>{"XADD", key, id} + fields, context, std::move(callback));
}

void QtRedis::xrange(const QByteArray &key, const QByteArray &first, const QByteArray &last,
                     qsizetype count, QObject *context, Callback callback)
{
    command({"XRANGE", key, first, last, "COUNT", QByteArray::number(count)}, context,
            std::move(callback));
}

void QtRedis::publish(const QByteArray &channel, const QByteArray &payload, QObject *context,
                      Callback callback)
{
    command({"PUBLISH", channel, payload}, context, std::move(callback));
}

void QtRedis::spublish(const QByteArray &channel, const QByteArray &payload, QObject *context,
                       Callback callback)
{
    command({"SPUBLISH", channel, payload}, context, std::move(callback));
}
