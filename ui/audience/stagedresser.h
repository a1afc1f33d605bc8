#pragma once

#include "ui/audience/pictureloader.h"
#include "ui/audience/stagelook.h"
#include "ui/audience/stagesettings.h"

/// Makes the look of a stage from its settings; pictures come when they are read.
class StageDresser : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StageDresser)

public:
    /// `bound` is the largest stage, in pixels, that the background has to fill.
    explicit StageDresser(const QSize &bound, QObject *parent = nullptr);

    void dress(const StageSettings &settings);

    StageLook look() const;
    /// What is wrong with the pictures, in words for the host; empty when nothing is.
    const QString &logoProblem() const { return m_logo.problem(); }
    const QString &backgroundProblem() const { return m_background.problem(); }

Q_SIGNALS:
    void lookChanged();

private:
    StageSettings m_settings;
    PictureLoader m_logo;
    PictureLoader m_background;
};
