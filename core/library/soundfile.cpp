#include "core/library/soundfile.h"

#include <QtEndian>

namespace
{

constexpr qsizetype riffHead = 12;
constexpr qsizetype chunkHead = 8;
constexpr qsizetype tagHead = 10;
constexpr qsizetype oldTag = 128;

quint8 byteAt(const QByteArray &bytes, qsizetype at)
{
    return at < bytes.size() ? quint8(bytes[at]) : 0;
}

bool isWav(const QByteArray &bytes)
{
    return bytes.startsWith("RIFF") && bytes.sliced(0, std::min(bytes.size(), riffHead)).endsWith("WAVE");
}

/// The head of an MPEG audio frame, layer III.
bool beginsWithFrame(const QByteArray &bytes)
{
    const quint8 second = byteAt(bytes, 1);
    const quint8 third = byteAt(bytes, 2);
    const bool isLayer3 = (second & 0xe6) == 0xe2 && (second & 0x18) != 0x08;
    return byteAt(bytes, 0) == 0xff && isLayer3 && (third & 0xf0) != 0xf0 && (third & 0x0c) != 0x0c;
}

/// Of the ID3v2 tag at the beginning, its head included; 0 without one.
qsizetype tagSize(const QByteArray &bytes)
{
    if (!bytes.startsWith("ID3") || bytes.size() < tagHead)
        return 0;
    qsizetype size = 0;
    for (qsizetype at = 6; at < tagHead; ++at)
        size = size << 7 | (byteAt(bytes, at) & 0x7f);
    return std::min(size + tagHead, bytes.size());
}

bool isMp3(const QByteArray &bytes)
{
    return beginsWithFrame(bytes) || tagSize(bytes) > 0;
}

QByteArray untaggedMp3(const QByteArray &bytes)
{
    QByteArray sound = bytes.sliced(tagSize(bytes));
    if (sound.size() >= oldTag && QByteArrayView(sound).last(oldTag).startsWith("TAG"))
        sound.chop(oldTag);
    return sound;
}

QByteArray untaggedWav(const QByteArray &bytes)
{
    QByteArray kept = bytes.first(riffHead);
    qsizetype at = riffHead;
    while (at + chunkHead <= bytes.size()) {
        const qsizetype length = qFromLittleEndian<quint32>(bytes.constData() + at + 4);
        const qsizetype padded = chunkHead + length + length % 2;
        const QByteArray name = bytes.sliced(at, 4);
        if (name == "fmt " || name == "fact" || name == "data")
            kept += bytes.sliced(at, std::min(padded, bytes.size() - at));
        at += padded;
    }
    qToLittleEndian(quint32(kept.size() - chunkHead), kept.data() + 4);
    return kept;
}

} // namespace

QByteArray soundTypeOf(const QByteArray &bytes)
{
    if (isWav(bytes))
        return "audio/wav";
    if (bytes.startsWith("OggS"))
        return "audio/ogg";
    if (isMp3(bytes))
        return "audio/mpeg";
    return {};
}

QByteArray withoutTags(const QByteArray &sound)
{
    const QByteArray type = soundTypeOf(sound);
    if (type == "audio/mpeg")
        return untaggedMp3(sound);
    return type == "audio/wav" ? untaggedWav(sound) : sound;
}
