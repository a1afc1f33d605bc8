#include "ui/sound/wavfile.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WavFormat)
};

constexpr qint64 largestFile = 50 * 1024 * 1024;
constexpr quint16 integerSamples = 1;
constexpr quint16 extensible = 0xfffe; ///< The real format follows in the chunk.
constexpr qsizetype realFormatAt = 24;
constexpr int fewestRate = 8000;
constexpr int mostRate = 192000;

struct Chunk
{
    QByteArray name;
    quint32 size = 0;
};

std::optional<Chunk> readChunk(QIODevice &device)
{
    const QByteArray head = device.read(8);
    if (head.size() < 8)
        return std::nullopt;
    return Chunk{head.first(4), qFromLittleEndian<quint32>(head.constData() + 4)};
}

/// Empty for a format that isn't plain samples.
std::optional<WavFormat> parseFormat(const QByteArray &bytes)
{
    if (bytes.size() < 16)
        return std::nullopt;
    const auto number = [&](qsizetype at) { return qFromLittleEndian<quint16>(bytes.data() + at); };
    quint16 kind = number(0);
    if (kind == extensible && bytes.size() >= realFormatAt + 2)
        kind = number(realFormatAt);
    WavFormat format{.channels = number(2),
                     .rate = int(qFromLittleEndian<quint32>(bytes.data() + 4)),
                     .bits = number(14)};
    const bool playable = kind == integerSamples && (format.channels == 1 || format.channels == 2)
        && format.rate >= fewestRate && format.rate <= mostRate
        && (format.bits == 8 || format.bits == 16 || format.bits == 32);
    return playable ? std::optional(format) : std::nullopt;
}

std::unexpected<QString> refuse(const QString &words, const QString &name)
{
    return std::unexpected(words.arg(name));
}

} // namespace

std::expected<WavFormat, QString> readWavFormat(QIODevice &device, const QString &name)
{
    const QString notWav =
        Words::tr("“%1” is not a WAV file. Convert it to WAV (16 bit PCM) and choose it again.");
    if (device.size() > largestFile)
        return refuse(Words::tr("“%1” is larger than 50 MB. Use a shorter sound."), name);
    const QByteArray head = device.read(12);
    if (!head.startsWith("RIFF") || !head.endsWith("WAVE"))
        return refuse(notWav, name);
    std::optional<WavFormat> format;
    while (const std::optional<Chunk> chunk = readChunk(device)) {
        if (chunk->name == "fmt ") {
            format = parseFormat(device.read(chunk->size));
            if (!format)
                return refuse(Words::tr("“%1” is a WAV file of a kind that can't be played. "
                                        "Convert it to 16 bit PCM, mono or stereo."),
                              name);
        } else if (chunk->name == "data") {
            const qint64 present = qMin<qint64>(chunk->size, device.size() - device.pos());
            if (!format || present <= 0)
                break;
            format->seconds =
                double(present) * 8 / (double(format->rate) * format->channels * format->bits);
            return *format;
        } else {
            device.skip(chunk->size);
        }
        // Chunks begin at even places.
        if (chunk->size % 2)
            device.skip(1);
    }
    return refuse(Words::tr("“%1” has no sound in it. Choose another file."), name);
}
