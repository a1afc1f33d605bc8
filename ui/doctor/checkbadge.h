#pragma once

#include "ui/doctor/finding.h"

#include <QWidget>

/// How a check came out, as an icon and a word in its colour.
class CheckBadge : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckBadge)

public:
    explicit CheckBadge(QWidget *parent = nullptr);

    void setState(CheckState state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CheckState m_state = CheckState::Open;
};
