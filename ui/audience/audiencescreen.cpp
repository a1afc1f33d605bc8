#include "ui/audience/audiencescreen.h"

#include "core/view/picturecover.h"
#include "ui/audience/stagecanvas.h"
#include "ui/audience/stagedecor.h"

#include <QPainter>
#include <QPaintEvent>

using namespace Qt::StringLiterals;

namespace
{

constexpr int frameMs = 16;
constexpr int boardMs = 600;
constexpr int fadeMs = 240;

/// What the still picture depends on: the view without what only the live part shows.
AudienceView stillPart(AudienceView view)
{
    view.shared.answeredCount = 0;
    view.shared.playerCount = 0;
    if (view.shared.nextQuestion)
        view.shared.nextQuestion->wagerCount = 0;
    if (view.shared.buzzes) {
        view.shared.buzzes->count = 0;
        view.shared.buzzes->remaining.reset();
    }
    view.arrivals.clear();
    return view;
}

} // namespace

AudienceScreen::AudienceScreen(Now now, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(now))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Audience screen"));
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(frameMs);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    connect(&m_frames, &QTimer::timeout, this, [this] {
        update(AudienceLayout(size()).ring.toAlignedRect().adjusted(-4, -4, 4, 4));
        if (uncoversPicture() && m_goneTiles != goneTiles())
            update(liveRect());
        if (countdownEnd(m_view.shared).value_or(TimePoint()) <= m_now())
            m_frames.stop();
    });
    connect(&m_motion, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_motion, &QVariantAnimation::finished, this, &AudienceScreen::dropStill);
    connect(&m_celebration, &CelebrationRun::frameDue, this, qOverload<const QRegion &>(&QWidget::update));
    connect(&m_celebration, &CelebrationRun::podiumChanged, this, &AudienceScreen::dropStill);
    connect(&m_reactions, &ReactionRise::frameDue, this,
            [this] { update(m_reactions.place(size()).toAlignedRect()); });
}

void AudienceScreen::showView(const AudienceView &view)
{
    if (view == m_view)
        return;
    const Scene from = m_scene;
    const bool stillChanged = stillPart(view) != stillPart(m_view);
    const bool newQuestion = view.shared.questionIndex != m_view.shared.questionIndex;
    m_view = view;
    m_scene = sceneOf(view.shared);
    m_pictures.removeIf([wanted = wantedPictures(view.shared)](const auto &picture) {
        return !wanted.contains(picture.key());
    });
    if ((m_scene == Scene::Join) != (from == Scene::Join))
        m_ground = {};
    // What they speak of is over.
    if (m_scene == Scene::Question || m_scene == Scene::Black)
        m_reactions.clear();
    if (m_scene != from || (newQuestion && m_scene == Scene::Leaderboard))
        startMotion(from);
    if (stillChanged)
        dropStill();
    else
        update(liveRect());
    updateFrames();
}

void AudienceScreen::showReactions(const ReactionCounts &counts)
{
    if (isVisible() && m_scene != Scene::Black)
        m_reactions.add(counts);
}

void AudienceScreen::setLook(const StageLook &look)
{
    m_look = look;
    m_ground = {};
    m_celebration.stop();
    dropStill();
}

void AudienceScreen::setPicture(const QString &name, const StagePicture &picture)
{
    m_pictures.insert(name, picture);
    m_ground = {};
    dropStill();
}

void AudienceScreen::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_reactions.setReducedMotion(reduced);
}

void AudienceScreen::finishMotion()
{
    m_motion.stop();
    m_celebration.stop();
    dropStill();
}

void AudienceScreen::startMotion(Scene from)
{
    m_motion.stop();
    m_celebration.stop();
    int duration = 0;
    switch (m_scene) {
    case Scene::Reveal:
        duration = fadeMs;
        break;
    case Scene::Leaderboard:
        m_rowsBefore = std::exchange(m_rowsNow, m_view.shared.lastClosed->leaderboard);
        duration = m_reducedMotion ? fadeMs : boardMs;
        break;
    case Scene::Podium:
        // A room that is looked at again later has had its celebration.
        if (std::exchange(m_hasCelebrated, true) || from == Scene::Waiting)
            return;
        if (!m_reducedMotion) {
            if (isVisible())
                m_celebration.start({m_look, size(), m_view.shared.leaderboard, devicePixelRatioF()});
            return;
        }
        duration = fadeMs;
        break;
    case Scene::Waiting:
    case Scene::Black:
        break;
    default:
        m_hasCelebrated = false;
        break;
    }
    if (duration == 0 || !isVisible())
        return;
    m_motion.setDuration(duration);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    m_motion.start();
}

void AudienceScreen::dropStill()
{
    m_still = {};
    update();
}

void AudienceScreen::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (isMoving()) {
        StageCanvas canvas(painter, m_look, size());
        paintStill(canvas);
        m_stillTexts = canvas.shownTexts();
        m_stillCuts = canvas.cutTexts();
    } else {
        if (m_still.isNull()) {
            m_still = QPixmap(size() * devicePixelRatioF());
            m_still.setDevicePixelRatio(devicePixelRatioF());
            QPainter onStill(&m_still);
            StageCanvas canvas(onStill, m_look, size());
            paintStill(canvas);
            m_stillTexts = canvas.shownTexts();
            m_stillCuts = canvas.cutTexts();
        }
        painter.drawPixmap(0, 0, m_still);
    }
    if (event->region().intersects(liveRect())) {
        StageCanvas live(painter, m_look, size());
        paintLive(live);
        m_liveTexts = live.shownTexts();
        m_liveCuts = live.cutTexts();
    }
    m_celebration.paint(painter);
    if (!m_reactions.isEmpty()) {
        StageCanvas above(painter, m_look, size());
        m_reactions.paint(above);
    }
    describe();
}

