#pragma once

#include "ui/audience/audienceview.h"
#include "ui/audience/celebrationrun.h"
#include "ui/audience/reactionrise.h"
#include "ui/audience/scenes.h"
#include "ui/audience/stagelook.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <functional>

class StageCanvas;

/// Paints the audience screen from an AudienceView, and knows the room by nothing else.
///
/// What stays while a state lasts is painted once into a picture; frames repaint only the
/// countdown, the foot and what moves.
class AudienceScreen : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AudienceScreen)

public:
    using Now = std::function<TimePoint()>;

    explicit AudienceScreen(Now now, QWidget *parent = nullptr);

    void showView(const AudienceView &view);
    /// What players have just reacted with.
    void showReactions(const ReactionCounts &counts);
    void setLook(const StageLook &look);
    /// The picture that the room calls `name`; it is shown where the scene wants that one.
    void setPicture(const QString &name, const StagePicture &picture);
    /// Cross-fades instead of movement.
    void setReducedMotion(bool reduced);

    Scene scene() const { return m_scene; }
    /// Every text of the last painted frame, and those that had to be cut.
    QStringList shownTexts() const { return m_stillTexts + m_liveTexts; }
    QStringList shownReactions() const { return m_reactions.shown(); }
    QStringList cutTexts() const { return m_stillCuts + m_liveCuts; }
    /// Ends a running movement at once.
    void finishMotion();

    QSize minimumSizeHint() const override { return {480, 270}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void startMotion(Scene from);
    void dropStill();
    StagePicture roomPicture() const;
    StagePicture groundPicture() const;
    const QPixmap &ground();
    void paintStill(StageCanvas &canvas);
    void paintLive(StageCanvas &canvas);
    void paintScene(StageCanvas &canvas, const SceneMotion &motion);
    void describe();
    void updateFrames();
    bool isMoving() const { return m_motion.state() == QAbstractAnimation::Running; }
    QRect liveRect() const;
    bool uncoversPicture() const;
    /// Of the picture that is being uncovered, by now.
    int goneTiles() const;

    Now m_now;
    StageLook m_look;
    StagePictures m_pictures; ///< Those that the scene wants.
    bool m_reducedMotion = false;
    int m_goneTiles = 0; ///< As last painted.
    AudienceView m_view;
    Scene m_scene = Scene::Waiting;
    QList<LeaderboardRow> m_rowsBefore;
    QList<LeaderboardRow> m_rowsNow;
    QVariantAnimation m_motion;
    QTimer m_frames;
    CelebrationRun m_celebration;
    ReactionRise m_reactions;
    bool m_hasCelebrated = false; ///< A podium that comes back from the dark has had its own.
    QPixmap m_ground; ///< What lies behind everything; kept, because it may be a scaled picture.
    QPixmap m_still;
    QStringList m_stillTexts;
    QStringList m_liveTexts;
    QStringList m_stillCuts;
    QStringList m_liveCuts;
};
