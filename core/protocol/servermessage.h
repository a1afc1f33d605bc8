#pragma once

#include "core/protocol/clientmessage.h"
#include "core/protocol/viewjson.h"
#include "core/support/error.h"
#include "core/view/roomview.h"
#include "core/view/screenlook.h"

#include <QJsonObject>
#include <QJsonValue>

// What the server says to players and screens, as compact JSON ready for a text frame;
// docs/protocol.md 3.2 and 3.3. They are built from views only, never from a room or its events.
// `id` is that of the request that a message answers, undefined when it had none.

enum class Role { Player, Screen, Host, Spectator };

/// `token` empty: none is told. `gameRoom` is the view as JSON, for a host the host's view.
QByteArray welcomeMessage(Role role, const QString &token, TimePoint now, quint64 revision,
                          const QJsonObject &gameRoom, const QJsonValue &id);
/// GAME_ROOM_UPDATED with what a client needs to follow a change of status or phase: index, counts,
/// times, in the intro the next question.
QByteArray roomUpdatedMessage(const SharedView &view);
/// GAME_ROOM_UPDATED after the host's edit: that, and title and settings.
QByteArray roomEditedMessage(const SharedView &view);
/// GAME_ROOM_UPDATED after the host has shown a message or made screens black: that, and these two.
QByteArray stageChangedMessage(const SharedView &view);
QByteArray questionOpenedMessage(const SharedView &view, TimePoint now);
QByteArray countdownMessage(const RoomCode &code, Milliseconds remaining, TimePoint deadline,
                            TimePoint now);
QByteArray rosterChangedMessage(int playerCount, const QList<PublicPlayer> &joined,
                                const QList<PublicPlayer> &left, bool complete);
QByteArray answerProgressMessage(int answeredCount, int playerCount);
QByteArray wagerProgressMessage(const NextQuestion &next, int playerCount);
/// BUZZES_CHANGED; `deadline_ms` is null while the time stands still.
QByteArray buzzesChangedMessage(const SharedView &view);
QByteArray wagerAcceptedMessage(const WagerMessage &wager, const QJsonValue &id);
/// SCREEN_DRESSED; the Wi-Fi with its QR code as an SVG image.
QByteArray screenDressedMessage(const ScreenLook &look);
QByteArray reactionsMessage(const ReactionCounts &counts);
QByteArray answerReceivedMessage(const QuestionId &question, TimePoint receivedAt,
                                 const QJsonValue &id);
QByteArray questionClosedMessage(const ClosedQuestion &closed, quint64 revision);
QByteArray scoresCorrectedMessage(const CorrectedQuestion &corrected, quint64 revision);
QByteArray playerResultMessage(const PlayerResult &result);
/// `remaining_ms` is null when the host, not the clock, ends the paused phase.
QByteArray pausedMessage(const SharedView &view);
/// `opens_ms` and `deadline_ms` are null where the phase has none.
QByteArray resumedMessage(const SharedView &view);
QByteArray completedMessage(const SharedView &view);
QByteArray failedMessage(const SharedView &view);
QByteArray removedMessage(const QString &reason);
QByteArray pongMessage(double clientMs, TimePoint now, const QJsonValue &id);
QByteArray errorMessage(const Error &error, const QJsonValue &id);
