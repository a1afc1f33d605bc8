#include "ui/audience/celebrationrun.h"

namespace
{

constexpr Milliseconds risingFrame{16};
constexpr Milliseconds confettiFrame{33};

} // namespace

CelebrationRun::CelebrationRun(QObject *parent)
    : QObject(parent)
{
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &CelebrationRun::showFrame);
}

void CelebrationRun::start(Celebration &&celebration)
{
    m_celebration = std::move(celebration);
    m_elapsed = Milliseconds(0);
    m_painted = {};
    m_rising = true;
    m_clock.start();
    m_frames.start(risingFrame);
}

void CelebrationRun::stop()
{
    if (!m_celebration)
        return;
    m_frames.stop();
    m_celebration.reset();
    m_rising = false;
    Q_EMIT podiumChanged();
}

void CelebrationRun::paint(QPainter &painter)
{
    if (!m_celebration)
        return;
    m_celebration->paint(painter, m_elapsed);
    m_painted = m_celebration->regionAt(m_elapsed);
}

void CelebrationRun::showFrame()
{
    m_elapsed = Milliseconds(m_clock.elapsed());
    if (m_celebration->isOver(m_elapsed)) {
        stop();
    } else if (m_rising && !m_celebration->isRising(m_elapsed)) {
        m_rising = false;
        m_frames.start(confettiFrame);
        Q_EMIT podiumChanged();
    } else {
        Q_EMIT frameDue(m_painted + m_celebration->regionAt(m_elapsed));
    }
}
