#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// A QR code as a square of modules, quiet zone not included.
struct QrCode
{
    int size = 0;
    QList<bool> modules; ///< Row by row; true is dark.

    bool isDark(int x, int y) const { return modules[y * size + x]; }
};

/// The smallest QR code of `text` with medium error correction; size 0 when it doesn't fit one.
QrCode qrCode(const QString &text);

/// As an SVG image with its quiet zone of four modules.
QByteArray qrSvg(const QrCode &code);

/// For a terminal, two modules to a character cell.
QString qrText(const QrCode &code);
