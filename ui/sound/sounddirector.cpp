#include "ui/sound/sounddirector.h"

namespace
{

/// What is later than this is not made up for.
constexpr Milliseconds patience{250};

} // namespace

SoundDirector::SoundDirector(std::function<TimePoint()> now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SoundDirector::onTime);
}

SoundDirector::~SoundDirector()
{
    fallSilent();
}

void SoundDirector::showView(const AudienceView &view)
{
    const SharedView before = std::exchange(m_view, view.shared);
    if (const std::optional<SoundCue> cue = cueFor(before, m_view))
        Q_EMIT cueDue(*cue);
    wantLobbyMusic(wantsLobbyMusic(m_view));
    awaitTimedCue();
}

void SoundDirector::fallSilent()
{
    m_view = {};
    m_timer.stop();
    wantLobbyMusic(false);
}

void SoundDirector::awaitTimedCue()
{
    const TimePoint now = m_now();
    const std::optional<TimedCue> next = nextTimedCue(m_view, std::max(m_heard, now - patience));
    if (!next) {
        m_timer.stop();
        return;
    }
    m_timed = *next;
    m_timer.start(std::max(Milliseconds(0), m_timed.at - now));
}

void SoundDirector::onTime()
{
    const TimePoint now = m_now();
    // The node's clock is not the timer's.
    if (now < m_timed.at) {
        m_timer.start(m_timed.at - now);
        return;
    }
    m_heard = m_timed.at;
    Q_EMIT cueDue(m_timed.cue);
    awaitTimedCue();
}

void SoundDirector::wantLobbyMusic(bool wanted)
{
    if (std::exchange(m_lobbyMusic, wanted) != wanted)
        Q_EMIT lobbyMusicWanted(wanted);
}