StagePicture AudienceScreen::roomPicture() const
{
    return m_scene == Scene::Join ? m_pictures.value(m_view.shared.image) : StagePicture();
}

StagePicture AudienceScreen::groundPicture() const
{
    const StagePicture ofRoom = roomPicture();
    return ofRoom.isNull() ? m_look.background : ofRoom;
}

const QPixmap &AudienceScreen::ground()
{
    if (m_ground.isNull()) {
        m_ground = QPixmap(size() * devicePixelRatioF());
        m_ground.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&m_ground);
        paintGround(painter, rect(), groundPicture(), m_look.theme.colours);
    }
    return m_ground;
}

void AudienceScreen::paintStill(StageCanvas &canvas)
{
    const SceneMotion motion{.progress = isMoving() ? m_motion.currentValue().toDouble() : 1.0,
                             .reduced = m_reducedMotion};
    QPainter &painter = canvas.painter();
    if (m_scene == Scene::Black) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    painter.drawPixmap(0, 0, ground());
    const bool paused = m_view.shared.phase == Phase::Paused;
    if (!paused && !m_view.shared.message.isEmpty())
        paintMessage(canvas, m_view.shared.message);
    else
        paintTitleStrip(canvas, m_view.shared);
    if (paused)
        painter.setOpacity(0.14);
    paintScene(canvas, motion);
    painter.setOpacity(1);
    if (paused)
        paintPaused(canvas, m_view.shared);
}

void AudienceScreen::paintScene(StageCanvas &canvas, const SceneMotion &motion)
{
    const SharedView &shared = m_view.shared;
    switch (m_scene) {
    case Scene::Waiting:
        paintWaiting(canvas, shared);
        break;
    case Scene::Join:
        paintJoin(canvas, m_view, !roomPicture().isNull());
        break;
    case Scene::Intro:
        paintIntro(canvas, shared);
        break;
    case Scene::Question:
        paintQuestion(canvas, shared, m_pictures);
        break;
    case Scene::Reveal:
        paintReveal(canvas, shared, m_pictures, motion);
        break;
    case Scene::Leaderboard:
        paintLeaderboard(canvas, m_rowsBefore, m_rowsNow, motion);
        break;
    case Scene::Break:
        paintBreak(canvas, *shared.breakView);
        break;
    case Scene::Podium:
        if (!m_celebration.isRising())
            paintPodium(canvas, shared, motion);
        break;
    case Scene::Black:
        break;
    }
}

void AudienceScreen::paintLive(StageCanvas &canvas)
{
    if (m_scene == Scene::Black)
        return;
    if (m_scene == Scene::Join)
        paintArrivals(canvas, m_view);
    if (uncoversPicture()) {
        m_goneTiles = goneTiles();
        paintUncovered(canvas, *m_view.shared.currentQuestion,
                       m_pictures.value(m_view.shared.currentQuestion->image), m_goneTiles);
    }
    paintFoot(canvas, m_view);
    paintRing(canvas, m_view.shared, m_now());
}

bool AudienceScreen::uncoversPicture() const
{
    // Over a paused question lies what says so.
    return m_scene == Scene::Question && m_view.shared.phase != Phase::Paused
        && m_view.shared.currentQuestion->uncoversImage
        && m_pictures.contains(m_view.shared.currentQuestion->image);
}

int AudienceScreen::goneTiles() const
{
    const SharedView &shared = m_view.shared;
    if (!shared.deadline) {
        return uncoveredTiles(heldTime(shared).value_or(Milliseconds(0)), shared.currentQuestion->time,
                              m_reducedMotion);
    }
    return uncoveredTiles(*shared.deadline - m_now(), *shared.deadline - *shared.opensAt,
                          m_reducedMotion);
}

void AudienceScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Audience screen"));
    dropStill();
}

void AudienceScreen::describe()
{
    const QString words = shownTexts().join(u"; "_s);
    if (words != accessibleDescription())
        setAccessibleDescription(words);
}

void AudienceScreen::updateFrames()
{
    const SharedView &shared = m_view.shared;
    const bool counting =
        m_scene != Scene::Black && !heldTime(shared) && countdownEnd(shared).has_value();
    if (counting && isVisible())
        m_frames.start();
    else
        m_frames.stop();
}

QRect AudienceScreen::liveRect() const
{
    const AudienceLayout layout(size());
    QRectF rect = layout.foot;
    if (m_scene == Scene::Join)
        rect = rect.united(layout.choices);
    if (uncoversPicture())
        rect = rect.united(layout.body());
    return rect.toAlignedRect().adjusted(-4, -4, 4, 4);
}

void AudienceScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ground = {};
    m_celebration.stop();
    dropStill();
}

void AudienceScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateFrames();
}

void AudienceScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_frames.stop();
    m_motion.stop();
    m_celebration.stop();
    m_reactions.clear();
}
