#pragma once

#include "ui/audience/stagedresser.h"

#include <QWidget>

class AudienceScreen;

/// A miniature of the audience screen with a made-up room, dressed as the settings say.
class StagePreview : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StagePreview)

public:
    explicit StagePreview(QWidget *parent = nullptr);

    void dress(const StageSettings &settings);
    const StageDresser &dresser() const { return m_dresser; }
    AudienceScreen &screenWidget() const { return *m_screen; }

Q_SIGNALS:
    /// The look has changed, or what is wrong with its pictures.
    void lookChanged();

private:
    void showSample(int sample);

    AudienceScreen *m_screen;
    StageDresser m_dresser;
};
