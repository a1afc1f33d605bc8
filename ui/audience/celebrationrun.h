#pragma once

#include "ui/audience/celebration.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

/// Plays a celebration once, from its start to the last piece of confetti.
class CelebrationRun : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CelebrationRun)

public:
    explicit CelebrationRun(QObject *parent = nullptr);

    void start(Celebration &&celebration);
    /// Ends a running one at once, and tells so.
    void stop();
    /// True while the steps rise: the scene below must not show the podium yet.
    bool isRising() const { return m_rising; }
    bool isRunning() const { return m_celebration.has_value(); }

    void paint(QPainter &painter);

Q_SIGNALS:
    /// The next frame is to be painted, there.
    void frameDue(const QRegion &region);
    /// The podium stands now, or all is over.
    void podiumChanged();

private:
    void showFrame();

    std::optional<Celebration> m_celebration;
    QElapsedTimer m_clock;
    QTimer m_frames;
    Milliseconds m_elapsed{0};
    QRegion m_painted; ///< What the last frame painted on.
    bool m_rising = false;
};
