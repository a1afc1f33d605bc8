#include "ui/sound/soundmachine.h"

#include "core/support/logging.h"
#include "ui/sound/wavfile.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QMediaPlayer>
#include <QSoundEffect>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace
{

constexpr int recordingVolume = 80; ///< As loud as the loudest of the usual cues.

float loudness(int percent)
{
    return float(QAudio::convertVolume(percent / 100.0, QAudio::LogarithmicVolumeScale,
                                       QAudio::LinearVolumeScale));
}

/// Empty when the file can be played.
QString fileProblem(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    // A pipe would be waited for.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return SoundMachine::tr("“%1” can't be opened. Choose the file anew.").arg(name);
    const auto format = readWavFormat(file, name);
    return format ? QString() : format.error();
}

QUrl sourceUrl(const QString &path)
{
    return path.startsWith(u':') ? QUrl(u"qrc"_s + path) : QUrl::fromLocalFile(path);
}

} // namespace

struct SoundMachine::Recording
{
    QBuffer data;
    QAudioOutput output;
    QMediaPlayer player;
};

SoundMachine::SoundMachine()
{
    for (const SoundCue cue : allSoundCues())
        source(cue) = builtInSound(cue);
}

SoundMachine::~SoundMachine() = default;

void SoundMachine::apply(const SoundSettings &settings)
{
    const SoundSettings before = std::exchange(m_settings, settings);
    for (const SoundCue cue : allSoundCues()) {
        // The host may have put right what was wrong with a file.
        const bool replaced = !settings.file(cue).isEmpty() && source(cue) != settings.file(cue);
        if (before.file(cue) != settings.file(cue) || replaced)
            checkFile(cue);
        if (slot(cue))
            slot(cue)->setVolume(loudness(settings.volume(cue)));
        if (slot(cue) && !settings.isAudible(cue))
            slot(cue)->stop();
    }
    if (settings.muted)
        stopRecording();
    followLobbyMusic();
}

void SoundMachine::checkFile(SoundCue cue)
{
    const QString path = m_settings.file(cue);
    const QString problem = path.isEmpty() ? QString() : fileProblem(path);
    const bool own = !path.isEmpty() && problem.isEmpty();
    source(cue) = own ? path : builtInSound(cue);
    slot(cue).reset();
    Q_EMIT fileChecked(cue, problem);
}

void SoundMachine::play(SoundCue cue)
{
    QSoundEffect *sound = m_settings.isAudible(cue) ? effect(cue) : nullptr;
    if (!sound || (cue == SoundCue::Lobby && m_lobbyMusic))
        return;
    // Music that is only tried out is long enough to be stopped.
    if (cue == SoundCue::Lobby && sound->isPlaying()) {
        sound->stop();
        return;
    }
    sound->setLoopCount(1);
    sound->play();
}

void SoundMachine::setLobbyMusic(bool on)
{
    m_lobbyMusic = on;
    followLobbyMusic();
}

void SoundMachine::followLobbyMusic()
{
    const bool wanted = m_lobbyMusic && m_settings.isAudible(SoundCue::Lobby);
    if (!wanted) {
        if (slot(SoundCue::Lobby))
            slot(SoundCue::Lobby)->stop();
        return;
    }
    QSoundEffect *music = effect(SoundCue::Lobby);
    if (!music || music->isPlaying())
        return;
    music->setLoopCount(QSoundEffect::Infinite);
    music->play();
}

bool SoundMachine::hasDevice()
{
    if (!m_devices) {
        m_devices = std::make_unique<QMediaDevices>();
        connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this,
                &SoundMachine::renewEffects);
    }
    return !QMediaDevices::defaultAudioOutput().isNull();
}

void SoundMachine::playRecording(const QByteArray &bytes)
{
    stopRecording();
    if (m_settings.muted)
        return Q_EMIT recordingEnded(tr("All sounds are switched off in the settings."));
    if (!hasDevice())
        return Q_EMIT recordingEnded(tr("This computer has nothing to play sounds with."));
    m_recording = std::make_unique<Recording>();
    m_recording->data.setData(bytes);
    m_recording->data.open(QIODevice::ReadOnly);
    m_recording->output.setVolume(loudness(recordingVolume));
    QMediaPlayer &player = m_recording->player;
    connect(&player, &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString &words) {
                // One is enough.
                m_recording->player.disconnect(this);
                qCWarning(lcApp).noquote() << "the sound of a question can't be played:" << words;
                Q_EMIT recordingEnded(tr("This sound can't be played here."));
            });
    connect(&player, &QMediaPlayer::mediaStatusChanged, this,
            [this](QMediaPlayer::MediaStatus status) {
                if (status == QMediaPlayer::EndOfMedia)
                    Q_EMIT recordingEnded({});
            });
    player.setAudioOutput(&m_recording->output);
    // Without an address the GStreamer backend of Qt 6.4 plays nothing, as tst_soundplayer shows.
    player.setSourceDevice(&m_recording->data, QUrl(u"recording"_s));
    player.play();
}

void SoundMachine::stopRecording()
{
    m_recording.reset();
}

QSoundEffect *SoundMachine::effect(SoundCue cue)
{
    if (!hasDevice())
        return nullptr;
    if (!slot(cue)) {
        slot(cue) = std::make_unique<QSoundEffect>(QMediaDevices::defaultAudioOutput());
        slot(cue)->setVolume(loudness(m_settings.volume(cue)));
        slot(cue)->setSource(sourceUrl(source(cue)));
    }
    return slot(cue).get();
}

void SoundMachine::renewEffects()
{
    // Those of a device that is gone would play to nobody.
    for (auto &sound : m_effects)
        sound.reset();
    if (m_recording)
        Q_EMIT recordingEnded({});
    stopRecording();
    followLobbyMusic();
}
