#pragma once

#include "core/view/buzzview.h"

#include <QString>

// What is said of a buzz.

/// "+120 ms", "+1.4 s"; empty for none.
QString behindWords(Milliseconds behind);
/// "Team Red · equally fast", "+120 ms", "was wrong"; empty when there is nothing to say.
QString buzzDetailWords(const BuzzRow &row);
/// The same behind place and name, for whom hears it: "1: Ann, Team Red · equally fast".
QString buzzWords(const BuzzRow &row);
