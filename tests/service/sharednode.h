#pragma once

#include "core/service/roomreplicas.h"
#include "core/service/roomservice.h"
#include "core/service/sharedrooms.h"
#include "tests/journal/redisnode.h"

#include <QTest>

/// What a node has of the rooms that it shares with others, over a real Redis.
class SharedNode
{
    Q_DISABLE_COPY_MOVE(SharedNode)

public:
    SharedNode(const RedisServerProcess &server, const QString &name)
        : id{name}
        , m_redis(server.port())
        , m_replicas(m_bus)
        , m_shared(*m_redis.journal, m_redis.relay, m_bus, m_replicas, m_clock)
        , m_service(*m_redis.journal, m_bus, m_clock, id)
    {
        m_service.shareRooms(m_shared);
        m_shared.start();
        bool isListening = false;
        const auto told = QObject::connect(&m_redis.redis, &QtRedis::subscribed, &m_bus,
                                           [&isListening] { isListening = true; });
        if (!QTest::qWaitFor([&isListening] { return isListening; }, 15'000))
            qFatal("no Redis");
        QObject::disconnect(told);
    }

    RoomCode makeRoom()
    {
        NewRoom room{.title = QStringLiteral("Friday quiz"), .node = id};
        room.questions = {{.id = {QStringLiteral("q1")},
                           .text = QStringLiteral("Which?"),
                           .choices = {{{QStringLiteral("a")}, QStringLiteral("This")},
                                       {{QStringLiteral("b")}, QStringLiteral("That")}},
                           .key = {{{QStringLiteral("a")}}}}};
        RoomCode made;
        m_service.createRoom(room, &m_bus, [&](const Result<RoomCode> &code) { made = *code; });
        if (!QTest::qWaitFor([&] { return this->room(made) != nullptr; }))
            qFatal("the room was not made");
        return made;
    }

    /// Waits for the outcome.
    Result<RoomEvents> submit(const RoomCode &code, const RoomCommand &command)
    {
        std::optional<Result<RoomEvents>> result;
        m_service.submit(code, command, &m_bus, [&](const auto &outcome) { result = outcome; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 15'000))
            qFatal("a command had no reply");
        return *result;
    }

    Result<RoomEvents> join(const RoomCode &code, const QString &name)
    {
        return submit(code, JoinRoom{.name = name, .tokenHash = PlayerToken::random().hash()});
    }

    /// The names in this node's replica, by number of the player.
    QStringList names(const RoomCode &code) const
    {
        QStringList names;
        if (const GameRoom *found = room(code)) {
            for (const Player &player : found->players)
                names.append(player.name);
        }
        return names;
    }

    const GameRoom *room(const RoomCode &code) const { return m_replicas.room(code); }
    bool owns(const RoomCode &code) const { return m_service.owns(code); }
    RoomService &service() { return m_service; }
    RoomRelay &relay() { return m_redis.relay; }
    RoomReplicas &replicas() { return m_replicas; }

    const NodeId id;

private:
    SystemClock m_clock;
    RedisNode m_redis;
    EventBus m_bus;
    RoomReplicas m_replicas;
    SharedRooms m_shared;
    RoomService m_service;
};
