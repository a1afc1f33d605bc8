#pragma once

#include "app/bots/botoptions.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// The keys that the bots were told, by the question's text.
class KeyBook
{
public:
    /// Reads a pack, or any JSON object or list with questions as in protocol.md 3.4.
    static Result<KeyBook> fromJson(const QByteArray &json);
    static Result<KeyBook> fromFile(const QString &path);

    /// The question as its author wrote it, key included; empty when it isn't known.
    QJsonObject questionWithKey(const QString &text) const { return m_questions.value(text); }
    qsizetype size() const { return m_questions.size(); }

private:
    QHash<QString, QJsonObject> m_questions;
};

/// The name of the bot with that index; unique within a swarm.
QString botName(quint64 seed, int index);

/// An avatar for the bot with that index: one emoji.
QString botAvatar(quint64 seed, int index);

/// How one bot meets one question; the same for the same seed, index and question.
struct BotPlan
{
    QJsonObject answer; ///< The answer's field of an ANSWER; empty for a slide.
    Milliseconds think{0}; ///< From the opening to the answer.
    std::optional<double> dropAt; ///< The moment of its drop, as a share of the question's time.

    bool operator==(const BotPlan &) const = default;
};

/// What one bot stakes on an announced question; the same for the same seed, index, question and bounds.
struct BotStake
{
    int points = 0;
    Milliseconds think{0}; ///< From the announcement to the stake.
    std::optional<double> dropAt; ///< The moment of its drop, as a share of the time until the opening.

    bool operator==(const BotStake &) const = default;
};

/// Decides what the bot will do with a question as players get it.
BotPlan planFor(const BotOptions &options, const KeyBook &keys, int index,
                const QJsonObject &question);

/// Decides what the bot stakes on the question with that index, 0 to `most`.
BotStake stakeFor(const BotOptions &options, int index, int questionIndex, int most);

/// Whether a demo's host calls right what a player says who has buzzed, in `accuracy` of all cases.
bool saysRight(const BotOptions &options, quint64 player, const QString &questionId);
