#include "ui/sound/soundcue.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SoundCue)
};

constexpr int tickingSeconds = 5;

Phase playPhase(const SharedView &view)
{
    return view.phase == Phase::Paused ? view.pausedPhase : view.phase;
}

bool hasOneOnTurn(const SharedView &view)
{
    return view.buzzes && std::ranges::any_of(view.buzzes->rows, &BuzzRow::isOnTurn);
}

QSet<PlayerId> judgedWrong(const SharedView &view)
{
    QSet<PlayerId> players;
    if (!view.buzzes)
        return players;
    for (const BuzzRow &row : view.buzzes->rows) {
        if (row.state == BuzzState::Wrong)
            players.insert(row.id);
    }
    return players;
}

/// Of an open question with a buzzer.
std::optional<SoundCue> buzzCue(const SharedView &before, const SharedView &after)
{
    if (after.phase != Phase::Answering || before.questionIndex != after.questionIndex)
        return std::nullopt;
    // More often than not the next one is on turn then: one sound is enough.
    if (!(judgedWrong(after) - judgedWrong(before)).isEmpty())
        return SoundCue::Wrong;
    if (hasOneOnTurn(after) && !hasOneOnTurn(before))
        return SoundCue::Buzzer;
    return std::nullopt;
}

} // namespace

const QList<SoundCue> &allSoundCues()
{
    static const QList<SoundCue> cues{SoundCue::Lobby, SoundCue::Countdown, SoundCue::TimeUp,
                                      SoundCue::Buzzer, SoundCue::Wrong,     SoundCue::Reveal,
                                      SoundCue::Podium};
    return cues;
}

QString soundCueName(SoundCue cue)
{
    switch (cue) {
    case SoundCue::Lobby:
        return u"lobby"_s;
    case SoundCue::Countdown:
        return u"countdown"_s;
    case SoundCue::TimeUp:
        return u"time-up"_s;
    case SoundCue::Buzzer:
        return u"buzzer"_s;
    case SoundCue::Wrong:
        return u"wrong"_s;
    case SoundCue::Reveal:
        return u"reveal"_s;
    case SoundCue::Podium:
        return u"podium"_s;
    }
    return {};
}

QString soundCueWords(SoundCue cue)
{
    switch (cue) {
    case SoundCue::Lobby:
        return Words::tr("Lobby music");
    case SoundCue::Countdown:
        return Words::tr("Last five seconds");
    case SoundCue::TimeUp:
        return Words::tr("Time's up");
    case SoundCue::Buzzer:
        return Words::tr("Buzzer");
    case SoundCue::Wrong:
        return Words::tr("Wrong answer");
    case SoundCue::Reveal:
        return Words::tr("Right answer");
    case SoundCue::Podium:
        return Words::tr("Podium");
    }
    return {};
}

QString builtInSound(SoundCue cue)
{
    return u":/quizstage/sounds/%1.wav"_s.arg(soundCueName(cue));
}

std::optional<SoundCue> cueFor(const SharedView &before, const SharedView &after)
{
    if (before.code != after.code || after.blackout)
        return std::nullopt;
    if (after.status == RoomStatus::Completed && before.status == RoomStatus::InProgress)
        return SoundCue::Podium;
    if (after.phase == Phase::Reveal && playPhase(before) != Phase::Reveal)
        return SoundCue::Reveal;
    return buzzCue(before, after);
}

bool wantsLobbyMusic(const SharedView &view)
{
    return view.status == RoomStatus::Ready && !view.blackout;
}

std::optional<TimedCue> nextTimedCue(const SharedView &view, TimePoint after)
{
    if (view.phase != Phase::Answering || !view.deadline || view.blackout)
        return std::nullopt;
    const TimePoint from = std::max(after, view.opensAt.value_or(after));
    for (int left = tickingSeconds; left > 0; --left) {
        const TimePoint tick = *view.deadline - Seconds(left);
        if (tick > from)
            return TimedCue{tick, SoundCue::Countdown};
    }
    if (*view.deadline > from)
        return TimedCue{*view.deadline, SoundCue::TimeUp};
    return std::nullopt;
}
