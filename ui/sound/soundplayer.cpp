#include "ui/sound/soundplayer.h"

#include "ui/sound/soundmachine.h"

using namespace Qt::StringLiterals;

SoundPlayer::SoundPlayer(QObject *parent)
    : QObject(parent)
    , m_machine(new SoundMachine)
{
    m_thread.setObjectName(u"sound"_s);
    m_machine->moveToThread(&m_thread);
    connect(m_machine, &SoundMachine::fileChecked, this,
            [this](SoundCue cue, const QString &problem) {
                m_problems[size_t(cue)] = problem;
                Q_EMIT problemChanged(cue);
            });
    connect(m_machine, &SoundMachine::recordingEnded, this, &SoundPlayer::recordingEnded);
}

SoundPlayer::~SoundPlayer()
{
    if (!m_thread.isRunning()) {
        delete m_machine;
        return;
    }
    connect(&m_thread, &QThread::finished, m_machine, &QObject::deleteLater);
    m_thread.quit();
    m_thread.wait();
}

void SoundPlayer::apply(const SoundSettings &settings)
{
    m_settings = settings;
    if (settings == SoundSettings() && !m_thread.isRunning())
        return;
    inThread([machine = m_machine, settings] { machine->apply(settings); });
}

void SoundPlayer::play(SoundCue cue)
{
    if (m_settings.isAudible(cue))
        inThread([machine = m_machine, cue] { machine->play(cue); });
}

void SoundPlayer::setLobbyMusicWanted(bool wanted)
{
    m_lobbyMusic += wanted ? 1 : -1;
    const bool on = m_lobbyMusic > 0;
    inThread([machine = m_machine, on] { machine->setLobbyMusic(on); });
}

void SoundPlayer::playRecording(const QByteArray &bytes)
{
    inThread([machine = m_machine, bytes] { machine->playRecording(bytes); });
}

void SoundPlayer::stopRecording()
{
    if (m_thread.isRunning())
        inThread([machine = m_machine] { machine->stopRecording(); });
}

template <typename Work>
void SoundPlayer::inThread(Work work)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_machine, std::move(work), Qt::QueuedConnection);
}
