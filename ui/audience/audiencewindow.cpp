#include "ui/audience/audiencewindow.h"

#include "ui/audience/audiencescreen.h"
#include "ui/words/words.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

// Larger displays show pictures a little softer.
constexpr QSize largestStage(3840, 2160);

} // namespace

AudienceWindow::AudienceWindow(std::function<TimePoint()> now, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_screen(new AudienceScreen(std::move(now), this))
    , m_dresser(largestStage)
    , m_pictures(largestStage)
{
    setObjectName(u"audienceWindow"_s);
    // Closing the main window ends the program even while this one is open.
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_screen);
    resize(1280, 720);
    connect(&m_dresser, &StageDresser::lookChanged, this,
            [this] { m_screen->setLook(m_dresser.look()); });
    connect(&m_pictures, &ScenePictures::loaded, m_screen, &AudienceScreen::setPicture);
    connect(&m_displays, &DisplayWatch::changed, this, &AudienceWindow::checkDisplays);
}

void AudienceWindow::showView(const AudienceView &view)
{
    m_roomTitle = oneLine(view.shared.title);
    showTitle();
    m_screen->showView(view);
    m_pictures.want(wantedPictures(view.shared));
    Q_EMIT viewShown(view);
}

void AudienceWindow::apply(const StageSettings &settings)
{
    m_dresser.dress(settings);
    m_screen->setReducedMotion(settings.reducedMotion);
}

void AudienceWindow::checkDisplays()
{
    const QString words =
        isVisible() ? displayWarning(m_displays.displays(), isFullScreen()) : QString();
    if (words == m_warning)
        return;
    m_warning = words;
    Q_EMIT warningChanged(words);
}

void AudienceWindow::setChosenScreen(const QString &name, const QWidget *besides)
{
    m_chosenScreen = name;
    m_avoidedScreen = besides && besides->screen() ? besides->screen()->name() : QString();
    if (isFullScreen())
        fillScreen();
}

void AudienceWindow::moveToChosenScreen()
{
    const QScreen *target = chosenScreen();
    if (isVisible() || target->name() == m_avoidedScreen)
        return;
    QRect frame(QPoint(), size());
    frame.moveCenter(target->availableGeometry().center());
    move(frame.topLeft());
}

void AudienceWindow::fillScreen()
{
    QScreen *target = chosenScreen();
    if (isFullScreen())
        showNormal();
    setScreen(target);
    move(target->geometry().topLeft());
    showFullScreen();
}

void AudienceWindow::leaveFullScreen()
{
    if (isFullScreen())
        showNormal();
}

void AudienceWindow::toggleFullScreen()
{
    if (isFullScreen())
        leaveFullScreen();
    else
        fillScreen();
}

QScreen *AudienceWindow::chosenScreen() const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        if (screen->name() == m_chosenScreen)
            return screen;
    }
    for (QScreen *screen : screens) {
        if (!m_avoidedScreen.isEmpty() && screen->name() != m_avoidedScreen)
            return screen;
    }
    return screen();
}

void AudienceWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_F11:
        toggleFullScreen();
        break;
    case Qt::Key_Escape:
        leaveFullScreen();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void AudienceWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    checkDisplays();
    Q_EMIT shown();
}

void AudienceWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    checkDisplays();
    Q_EMIT hidden();
}

void AudienceWindow::closeEvent(QCloseEvent *event)
{
    leaveFullScreen();
    QWidget::closeEvent(event);
}

void AudienceWindow::mouseDoubleClickEvent(QMouseEvent *)
{
    toggleFullScreen();
}

void AudienceWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        if (isFullScreen())
            setCursor(Qt::BlankCursor);
        else
            unsetCursor();
        checkDisplays();
    } else if (event->type() == QEvent::LanguageChange) {
        showTitle();
        checkDisplays();
    }
}

void AudienceWindow::showTitle()
{
    setWindowTitle(m_roomTitle.isEmpty() ? QString() : tr("Audience: %1").arg(m_roomTitle));
}
