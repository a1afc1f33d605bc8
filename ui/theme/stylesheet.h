#pragma once

#include "ui/theme/theme.h"

#include <QString>

/// The small style sheet that goes with a theme's palette. Buttons take the property `look`
/// (primary, quiet, danger, hero), frames `panel`, labels `role`.
QString styleSheetFor(const Theme &theme);
