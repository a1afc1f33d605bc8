#include "ui/room/roomactions.h"

#include "ui/room/buzzactions.h"
#include "ui/room/corrections.h"
#include "ui/room/messagedialog.h"
#include "ui/room/roomcommands.h"
#include "ui/room/roomwatch.h"
#include "ui/theme/icons.h"
#include "ui/widgets/confirm.h"
#include "ui/words/words.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace
{

constexpr Seconds questionExtension{10};
constexpr Seconds breakExtension{60};

/// How much more time the host gives at once.
Seconds extensionFor(const GameRoom &room)
{
    return room.playPhase() == Phase::Break ? breakExtension : questionExtension;
}

// The first key is the keyboard's; the others are what presenters' clickers send.
const QList<QKeySequence> nextKeys{Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Right};
const QList<QKeySequence> startKeys = nextKeys + QList<QKeySequence>{Qt::Key_F5};
const QList<QKeySequence> pauseKeys{Qt::Key_P, Qt::Key_PageUp, Qt::Key_Left};
const QList<QKeySequence> blackOutKeys{Qt::Key_B, Qt::Key_Period};

/// What takes the game's next step. None while a buzz waits: a key that comes from habit would end the
/// question, which nothing undoes.
QList<QKeySequence> keysOfNext(const GameRoom &room, NextStep::Kind step)
{
    if (room.phase == Phase::Answering && room.currentRound().heldAt)
        return {};
    return step == NextStep::Kind::Start ? startKeys : nextKeys;
}

QAction *makeAction(QWidget *page, const QString &name, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(page);
    action->setObjectName(name);
    action->setShortcuts(keys);
    // A key that is held down must not run through the game.
    action->setAutoRepeat(false);
    return action;
}

} // namespace

RoomActions::RoomActions(RoomCommands &commands, RoomWatch &watch, Corrections &corrections,
                         QWidget *page)
    : QObject(page)
    , m_commands(commands)
    , m_watch(watch)
    , m_corrections(corrections)
    , m_page(page)
    , m_next(makeAction(page, u"nextAction"_s, nextKeys))
    , m_pause(makeAction(page, u"pauseAction"_s, pauseKeys))
    , m_extend(makeAction(page, u"extendAction"_s, {Qt::Key_Plus}))
    , m_skip(makeAction(page, u"skipAction"_s, {Qt::Key_S}))
    , m_void(makeAction(page, u"voidAction"_s, {Qt::Key_V}))
    , m_message(makeAction(page, u"messageAction"_s, {Qt::Key_M}))
    , m_blackOut(makeAction(page, u"blackOutAction"_s, blackOutKeys))
    , m_reactions(makeAction(page, u"reactionsAction"_s, {Qt::Key_R}))
    , m_lock(makeAction(page, u"lockAction"_s, {Qt::Key_L}))
    , m_end(makeAction(page, u"endAction"_s, {Qt::CTRL | Qt::Key_E}))
    , m_buzz(new BuzzActions(commands, watch, page))
{
    nameActions();
    connectActions();
    connect(&commands, &RoomCommands::busyChanged, this, &RoomActions::update);
    connect(&watch, &RoomWatch::opened, this, &RoomActions::update);
    connect(&watch, &RoomWatch::roomEdited, this, &RoomActions::update);
    connect(&watch, &RoomWatch::phaseChanged, this, &RoomActions::update);
    connect(&watch, &RoomWatch::phaseChanged, &commands, &RoomCommands::settle);
    update();
}

QList<QAction *> RoomActions::all() const
{
    return {m_next, m_pause, m_extend, m_skip, m_void, m_buzz->right(), m_buzz->wrong(), m_message,
            m_blackOut, m_reactions, m_lock, m_end};
}

void RoomActions::nameActions()
{
    m_extend->setIcon(strokeIcon(u"more-time"_s));
    m_skip->setText(tr("Skip"));
    m_skip->setToolTip(tr("Leave this question uncounted and go on"));
    m_skip->setIcon(strokeIcon(u"skip"_s));
    m_void->setText(tr("Void question"));
    m_void->setIcon(strokeIcon(u"void"_s));
    m_message->setText(tr("Message…"));
    m_message->setIcon(strokeIcon(u"message"_s));
    m_blackOut->setText(tr("Black out"));
    m_blackOut->setIcon(strokeIcon(u"blackout"_s));
    m_reactions->setText(tr("Reactions"));
    m_reactions->setToolTip(tr("Players may send applause and the like to the screens"));
    m_reactions->setIcon(strokeIcon(u"reactions"_s));
    m_end->setText(tr("End game…"));
    m_end->setIcon(strokeIcon(u"flag"_s));
    // What stays until it is taken away looks pressed in the meantime.
    for (QAction *action : {m_void, m_message, m_blackOut, m_reactions})
        action->setCheckable(true);
}

void RoomActions::connectActions()
{
    connect(m_next, &QAction::triggered, this, [this] { m_commands.send(m_step.command); });
    connect(m_pause, &QAction::triggered, this, [this] {
        if (m_watch.room().phase == Phase::Paused)
            m_commands.send(ResumeGame{});
        else
            m_commands.send(PauseGame{});
    });
    connect(m_extend, &QAction::triggered, this,
            [this] { m_commands.sendAside(ExtendTime{extensionFor(m_watch.room())}); });
    connect(m_skip, &QAction::triggered, this, &RoomActions::askSkip);
    connect(m_void, &QAction::triggered, this, [this] {
        const GameRoom &room = m_watch.room();
        m_corrections.toggleVoid(room.questionIndex);
        updateStep();
    });
    connect(m_message, &QAction::triggered, this, &RoomActions::toggleMessage);
    connect(m_blackOut, &QAction::triggered, this, [this] {
        m_commands.sendAside(BlackOut{!m_watch.room().blackout});
        updateScreens();
    });
    connect(m_reactions, &QAction::triggered, this, &RoomActions::toggleReactions);
    connect(m_lock, &QAction::triggered, this, [this] {
        m_commands.send(LockRoom{m_watch.room().settings.join != JoinMode::Locked});
    });
    connect(m_end, &QAction::triggered, this, &RoomActions::askEnd);
}

