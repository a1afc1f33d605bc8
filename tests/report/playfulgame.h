#pragma once

#include "tests/view/playedroom.h"

/// A question to buzz for, at which Bo is first and wrong and Ann right while Cy has no turn, then one
/// on which Ann stakes 300 and is right, Bo 200 and is wrong, and Cy 100 and gives no answer.
struct PlayfulGame
{
    PlayfulGame()
        : game(made())
        , ann(game.join(QStringLiteral("Ann")))
        , bo(game.join(QStringLiteral("Bo")))
        , cy(game.join(QStringLiteral("Cy")))
    {
        using namespace std::chrono_literals;
        game.act(StartGame {});
        game.playTo(Phase::Answering);
        for (const PlayerId player : {bo, ann, cy}) {
            game.wait(2s);
            game.act(SubmitAnswer {player, buzzer, AnswerBuzz {}, game.now});
        }
        game.act(JudgeBuzz {buzzer, bo, false});
        game.act(JudgeBuzz {buzzer, ann, true});
        game.playTo(Phase::Intro);
        for (const auto &[player, points] : {std::pair(ann, 300), std::pair(bo, 200), std::pair(cy, 100)})
            game.act(PlaceWager {player, 1, points});
        game.playTo(Phase::Answering);
        game.wait(1s);
        game.answer(ann, QStringLiteral("a"));
        game.answer(bo, QStringLiteral("b"));
        game.act(EndGame {});
    }

    static NewRoom made()
    {
        NewRoom made = newRoomOf(2);
        made.questions[0].type = QuestionType::Buzzer;
        made.questions[0].choices.clear();
        made.questions[0].key = {.texts = {QStringLiteral("Danube"), QStringLiteral("Donau")}};
        made.questions[1].hasWager = true;
        return made;
    }

    const QuestionId buzzer {QStringLiteral("q1")};
    PlayedRoom game;
    PlayerId ann;
    PlayerId bo;
    PlayerId cy;
};
