#pragma once

#include "core/game/commands.h"
#include "core/game/events.h"

// The rules of players, of a running game and of what the host does beside it, one function for each
// command; used by decide.cpp.

Result<RoomEvents> decideJoin(const GameRoom &room, const JoinRoom &command, TimePoint now);
Result<RoomEvents> decideApprove(const GameRoom &room, const ApprovePlayer &command);
Result<RoomEvents> decideEditPlayer(const GameRoom &room, const EditPlayer &command);
Result<RoomEvents> decideLeave(const GameRoom &room, const LeaveRoom &command, TimePoint now);
Result<RoomEvents> decideRemove(const GameRoom &room, const RemovePlayer &command, TimePoint now);
Result<RoomEvents> decideConnected(const GameRoom &room, const SetConnected &command, TimePoint now);

Result<RoomEvents> decideStart(const GameRoom &room, TimePoint now);
Result<RoomEvents> decideCycle(const GameRoom &room, TimePoint now);
Result<RoomEvents> decideAdvance(const GameRoom &room, TimePoint now);
RoomEvents decideEndDuePhase(const GameRoom &room, TimePoint now);
Result<RoomEvents> decidePause(const GameRoom &room, TimePoint now);
Result<RoomEvents> decideResume(const GameRoom &room, TimePoint now);
Result<RoomEvents> decideEnd(const GameRoom &room);
Result<RoomEvents> decidePlaceWager(const GameRoom &room, const PlaceWager &command);
Result<RoomEvents> decideJudge(const GameRoom &room, const JudgeBuzz &command, TimePoint now);
Result<RoomEvents> decideAnswer(const GameRoom &room, const SubmitAnswer &command, TimePoint now);

Result<RoomEvents> decideExtend(const GameRoom &room, const ExtendTime &command, TimePoint now);
Result<RoomEvents> decideSkip(const GameRoom &room, TimePoint now);
Result<RoomEvents> decideCorrect(const GameRoom &room, const CorrectQuestion &command, TimePoint now);
Result<RoomEvents> decideUndo(const GameRoom &room, const UndoCorrection &command);
Result<RoomEvents> decideShow(const GameRoom &room, const ShowMessage &command);

/// A buzz of `player`, pressed at `at`.
Result<RoomEvents> decideBuzz(const GameRoom &room, const SubmitAnswer &command,
                              const Player &player, TimePoint at, TimePoint now);

/// Refused when no such player is in the room, or the host has not let this one in.
Result<const Player *> playingMember(const GameRoom &room, PlayerId id);

Result<void> checkRunning(const GameRoom &room);

QuestionClosed closeQuestion(const GameRoom &room, TimePoint now);

/// True when the open question closes early: of those who are here besides `leaving`, everybody has
/// answered, and there is somebody.
bool allHaveAnsweredWithout(const GameRoom &room, PlayerId leaving);

/// What follows when `leaving` goes for good: their buzz, too, waits no longer.
RoomEvents goOnWithout(const GameRoom &room, PlayerId leaving, TimePoint now);

/// Ends the question's hold when, without `leaving`, no buzz waits.
RoomEvents endHoldWithout(const GameRoom &room, PlayerId leaving, TimePoint now);

/// The closing of the open question when, without `leaving`, all connected players have answered.
RoomEvents closeWithout(const GameRoom &room, PlayerId leaving, TimePoint now);

/// The choices in the order in which the room shows them, which follows from `seed` alone. What is to be
/// put in order is never shown in the right one.
void shuffleChoices(QList<Question> &questions, ShuffleChoices shuffle, const QString &seed);
