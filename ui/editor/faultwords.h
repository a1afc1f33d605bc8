#pragma once

#include "core/game/questionfaults.h"

/// What is to be done about a fault, in the host's words; `type` is the question's.
QString faultWords(const QuestionFault &fault, QuestionType type);
