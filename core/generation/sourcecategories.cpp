#include "core/generation/sourcecategories.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

struct Row
{
    QLatin1StringView words;
    SourceCategory category;
};

// Numbers: opentdb.com/api_category.php. Names: the-trivia-api.com, its list of categories.
constexpr std::array rows {
    Row {"history past world"_L1, {23, "history"_L1}},
    Row {"geography countries capitals maps world"_L1, {22, "geography"_L1}},
    Row {"science nature"_L1, {17, "science"_L1}},
    Row {"computers computing technology"_L1, {18, {}}},
    Row {"mathematics"_L1, {19, {}}},
    Row {"gadgets inventions"_L1, {30, {}}},
    Row {"animals animal wildlife"_L1, {27, {}}},
    Row {"vehicles cars transport"_L1, {28, {}}},
    Row {"mythology myths legends"_L1, {20, {}}},
    Row {"politics"_L1, {24, {}}},
    Row {"art painting"_L1, {25, "arts_and_literature"_L1}},
    Row {"celebrities"_L1, {26, {}}},
    Row {"books literature novels"_L1, {10, "arts_and_literature"_L1}},
    Row {"film tv"_L1, {11, "film_and_tv"_L1}},
    Row {"music songs pop"_L1, {12, "music"_L1}},
    Row {"musicals theatre"_L1, {13, {}}},
    Row {"video games gaming"_L1, {15, {}}},
    Row {"board games"_L1, {16, {}}},
    Row {"comics"_L1, {29, {}}},
    Row {"anime manga"_L1, {31, {}}},
    Row {"cartoons animations"_L1, {32, {}}},
    Row {"sport sports leisure"_L1, {21, "sport_and_leisure"_L1}},
    Row {"food drink cooking"_L1, {0, "food_and_drink"_L1}},
    Row {"society culture"_L1, {0, "society_and_culture"_L1}},
};

bool holds(const Row &row, const QStringList &meanings)
{
    const QStringList words = QString(row.words).split(u' ');
    return std::ranges::any_of(meanings,
                               [&words](const QString &word) { return words.contains(word); });
}

} // namespace

std::optional<SourceCategory> sourceCategory(const TopicWords &topic)
{
    if (topic.general)
        return SourceCategory {9, "general_knowledge"_L1};
    for (const Row &row : rows) {
        if (std::ranges::all_of(topic.words,
                                [&row](const QStringList &group) { return holds(row, group); }))
            return row.category;
    }
    return std::nullopt;
}
