#pragma once

#include <QString>

/// How a check came out; each goes with an icon and a word.
enum class CheckState { Open, Busy, Good, Notice, Bad };

/// What the doctor says of one thing.
struct Finding
{
    CheckState state = CheckState::Open;
    QString text;

    bool operator==(const Finding &) const = default;
};

/// "Good", "Look at this" …
QString checkStateWords(CheckState state);
/// "12 ms"; never less than one.
QString millisecondWords(double ms);
