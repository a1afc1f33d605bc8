#pragma once

#include "core/library/packinfo.h"

/// The pack's language in its own words; empty when it is the interface's.
QString languageWords(const QString &code);
/// "Used 3 times", "Never used".
QString usesWords(const Uses &uses);
/// A day, as the locale writes it; "–" for never.
QString lastUseWords(const Uses &uses);
/// "Easy", for what packs call "easy"; other words stay as they are.
QString difficultyWords(const QString &difficulty);
