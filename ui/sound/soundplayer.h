#pragma once

#include "ui/sound/soundsettings.h"

#include <QObject>
#include <QThread>

class SoundMachine;

/// Plays what the directors of all rooms call for. Every call returns at once; the work is done in
/// a thread of its own, which is started when something is to be heard.
class SoundPlayer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoundPlayer)

public:
    explicit SoundPlayer(QObject *parent = nullptr);
    /// Waits for the thread, which may be opening an audio device.
    ~SoundPlayer() override;

    const SoundSettings &settings() const { return m_settings; }
    void apply(const SoundSettings &settings);
    void play(SoundCue cue);
    /// Counts: the music goes on until everybody who wanted it has had enough.
    void setLobbyMusicWanted(bool wanted);
    /// The sound of a question, and the end of it.
    void playRecording(const QByteArray &bytes);
    void stopRecording();

    /// What is wrong with the host's own file, in words; empty when nothing is.
    const QString &problem(SoundCue cue) const { return m_problems[size_t(cue)]; }

Q_SIGNALS:
    void problemChanged(SoundCue cue);
    /// The sound of a question came to its end, or can't be heard for a reason in words for the host.
    void recordingEnded(const QString &problem);

private:
    template <typename Work>
    void inThread(Work work);

    SoundSettings m_settings;
    std::array<QString, soundCueCount> m_problems;
    int m_lobbyMusic = 0;
    QThread m_thread;
    SoundMachine *m_machine; ///< Lives in the thread and goes with it.
};
