#pragma once

#include "core/service/roomdoctor.h"
#include "ui/doctor/checkcard.h"

class PlainLabel;
class QPushButton;

/// Whether this computer may keep phones out, and the command that lets them in.
class FirewallCard : public CheckCard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirewallCard)

public:
    explicit FirewallCard(QWidget *parent = nullptr);

    void showState(const DoctorState &state);

private:
    void copy();

    PlainLabel *m_commands;
    QPushButton *m_copy;
};
