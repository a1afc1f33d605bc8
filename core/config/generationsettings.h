#pragma once

#include "core/support/error.h"

#include <QStringList>
#include <QUrl>

#include <chrono>

/// Who can make questions.
enum class QuestionSource {
    Bank, ///< The questions that come with the program.
    Chat, ///< A language model behind an OpenAI-compatible address.
    OpenTriviaDb,
    TriviaApi,
};

/// Where a source on the network is, and how long it may take.
struct SourceSettings
{
    QUrl url;
    std::chrono::seconds limit {20};

    bool operator==(const SourceSettings &) const = default;
};

/// How a node makes questions for rooms that have only a topic; docs/generation.md.
struct GenerationSettings
{
    QList<QuestionSource> order {QuestionSource::Bank}; ///< Empty: others make them.
    int questionCount = 10;
    std::chrono::seconds headStart {10}; ///< For programs that listen to the node's events.
    SourceSettings chat {{}, std::chrono::seconds(60)};
    QString chatModel;
    bool secondOpinion = true; ///< The model answers its own questions; those that it can't are dropped.
    QString chatKeyFile; ///< Empty, or a file of this user alone.
    SourceSettings image; ///< Of pictures for rooms; no address: there are only drawn ones.
    QString imageKeyFile; ///< As `chatKeyFile`.
    SourceSettings openTriviaDb {QUrl(QStringLiteral("https://opentdb.com")), std::chrono::seconds(30)};
    SourceSettings triviaApi {QUrl(QStringLiteral("https://the-trivia-api.com"))};

    bool operator==(const GenerationSettings &) const = default;
};

/// Reads `generation.json` of the data folder; without the file all is as by default. The refusal
/// (invalid_message) names the file, the member and what it takes.
Result<GenerationSettings> readGenerationSettings(const QString &dataFolder);
