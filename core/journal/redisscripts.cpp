#include "core/journal/redisscripts.h"

#include "core/redis/qtredis.h"

#include <QCryptographicHash>

namespace
{

constexpr int indexParts = 16;

// What every script of a room begins with. In a script the first write must be one that Redis
// refuses when it is full, since it lets all pass that come after a first; and whatever may meet a
// key of the wrong type must do so before it, too.
constexpr auto prelude = R"lua(
local meta, log, lease, snapshot, commands, sent = unpack(KEYS)
local code = ARGV[1]

local function serverTime()
    local t = redis.call('TIME')
    return t[1] * 1000 + math.floor(t[2] / 1000)
end

local function ring(name, payload)
    redis.call('PUBLISH', 'qs:{' .. code .. '}:' .. name, payload)
end

local function tellLobby(what)
    redis.call('PUBLISH', 'qs:lobby', what .. ' ' .. code)
end

-- What BellItem::read reads.
local function bellOf(born, number, at, first, second)
    return born .. ' ' .. number .. ' ' .. at .. ' ' .. #first .. ' ' .. first .. second
end

local function keepFor(ms)
    for _, key in ipairs({meta, log, snapshot, commands, sent}) do
        redis.call('PEXPIRE', key, ms)
    end
end

-- Fails before anything is written when a key is another program's.
local function checkTypes()
    redis.call('HLEN', meta)
    redis.call('XLEN', log)
    redis.call('HLEN', snapshot)
    redis.call('XLEN', commands)
    redis.call('ZCARD', sent)
end

local function removeAll(born)
    redis.call('DEL', unpack(KEYS))
    ring('bell', 'gone ' .. born)
    ring('cbell', 'gone ' .. born)
    tellLobby('removed')
end
)lua";

// ARGV: born node at keepMs leaseMs events header...
constexpr auto createScript = R"lua(
local born, node, at, keep, leaseTime, events = unpack(ARGV, 2, 7)
local had = redis.call('HGET', meta, 'born')
if had == born then return {'ok', 1} end
if had then return {'conflict'} end
checkTypes()
redis.call('HSET', meta, 'born', born, 'grant', born, 'epoch', 1, 'owner', node, 'sequence', 1,
           'alive', at, 'acquired', at, 'commands', 0, 'consumed', 0, unpack(ARGV, 8))
redis.call('DEL', log, snapshot, commands, sent)
redis.call('XADD', log, '1-0', 'epoch', 1, 'at', at, 'events', events)
redis.call('SET', lease, node, 'PX', leaseTime)
keepFor(keep)
ring('bell', bellOf(born, 1, at, events, ''))
tellLobby('made')
return {'ok', 1}
)lua";

// ARGV: epoch sequence at keepMs leaseMs events receipts consumed header... Replies with born.
constexpr auto appendScript = R"lua(
local epoch, sequence, at, keep, leaseTime, events, receipts, consumed = unpack(ARGV, 2, 9)
local room = redis.call('HMGET', meta, 'epoch', 'owner', 'sequence', 'alive', 'born', 'commands')
if not room[1] then return {'unknown'} end
local id = sequence .. '-0'
if room[1] ~= epoch or room[2] == '' or tonumber(sequence) ~= room[3] + 1 then
    local found = redis.call('XRANGE', log, id, id)[1]
    if found then
        local f = found[2]
        if f[2] == epoch and f[6] == events and (f[8] or '') == receipts then
            return {'ok', room[5]}
        end
    end
    if room[1] ~= epoch or room[2] == '' then return {'fenced'} end
    return {'conflict', room[3]}
end
if receipts == '' then
    redis.call('XADD', log, id, 'epoch', epoch, 'at', at, 'events', events)
else
    redis.call('XADD', log, id, 'epoch', epoch, 'at', at, 'events', events, 'receipts', receipts)
    -- An entry that is written again, after Redis lost it, may speak of commands that are gone too.
    redis.call('HSET', meta, 'consumed', consumed, 'commands', math.max(consumed, room[6]))
    redis.pcall('XTRIM', commands, 'MINID', string.format('%.0f-0', consumed + 1))
end
redis.call('HSET', meta, 'sequence', sequence, 'alive', math.max(at, room[4]), unpack(ARGV, 10))
redis.call('SET', lease, room[2], 'PX', leaseTime)
keepFor(keep)
ring('bell', bellOf(room[5], sequence, at, events, receipts))
return {'ok', room[5]}
)lua";

