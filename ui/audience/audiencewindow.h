#pragma once

#include "ui/audience/audienceview.h"
#include "ui/audience/displaywatch.h"
#include "ui/audience/scenepictures.h"
#include "ui/audience/stagedresser.h"

#include <QWidget>

#include <functional>

class AudienceScreen;

/// The window for the projector. It is fed with AudienceViews and so can't show a key early.
/// F11 fills the chosen screen, Esc leaves; other keys are those of the actions that are added to
/// it.
class AudienceWindow : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AudienceWindow)

public:
    /// `now` reads the node's clock.
    explicit AudienceWindow(std::function<TimePoint()> now, QWidget *parent = nullptr);

    void showView(const AudienceView &view);
    /// Theme, pictures, Wi-Fi and motion; the screen is chosen with setChosenScreen.
    void apply(const StageSettings &settings);
    void setPictureSource(const PictureSource &source) { m_pictures.setSource(source); }
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

    /// What the host must know about the displays; empty while the window is hidden or all is well.
    const QString &warning() const { return m_warning; }

Q_SIGNALS:
    void shown();
    void hidden();
    /// The room sees this from now on.
    void viewShown(const AudienceView &view);
    void warningChanged(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QScreen *chosenScreen() const;
    void checkDisplays();
    void showTitle();

    AudienceScreen *m_screen;
    StageDresser m_dresser;
    QString m_roomTitle;
    ScenePictures m_pictures;
    DisplayWatch m_displays;
    QString m_warning;
    QString m_chosenScreen;
    QString m_avoidedScreen;
};
