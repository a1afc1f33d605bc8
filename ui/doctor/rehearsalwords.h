#pragma once

#include "core/service/roomdoctor.h"
#include "ui/doctor/finding.h"

Finding rehearsalFinding(const RehearsalState &rehearsal);
/// What makes a rehearsal green, yellow or red.
CheckState rehearsalVerdict(const RehearsalState &rehearsal);
/// The same in words.
QString thresholdWords();
/// The measured times of a rehearsal that came to its end.
QString rehearsalFigureWords(const RehearsalState &rehearsal);
/// What would have to be better for more phones.
QString rehearsalLimitWords(const RehearsalState &rehearsal);
