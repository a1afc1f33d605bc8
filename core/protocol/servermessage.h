#pragma once

#include "core/support/error.h"
#include "core/view/roomview.h"

#include <QJsonObject>
#include <QJsonValue>

// What the server says to players and screens, as compact JSON ready for a text frame;
// docs/protocol.md 3.2 and 3.3. They are built from views only, never from a room or its events.

enum class Role { Player, Screen, Host, Spectator };

QJsonObject toJson(const GameRoomForPlayer &view);
QJsonObject toJson(const QuestionView &question);
QJsonObject toJson(const PublicPlayer &player);
/// The shared part of a view; `game_room` in GAME_ROOM_UPDATED.
QJsonObject toJson(const SharedView &view);

QLatin1StringView wireName(RoomStatus status);
QLatin1StringView wireName(Phase phase);

/// `token` empty: none is told. `gameRoom` is the view as JSON, for a host the host's view.
QByteArray welcomeMessage(Role role, const QString &token, TimePoint now, quint64 revision,
                          const QJsonObject &gameRoom, const QJsonValue &id);
/// With what a client needs to follow the change of phase: status, phase, index, counts, times.
QByteArray roomUpdatedMessage(const SharedView &view);
QByteArray questionOpenedMessage(const SharedView &view, TimePoint now);
QByteArray countdownMessage(const RoomCode &code, Milliseconds remaining, TimePoint deadline,
                            TimePoint now);
QByteArray rosterChangedMessage(int playerCount, const QList<PublicPlayer> &joined,
                                const QList<PublicPlayer> &left, bool complete);
QByteArray answerProgressMessage(int answeredCount, int playerCount);
QByteArray answerReceivedMessage(const QuestionId &question, TimePoint receivedAt,
                                 const QJsonValue &id);
QByteArray questionClosedMessage(const ClosedQuestion &closed, quint64 revision);
QByteArray playerResultMessage(const PlayerResult &result);
QByteArray pausedMessage(const SharedView &view);
QByteArray resumedMessage(const SharedView &view);
QByteArray completedMessage(const SharedView &view);
QByteArray failedMessage(const SharedView &view);
QByteArray removedMessage(const QString &reason);
QByteArray pongMessage(double clientMs, TimePoint now, const QJsonValue &id);
QByteArray errorMessage(const Error &error, const QJsonValue &id);
