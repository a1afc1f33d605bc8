#pragma once

#include "core/redis/redisreply.h"

#include <memory>

struct redisReader;
struct redisReadTask;

/// Turns the bytes of a Redis server into replies, in whatever pieces they come; hiredis parses.
class RedisReplyReader
{
    Q_DISABLE_COPY_MOVE(RedisReplyReader)

public:
    RedisReplyReader();
    ~RedisReplyReader();

    /// Takes the next bytes off the wire.
    void feed(const char *bytes, qsizetype size);
    /// True when `reply` is the next complete one; false when more bytes are needed, or never again
    /// because of a problem().
    bool next(RedisReply &reply);
    /// What is no Redis protocol in the bytes; empty while they are.
    QString problem() const;

private:
    static RedisReply *place(const redisReadTask *task);
    static void *createString(const redisReadTask *task, char *bytes, size_t size);
    static void *createArray(const redisReadTask *task, int elements);
    static void *createInteger(const redisReadTask *task, long long value);
    static void *createNil(const redisReadTask *task);
    static void freeObject(void *) { }

    RedisReply m_root; ///< The reply that is being built.
    redisReader *m_reader;
};
