#pragma once

#include "core/game/apply.h"
#include "core/game/decide.h"

#include <QHash>

/// A room that is played through decide and apply with a clock that the test moves.
class PlayedRoom
{
public:
    explicit PlayedRoom(const NewRoom &made)
    {
        fold(createRoom(made, RoomCode {QStringLiteral("BKTRFN")}, now));
    }

    /// Does what must not be refused; returns what happened.
    RoomEvents act(const RoomCommand &command) { return fold(decide(room, command, now)); }

    /// A connected player.
    PlayerId join(const QString &name)
    {
        const PlayerToken token = PlayerToken::random();
        act(JoinRoom {name, QString(), token.hash()});
        const PlayerId id {room.lastPlayerNumber};
        tokens.insert(id, token.reveal());
        act(SetConnected {id, true});
        return id;
    }

    void joinMany(int count)
    {
        for (int i = 1; i <= count; ++i)
            join(QStringLiteral("Player %1").arg(i));
    }

    RoomEvents answer(PlayerId player, const QString &choice)
    {
        return act(SubmitAnswer {player, room.currentQuestion().id, AnswerChoice {{choice}}, now});
    }

    void wait(Milliseconds time) { now += time; }

    /// Moves phase by phase until the room is in this one.
    void playTo(Phase phase)
    {
        while (room.phase != phase)
            act(AdvancePhase {});
    }

    GameRoom room;
    TimePoint now = fromUnixMs(1795359600000);
    QHash<PlayerId, QString> tokens;

private:
    RoomEvents fold(const Result<RoomEvents> &decided)
    {
        if (!decided)
            qFatal("refused: %s", qPrintable(decided.error().message));
        apply(room, JournalEntry {++m_sequence, now, *decided});
        return *decided;
    }

    quint64 m_sequence = 0;
};

/// A question of two choices, `a` and `b`, of which `a` is right.
inline Question twoChoiceQuestion(int number)
{
    Question question;
    question.id.value = QStringLiteral("q%1").arg(number);
    question.text = QStringLiteral("Question %1?").arg(number);
    question.choices = {{{QStringLiteral("a")}, QStringLiteral("Danube")},
                        {{QStringLiteral("b")}, QStringLiteral("Rhine")}};
    question.key.choices = {{QStringLiteral("a")}};
    question.category = QStringLiteral("Geography");
    return question;
}

inline NewRoom newRoomOf(int questionCount)
{
    NewRoom made;
    made.title = QStringLiteral("Friday quiz");
    made.topic = QStringLiteral("World History");
    made.maxPlayerCount = 20000;
    made.settings.closeWhenAllAnswered = false;
    for (int number = 1; number <= questionCount; ++number)
        made.questions.append(twoChoiceQuestion(number));
    return made;
}
