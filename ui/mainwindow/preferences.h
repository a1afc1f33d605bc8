#pragma once

#include "ui/mainwindow/appearance.h"

#include <QList>
#include <QString>

class QSettings;

/// What becomes of running games when the host closes the window.
enum class WhenClosed { Ask, Tray, Quit };

/// What the host set once for all of the program; the looks and sounds of the audience window have
/// files of their own.
struct Preferences
{
    QString language; ///< Its code; empty: the system's.
    Appearance::Choice appearance = Appearance::Choice::System;
    int scale = 100; ///< Percent: how large everything is; one of scaleChoices().
    WhenClosed whenClosed = WhenClosed::Ask;

    bool operator==(const Preferences &) const = default;
};

QList<int> scaleChoices();

/// What was stored; of a value that can't be the default.
Preferences readPreferences(const QSettings &settings);
void writePreferences(QSettings &settings, const Preferences &preferences);
