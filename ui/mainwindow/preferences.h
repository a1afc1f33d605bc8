#pragma once

#include "ui/mainwindow/appearance.h"

class QSettings;

// Keys of the settings file that more than one class reads.
inline const QString audienceScreenKey = QStringLiteral("audience/screen");
inline const QString audienceLightKey = QStringLiteral("audience/light");
inline const QString lessMotionKey = QStringLiteral("motion/less");

Appearance::Choice readAppearance(const QSettings &settings);
void writeAppearance(QSettings &settings, Appearance::Choice choice);
