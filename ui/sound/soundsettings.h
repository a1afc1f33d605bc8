#pragma once

#include "ui/sound/soundcue.h"

#include <array>

class QSettings;

/// How loud each sound is, and which file it comes from.
struct SoundSettings
{
    bool muted = false;
    std::array<int, soundCueCount> volumes{40, 60, 70, 80, 70, 70, 80}; ///< Percent, as the ear hears it.
    std::array<QString, soundCueCount> files; ///< WAV files of the host's; empty: the built-in one.

    int &volume(SoundCue cue) { return volumes[size_t(cue)]; }
    int volume(SoundCue cue) const { return volumes[size_t(cue)]; }
    QString &file(SoundCue cue) { return files[size_t(cue)]; }
    const QString &file(SoundCue cue) const { return files[size_t(cue)]; }
    /// False when nobody would hear it.
    bool isAudible(SoundCue cue) const { return !muted && volume(cue) > 0; }

    bool operator==(const SoundSettings &) const = default;
};

/// What was stored; a volume that can't be is brought to the nearest that can.
SoundSettings readSoundSettings(const QSettings &settings);
void writeSoundSettings(QSettings &settings, const SoundSettings &sound);
