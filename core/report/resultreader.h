#pragma once

#include <QJsonArray>
#include <QJsonObject>

// What a results document tells of one question, for a person.

/// The right answer: "Danube, Rhine", "1822 (± 5)"; empty for a poll and a slide.
QString keyText(const QJsonObject &question);
/// True for one that brings nobody points: void, a poll or a slide.
bool isScoreless(const QJsonObject &question);
/// A choice's text, or its id where it has none.
QString choiceName(const QJsonObject &question, const QString &id);
/// True where `counts` says how often each choice was picked.
bool hasCounts(const QJsonObject &question);
/// What a player answered; "buzzed" for one whom the host then judged.
QString answerText(const QJsonObject &question, const QJsonObject &answer);
