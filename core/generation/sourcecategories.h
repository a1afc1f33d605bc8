#pragma once

#include "core/generation/topicwords.h"

#include <optional>

/// What sites that know only categories call one.
struct SourceCategory
{
    int openTriviaDb = 0; ///< 0: it has none.
    QLatin1StringView triviaApi; ///< Empty: it has none.
};

/// The category that is as wide as the topic: "film" has one, "films of the forties" has none.
std::optional<SourceCategory> sourceCategory(const TopicWords &topic);
