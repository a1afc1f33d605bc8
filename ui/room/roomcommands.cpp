#include "ui/room/roomcommands.h"

#include "ui/words/words.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace
{

constexpr int patienceMs = 150;

} // namespace

RoomCommands::RoomCommands(HostSession &session, const RoomCode &code, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_code(code)
{
    m_settle.setSingleShot(true);
    m_settle.setTimerType(Qt::PreciseTimer);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_visiblyBusy = true;
        Q_EMIT busyChanged();
    });
}

void RoomCommands::send(const RoomCommand &command)
{
    // A double click on the next step must not take two, nor one on a judgement judge the next player;
    // nothing else means another thing by then.
    const bool isStep = std::holds_alternative<StartGame>(command)
        || std::holds_alternative<AdvancePhase>(command)
        || std::holds_alternative<JudgeBuzz>(command);
    if (m_underWay || (isStep && m_settle.isActive()))
        return;
    m_underWay = true;
    m_patience.start();
    sendAside(command, [this](bool) { finish(); });
}

void RoomCommands::sendAside(const RoomCommand &command, std::function<void(bool taken)> replied)
{
    m_session.submit(m_code, command, this, [this, replied](const Result<void> &result) {
        if (replied)
            replied(result.has_value());
        if (!result)
            Q_EMIT refused(errorWords(result.error()));
    });
}

void RoomCommands::settle()
{
    m_settle.start(QGuiApplication::styleHints()->mouseDoubleClickInterval());
}

void RoomCommands::finish()
{
    m_underWay = false;
    m_patience.stop();
    // The reply may come before the events that it speaks of.
    settle();
    if (std::exchange(m_visiblyBusy, false))
        Q_EMIT busyChanged();
}
