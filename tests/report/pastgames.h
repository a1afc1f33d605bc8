#pragma once

#include "tests/view/playedroom.h"

/// A game that two players played to its end; `a` is right, Ann wins.
inline PlayedRoom finishedGame(const QString &title, const RoomCode &code, TimePoint start)
{
    NewRoom made = newRoomOf(3);
    made.title = title;
    made.settings.penalty = 10;
    PlayedRoom game(made);
    game.room.code = code;
    game.room.createdAt = start;
    game.now = start;
    const PlayerId ann = game.join(QStringLiteral("Ann"));
    const PlayerId bo = game.join(QStringLiteral("Bo"));
    game.act(StartGame{});
    for (int question = 0; question < 2; ++question) {
        game.playTo(Phase::Answering);
        game.wait(Milliseconds(2000));
        game.answer(ann, QStringLiteral("a"));
        game.wait(Milliseconds(2000));
        game.answer(bo, question == 0 ? QStringLiteral("a") : QStringLiteral("b"));
        game.playTo(Phase::Reveal);
    }
    game.act(EndGame{});
    return game;
}

inline const RoomCode firstCode{QStringLiteral("BCDFGH")};
inline const RoomCode secondCode{QStringLiteral("JKLMNP")};
constexpr TimePoint firstStart{Milliseconds(1'700'000'000'000)};
