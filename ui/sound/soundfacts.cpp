#include "ui/sound/soundfacts.h"

#include "core/library/soundfile.h"
#include "ui/sound/wavfile.h"

#include <QBuffer>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

using Length = std::optional<milliseconds>;

milliseconds ofSeconds(double seconds)
{
    return milliseconds(qint64(seconds * 1000));
}

Length wavLength(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto format = readWavFormat(buffer, {});
    return format ? Length(ofSeconds(format->seconds)) : std::nullopt;
}

/// Samples a second of an Ogg's first stream; 0 for one that is neither Vorbis nor Opus.
quint32 oggRate(const QByteArray &bytes)
{
    constexpr qsizetype rateAt = 12; // In the head of a Vorbis stream, behind version and channels.
    constexpr quint32 opusRate = 48000;
    const QByteArray head = bytes.first(qMin<qsizetype>(bytes.size(), 512));
    const qsizetype vorbis = head.indexOf("\x01vorbis");
    if (vorbis >= 0 && vorbis + rateAt + 4 <= head.size())
        return qFromLittleEndian<quint32>(head.constData() + vorbis + rateAt);
    return head.contains("OpusHead") ? opusRate : 0;
}

Length oggLength(const QByteArray &bytes)
{
    constexpr qsizetype placeAt = 6; // In a page's head: the sample it ends with.
    const quint32 rate = oggRate(bytes);
    const qsizetype page = bytes.lastIndexOf("OggS");
    if (rate == 0 || page < 0 || page + placeAt + 8 > bytes.size())
        return std::nullopt;
    const auto last = qFromLittleEndian<qint64>(bytes.constData() + page + placeAt);
    return last > 0 ? Length(ofSeconds(double(last) / rate)) : std::nullopt;
}

/// A frame of an MPEG layer 3 stream.
struct Frame
{
    qsizetype size = 0; ///< Bytes, its head included; 0: there is none here.
    double seconds = 0;
};

Frame frameAt(const QByteArray &bytes, qsizetype at)
{
    constexpr std::array rates{44100, 48000, 32000};
    constexpr std::array<int, 16> kilobits1{0,   32,  40,  48,  56,  64,  80,  96,
                                            112, 128, 160, 192, 224, 256, 320, 0};
    constexpr std::array<int, 16> kilobits2{0,  8,  16, 24,  32,  40,  48,  56,
                                            64, 80, 96, 112, 128, 144, 160, 0};
    const auto byte = [&](qsizetype i) { return quint8(bytes[at + i]); };
    const bool isHead = at + 4 <= bytes.size() && byte(0) == 0xff && (byte(1) & 0xe6) == 0xe2;
    if (!isHead || (byte(1) & 0x18) == 0x08)
        return {};
    const int version = (byte(1) >> 3) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5.
    const size_t rateIndex = (byte(2) >> 2) & 3;
    const size_t bitIndex = byte(2) >> 4;
    const int kilobits = version == 3 ? kilobits1[bitIndex] : kilobits2[bitIndex];
    if (rateIndex == 3 || kilobits == 0)
        return {};
    const int rate = rates[rateIndex] / (version == 3 ? 1 : version == 2 ? 2 : 4);
    const int samples = version == 3 ? 1152 : 576;
    const int padding = (byte(2) >> 1) & 1;
    return {samples / 8 * kilobits * 1000 / rate + padding, double(samples) / rate};
}

Length mp3Length(const QByteArray &bytes)
{
    double seconds = 0;
    qsizetype at = 0;
    while (at + 4 <= bytes.size()) {
        const Frame frame = frameAt(bytes, at);
        seconds += frame.seconds;
        at += qMax<qsizetype>(1, frame.size);
    }
    return seconds > 0 ? Length(ofSeconds(seconds)) : std::nullopt;
}

} // namespace

SoundFacts soundFacts(const QByteArray &bytes)
{
    const QByteArray type = soundTypeOf(bytes);
    if (type == "audio/wav")
        return {u"WAV"_s, wavLength(bytes)};
    if (type == "audio/ogg")
        return {u"Ogg"_s, oggLength(bytes)};
    if (type == "audio/mpeg")
        return {u"MP3"_s, mp3Length(bytes)};
    return {};
}
