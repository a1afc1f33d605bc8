#pragma once

#include "ui/audience/audienceview.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class AudienceScreen;

/// The window for the projector. It is fed with AudienceViews and so can't show a key early.
/// F11 fills the chosen screen, Esc leaves; other keys are those of the actions that are added to it.
class AudienceWindow : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AudienceWindow)

public:
    /// `now` reads the node's clock.
    explicit AudienceWindow(std::function<TimePoint()> now, QWidget *parent = nullptr);

    void showView(const AudienceView &view);
    void setTheme(const Theme &theme);
    void setReducedMotion(bool reduced);
    AudienceScreen &screenWidget() const { return *m_screen; }

    /// The screen to fill, by name; unknown or empty: another one than `besides` is on, if there is
    /// one.
    void setChosenScreen(const QString &name, const QWidget *besides);
    /// Moves a window that is not shown yet to the chosen screen, so that it doesn't cover the
    /// host's.
    void moveToChosenScreen();
    void fillScreen();
    void leaveFullScreen();
    void toggleFullScreen();

Q_SIGNALS:
    void shown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QScreen *chosenScreen() const;

    AudienceScreen *m_screen;
    QString m_chosenScreen;
    QString m_avoidedScreen;
};
