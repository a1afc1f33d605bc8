#pragma once

#include "core/service/roomdoctor.h"
#include "ui/doctor/checkcard.h"

class QComboBox;

/// Where phones find this computer, and which address QR codes show.
class AddressCard : public CheckCard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddressCard)

public:
    explicit AddressCard(RoomDoctor &doctor, QWidget *parent = nullptr);

    void showState(const DoctorState &state);

private:
    void choose(int index);

    RoomDoctor &m_doctor;
    QComboBox *m_addresses;
};
