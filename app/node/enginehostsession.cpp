#include "app/node/enginehostsession.h"

#include "core/support/homeward.h"

using namespace Qt::StringLiterals;

EngineHostSession::EngineHostSession(Node &node, QObject *parent)
    : HostSession(parent)
    , m_node(node)
    , m_monitor(node)
    , m_doctor(node)
    , m_packs(node)
{
    Engine *engine = node.engine();
    connect(engine, &Engine::statusChanged, this, [this](const NodeStatus &status) {
        m_status = status;
        Q_EMIT nodeStatusChanged(status);
    });
    connect(&engine->nodes(), &NodeDirectory::nodesChanged, this,
            [this](const QList<NodeInfo> &nodes) {
                m_nodes = nodes;
                Q_EMIT nodesChanged();
            });
    connect(engine, &Engine::generationChanged, this, [this](const GenerationStatus &status) {
        m_generation = status;
        Q_EMIT generationChanged(status);
    });
    SessionFeed *feed = &engine->feed();
    connect(feed, &SessionFeed::roomsChanged, this, [this](const QList<RoomSummary> &rooms) {
        m_rooms = rooms;
        Q_EMIT roomsChanged(rooms);
    });
    connect(feed, &SessionFeed::roomOpened, this, &HostSession::roomOpened);
    connect(feed, &SessionFeed::entriesCommitted, this, &HostSession::entriesCommitted);
    connect(feed, &SessionFeed::roomRemoved, this, &HostSession::roomRemoved);
    connect(feed, &SessionFeed::reacted, this, &HostSession::reacted);
}

void EngineHostSession::listPacks(QObject *context, Reply<QList<PackSummary>> reply)
{
    m_node.post([reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.listPacks(&engine, reply);
    });
}

void EngineHostSession::createRoomFromPack(const QString &packId, const NewRoom &room,
                                           QObject *context, Reply<RoomCode> reply)
{
    m_node.post([packId, room, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.createRoomFromPack(packId, room, &engine, reply);
    });
}

void EngineHostSession::createRoom(const NewRoom &room, QObject *context, Reply<RoomCode> reply)
{
    m_node.post([room, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.service().createRoom(room, &engine, reply);
    });
}

void EngineHostSession::savePicture(const QByteArray &bytes, QObject *context, Reply<QString> reply)
{
    m_node.post([bytes, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        reply(engine.media().save(bytes));
    });
}

void EngineHostSession::loadPicture(const QString &path, QObject *context,
                                    Reply<QByteArray> reply)
{
    m_node.post([path, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        const QString folder = u"/media/"_s;
        const auto file = engine.openMedia().load(
            path.startsWith(folder) ? path.sliced(folder.size()) : QString());
        if (file)
            reply(file->bytes);
        else
            reply(std::unexpected(file.error()));
    });
}

void EngineHostSession::findPicture(const QString &words, QObject *context,
                                    Reply<FoundPicture> reply)
{
    m_node.post([words, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.pictureFinder().find(words, &engine, reply);
    });
}

void EngineHostSession::renewQuestions(const RoomCode &code, const QuestionId &question,
                                       QObject *context, Reply<void> reply)
{
    m_node.post([code, question, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.renewer().renew(code, question, reply);
    });
}

void EngineHostSession::stopRenewing(const RoomCode &code)
{
    m_node.post([code](Engine &engine) { engine.renewer().cancel(code); });
}

void EngineHostSession::duplicateRoom(const RoomCode &code, QObject *context, Reply<RoomCode> reply)
{
    m_node.post([code, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.duplicateRoom(code, &engine, reply);
    });
}

void EngineHostSession::submit(const RoomCode &code, const RoomCommand &command, QObject *context,
                               Reply<void> reply)
{
    m_node.post([code, command, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.service().submit(code, command, &engine, [reply](const Result<RoomEvents> &events) {
            if (events)
                reply({});
            else
                reply(std::unexpected(events.error()));
        });
    });
}

void EngineHostSession::deleteRoom(const RoomCode &code, QObject *context, Reply<void> reply)
{
    m_node.post([code, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.service().deleteRoom(code, &engine, reply);
    });
}

void EngineHostSession::watchRoom(const RoomCode &code)
{
    m_node.post([code](Engine &engine) { engine.feed().watchRoom(code); });
}

void EngineHostSession::unwatchRoom(const RoomCode &code)
{
    m_node.post([code](Engine &engine) { engine.feed().unwatchRoom(code); });
}

void EngineHostSession::goOnWithoutJournal()
{
    m_node.post([](Engine &engine) { engine.journal().goOnWithoutDisk(); });
}

void EngineHostSession::dressScreens(const ScreenLook &look)
{
    m_node.post([look](Engine &engine) { engine.dressScreens(look); });
}

TimePoint EngineHostSession::now() const
{
    return m_node.clock().now();
}

QUrl EngineHostSession::joinUrl(const RoomCode &code) const
{
    QUrl url = m_status.joinUrl;
    url.setPath(u'/' + code.value);
    return url;
}
