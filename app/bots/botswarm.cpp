#include "app/bots/botswarm.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// Each bot looks at the server's clock once in this many seconds.
constexpr int pingPeriod = 20;

} // namespace

BotSwarm::BotSwarm(QObject *parent)
    : QObject(parent)
{
    connect(&m_tick, &QTimer::timeout, this, [this] {
        pingSome();
        Q_EMIT progress(m_world.report);
    });
}

BotSwarm::~BotSwarm() = default;

Result<void> BotSwarm::start(const BotOptions &options)
{
    Q_ASSERT(m_players.empty() && options.count > 0);
    if (!options.keyFile.isEmpty()) {
        auto keys = KeyBook::fromFile(options.keyFile);
        if (!keys)
            return refuse(
                keys.error().code,
                u"can't read the keys from %1: %2"_s.arg(options.keyFile, keys.error().message));
        m_world.keys = std::move(*keys);
    }
    m_world.options = options;
    m_world.report.options = options;

    m_players.reserve(size_t(options.count));
    for (int i = 0; i < options.count; ++i) {
        auto *player = m_players.emplace_back(std::make_unique<BotPlayer>(m_world, i)).get();
        // Queued: an attempt that fails at once must not start the next one from within itself.
        connect(
            player, &BotPlayer::connectionWanted, this,
            [this, player] {
                m_waiting.push_back(player);
                admit();
            },
            Qt::QueuedConnection);
        connect(
            player, &BotPlayer::handshakeOver, this,
            [this] {
                --m_handshakes;
                admit();
            },
            Qt::QueuedConnection);
        connect(player, &BotPlayer::finished, this, &BotSwarm::finishOne, Qt::QueuedConnection);
        m_waiting.push_back(player);
    }
    m_tick.start(1s);
    admit();
    return {};
}

void BotSwarm::stop()
{
    for (const auto &player : m_players)
        player->leave();
}

void BotSwarm::admit()
{
    while (!m_waiting.empty() && m_handshakes < m_world.options.joinWindow) {
        BotPlayer *player = m_waiting.front();
        m_waiting.pop_front();
        ++m_handshakes;
        player->openConnection();
    }
}

void BotSwarm::pingSome()
{
    ++m_second;
    for (size_t i = size_t(m_second % pingPeriod); i < m_players.size(); i += pingPeriod)
        m_players[i]->ping();
}

void BotSwarm::finishOne()
{
    if (++m_finished < int(m_players.size()))
        return;
    m_tick.stop();
    qint64 total = 0;
    for (const auto &player : m_players) {
        total += player->bytesReceived();
        m_world.report.mostBytes = std::max(m_world.report.mostBytes, player->bytesReceived());
    }
    m_world.report.meanBytes = double(total) / double(m_players.size());
    Q_EMIT finished(m_world.report);
}
