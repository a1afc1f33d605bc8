#pragma once

#include "ui/audience/wifinetwork.h"

class QSettings;

/// How a host wants the audience screen: for all rooms, kept with the preferences.
struct StageSettings
{
    QString theme = QStringLiteral("stage"); ///< An id of stageThemes().
    QString logo; ///< A picture's path; empty: none.
    QString background; ///< A picture's path; empty: the theme's colour alone.
    bool showWifi = false;
    WifiNetwork wifi;
    QString screen; ///< The display's name; empty: another one than the host's window is on.
    bool reducedMotion = false;

    bool operator==(const StageSettings &) const = default;
};

/// What was stored; a value that can't be is left at its default.
StageSettings readStageSettings(const QSettings &settings);
void writeStageSettings(QSettings &settings, const StageSettings &stage);
