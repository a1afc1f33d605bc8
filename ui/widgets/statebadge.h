#pragma once

#include "core/game/gameroom.h"

#include <QWidget>

/// The colour of a room's state; the word always stands beside it.
QColor stateColour(const QPalette &palette, RoomStatus status, Phase phase);

/// A room's state as a dot and a word.
class StateBadge : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateBadge)

public:
    explicit StateBadge(QWidget *parent = nullptr);

    void setState(RoomStatus status, Phase phase);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RoomStatus m_status = RoomStatus::Idle;
    Phase m_phase = Phase::None;
};
