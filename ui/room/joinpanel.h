#pragma once

#include <QFrame>

class ElidedLabel;
class PlainLabel;
class QrView;
class RoomWatch;

/// The lobby: how people get in, and how many have.
class JoinPanel : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JoinPanel)

public:
    explicit JoinPanel(RoomWatch &watch, QWidget *parent = nullptr);

    /// Addresses on other networks, for phones that can't reach the first; empty when there is
    /// none.
    void setOtherAddresses(const QStringList &addresses);

Q_SIGNALS:
    void audienceAsked();
    /// Whether phones will find this computer is to be looked at.
    void doctorAsked();

private:
    void showRoom();
    void showCount();
    void copyAddress();

    RoomWatch &m_watch;
    ElidedLabel *m_address;
    PlainLabel *m_code;
    PlainLabel *m_present;
    PlainLabel *m_plan;
    PlainLabel *m_others;
    QrView *m_qr;
};
