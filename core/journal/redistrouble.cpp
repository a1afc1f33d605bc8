#include "core/journal/redistrouble.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

struct Row
{
    QByteArrayView code;
    bool mayPass;
    QStringView words;
};

constexpr std::array rows{
    Row{"OOM", false,
        u"Redis is full: raise maxmemory in its settings, or free memory. Answers are not accepted "
        "until there is room."},
    Row{"WRONGTYPE", false,
        u"Keys under qs: in Redis belong to another program: give Quizstage a Redis or a database "
        "of its own."},
    Row{"MISCONF", false,
        u"Redis can't save to its disk and takes no changes: free space on its disk, or see its "
        "log."},
    Row{"NOPERM", false,
        u"The Redis user may not do what Quizstage needs: allow the keys qs:*, the channels qs:* "
        "and scripts."},
    Row{"READONLY", true,
        u"This Redis is a replica, which takes no changes: connect to its master, or wait until "
        "the failover is over."},
    Row{"NOREPLICAS", true,
        u"Redis takes no changes, because too few of its replicas are there: start them, or lower "
        "min-replicas-to-write."},
    Row{"MASTERDOWN", true,
        u"This Redis is a replica that has lost its master: start the master, or wait until the "
        "failover is over."},
    Row{"LOADING", true, u"Redis is still loading its data: wait until it has."},
    Row{"BUSY", true, u"Redis is busy with a script: wait, or end it with SCRIPT KILL."},
    Row{"CLUSTERDOWN", true,
        u"A part of the Redis Cluster is down: start its missing nodes, or wait until the failover "
        "is over."},
    Row{"TRYAGAIN", true, u"The Redis Cluster is moving keys: wait until it has."},
};

// Redis 6 puts the code of an error inside a script into the middle of its words.
const Row *rowOf(const RedisReply &error)
{
    if (!error.isError())
        return nullptr;
    const auto named = [code = error.errorCode()](const Row &row) { return row.code == code; };
    const auto mentioned = [text = error.bytes() + ' '](const Row &row) {
        return text.contains(' ' + row.code.toByteArray() + ' ');
    };
    const auto *row = std::ranges::find_if(rows, named);
    if (row == rows.end() && error.errorCode() == "ERR")
        row = std::ranges::find_if(rows, mentioned);
    return row == rows.end() ? nullptr : row;
}

} // namespace

bool mayPass(const RedisReply &error)
{
    const Row *row = rowOf(error);
    return row && row->mayPass;
}

QString refusalWords(const RedisReply &error)
{
    if (const Row *row = rowOf(error))
        return row->words.toString();
    return u"Redis refuses what Quizstage asks of it: %1"_s.arg(
        QString::fromUtf8(error.bytes()).left(300));
}

QString unreachableWords(const QString &problem)
{
    const QString why = problem.isEmpty() ? u"There is no connection"_s : problem;
    return u"Quizstage can't use its Redis. %1. Players stay connected, and games go on when it is "
           "back."_s.arg(why);
}
