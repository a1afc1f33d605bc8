#include "core/redis/replyreader.h"

#include <hiredis/read.h>

#include <utility>

using namespace Qt::StringLiterals;

RedisReplyReader::RedisReplyReader()
{
    static redisReplyObjectFunctions functions{createString, createArray, createInteger, createNil,
                                               freeObject};
    m_reader = redisReaderCreateWithFunctions(&functions);
    Q_CHECK_PTR(m_reader);
    m_reader->privdata = this;
}

RedisReplyReader::~RedisReplyReader()
{
    redisReaderFree(m_reader);
}

void RedisReplyReader::feed(const char *bytes, qsizetype size)
{
    redisReaderFeed(m_reader, bytes, size_t(size));
}

bool RedisReplyReader::next(RedisReply &reply)
{
    void *complete = nullptr;
    if (redisReaderGetReply(m_reader, &complete) != REDIS_OK || !complete)
        return false;
    reply = std::exchange(m_root, RedisReply());
    return true;
}

QString RedisReplyReader::problem() const
{
    return m_reader->err ? QString::fromUtf8(m_reader->errstr) : QString();
}

// Elements are added as they come: a peer's announced count reserves no memory. A list grows only
// when the element before is complete, so that the pointers that hiredis holds stay good.
RedisReply *RedisReplyReader::place(const redisReadTask *task)
{
    if (task->parent)
        return &static_cast<RedisReply *>(task->parent->obj)->m_elements.emplaceBack();
    RedisReply &root = static_cast<RedisReplyReader *>(task->privdata)->m_root;
    root = RedisReply();
    return &root;
}

void *RedisReplyReader::createString(const redisReadTask *task, char *bytes, size_t size)
{
    RedisReply *reply = place(task);
    reply->m_type = task->type == REDIS_REPLY_ERROR ? RedisReply::Type::Error
        : task->type == REDIS_REPLY_STATUS          ? RedisReply::Type::Status
                                                    : RedisReply::Type::String;
    reply->m_bytes = QByteArray(bytes, qsizetype(size));
    return reply;
}

void *RedisReplyReader::createArray(const redisReadTask *task, int)
{
    RedisReply *reply = place(task);
    reply->m_type = RedisReply::Type::Array;
    return reply;
}

void *RedisReplyReader::createInteger(const redisReadTask *task, long long value)
{
    RedisReply *reply = place(task);
    reply->m_type = RedisReply::Type::Integer;
    reply->m_integer = value;
    return reply;
}

void *RedisReplyReader::createNil(const redisReadTask *task)
{
    return place(task);
}
