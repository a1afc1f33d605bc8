#pragma once

#include "core/service/hostsession.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>

/// Says after a sudden end that it was noticed, and which games go on.
class CrashNotice : public MessageBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CrashNotice)

public:
    explicit CrashNotice(HostSession &session, QWidget *parent = nullptr);

    /// To be told at the start; shows as soon as the rooms are known.
    void tell(TimePoint end);
    /// What it was told, until the host has seen it.
    std::optional<TimePoint> told() const;

Q_SIGNALS:
    void roomAsked(const RoomCode &code);
    void roomsAsked();

private:
    void showGames();

    HostSession &m_session;
    TimePoint m_end;
    QTimer m_patience;
    RoomCode m_room; ///< The only one that goes on.
};
