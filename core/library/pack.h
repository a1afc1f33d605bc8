#pragma once

#include "core/game/question.h"
#include "core/game/quizrounds.h"

#include <QJsonObject>
#include <QStringList>

/// A set of questions that rooms can be made from; docs/pack-format.md.
struct Pack
{
    QString id; ///< Lower-case letters, digits and hyphens, 1–64; empty where the file names none.
    QString title;
    QString description;
    QString language;
    QString author;
    QString licence;
    QStringList tags;
    QList<Question> questions;
    QList<QuizRound> rounds; ///< Which hold all questions between them, or none.

    bool operator==(const Pack &) const = default;
};

/// The most characters of a pack's title, and of its other texts.
constexpr qsizetype longestPackTitle = 120;
constexpr qsizetype longestPackText = 2000;
constexpr qsizetype mostPackTags = 50;
/// The most questions of a pack.
constexpr qsizetype mostPackQuestions = 2000;
/// The most bytes that a pack may have.
constexpr qint64 largestPack = 16 * 1024 * 1024;

/// True for what can name a pack and its file: a–z, 0–9 and hyphens, 1–64 of them.
bool isPackId(QStringView id);

QJsonObject toJson(const Pack &pack);

/// Reads and checks a pack; refused (invalid_message) with the field, for a question with its
/// number.
Result<Pack> packFromJson(const QJsonObject &json);

/// The same of a pack that is still being written: no title, no questions, questions that can't be
/// played yet and rounds without a title are all right.
Result<Pack> unfinishedPackFromJson(const QJsonObject &json);

/// A checked pack from a file's bytes, with or without a byte order mark; `too_large` above the limit.
Result<Pack> packFromBytes(QByteArray bytes);
