#pragma once

#include "core/view/roomview.h"

#include <QList>
#include <QString>

#include <optional>

/// What can be heard from the audience window.
enum class SoundCue {
    Lobby, ///< Music that goes round until the game starts.
    Countdown, ///< One tick.
    TimeUp,
    Buzzer, ///< Somebody is on turn.
    Wrong, ///< What was said after a buzz.
    Reveal,
    Podium,
};

inline constexpr int soundCueCount = 7;

const QList<SoundCue> &allSoundCues();

/// As it is stored and as its file is called: "time-up".
QString soundCueName(SoundCue cue);
/// What a host reads: "Time's up".
QString soundCueWords(SoundCue cue);
/// The sound that comes with the program, as a resource's path.
QString builtInSound(SoundCue cue);

/// What is heard once when a room goes from one state to the next; nothing for the first state that
/// is seen of a room.
std::optional<SoundCue> cueFor(const SharedView &before, const SharedView &after);

/// True while guests arrive.
bool wantsLobbyMusic(const SharedView &view);

/// A cue that the clock brings.
struct TimedCue
{
    TimePoint at;
    SoundCue cue = SoundCue::Countdown;

    bool operator==(const TimedCue &) const = default;
};

/// The next thing to be heard of an open question later than `after`: a tick for each of its last
/// seconds, then its end.
std::optional<TimedCue> nextTimedCue(const SharedView &view, TimePoint after);
