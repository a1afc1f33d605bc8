#include "ui/audience/audiencewindow.h"

#include "ui/audience/audiencescreen.h"
#include "ui/words/words.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AudienceWindow::AudienceWindow(std::function<TimePoint()> now, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_screen(new AudienceScreen(std::move(now), this))
{
    setObjectName(u"audienceWindow"_s);
    // Closing the main window ends the program even while this one is open.
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_screen);
    resize(1280, 720);
}

void AudienceWindow::showView(const AudienceView &view)
{
    setWindowTitle(tr("Audience: %1").arg(oneLine(view.shared.title)));
    m_screen->showView(view);
}

void AudienceWindow::setTheme(const Theme &theme)
{
    m_screen->setTheme(theme);
}

void AudienceWindow::setReducedMotion(bool reduced)
{
    m_screen->setReducedMotion(reduced);
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
    Q_EMIT shown();
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
    }
}
