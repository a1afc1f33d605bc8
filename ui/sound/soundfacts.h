#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

/// What can be said of a sound without playing it.
struct SoundFacts
{
    QString format; ///< "MP3", "Ogg" or "WAV"; empty for what is none of them.
    std::optional<std::chrono::milliseconds> length; ///< Empty where the file does not tell.

    bool operator==(const SoundFacts &) const = default;
};

/// Reads heads alone; for the few megabytes that a question's sound may have it takes a moment.
SoundFacts soundFacts(const QByteArray &bytes);
