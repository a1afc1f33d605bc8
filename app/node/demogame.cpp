#include "app/node/demogame.h"

#include "app/node/demojudge.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DemoGame::DemoGame(Node &node, HostSession &session, QObject *parent)
    : QObject(parent)
    , m_node(node)
    , m_session(session)
{
}

void DemoGame::start(const QString &packId, const QUrl &url, int players)
{
    NewRoom room;
    room.maxPlayerCount = std::max(room.maxPlayerCount, players);
    m_session.createRoomFromPack(packId, room, this, [this, url, players](const auto &code) {
        if (!code) {
            Q_EMIT failed(code.error());
            return;
        }
        Q_EMIT roomOpened(*code);
        sendBots(*code, url, players);
    });
}

void DemoGame::sendBots(const RoomCode &code, const QUrl &url, int players)
{
    connect(&m_swarm, &BotSwarm::progress, this, [this, code, players](const BotReport &report) {
        if (m_started || report.joined < players)
            return;
        m_started = true;
        m_session.submit(code, StartGame {}, this, [this](const Result<void> &started) {
            if (!started)
                Q_EMIT failed(started.error());
        });
    });
    connect(&m_swarm, &BotSwarm::finished, this, &DemoGame::finished);
    BotOptions options {.url = url, .room = code.value, .count = players};
    options.thinkMax = 5s;
    m_node.post([code, options](Engine &engine) {
        new DemoJudge(engine.service(), engine.replicas(), code, options, &engine);
    });
    if (const auto sent = m_swarm.start(options); !sent)
        Q_EMIT failed(sent.error());
}
