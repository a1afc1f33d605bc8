#pragma once

#include "core/service/roomannouncer.h"
#include "core/service/roomservice.h"
#include "tests/service/memoryjournal.h"

#include <QJsonDocument>
#include <QTest>

/// A node's rooms, and what it announces of them.
class AnnouncingNode
{
    Q_DISABLE_COPY_MOVE(AnnouncingNode)

public:
    AnnouncingNode(MemoryJournal &journal, const Clock &clock)
        : service(journal, bus, clock, id)
        , announcer(replicas, service, clock)
    {
        QObject::connect(&announcer, &RoomAnnouncer::announced, &announcer,
                         [this](const RoomAnnouncement &one) { told.append(one); });
    }

    static NewRoom quiz()
    {
        using namespace Qt::StringLiterals;
        NewRoom room{.title = u"Friday quiz"_s, .ownerId = u"host"_s, .maxPlayerCount = 200};
        for (const QString &number : {u"1"_s, u"2"_s}) {
            room.questions.append({.id = {u"q"_s + number},
                                   .text = u"Secret question?"_s,
                                   .choices = {{{u"a"_s}, u"This"_s}, {{u"b"_s}, u"That"_s}},
                                   .key = {{{u"a"_s}}}});
        }
        room.settings.pacing = Pacing::Manual;
        room.settings.introTime = Seconds(0);
        return room;
    }

    static NewRoom topic()
    {
        return {.title = QStringLiteral("Friday quiz"), .topic = QStringLiteral("Sums")};
    }

    RoomCode makeRoom(NewRoom room = quiz())
    {
        room.node = id;
        RoomCode made;
        service.createRoom(room, &bus, [&made](const Result<RoomCode> &code) { made = *code; });
        if (!QTest::qWaitFor([&] { return replicas.room(made) != nullptr; }))
            qFatal("the room was not made");
        return made;
    }

    /// Waits until the command shows; false when it was refused.
    bool submit(const RoomCode &code, const RoomCommand &command)
    {
        std::optional<bool> isDone;
        service.submit(code, command, &bus,
                       [&](const Result<RoomEvents> &result) { isDone = result.has_value(); });
        const bool replied = QTest::qWaitFor([&] { return isDone.has_value(); });
        QCoreApplication::processEvents();
        return replied && *isDone;
    }

    bool join(const RoomCode &code, const QString &name)
    {
        return submit(code, JoinRoom{.name = name, .tokenHash = PlayerToken::random().hash()});
    }

    QByteArrayList types() const
    {
        QByteArrayList list;
        for (const RoomAnnouncement &one : told)
            list.append(one.type);
        return list;
    }

    QByteArrayList ids() const
    {
        QByteArrayList list;
        for (const RoomAnnouncement &one : told)
            list.append(one.id);
        return list;
    }

    QJsonObject json(qsizetype number) const
    {
        return QJsonDocument::fromJson(told.value(number).json).object();
    }

    const NodeId id{QStringLiteral("n1")};
    EventBus bus;
    RoomReplicas replicas{bus};
    RoomService service;
    RoomAnnouncer announcer;
    QList<RoomAnnouncement> told;
};
