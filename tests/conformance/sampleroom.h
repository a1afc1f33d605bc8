#pragma once

#include "core/game/events.h"
#include "core/journal/roomjournal.h"

/// The moment at which sample rooms are made.
constexpr TimePoint sampleStart{Milliseconds(1'700'000'000'000)};

/// The first entry of a room with two questions, as the rules make it.
JournalEntry firstEntry(const RoomCode &code, TimePoint at = sampleStart);

/// An entry in which `count` players join.
JournalEntry joinEntry(quint64 sequence, int count = 1, TimePoint at = sampleStart);

/// An entry with answers of players `first` to `first + count - 1` to the first question.
JournalEntry answerEntry(quint64 sequence, int first, int count, TimePoint at = sampleStart);

/// A header with the given title that was made at `at` and lasts four hours.
RoomHeader sampleHeader(const QString &title = QStringLiteral("Quiz"), TimePoint at = sampleStart);

/// A whole game for three players, played by the rules from the first entry to the end.
QList<JournalEntry> playGame(const RoomCode &code);

/// The room that entries make of `room`.
GameRoom fold(GameRoom room, const QList<JournalEntry> &entries);

/// True when number, time and events are the same.
bool sameEntry(const JournalEntry &a, const JournalEntry &b);
bool sameEntries(const QList<JournalEntry> &a, const QList<JournalEntry> &b);
