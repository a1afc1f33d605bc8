#include "ui/audience/stagepicture.h"

#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QImageReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StagePicture)
};

constexpr qint64 largestFile = 20 * 1024 * 1024;
constexpr qint64 mostPixels = 32'000'000;
constexpr int decodedMegabytes = 160;
constexpr int parts = 64; ///< A side of the small copy in which brightness is measured.
constexpr double readable = 4.5;
constexpr double leastVeil = 0.25;
constexpr double veilStep = 0.01;

/// The size to decode in: within the bound, and never blown up unless it is drawn from lines.
QSize wantedSize(const QImageReader &reader, const QSize &bound)
{
    QSize size = reader.size();
    QSize limit = bound;
    if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90))
        limit.transpose();
    const bool fromLines = reader.format().startsWith("svg");
    if (fromLines || size.width() > limit.width() || size.height() > limit.height())
        size.scale(limit, Qt::KeepAspectRatio);
    return size.expandedTo({1, 1});
}

void measure(StagePicture &picture)
{
    const QImage small = picture.image
                             .scaled(parts, parts, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_ARGB32);
    double darkest = 2;
    double brightest = -1;
    double red = 0;
    double green = 0;
    double blue = 0;
    double weight = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const QColor colour = small.pixelColor(x, y);
            if (colour.alphaF() < 0.1f)
                continue;
            const double light = luminance(colour);
            if (light < darkest) {
                darkest = light;
                picture.darkest = colour;
            }
            if (light > brightest) {
                brightest = light;
                picture.brightest = colour;
            }
            const double alpha = colour.alphaF();
            red += colour.redF() * alpha;
            green += colour.greenF() * alpha;
            blue += colour.blueF() * alpha;
            weight += alpha;
        }
    }
    if (weight > 0)
        picture.average = QColor::fromRgbF(float(red / weight), float(green / weight),
                                           float(blue / weight));
}

QString notReadable(const QString &name)
{
    return Words::tr("“%1” is not a picture that Quizstage can read. Use a PNG, JPEG or SVG file.")
        .arg(name);
}

} // namespace

std::expected<StagePicture, QString> readStagePicture(QIODevice &device, const QString &name,
                                                      const QSize &bound)
{
    if (device.size() > largestFile)
        return std::unexpected(
            Words::tr("“%1” is larger than 20 MB. Use a smaller picture.").arg(name));
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    reader.setAllocationLimit(decodedMegabytes);
    const QSize size = reader.size();
    if (!reader.canRead() || size.isEmpty())
        return std::unexpected(notReadable(name));
    if (qint64(size.width()) * size.height() > mostPixels)
        return std::unexpected(
            Words::tr("“%1” has %2 × %3 pixels, which is more than 32 million. Use a smaller picture.")
                .arg(name, QString::number(size.width()), QString::number(size.height())));
    reader.setScaledSize(wantedSize(reader, bound));
    StagePicture picture;
    picture.image = reader.read();
    if (picture.isNull())
        return std::unexpected(notReadable(name));
    measure(picture);
    return picture;
}

double veilFor(const StagePicture &picture, const Theme &theme)
{
    const auto isReadable = [&](double veil) {
        const auto inks = {theme.text, theme.muted, theme.accent};
        const auto grounds = {mixed(theme.background, picture.darkest, veil),
                              mixed(theme.background, picture.brightest, veil)};
        return std::ranges::all_of(grounds, [&](const QColor &ground) {
            return std::ranges::all_of(
                inks, [&](const QColor &ink) { return contrastRatio(ink, ground) >= readable; });
        });
    };
    double veil = leastVeil;
    while (veil < 1 && !isReadable(veil))
        veil += veilStep;
    return qMin(veil, 1.0);
}
