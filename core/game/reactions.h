#pragma once

#include <QMap>
#include <QStringList>

struct GameRoom;

/// How often each emoji was sent.
using ReactionCounts = QMap<QString, int>;

/// What players of a room may react with unless its host says otherwise.
QStringList usualReactions();

/// True while players have nothing to answer and may react: in the lobby, and when a question is over.
bool takesReactions(const GameRoom &room);
