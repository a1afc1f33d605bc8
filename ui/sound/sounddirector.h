#pragma once

#include "ui/audience/audienceview.h"
#include "ui/sound/soundcue.h"

#include <QObject>
#include <QTimer>

#include <functional>

/// Says what is to be heard of one room while its audience window is open.
class SoundDirector : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoundDirector)

public:
    /// `now` reads the node's clock, the one that deadlines are on.
    explicit SoundDirector(std::function<TimePoint()> now, QObject *parent = nullptr);
    ~SoundDirector() override;

    void showView(const AudienceView &view);
    /// The window is closed; the next view is as the first.
    void fallSilent();

Q_SIGNALS:
    void cueDue(SoundCue cue);
    /// Told only when it changes; false before the director goes.
    void lobbyMusicWanted(bool wanted);

private:
    void awaitTimedCue();
    void onTime();
    void wantLobbyMusic(bool wanted);

    std::function<TimePoint()> m_now;
    SharedView m_view;
    bool m_lobbyMusic = false;
    TimedCue m_timed; ///< What the timer waits for.
    TimePoint m_heard; ///< When the last of these was due.
    QTimer m_timer;
};
