#pragma once

#include "core/support/clock.h"

#include <QString>

/// "Today, 20:15", "Yesterday, 20:15", "22/11/2026, 20:15", as the locale writes it.
QString dayTimeWords(TimePoint at);
/// "20:15:07", in this computer's time and as the locale writes it.
QString secondWords(TimePoint at);
/// "at 20:15", "yesterday at 20:15", "on 22/11/2026 at 20:15": within a sentence.
QString momentWords(TimePoint at);