void RoomActions::update()
{
    const GameRoom &room = m_watch.room();
    const bool free = m_watch.isOpen() && !m_commands.isVisiblyBusy();
    const bool running = room.status == RoomStatus::InProgress;
    const bool locked = room.settings.join == JoinMode::Locked;
    m_lock->setText(locked ? tr("Unlock room") : tr("Lock room"));
    m_lock->setToolTip(locked ? tr("Let new players in again") : tr("Let no new players in"));
    m_lock->setIcon(strokeIcon(locked ? u"unlock"_s : u"lock"_s));
    m_lock->setEnabled(free && !room.isFinished());
    m_end->setEnabled(free && running);
    updateStep();
    updateScreens();
    updateReactions();
}

void RoomActions::updateStep()
{
    const GameRoom &room = m_watch.room();
    const bool free = m_watch.isOpen() && !m_commands.isVisiblyBusy();
    const bool running = room.status == RoomStatus::InProgress;
    const bool paused = room.phase == Phase::Paused;
    m_step = nextStep(room);
    m_next->setText(m_step.text());
    m_next->setIcon(strokeIcon(m_step.icon(), IconInk::OnAccent));
    m_next->setShortcuts(keysOfNext(room, m_step.kind));
    m_next->setEnabled(free && m_step.kind != NextStep::Kind::None);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(strokeIcon(paused ? u"play"_s : u"pause"_s));
    m_pause->setEnabled(free && running);
    const auto extension = extensionFor(room).count();
    m_extend->setText(tr("+%1 s").arg(extension));
    m_extend->setToolTip(tr("%1 seconds more for everybody").arg(extension));
    const bool timedBreak = room.playPhase() == Phase::Break && room.phaseEndsAt;
    m_extend->setEnabled(free && running && (room.playPhase() == Phase::Answering || timedBreak));
    m_skip->setEnabled(free && (room.phase == Phase::Intro || room.phase == Phase::Answering));
    const bool isVoid = m_corrections.isVoid(room.questionIndex);
    m_void->setEnabled(free && m_corrections.isCorrectable(room.questionIndex));
    m_void->setChecked(isVoid);
    m_void->setToolTip(isVoid ? tr("Let this question count again")
                              : tr("Nobody gets points for the question just closed"));
}

void RoomActions::updateScreens()
{
    const GameRoom &room = m_watch.room();
    const bool message = !room.message.isEmpty();
    for (QAction *action : {m_message, m_blackOut})
        action->setEnabled(m_watch.isOpen());
    m_message->setChecked(message);
    m_message->setToolTip(message ? tr("Take the message off all screens")
                                  : tr("Show a message on all screens"));
    m_blackOut->setChecked(room.blackout);
    m_blackOut->setToolTip(room.blackout ? tr("Show the screens again")
                                         : tr("Make all screens black"));
}

void RoomActions::updateReactions()
{
    const GameRoom &room = m_watch.room();
    const bool on = !room.settings.reactions.isEmpty();
    if (on && m_watch.isOpen())
        m_offeredReactions = room.settings.reactions;
    m_reactions->setEnabled(m_watch.isOpen() && !room.isFinished());
    m_reactions->setChecked(on);
}

void RoomActions::toggleReactions()
{
    EditRoom edit;
    edit.settings = m_watch.room().settings;
    edit.settings->reactions
        = edit.settings->reactions.isEmpty() ? m_offeredReactions : QStringList();
    m_commands.sendAside(edit);
    updateReactions();
}

void RoomActions::askSkip()
{
    const GameRoom &room = m_watch.room();
    if (!room.hasCurrentQuestion())
        return;
    const SkipQuestion skip{.seenRevision = room.revision};
    const Round &round = room.currentRound();
    const int answered = int(std::max(round.answers.size(), round.buzzes.size()));
    if (answered == 0) {
        m_commands.send(skip);
        return;
    }
    askConfirmation(m_page,
                    {.title = tr("Skip this question?"),
                     .text = tr("%Ln answer(s) are in already and will not count. This can't be "
                                "undone.",
                                nullptr, answered),
                     .action = tr("Skip question"),
                     .cancel = tr("Keep")},
                    [this, skip] { m_commands.send(skip); });
}

void RoomActions::toggleMessage()
{
    if (m_watch.room().message.isEmpty()) {
        auto *dialog = new MessageDialog(m_page);
        connect(dialog, &MessageDialog::chosen, this,
                [this](const QString &text) { m_commands.sendAside(ShowMessage{text}); });
        dialog->open();
    } else {
        m_commands.sendAside(ShowMessage{{}});
    }
    updateScreens();
}

void RoomActions::askEnd()
{
    askConfirmation(m_page,
                    {.title = tr("End this game now?"),
                     .text = tr("An open question is closed and counted, then everybody sees the "
                                "podium. The game can't be taken up again."),
                     .action = tr("End game"),
                     .cancel = tr("Go on playing")},
                    [this] { m_commands.send(EndGame{}); });
}
