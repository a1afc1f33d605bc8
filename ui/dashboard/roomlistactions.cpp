#include "ui/dashboard/roomlistactions.h"

#include "ui/theme/icons.h"
#include "ui/widgets/confirm.h"
#include "ui/words/words.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QAction *makeAction(const QString &icon, const QString &text, const QKeySequence &key,
                    QObject *parent)
{
    auto *action = new QAction(strokeIcon(icon), text, parent);
    action->setShortcut(key);
    // The keys are the list's: elsewhere Delete deletes something else.
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(false);
    return action;
}

bool isRunning(const RoomSummary &room)
{
    return room.status == RoomStatus::InProgress;
}

} // namespace

RoomListActions::RoomListActions(HostSession &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
    , m_open(makeAction(u"open"_s, tr("Open"), Qt::Key_Return, this))
    , m_window(makeAction(u"window"_s, tr("Open in its own window"), Qt::CTRL | Qt::Key_Return, this))
    , m_duplicate(makeAction(u"copy"_s, tr("Duplicate"), Qt::CTRL | Qt::Key_D, this))
    , m_end(makeAction(u"flag"_s, tr("End game…"), Qt::CTRL | Qt::Key_E, this))
    , m_remove(makeAction(u"trash"_s, tr("Delete"), QKeySequence::Delete, this))
{
    m_open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    connect(m_open, &QAction::triggered, this, [this] {
        for (const RoomSummary &room : std::as_const(m_rooms))
            Q_EMIT roomChosen(room.code);
    });
    connect(m_window, &QAction::triggered, this, [this] {
        for (const RoomSummary &room : std::as_const(m_rooms))
            Q_EMIT windowChosen(room.code);
    });
    connect(m_duplicate, &QAction::triggered, this, &RoomListActions::duplicateSelected);
    connect(m_end, &QAction::triggered, this, &RoomListActions::askEnd);
    connect(m_remove, &QAction::triggered, this, &RoomListActions::askRemoval);
}

void RoomListActions::setSelection(const QList<RoomSummary> &rooms)
{
    m_rooms = rooms;
    for (QAction *action : all())
        action->setEnabled(!rooms.isEmpty());
    m_end->setEnabled(std::ranges::any_of(rooms, isRunning));
    // A question follows only where a game is running.
    m_remove->setText(std::ranges::any_of(rooms, isRunning) ? tr("Delete…") : tr("Delete"));
}

QList<RoomSummary> RoomListActions::running() const
{
    QList<RoomSummary> rooms;
    std::ranges::copy_if(m_rooms, std::back_inserter(rooms), isRunning);
    return rooms;
}

void RoomListActions::duplicateSelected()
{
    for (const RoomSummary &room : std::as_const(m_rooms)) {
        m_session.duplicateRoom(room.code, this,
                                [this, title = room.title](const Result<RoomCode> &copy) {
                                    if (copy)
                                        Q_EMIT duplicated(*copy, title);
                                    else
                                        Q_EMIT refused(errorWords(copy.error()));
                                });
    }
}

void RoomListActions::askEnd()
{
    const QList<RoomSummary> rooms = running();
    if (rooms.isEmpty())
        return;
    const bool one = rooms.size() == 1;
    askConfirmation(
        m_page,
        {.title = one ? tr("End the game in “%1” now?").arg(oneLine(rooms.first().title))
                      : tr("End %Ln game(s) now?", nullptr, int(rooms.size())),
         .text = one ? tr("An open question is closed and counted, then everybody sees the podium. "
                          "The game can't be taken up again.")
                     : tr("Open questions are closed and counted, then everybody sees the podium. "
                          "The games can't be taken up again."),
         .action = one ? tr("End game") : tr("End %Ln game(s)", nullptr, int(rooms.size())),
         .cancel = tr("Go on playing")},
        [this, rooms] {
            for (const RoomSummary &room : rooms) {
                m_session.submit(room.code, EndGame{}, this, [this](const Result<void> &ended) {
                    if (!ended)
                        Q_EMIT refused(errorWords(ended.error()));
                });
            }
        });
}

void RoomListActions::askRemoval()
{
    const QList<RoomSummary> rooms = m_rooms;
    const QList<RoomSummary> playing = running();
    if (rooms.isEmpty())
        return;
    if (playing.isEmpty()) {
        Q_EMIT removalAsked(rooms);
        return;
    }
    const bool one = rooms.size() == 1;
    const int count = int(rooms.size());
    askConfirmation(
        m_page,
        {.title = one ? tr("Delete “%1”?").arg(oneLine(rooms.first().title))
                      : tr("Delete %Ln room(s)?", nullptr, count),
         .text = tr("%Ln game(s) are running.", nullptr, int(playing.size()))
             + u' '
             + tr("Everybody is put out, and all points are gone for good. To keep the results, end "
                  "the game first."),
         .action = one ? tr("Delete room") : tr("Delete %Ln room(s)", nullptr, count),
         .cancel = tr("Keep")},
        [this, rooms] { Q_EMIT removalConfirmed(rooms); });
}
