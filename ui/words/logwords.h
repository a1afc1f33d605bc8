#pragma once

#include "core/report/eventlog.h"

/// What sorts of things a log tells.
enum class LogTopic { Everything, Players, Game, Computers, Problems };

/// Whether an entry is about this.
bool isAbout(const LogEntry &entry, LogTopic topic);

/// An entry in one line: "Joined: Ann, Bo, Chidi and 427 more".
QString logWords(const LogEntry &entry);
