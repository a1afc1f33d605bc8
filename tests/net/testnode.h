#pragma once

#include "core/library/formats/packdesk.h"
#include "core/net/netserver.h"
#include "core/service/cycler.h"
#include "core/service/eventhandler.h"
#include "core/service/roomannouncer.h"
#include "core/support/epolldispatcher.h"
#include "tests/service/memoryjournal.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

/// A whole node on a free port of this computer, its rooms in memory.
class TestNode
{
public:
    static constexpr auto hostKey = "a-host-key-of-a-test-node-0123456789";

    explicit TestNode(const NetLimits &limits = {}, NetOptions options = localOptions());
    ~TestNode();

    static NetOptions localOptions();

    /// A ready room, or with a topic and no questions one that is being built.
    RoomCode makeRoom(NewRoom room = quiz(3));
    /// Sends a command past the network and waits for it to show.
    Result<RoomEvents> submit(const RoomCode &code, const RoomCommand &command);
    /// To the open question, past an intro.
    void openQuestion(const RoomCode &code);
    const GameRoom &room(const RoomCode &code) const { return *replicas.room(code); }
    quint16 port() const { return net->port(); }

    /// `count` choice questions q1, q2, …, the answer always "a"; manual pacing, no intro.
    static NewRoom quiz(int count);

    SystemClock clock;
    MemoryJournal journal;
    EventBus bus;
    RoomReplicas replicas {bus};
    RoomService service {journal, bus, clock, NodeId {QStringLiteral("test-node")}};
    RoomAnnouncer announcer {replicas, service, clock};
    ReactionDesk reactions {replicas};
    Cycler cycler {service, replicas, clock};
    QList<NodeInfo> nodes {{.id = {QStringLiteral("test-node")}}}; ///< What /nodes lists.
    /// What the next search for a picture finds.
    Result<FoundPicture> foundPicture;
    QTemporaryDir folder;
    PackDesk packs;
    MediaStore media {folder.filePath(QStringLiteral("media"))};
    OpenMedia openMedia {media, replicas};
    std::unique_ptr<NetServer> net;
    std::unique_ptr<EventHandler> handler;
};

/// Runs a test object on the dispatcher that the engine thread has.
template<typename Test>
int runNetTest(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(createSocketDispatcher());
    QCoreApplication application(argc, argv);
    Test test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