// ARGV: node now leaseMs grant
constexpr auto acquireScript = R"lua(
local node, now, leaseTime, grant = unpack(ARGV, 2, 5)
local room = redis.call('HMGET', meta, 'epoch', 'owner', 'alive', 'acquired', 'grant')
if not room[1] then return {'unknown'} end
if room[5] == grant then return {'ok', tonumber(room[1])} end
local isServed = tonumber(now) < math.max(room[3], room[4]) + leaseTime
if isServed and room[2] ~= '' and room[2] ~= node then return {'conflict', room[2]} end
redis.call('HSET', meta, 'epoch', room[1] + 1, 'owner', node, 'acquired', now, 'grant', grant)
redis.call('SET', lease, node, 'PX', leaseTime)
return {'ok', room[1] + 1}
)lua";

// ARGV: epoch now leaseMs
constexpr auto renewScript = R"lua(
local epoch, now, leaseTime = unpack(ARGV, 2, 4)
local room = redis.call('HMGET', meta, 'epoch', 'owner', 'alive')
if not room[1] then return {'unknown'} end
if room[1] ~= epoch or room[2] == '' then return {'fenced'} end
redis.call('HSET', meta, 'alive', math.max(now, room[3]))
redis.call('SET', lease, room[2], 'PX', leaseTime)
return {'ok'}
)lua";

// ARGV: epoch
constexpr auto releaseScript = R"lua(
local room = redis.call('HMGET', meta, 'epoch', 'owner')
if not room[1] then return {'unknown'} end
if room[1] ~= ARGV[2] then return {'fenced'} end
if room[2] ~= '' then
    redis.call('DEL', lease)
    redis.call('HSET', meta, 'owner', '')
    tellLobby('freed')
end
return {'ok'}
)lua";

// ARGV: epoch
constexpr auto removeScript = R"lua(
local room = redis.call('HMGET', meta, 'epoch', 'owner', 'born')
if not room[1] then return {'unknown'} end
if room[1] ~= ARGV[2] or room[2] == '' then return {'fenced'} end
removeAll(room[3])
return {'ok'}
)lua";

// ARGV: now. Replies with 1 when the room went.
constexpr auto expireScript = R"lua(
local room = redis.call('HMGET', meta, 'expires', 'born')
if not room[2] then return {'unknown'} end
if tonumber(room[1]) >= tonumber(ARGV[2]) then return {'ok', 0} end
removeAll(room[2])
return {'ok', 1}
)lua";

// ARGV: epoch sequence state
constexpr auto saveSnapshotScript = R"lua(
local epoch, sequence, state = unpack(ARGV, 2, 4)
local room = redis.call('HMGET', meta, 'epoch', 'sequence')
if not room[1] then return {'unknown'} end
if room[1] ~= epoch then return {'fenced'} end
local saved = redis.call('HGET', snapshot, 'sequence') or 0
if tonumber(sequence) > tonumber(room[2]) or tonumber(sequence) < tonumber(saved) then
    return {'conflict'}
end
redis.call('HSET', snapshot, 'sequence', sequence, 'state', state)
redis.call('PEXPIRE', snapshot, redis.call('PTTL', meta))
return {'ok'}
)lua";

// ARGV: after count ["snapshot"]. Replies with born, the last sequence, alive, the number after
// which the entries begin, the entries and the snapshot's state or nil.
constexpr auto readLogScript = R"lua(
local after, count, wanted = tonumber(ARGV[2]), ARGV[3], ARGV[4]
local room = redis.call('HMGET', meta, 'born', 'sequence', 'alive')
if not room[1] then return {'unknown'} end
local state = false
if wanted then
    local saved = redis.call('HMGET', snapshot, 'sequence', 'state')
    if saved[1] then after, state = tonumber(saved[1]), saved[2] end
end
local entries = redis.call('XRANGE', log, string.format('%.0f-0', after + 1), '+', 'COUNT', count)
return {'ok', room[1], room[2], room[3], after, entries, state}
)lua";

// ARGV: after count. The same of the commands, from the first without a receipt on.
constexpr auto readCommandsScript = R"lua(
local room = redis.call('HMGET', meta, 'born', 'commands', 'alive', 'consumed')
if not room[1] then return {'unknown'} end
local after = math.max(ARGV[2], room[4])
local entries = redis.call('XRANGE', commands, string.format('%.0f-0', after + 1), '+',
                           'COUNT', ARGV[3])
return {'ok', room[1], room[2], room[3], after, entries, false}
)lua";

