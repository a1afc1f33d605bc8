#pragma once

#include "ui/mainwindow/appearance.h"

class QSettings;

Appearance::Choice readAppearance(const QSettings &settings);
void writeAppearance(QSettings &settings, Appearance::Choice choice);
