#pragma once

#include "core/game/question.h"
#include "core/game/settings.h"
#include "core/support/clock.h"

// Points for a right answer given `elapsed` after opening, of a question worth `points` that was
// open for `limit`. Source of all: docs/protocol.md section 5. Integers, halves rounded up.

/// A part of the points, for answers that are partly right: `right` of `of`.
struct Share
{
    int right = 1;
    int of = 1;

    bool isAll() const { return right == of; }
};

/// Full points under 500 ms, then falling to half at the limit.
int speedPoints(int points, Milliseconds elapsed, Milliseconds limit, Share share = {});

/// Falling to nothing at the limit, but at least 1.
int linearPoints(int points, Milliseconds elapsed, Milliseconds limit, Share share = {});

/// The same whenever it came.
int flatPoints(int points, Share share = {});

/// By place among the right answers, 1 first: 5 % less for each place, at least half.
int orderPoints(int points, int place, Share share = {});

/// All the points plus a speed share under `points / questionCount`, so that more right answers
/// always beat faster ones.
int accuracyFirstPoints(int points, Milliseconds elapsed, Milliseconds limit, int questionCount,
                        Share share = {});

/// 100 for each right answer in a row beyond the first, at most 500.
int streakBonus(int streak);

/// What a wrong answer costs before the score's floor of 0: `percent` of the points.
int penaltyPoints(int points, int percent);

/// What a stake comes to: so much of it as the answer earned, or all of it lost.
int wageredPoints(int wager, Share share);

/// How much of the points an answer earns; the answer is right when it earns all. For Multi the right
/// picks less the wrong ones, of all right choices; otherwise all or nothing. Where the nearest number
/// wins, `nearest` is how far off the best answer is.
Share earnedShare(const Question &question, const Answer &answer, double nearest = 0);

/// How far a number is off; infinite for an answer without one.
double distanceTo(const NumberKey &key, const Answer &answer);
