#include "tests/net/testnode.h"

#include "tests/net/spin.h"

#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QString writePack(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"rivers.json"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(R"({"format": "quizstage-pack", "version": 1, "id": "rivers", "title": "Rivers",
            "questions": [{"id": "q1", "type": "choice", "text": "Which river runs through Vienna?",
            "choices": [{"id": "a", "text": "Danube"}, {"id": "b", "text": "Rhine"}],
            "key": ["a"]}]})");
    }
    return folder.path();
}

} // namespace

TestNode::TestNode(const NetLimits &limits, NetOptions options)
    : packs(writePack(folder), folder.path(), clock)
{
    net = std::make_unique<NetServer>(NetServer::Node {.service = service,
                                                       .replicas = replicas,
                                                       .journal = journal,
                                                       .packs = packs,
                                                       .clock = clock,
                                                       .reactions = reactions,
                                                       .findPicture = [this](const QString &, QObject *context, const auto &reply) {
                                                           QTimer::singleShot(0, context, [this, reply] { reply(foundPicture); });
                                                       },
                                                       .id = {u"test-node"_s},
                                                       .hostKey = hostKey,
                                                       .webFolder = QStringLiteral(QUIZSTAGE_WEB),
                                                       .announcer = &announcer,
                                                       .nodes = [this] { return nodes; },
                                                       .media = &openMedia},
                                      options, limits);
    handler = std::make_unique<EventHandler>(replicas, net->sink(), clock);
    QObject::connect(&cycler, &Cycler::ticked, handler.get(), &EventHandler::shareCountdown);
    QObject::connect(&reactions, &ReactionDesk::reacted, handler.get(),
                     &EventHandler::shareReactions);
    const auto port = net->start();
    if (!port)
        qFatal("%s", qPrintable(port.error().message));
}

TestNode::~TestNode()
{
    handler.reset();
    net.reset();
    // What is deleted later belongs to this node, not to the next.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

NetOptions TestNode::localOptions()
{
    NetOptions options;
    options.bind = QHostAddress(QHostAddress::LocalHost);
    options.port = 0;
    options.nodeName = u"A test node"_s;
    return options;
}

RoomCode TestNode::makeRoom(NewRoom room)
{
    RoomCode made;
    service.createRoom(room, &bus, [&made](const Result<RoomCode> &code) {
        if (!code)
            qFatal("%s", qPrintable(code.error().message));
        made = *code;
    });
    if (!spinUntil([&] { return !made.value.isEmpty() && replicas.room(made); }))
        qFatal("the room was not made");
    return made;
}

Result<RoomEvents> TestNode::submit(const RoomCode &code, const RoomCommand &command)
{
    std::optional<Result<RoomEvents>> got;
    service.submit(code, command, &bus, [&got](const Result<RoomEvents> &result) { got = result; });
    if (!spinUntil([&got] { return got.has_value(); }))
        qFatal("no reply to a command");
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    return *got;
}

void TestNode::openQuestion(const RoomCode &code)
{
    while (room(code).phase != Phase::Answering) {
        const auto moved = room(code).status == RoomStatus::Ready ? submit(code, StartGame {})
                                                                  : submit(code, AdvancePhase {});
        if (!moved)
            qFatal("%s", qPrintable(moved.error().message));
    }
}

NewRoom TestNode::quiz(int count)
{
    NewRoom room;
    room.title = u"Friday quiz"_s;
    room.settings.pacing = Pacing::Manual;
    room.settings.introTime = Seconds(0);
    room.settings.leaderboardTime = Seconds(0);
    room.settings.questionTime = Seconds(60);
    for (int number = 1; number <= count; ++number) {
        Question question;
        question.id = {u"q%1"_s.arg(number)};
        question.text = u"Question %1?"_s.arg(number);
        question.choices = {{{u"a"_s}, u"First"_s}, {{u"b"_s}, u"Second"_s}, {{u"c"_s}, u"Third"_s}};
        question.key.choices = {{u"a"_s}};
        room.questions.append(question);
    }
    return room;
}
