#include "ui/room/waitingpanel.h"

#include "ui/room/roomwatch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

/// Who is being asked for this room, and how far that is; empty while nobody is.
QString progressWords(const GenerationStatus &status, const RoomCode &code)
{
    const auto found = std::ranges::find(status.rooms, code, &GenerationProgress::code);
    if (found == status.rooms.end())
        return {};
    if (found->othersFirst)
        return WaitingPanel::tr("Programs that listen have %1 s to bring them.").arg(found->seconds);
    const QString source = found->source == GenerationStatus::bank
        ? WaitingPanel::tr("the question bank")
        : found->source;
    return WaitingPanel::tr("%1 of %2 questions are there. Asking %3, for %4 s at most.")
        .arg(numberWords(found->made), numberWords(found->wanted), source)
        .arg(found->seconds);
}

} // namespace

WaitingPanel::WaitingPanel(HostSession &session, RoomWatch &watch, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_watch(watch)
    , m_title((new PlainLabel(TextRole::Heading, this))->wrapped())
    , m_reason((new PlainLabel(TextRole::Subtitle, this))->wrapped())
    , m_text((new PlainLabel(TextRole::Muted, this))->wrapped())
    , m_progress((new PlainLabel(TextRole::Subtitle, this))->wrapped())
    , m_listeners((new PlainLabel(TextRole::Strong, this))->wrapped())
    , m_callOff(makeButton(tr("Call it off"), u"cross"_s, ButtonLook::Plain, this))
    , m_again(makeButton(tr("Try again"), u"plus"_s, ButtonLook::Primary, this))
    , m_delete(makeButton(tr("Delete room"), u"trash"_s, ButtonLook::Danger, this))
{
    setProperty("panel", u"true"_s);
    m_callOff->setObjectName(u"callOffButton"_s);
    m_again->setObjectName(u"tryAgainButton"_s);
    m_delete->setObjectName(u"deleteFailedButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(40, 32, 40, 32);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addWidget(m_progress);
    column->addWidget(m_text);
    column->addWidget(m_listeners);
    column->addSpacing(16);
    column->addLayout(makeButtons());
    column->addStretch(3);

    connect(m_callOff, &QPushButton::clicked, this, &WaitingPanel::askToCallOff);
    connect(m_again, &QPushButton::clicked, this, &WaitingPanel::tryAgain);
    connect(m_delete, &QPushButton::clicked, this, &WaitingPanel::removalAsked);
    connect(&session, &HostSession::nodeStatusChanged, this, &WaitingPanel::showRoom);
    connect(&session, &HostSession::generationChanged, this, &WaitingPanel::showRoom);
    for (const auto signal : {&RoomWatch::opened, &RoomWatch::phaseChanged, &RoomWatch::roomEdited})
        connect(&watch, signal, this, &WaitingPanel::showRoom);
    showRoom();
}

QLayout *WaitingPanel::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_callOff);
    row->addWidget(m_again);
    row->addWidget(m_delete);
    row->addStretch();
    return row;
}

void WaitingPanel::showRoom()
{
    const GameRoom &room = m_watch.room();
    const bool failed = room.status == RoomStatus::Failed;
    m_reason->setVisible(failed);
    m_progress->setVisible(!failed);
    m_listeners->setVisible(!failed);
    m_callOff->setVisible(!failed);
    m_again->setVisible(failed);
    m_delete->setVisible(failed);
    if (failed)
        showFailed(room);
    else
        showBuilding(room);
}

void WaitingPanel::showBuilding(const GameRoom &room)
{
    m_title->setText(tr("Waiting for questions on “%1”").arg(oneLine(room.topic)));
    m_text->setText(tr("Quizstage makes them, or a program that is connected to this node brings "
                       "them. The room has waited since %1, and is ready to start as soon as they are "
                       "there. People can join already, at %2 with the code %3.")
                        .arg(clockWords(room.createdAt),
                             fullAddress(m_watch.joinUrl(), m_watch.code()),
                             m_watch.code().display()));
    m_progress->setText(progressWords(m_session.generation(), m_watch.code()));
    const NodeStatus status = m_session.nodeStatus();
    m_listeners->setText(listenerWords(status.listenerCount, status.shared));
}

void WaitingPanel::showFailed(const GameRoom &room)
{
    m_title->setText(tr("This room gets no questions"));
    m_reason->setText(room.failureReason);
    m_text->setText(tr("Trying again makes a room with the same topic, options and picture, and "
                       "deletes this one. It has a code of its own, so people join anew. For another "
                       "topic, or a pack, make a new room."));
}

void WaitingPanel::askToCallOff()
{
    const int players = m_watch.room().seatCount;
    if (players == 0)
        return callOff();
    askConfirmation(this,
                    {.title = tr("Call “%1” off?").arg(oneLine(m_watch.room().title)),
                     .text = tr("%Ln player(s) have joined. They will see that there is no game, and a "
                                "new room has another code.",
                                nullptr, players),
                     .action = tr("Call it off"),
                     .cancel = tr("Keep waiting")},
                    [this] { callOff(); });
}

void WaitingPanel::callOff()
{
    setBusy(true);
    m_session.submit(m_watch.code(), FailBuilding {tr("The host has called it off.")}, this,
                     [this](const Result<void> &result) { finish(result); });
}

void WaitingPanel::tryAgain()
{
    setBusy(true);
    m_session.duplicateRoom(m_watch.code(), this, [this](const Result<RoomCode> &made) {
        if (!made)
            return finish(std::unexpected(made.error()));
        // First there, then gone: the page of this room closes with it.
        Q_EMIT madeAgain(*made);
        remove();
    });
}

void WaitingPanel::remove()
{
    setBusy(true);
    m_session.deleteRoom(m_watch.code(), this,
                         [this](const Result<void> &result) { finish(result); });
}

void WaitingPanel::setBusy(bool busy)
{
    for (QPushButton *button : {m_callOff, m_again, m_delete})
        button->setEnabled(!busy);
}

void WaitingPanel::finish(const Result<void> &result)
{
    setBusy(false);
    if (!result)
        Q_EMIT refused(errorWords(result.error()));
}
