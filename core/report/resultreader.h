#pragma once

#include <QJsonArray>
#include <QJsonObject>

// What a results document tells of one question, for a person.

/// The right answer: "Danube, Rhine", "1822 (± 5)"; empty for a poll and a slide.
QString keyText(const QJsonObject &question);
/// What a player answered.
QString answerText(const QJsonObject &question, const QJsonObject &answer);