// ARGV: id body rememberMs
constexpr auto sendScript = R"lua(
local id, body, remember = unpack(ARGV, 2, 4)
local born = redis.call('HGET', meta, 'born')
if not born then return {'unknown'} end
redis.call('XLEN', commands)
if redis.call('ZSCORE', sent, id) then return {'ok'} end
local now = serverTime()
local number = redis.call('HINCRBY', meta, 'commands', 1)
redis.call('XADD', commands, number .. '-0', 'at', now, 'id', id, 'body', body)
redis.call('ZADD', sent, now, id)
redis.call('ZREMRANGEBYSCORE', sent, '-inf', now - remember)
local keep = redis.call('PTTL', meta)
redis.call('PEXPIRE', commands, keep)
redis.call('PEXPIRE', sent, keep)
ring('cbell', bellOf(born, number, now, id, body))
return {'ok'}
)lua";

// For how long the room's lease holds, in ms; 0: nobody serves it.
constexpr auto checkServedScript = R"lua(
local owner = redis.call('HGET', meta, 'owner')
if not owner then return {'unknown'} end
if owner == '' then return {'ok', 0} end
return {'ok', math.max(0, redis.call('PTTL', lease))}
)lua";

// What a health check does: writes, and looks at the types of the room's keys.
constexpr auto probeScript = R"lua(
redis.call('SET', string.gsub(meta, 'meta$', 'probe'), 1, 'PX', 1000)
checkTypes()
return {'ok'}
)lua";

// The index has scripts for the sake of the server's clock. KEYS: one part of it.
// ARGV: code ms code ms ... - each is served for so long from now on.
constexpr auto indexServedScript = R"lua(
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
for i = 1, #ARGV, 2 do redis.call('ZADD', KEYS[1], now + ARGV[i + 1], ARGV[i]) end
redis.call('PEXPIRE', KEYS[1], 30 * 24 * 3600 * 1000)
)lua";

// The codes whose time is over.
constexpr auto indexDueScript = R"lua(
local t = redis.call('TIME')
return redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', t[1] * 1000 + math.floor(t[2] / 1000))
)lua";

// ARGV: graceMs codes... - rooms that are gone; one that is just being made has a time of late.
constexpr auto indexForgetScript = R"lua(
local t = redis.call('TIME')
local before = t[1] * 1000 + math.floor(t[2] / 1000) - ARGV[1]
for i = 2, #ARGV do
    local score = redis.call('ZSCORE', KEYS[1], ARGV[i])
    if score and tonumber(score) < before then redis.call('ZREM', KEYS[1], ARGV[i]) end
end
)lua";

QByteArray keyOf(const RoomCode &code, const char *name)
{
    return "qs:{" + code.value.toUtf8() + "}:" + name;
}

QByteArray indexPart(int part)
{
    return "qs:rooms:" + QByteArray::number(part);
}

} // namespace

void registerRoomScripts(QtRedis &redis)
{
    const auto add = [&redis](const char *name, const QByteArray &source) {
        redis.registerScript({QByteArray("qs.") + name, source});
    };
    const auto addForRoom = [&add](const char *name, const char *source) {
        add(name, QByteArray(prelude) + source);
    };
    addForRoom("create", createScript);
    addForRoom("append", appendScript);
    addForRoom("acquire", acquireScript);
    addForRoom("renew", renewScript);
    addForRoom("release", releaseScript);
    addForRoom("remove", removeScript);
    addForRoom("expire", expireScript);
    addForRoom("saveSnapshot", saveSnapshotScript);
    addForRoom("readLog", readLogScript);
    addForRoom("readCommands", readCommandsScript);
    addForRoom("send", sendScript);
    addForRoom("checkServed", checkServedScript);
    addForRoom("probe", probeScript);
    add("indexServed", indexServedScript);
    add("indexDue", indexDueScript);
    add("indexForget", indexForgetScript);
}

QByteArrayList roomKeys(const RoomCode &code)
{
    return {keyOf(code, "meta"),     keyOf(code, "log"),      keyOf(code, "lease"),
            keyOf(code, "snapshot"), keyOf(code, "commands"), keyOf(code, "sent")};
}

QByteArray bellChannel(const RoomCode &code)
{
    return keyOf(code, "bell");
}

QByteArray commandBellChannel(const RoomCode &code)
{
    return keyOf(code, "cbell");
}

QByteArray lobbyChannel()
{
    return "qs:lobby";
}

QByteArrayList indexKeys()
{
    QByteArrayList keys;
    for (int part = 0; part < indexParts; ++part)
        keys.append(indexPart(part));
    return keys;
}

QByteArray indexKey(const RoomCode &code)
{
    // Any hash will do that is the same on every node.
    const auto digest = QCryptographicHash::hash(code.value.toUtf8(), QCryptographicHash::Md5);
    return indexPart(uchar(digest.front()) % indexParts);
}
