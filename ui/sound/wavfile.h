#pragma once

#include <expected>

class QIODevice;
class QString;

/// What a WAV file holds.
struct WavFormat
{
    int channels = 0;
    int rate = 0; ///< Samples a second of one channel.
    int bits = 0; ///< Of one sample.
    double seconds = 0;

    bool operator==(const WavFormat &) const = default;
};

/// Reads the head of an open WAV file and checks that the player can play it. The error is in words
/// for the host and calls the file `name`.
std::expected<WavFormat, QString> readWavFormat(QIODevice &device, const QString &name);
