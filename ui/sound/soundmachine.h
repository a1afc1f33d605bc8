#pragma once

#include "ui/sound/soundsettings.h"

#include <QMediaDevices>
#include <QObject>

#include <array>
#include <memory>

class QSoundEffect;

/// Plays sounds on the default audio device; silent while there is none. Starting a sound can take
/// its time, so it lives in a thread of its own.
class SoundMachine : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoundMachine)

public:
    SoundMachine();
    ~SoundMachine() override;

    void apply(const SoundSettings &settings);
    void play(SoundCue cue);
    void setLobbyMusic(bool on);
    /// An MP3, Ogg or WAV of a question.
    void playRecording(const QByteArray &bytes);
    void stopRecording();

Q_SIGNALS:
    /// What is wrong with the host's own file, in words; empty when nothing is.
    void fileChecked(SoundCue cue, const QString &problem);
    /// It came to its end, or can't be heard for a reason in words for the host. Not told when it was
    /// stopped.
    void recordingEnded(const QString &problem);

private:
    std::unique_ptr<QSoundEffect> &slot(SoundCue cue) { return m_effects[size_t(cue)]; }
    QString &source(SoundCue cue) { return m_sources[size_t(cue)]; }
    void checkFile(SoundCue cue);
    bool hasDevice();
    /// Null when there is no device.
    QSoundEffect *effect(SoundCue cue);
    void renewEffects();
    void followLobbyMusic();

    SoundSettings m_settings;
    std::array<QString, soundCueCount> m_sources; ///< The host's where it can be played.
    std::unique_ptr<QMediaDevices> m_devices; ///< Made when something is to be heard.
    std::array<std::unique_ptr<QSoundEffect>, soundCueCount> m_effects;
    bool m_lobbyMusic = false;
    struct Recording;
    std::unique_ptr<Recording> m_recording;
};
