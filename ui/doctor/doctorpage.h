#pragma once

#include <QTimer>
#include <QWidget>

class AddressCard;
class CheckCard;
class FirewallCard;
class PhoneCard;
class RehearsalCard;
class RoomDoctor;

/// The room doctor: what to look at before the doors open, as a short checklist.
class DoctorPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DoctorPage)

public:
    explicit DoctorPage(RoomDoctor &doctor, QWidget *parent = nullptr);

Q_SIGNALS:
    void backAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeCards();
    void showState();

    RoomDoctor &m_doctor;
    AddressCard *m_address;
    CheckCard *m_port;
    FirewallCard *m_firewall;
    PhoneCard *m_phone;
    RehearsalCard *m_rehearsal;
    QTimer m_looks;
};
