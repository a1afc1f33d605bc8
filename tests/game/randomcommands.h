#pragma once

#include "core/game/commands.h"
#include "core/game/gameroom.h"

#include <QRandomGenerator>

/// Makes rooms, commands and passing time up at random, mostly sensible ones, and often at the
/// edges: unknown and removed players, repeated answers, moments around a deadline.
class RandomCommands
{
public:
    explicit RandomCommands(quint32 seed);

    NewRoom newRoom();
    RoomCommand command(const GameRoom &room, TimePoint now);
    /// The moment of the next command, `now` or later.
    TimePoint later(const GameRoom &room, TimePoint now);
    /// A player of the room.
    PlayerId somePlayer(const GameRoom &room);

    bool oneIn(int count) { return below(count) == 0; }
    int below(int bound) { return m_random.bounded(bound); }

private:
    RoomSettings settings();
    RoomSettings editedSettings(const RoomSettings &settings);
    Question question(const QString &id);
    QList<Question> questions(int count);
    QList<QuizRound> rounds(int questionCount);
    QStringList teamNames();
    QString team();
    /// Mostly one that the room has.
    QString joinedTeam(const GameRoom &room);
    QString name();
    PlayerId player(const GameRoom &room);
    RoomCommand lobbyCommand(const GameRoom &room);
    RoomCommand playerCommand(const GameRoom &room, TimePoint now);
    RoomCommand hostCommand(const GameRoom &room, TimePoint now);
    RoomCommand wager(const GameRoom &room);
    RoomCommand judgement(const GameRoom &room);
    RoomCommand correction(const GameRoom &room);
    RoomCommand answer(const GameRoom &room, TimePoint now);
    AnswerInput answerInput(const Question &question);
    template <typename T>
    T oneOf(std::initializer_list<T> values)
    {
        return values.begin()[below(int(values.size()))];
    }

    QRandomGenerator m_random;
    int m_crowd = 0; ///< How many players this game is made for.
};
