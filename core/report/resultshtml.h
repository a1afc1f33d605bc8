#pragma once

#include <QByteArray>

class QJsonObject;

/// A results document as one page to read and print, which needs no other file and has no script: the
/// podium, players and teams by rank, and how each question went.
QByteArray resultsHtml(const QJsonObject &results);
