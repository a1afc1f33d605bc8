#pragma once

#include "tests/game/testgame.h"

inline NewRoom buzzerQuiz(const RoomSettings &settings)
{
    NewRoom made = quiz(2, settings);
    made.questions = {buzzerQuestion(QStringLiteral("q1")), buzzerQuestion(QStringLiteral("q2"))};
    return made;
}

/// Two buzzer questions of 10 s, both worth 1000 points.
class BuzzerGame : public TestGame
{
public:
    explicit BuzzerGame(RoomSettings settings = withoutIntro())
        : TestGame(buzzerQuiz(settings))
    {
        ann = join(QStringLiteral("Ann"));
        bo = join(QStringLiteral("Bo"));
        cy = join(QStringLiteral("Cy"));
        submit(StartGame{});
    }

    QString buzz(PlayerId player, Milliseconds latency = {})
    {
        return submit(SubmitAnswer{.player = player,
                                   .question = room.currentQuestion().id,
                                   .answer = AnswerBuzz{},
                                   .receivedAt = now,
                                   .latency = latency});
    }
    QString judge(PlayerId player, bool right)
    {
        return submit(JudgeBuzz{room.currentQuestion().id, player, right});
    }
    QList<PlayerId> order() const
    {
        QList<PlayerId> players;
        for (const Buzz &buzz : round().buzzes)
            players.append(buzz.player);
        return players;
    }
    QList<int> places() const
    {
        QList<int> places;
        for (const RankedBuzz &each : rankedBuzzes(room, room.questionIndex))
            places.append(each.place);
        return places;
    }

    PlayerId ann;
    PlayerId bo;
    PlayerId cy;
};
