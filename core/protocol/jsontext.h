#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

// For the two messages of which thousands a second are built; all others are QJsonObjects.

/// Appends `text` as a JSON string, quotes included.
void appendJsonString(QByteArray &json, const QString &text);

/// Appends `,"id":…`, the id of a request; nothing when it is undefined.
void appendRequestId(QByteArray &json, const QJsonValue &id);
