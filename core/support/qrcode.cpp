#include "core/support/qrcode.h"

#include <qrcodegen.hpp>

using namespace Qt::StringLiterals;

namespace
{
constexpr int quietZone = 4;

bool isDarkOrOutside(const QrCode &code, int x, int y)
{
    return x >= 0 && y >= 0 && x < code.size && y < code.size && code.isDark(x, y);
}
} // namespace

QrCode qrCode(const QString &text)
{
    constexpr int longestUrl = 512;
    if (text.isEmpty() || text.size() > longestUrl)
        return {};
    const auto made = qrcodegen::QrCode::encodeText(text.toUtf8().constData(),
                                                    qrcodegen::QrCode::Ecc::MEDIUM);
    QrCode code {made.getSize(), {}};
    code.modules.reserve(qsizetype(code.size) * code.size);
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x)
            code.modules.append(made.getModule(x, y));
    }
    return code;
}

QByteArray qrSvg(const QrCode &code)
{
    QByteArray path;
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.isDark(x, y)) {
                path += 'M' + QByteArray::number(x + quietZone) + ','
                    + QByteArray::number(y + quietZone) + "h1v1h-1z";
            }
        }
    }
    const QByteArray side = QByteArray::number(code.size + 2 * quietZone);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + ' ' + side
        + "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
          "<path d=\""
        + path + "\" fill=\"#000\"/></svg>\n";
}

QString qrText(const QrCode &code)
{
    // Light modules are drawn, so that it reads on the usual dark terminal.
    QString text;
    for (int y = -2; y < code.size + 2; y += 2) {
        for (int x = -2; x < code.size + 2; ++x) {
            const bool upper = !isDarkOrOutside(code, x, y);
            const bool lower = y + 1 < code.size + 2 && !isDarkOrOutside(code, x, y + 1);
            text += upper ? (lower ? u'█' : u'▀') : (lower ? u'▄' : u' ');
        }
        text += u'\n';
    }
    return text;
}
