#pragma once

#include "core/game/gameroom.h"

// A picture or sound of a question has two paths. Under the kept one, "/media/<hash>.png", hosts and
// packs name it; players never see that, since it is known before the question opens and is the same
// in every game. They get the opened one, "/media/<22 letters>", which only the room's secret gives
// and which nodes serve from the opening on.

/// True for a path under which nodes keep a file.
bool isKeptPath(const QString &path);

/// The opened path of a file that the question names by its kept one; empty for anything else. The
/// same on every node.
QString openedPath(const GameRoom &room, const QuestionId &question, const QString &path);

/// The kept paths of a question's pictures and sound, those of its choices too.
QStringList keptPaths(const Question &question);
