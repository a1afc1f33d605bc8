#pragma once

#include "core/support/clock.h"

#include <QString>

/// "Today, 20:15", "Yesterday, 20:15", "22/11/2026, 20:15", as the locale writes it.
QString dayTimeWords(TimePoint at);
