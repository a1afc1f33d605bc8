#pragma once

#include "core/support/qrcode.h"

#include <QWidget>

/// Draws a QR code with its quiet zone, black on white whatever the theme is: phones need it so.
void paintQrCode(QPainter &painter, const QRectF &rect, const QrCode &code);

/// A QR code as large as the widget's smaller side.
class QrView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QrView)

public:
    explicit QrView(QWidget *parent = nullptr);

    void setText(const QString &text);

    QSize sizeHint() const override { return {240, 240}; }
    QSize minimumSizeHint() const override { return {140, 140}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QrCode m_code;
};
