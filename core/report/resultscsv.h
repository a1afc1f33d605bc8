#pragma once

#include <QByteArray>

class QJsonObject;

// Results documents as CSV for spreadsheets.

/// A row for each player, by rank.
QByteArray placesCsv(const QJsonObject &results);

/// A row for each player and played question, whether answered or not.
QByteArray answersCsv(const QJsonObject &results);
