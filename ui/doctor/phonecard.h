#pragma once

#include "core/service/roomdoctor.h"
#include "ui/doctor/checkcard.h"

class PlainLabel;
class QrView;

/// A code to scan, and which phones have been there.
class PhoneCard : public CheckCard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhoneCard)

public:
    explicit PhoneCard(QWidget *parent = nullptr);

    void showState(const DoctorState &state);

private:
    QrView *m_qr;
    PlainLabel *m_visits;
};
