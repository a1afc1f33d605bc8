#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <initializer_list>

/// Random numbers that depend on nothing but the keys they are made from, on every platform, so
/// that a seed gives the same game again whatever the network does in between.
class Dice
{
public:
    Dice(std::initializer_list<quint64> keys)
    {
        for (const quint64 key : keys)
            m_state = mix(m_state ^ key);
    }

    quint64 next() { return mix(m_state += 0x9e3779b97f4a7c15ULL); }

    /// A number from `low` to `high`, both included.
    int between(int low, int high) { return low + int(next() % quint64(qint64(high) - low + 1)); }

    /// True in `probability` (0..1) of the throws.
    bool chance(double probability) { return double(next() >> 11) * 0x1p-53 < probability; }

    /// A key made of a text: 64-bit FNV-1a.
    static quint64 keyOf(QByteArrayView text)
    {
        quint64 hash = 0xcbf29ce484222325ULL;
        for (const char c : text)
            hash = (hash ^ quint8(c)) * 0x100000001b3ULL;
        return hash;
    }

private:
    static quint64 mix(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    quint64 m_state = 0;
};
