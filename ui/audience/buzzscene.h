#pragma once

struct BuzzView;
struct ClosedQuestion;
class StageCanvas;

// In place of the choices of a question with a buzzer.

/// What to do, then who is on turn beside the order of the buzzes.
void paintBuzzes(StageCanvas &canvas, const BuzzView &buzzes);
/// Who knew it, and what was right.
void paintBuzzAnswer(StageCanvas &canvas, const ClosedQuestion &closed);
