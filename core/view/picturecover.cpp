#include "core/view/picturecover.h"

#include <algorithm>
#include <numeric>

namespace
{

constexpr int tileCount = coverColumns * coverRows;
constexpr int calmSteps = 4;

quint32 fnv1a(const QByteArray &bytes)
{
    quint32 hash = 0x811c9dc5;
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 0x01000193;
    return hash;
}

} // namespace

QList<int> uncoverOrder(const QuestionId &question)
{
    QList<int> tiles(tileCount);
    std::iota(tiles.begin(), tiles.end(), 0);
    const QByteArray ending = ':' + question.value.toUtf8();
    std::ranges::stable_sort(tiles, {}, [&ending](int tile) {
        return fnv1a(QByteArray::number(tile) + ending);
    });
    return tiles;
}

int uncoveredTiles(Milliseconds left, Milliseconds total, bool reducedMotion)
{
    if (total.count() <= 0)
        return tileCount;
    const auto gone = std::clamp(total - left, Milliseconds(0), total);
    const int steps = reducedMotion ? calmSteps : tileCount;
    return int(gone.count() * steps / total.count()) * (tileCount / steps);
}
