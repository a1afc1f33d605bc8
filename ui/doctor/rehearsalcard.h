#pragma once

#include "core/service/roomdoctor.h"
#include "ui/doctor/checkcard.h"

class PlainLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class Segments;

/// A game of simulated phones: how many, how it goes, and what came of it.
class RehearsalCard : public CheckCard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RehearsalCard)

public:
    explicit RehearsalCard(RoomDoctor &doctor, QWidget *parent = nullptr);

    void showState(const DoctorState &state);

private:
    void layOut();
    int chosenPhones() const;
    void showDetails(const DoctorState &state);

    RoomDoctor &m_doctor;
    Segments *m_counts;
    QSpinBox *m_other;
    QPushButton *m_start;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    PlainLabel *m_details;
    PlainLabel *m_thresholds;
};
