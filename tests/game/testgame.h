#pragma once

#include "core/game/apply.h"
#include "core/game/decide.h"

#include <QTest>

/// A room whose questions q1, q2, … are worth 1000 points, last 10 s, offer a, b, c, d, and are
/// answered rightly by "a".
NewRoom quiz(int questionCount = 3);
/// The same with other settings.
NewRoom quiz(int questionCount, const RoomSettings &settings);
Question choiceQuestion(const QString &id);
/// Of the choices a to f.
Question multiQuestion(const QString &id, const QStringList &key);
Question booleanQuestion(const QString &id, bool key);
Question textQuestion(const QString &id, const QStringList &accepted);
Question numberQuestion(const QString &id, const NumberKey &key);
/// Of the choices a to d.
Question orderQuestion(const QString &id, const QStringList &key);
Question pollQuestion(const QString &id);
Question slide(const QString &id);
/// Whose key is "Danube".
Question buzzerQuestion(const QString &id);

TokenHash tokenHashOf(const QString &text);

/// Settings without intro, so that a start opens the first question.
RoomSettings withoutIntro();

/// A room on a clock that stands still until `pass`. Every command is decided and, unless refused,
/// applied as one entry of a journal.
class TestGame
{
public:
    explicit TestGame(const NewRoom &made = quiz(3, withoutIntro()));

    /// What comes of a command: the types of its events, or the wire name of the refusal; empty
    /// when all is already so.
    QString submit(const RoomCommand &command);
    /// The same without doing it.
    QString outcomeOf(const RoomCommand &command) const;

    /// A player who has joined and, unless told otherwise, is connected.
    PlayerId join(const QString &name, bool connected = true);
    QString connect(PlayerId player) { return submit(SetConnected{player, true}); }
    QString disconnect(PlayerId player) { return submit(SetConnected{player, false}); }
    /// Answers the current question.
    QString answer(PlayerId player, const QString &choice, Milliseconds latency = {});
    QString answer(PlayerId player, const QStringList &choices);
    QString answer(PlayerId player, const QuestionId &question, const QString &choice);

    void pass(Milliseconds time) { now += time; }
    /// Moves the clock to the end of the phase and ends it.
    QString endPhase();

    const Player &player(PlayerId id) const { return *room.player(id); }
    Standing standing(PlayerId id) const { return room.scoreboard.standing(id); }
    const Round &round() const { return room.currentRound(); }

    GameRoom room;
    TimePoint now;
    QList<JournalEntry> journal;
};

/// An event's type as it is journalled, e.g. "QUESTION_OPENED".
QString typeOf(const RoomEvent &event);
/// The types of events, separated by blanks.
QString typesOf(const RoomEvents &events);

char *toString(PlayerId id);
char *toString(Phase phase);
char *toString(RoomStatus status);
template <>
char *QTest::toString(const Milliseconds &time);
template <>
char *QTest::toString(const TimePoint &time);
