#pragma once

#include "core/library/pack.h"

/// How often games were started with something, and when that was last.
struct Uses
{
    int count = 0;
    std::optional<TimePoint> last; ///< Empty for never.

    bool operator==(const Uses &) const = default;
};

/// What a list of packs tells of one.
struct PackInfo
{
    QString id;
    QString title;
    QString description;
    QString language;
    QStringList tags;
    int questionCount = 0;
    int duplicateCount = 0; ///< So many of its questions are in the library a second time.
    bool builtIn = false;
    Uses uses; ///< Games with at least half of its questions.

    bool operator==(const PackInfo &) const = default;
};

/// A file in the library that is no pack, and why.
struct PackProblem
{
    QString file;
    QString reason;

    bool operator==(const PackProblem &) const = default;
};

/// Which packs to list; what is empty asks for nothing.
struct PackSearch
{
    QString words; ///< Beginnings of words that all stand in title, tags and one question together.
    QString tag;
    QString difficulty; ///< At least one question, and the one with the words, is that hard.

    bool operator==(const PackSearch &) const = default;
};

/// The packs that a search finds, and what the whole library tells beside them.
struct PackList
{
    QList<PackInfo> packs; ///< By title.
    QList<PackProblem> problems;
    QStringList tags; ///< Of all packs, each once.
    int binCount = 0; ///< Packs in the recycle bin.
};

/// A question of a pack with what the library knows of it.
struct ShelvedQuestion
{
    Question question;
    Uses uses; ///< Of this question in whatever pack.
    QStringList alsoIn; ///< Titles of packs that have it too; the pack's own where it has it twice.

    bool operator==(const ShelvedQuestion &) const = default;
};

/// A pack with all that the library knows of it.
struct PackDetails
{
    PackInfo info;
    QString author;
    QString licence;
    QList<ShelvedQuestion> questions;
};

/// A pack in the recycle bin.
struct BinnedPack
{
    qint64 number = 0; ///< Names it there: several may have had one id.
    QString id;
    QString title;
    int questionCount = 0;
    TimePoint deletedAt;

    bool operator==(const BinnedPack &) const = default;
};

/// As `GET /packs` lists it.
QJsonObject toJson(const PackInfo &pack);
/// As `GET /recycle-bin` lists it.
QJsonObject toJson(const BinnedPack &pack);

/// What is longer in the recycle bin than this is deleted for good.
constexpr auto binPatience = std::chrono::days(30);
