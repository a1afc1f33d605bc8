#pragma once

/// A scale from 0 to round numbers.
struct ChartScale
{
    double top = 1;
    double step = 1; ///< Between its marks; `top` is a multiple.

    bool operator==(const ChartScale &) const = default;
};

/// A scale with at most `marks` marks above 0 that reaches `most` and at least `least`, with a step
/// of 1, 2 or 5 times a power of ten, never under `finest`.
ChartScale chartScale(double most, double least, double finest, int marks);
