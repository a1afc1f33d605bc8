#pragma once

#include "core/report/gamehistory.h"

#include <QFrame>

/// The first three of a past game on their steps.
class Podium : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Podium)

public:
    explicit Podium(QWidget *parent = nullptr);

    /// All places by rank, of which the first three are shown if they have points.
    void setPlaces(const QList<FinalPlace> &places);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<FinalPlace> m_places;
};
