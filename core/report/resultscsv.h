#pragma once

#include <QByteArray>

class QJsonObject;

// Results documents as CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, every cell quoted;
// a cell that a spreadsheet would take for a formula begins with an apostrophe.

/// A row for each player, by rank.
QByteArray placesCsv(const QJsonObject &results);

/// A row for each player and played question, whether answered or not.
QByteArray answersCsv(const QJsonObject &results);
