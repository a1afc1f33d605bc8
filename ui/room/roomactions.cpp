#include "ui/room/roomactions.h"

#include "ui/room/roomcommands.h"
#include "ui/room/roomwatch.h"
#include "ui/theme/icons.h"
#include "ui/widgets/confirm.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace
{

QAction *makeAction(QWidget *page, const QString &name, const QKeySequence &key)
{
    auto *action = new QAction(page);
    action->setObjectName(name);
    action->setShortcut(key);
    // A key that is held down must not run through the game.
    action->setAutoRepeat(false);
    return action;
}

} // namespace

RoomActions::RoomActions(HostSession &session, RoomWatch &watch, QWidget *page)
    : QObject(page)
    , m_watch(watch)
    , m_page(page)
    , m_commands(new RoomCommands(session, watch.code(), this))
    , m_next(makeAction(page, u"nextAction"_s, Qt::Key_Space))
    , m_pause(makeAction(page, u"pauseAction"_s, Qt::Key_P))
    , m_lock(makeAction(page, u"lockAction"_s, Qt::Key_L))
    , m_end(makeAction(page, u"endAction"_s, Qt::CTRL | Qt::Key_E))
{
    m_end->setText(tr("End game…"));
    m_end->setIcon(strokeIcon(u"flag"_s));
    connect(m_next, &QAction::triggered, this, [this] { m_commands->send(m_step.command); });
    connect(m_pause, &QAction::triggered, this, [this] {
        if (m_watch.room().phase == Phase::Paused)
            m_commands->send(ResumeGame{});
        else
            m_commands->send(PauseGame{});
    });
    connect(m_lock, &QAction::triggered, this, [this] {
        m_commands->send(LockRoom{m_watch.room().settings.join != JoinMode::Locked});
    });
    connect(m_end, &QAction::triggered, this, &RoomActions::askEnd);
    connect(m_commands, &RoomCommands::busyChanged, this, &RoomActions::update);
    connect(m_commands, &RoomCommands::refused, this, &RoomActions::refused);
    connect(&watch, &RoomWatch::opened, this, &RoomActions::update);
    connect(&watch, &RoomWatch::roomEdited, this, &RoomActions::update);
    connect(&watch, &RoomWatch::phaseChanged, this, &RoomActions::update);
    connect(&watch, &RoomWatch::phaseChanged, m_commands, &RoomCommands::settle);
    update();
}

void RoomActions::askRemoval(PlayerId player)
{
    const Player *found = m_watch.room().player(player);
    if (!found)
        return;
    askConfirmation(m_page,
                    {.title = tr("Remove %1 from the room?").arg(found->name),
                     .text = tr("The player is put out and loses the points. Joining again under "
                                "another name is possible unless you lock the room."),
                     .action = tr("Remove player"),
                     .cancel = tr("Keep")},
                    [this, player] {
                        m_commands->send(RemovePlayer{player, false});
                    });
}

void RoomActions::approve(PlayerId player)
{
    m_commands->send(ApprovePlayer{player});
}

void RoomActions::update()
{
    const GameRoom &room = m_watch.room();
    const bool free = m_watch.isOpen() && !m_commands->isVisiblyBusy();
    const bool running = room.status == RoomStatus::InProgress;
    const bool paused = room.phase == Phase::Paused;
    const bool locked = room.settings.join == JoinMode::Locked;
    m_step = nextStep(room);
    m_next->setText(m_step.text());
    m_next->setIcon(strokeIcon(m_step.icon(), IconInk::OnAccent));
    m_next->setEnabled(free && m_step.kind != NextStep::Kind::None);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(strokeIcon(paused ? u"play"_s : u"pause"_s));
    m_pause->setEnabled(free && running);
    m_lock->setText(locked ? tr("Unlock room") : tr("Lock room"));
    m_lock->setIcon(strokeIcon(locked ? u"unlock"_s : u"lock"_s));
    m_lock->setEnabled(free && !room.isFinished() && m_watch.isOpen());
    m_end->setEnabled(free && running);
}

void RoomActions::askEnd()
{
    askConfirmation(m_page,
                    {.title = tr("End this game now?"),
                     .text = tr("An open question is closed and counted, then everybody sees the "
                                "podium. The game can't be taken up again."),
                     .action = tr("End game"),
                     .cancel = tr("Go on playing")},
                    [this] { m_commands->send(EndGame{}); });
}
