#include "ui/audience/audiencescreen.h"

#include "ui/audience/stagecanvas.h"
#include "ui/widgets/countdownring.h"

#include <QPainter>
#include <QPaintEvent>

using namespace Qt::StringLiterals;

namespace
{

constexpr int frameMs = 16;
constexpr int boardMs = 600;
constexpr int podiumMs = 3000;
constexpr int fadeMs = 240;
constexpr Milliseconds hurry{3000};

/// What the still picture depends on: the view without what only the live part shows.
AudienceView stillPart(AudienceView view)
{
    view.shared.answeredCount = 0;
    view.shared.playerCount = 0;
    view.arrivals.clear();
    return view;
}

Milliseconds ringTotal(const SharedView &view)
{
    if (view.deadline && view.currentQuestion)
        return view.currentQuestion->time;
    const Phase phase = view.phase == Phase::Paused ? view.pausedPhase : view.phase;
    switch (phase) {
    case Phase::Intro:
        return view.settings.introTime;
    case Phase::Reveal:
        return view.settings.revealTime;
    case Phase::Leaderboard:
        return view.settings.leaderboardTime;
    default:
        return view.settings.questionTime;
    }
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
        if (m_view.shared.deadline.value_or(m_view.shared.opensAt.value_or(TimePoint())) <= m_now())
            m_frames.stop();
    });
    connect(&m_motion, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_motion, &QVariantAnimation::finished, this, &AudienceScreen::dropStill);
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
    if (m_scene != from || (newQuestion && m_scene == Scene::Leaderboard))
        startMotion(from);
    if (stillChanged)
        dropStill();
    else
        update(liveRect());
    updateFrames();
}

void AudienceScreen::setTheme(const Theme &theme)
{
    m_theme = theme;
    dropStill();
}

void AudienceScreen::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
}

void AudienceScreen::finishMotion()
{
    m_motion.stop();
    dropStill();
}

void AudienceScreen::startMotion(Scene from)
{
    m_motion.stop();
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
        duration = from == Scene::Waiting ? 0 : m_reducedMotion ? fadeMs : podiumMs;
        break;
    default:
        break;
    }
    if (duration == 0 || !isVisible())
        return;
    m_motion.setDuration(duration);
    m_motion.setEasingCurve(m_scene == Scene::Podium ? QEasingCurve::Linear
                                                     : QEasingCurve::OutCubic);
    m_motion.start();
}

void AudienceScreen::dropStill()
{
    m_still = {};
    update();
}

void AudienceScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_cutTexts.clear();
    if (isMoving()) {
        StageCanvas canvas(painter, m_theme, size());
        paintStill(canvas);
        m_stillTexts = canvas.shownTexts();
        m_cutTexts = canvas.cutTexts();
    } else {
        if (m_still.isNull()) {
            m_still = QPixmap(size() * devicePixelRatioF());
            m_still.setDevicePixelRatio(devicePixelRatioF());
            QPainter onStill(&m_still);
            StageCanvas canvas(onStill, m_theme, size());
            paintStill(canvas);
            m_stillTexts = canvas.shownTexts();
            m_cutTexts = canvas.cutTexts();
        }
        painter.drawPixmap(0, 0, m_still);
    }
    StageCanvas live(painter, m_theme, size());
    paintLive(live);
    m_liveTexts = live.shownTexts();
    m_cutTexts += live.cutTexts();
    describe();
}

void AudienceScreen::paintStill(StageCanvas &canvas)
{
    const SceneMotion motion{.progress = isMoving() ? m_motion.currentValue().toDouble() : 1.0,
                             .reduced = m_reducedMotion};
    QPainter &painter = canvas.painter();
    painter.fillRect(QRectF(QPointF(), canvas.layout().size), m_theme.background);
    paintTitleStrip(canvas, m_view.shared);
    const bool paused = m_view.shared.phase == Phase::Paused;
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
        paintJoin(canvas, m_view);
        break;
    case Scene::Intro:
        paintIntro(canvas, shared);
        break;
    case Scene::Question:
        paintQuestion(canvas, shared);
        break;
    case Scene::Reveal:
        paintReveal(canvas, shared, motion);
        break;
    case Scene::Leaderboard:
        paintLeaderboard(canvas, m_rowsBefore, m_rowsNow, motion);
        break;
    case Scene::Podium:
        paintPodium(canvas, shared, motion);
        break;
    }
}

void AudienceScreen::paintLive(StageCanvas &canvas)
{
    if (m_scene == Scene::Join)
        paintArrivals(canvas, m_view);
    paintFoot(canvas, m_view);
    paintRing(canvas);
}

void AudienceScreen::paintRing(StageCanvas &canvas)
{
    const SharedView &shared = m_view.shared;
    std::optional<Milliseconds> left = shared.remaining;
    if (!left) {
        const std::optional<TimePoint> end = shared.deadline ? shared.deadline : shared.opensAt;
        if (!end)
            return;
        left = std::max(Milliseconds(0), *end - m_now());
    }
    const bool hurrying = shared.deadline && !shared.remaining && *left <= hurry;
    paintCountdownRing(canvas.painter(), canvas.layout().ring, *left, ringTotal(shared),
                       hurrying ? m_theme.wrong : m_theme.accent, m_theme.raised, m_theme.text);
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
    const bool counting = !shared.remaining && (shared.deadline || shared.opensAt);
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
    return rect.toAlignedRect().adjusted(-4, -4, 4, 4);
}

void AudienceScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
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
}
