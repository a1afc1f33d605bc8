#include "ui/sound/soundsettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace
{

const QString mutedKey = u"sound/muted"_s;

QString volumeKey(SoundCue cue)
{
    return u"sound/volume/"_s + soundCueName(cue);
}

QString fileKey(SoundCue cue)
{
    return u"sound/file/"_s + soundCueName(cue);
}

} // namespace

SoundSettings readSoundSettings(const QSettings &settings)
{
    SoundSettings sound;
    sound.muted = settings.value(mutedKey).toBool();
    for (const SoundCue cue : allSoundCues()) {
        bool isNumber = false;
        const int volume = settings.value(volumeKey(cue)).toInt(&isNumber);
        if (isNumber)
            sound.volume(cue) = qBound(0, volume, 100);
        sound.file(cue) = settings.value(fileKey(cue)).toString();
    }
    return sound;
}

void writeSoundSettings(QSettings &settings, const SoundSettings &sound)
{
    settings.setValue(mutedKey, sound.muted);
    for (const SoundCue cue : allSoundCues()) {
        settings.setValue(volumeKey(cue), sound.volume(cue));
        settings.setValue(fileKey(cue), sound.file(cue));
    }
}
