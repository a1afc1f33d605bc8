#pragma once

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <variant>

// A results document as tables, row by row: those of a large game are too long to be held at once.

/// A text, a whole number or a number of seconds.
using ResultCell = std::variant<QString, qint64, double>;
using ResultRow = QList<ResultCell>;
using TakeRow = std::function<void(const ResultRow &row)>;

/// A row for each player, by rank.
QStringList placeHeadings();
void eachPlace(const QJsonObject &results, const TakeRow &take);

/// A row for each played question.
QStringList questionHeadings();
void eachQuestion(const QJsonObject &results, const TakeRow &take);

/// A row for each player and played question, whether answered or not.
QStringList answerHeadings();
void eachAnswer(const QJsonObject &results, const TakeRow &take);
