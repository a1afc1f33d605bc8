#pragma once

#include "core/game/question.h"

/// What two texts share that ask the same: letters and digits in one case, without accents, signs
/// and articles.
QString textSkeleton(const QString &text);

/// What two questions share that ask the same: the skeleton of their text, or the text itself where
/// there is nothing but signs, their picture and their sound. Empty for a slide, which asks nothing.
QString questionSkeleton(const Question &question);
