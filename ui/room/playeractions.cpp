#include "ui/room/playeractions.h"

#include "core/game/playername.h"
#include "ui/room/roomcommands.h"
#include "ui/room/roomwatch.h"
#include "ui/theme/icons.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/textprompt.h"
#include "ui/words/words.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// So many that it is soon done, so few that neither thread is held up.
constexpr qsizetype approvalsAtOnce = 100;
constexpr double timeFactors[] = {1, 1.5, 2, 3};

/// The key is shown only: the list itself answers it.
void showKey(QAction *action, const QKeySequence &key)
{
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
}

QString timeWords(double factor)
{
    return factor == 1 ? PlayerActions::tr("The same as everybody")
                       : PlayerActions::tr("%1 times as long").arg(QLocale().toString(factor));
}

} // namespace

PlayerActions::PlayerActions(RoomCommands &commands, RoomWatch &watch, QWidget *page)
    : QObject(page)
    , m_commands(commands)
    , m_watch(watch)
    , m_page(page)
{ }

void PlayerActions::fillMenu(QMenu &menu, PlayerId id)
{
    const Player *player = m_watch.room().player(id);
    if (!player || player->removed)
        return;
    if (!player->approved) {
        menu.addAction(strokeIcon(u"person-in"_s), tr("Let in"), this, [this, id] { approve(id); });
        menu.addSeparator();
    }
    showKey(
        menu.addAction(strokeIcon(u"pencil"_s), tr("Rename…"), this, [this, id] { askRename(id); }),
        Qt::Key_F2);
    addTimeMenu(menu, *player);
    if (m_watch.room().settings.teams != TeamMode::Off)
        addTeamMenu(menu, *player);
    menu.addSeparator();
    showKey(menu.addAction(strokeIcon(u"person-out"_s), tr("Remove from the room…"), this,
                           [this, id] { askRemoval(id); }),
            Qt::Key_Delete);
    showKey(menu.addAction(strokeIcon(u"void"_s), tr("Remove and ban the name…"), this,
                           [this, id] { askBan(id); }),
            Qt::SHIFT | Qt::Key_Delete);
}

void PlayerActions::addTimeMenu(QMenu &menu, const Player &player)
{
    QMenu *times = menu.addMenu(strokeIcon(u"clock"_s), tr("Time for answers"));
    auto *group = new QActionGroup(times);
    for (const double factor : timeFactors) {
        QAction *action = times->addAction(
            timeWords(factor), this, [this, id = player.id, factor] { setTimeFactor(id, factor); });
        action->setCheckable(true);
        action->setChecked(player.timeFactor == factor);
        group->addAction(action);
    }
}

void PlayerActions::addTeamMenu(QMenu &menu, const Player &player)
{
    QMenu *teams = menu.addMenu(strokeIcon(u"people"_s), tr("Team"));
    auto *group = new QActionGroup(teams);
    for (const QString &team : m_watch.room().settings.teamNames) {
        QAction *action =
            teams->addAction(menuWords(team), this,
                             [this, id = player.id, team] { moveToTeam(id, team); });
        action->setCheckable(true);
        action->setChecked(player.team == team);
        group->addAction(action);
    }
}

void PlayerActions::approve(PlayerId player)
{
    m_commands.sendAside(ApprovePlayer{player});
}

void PlayerActions::approveAll()
{
    if (!m_toApprove.isEmpty())
        return;
    for (const Player &player : m_watch.room().players) {
        if (!player.approved && !player.removed)
            m_toApprove << player.id;
    }
    approveSome();
}

void PlayerActions::approveSome()
{
    const QList<PlayerId> some = m_toApprove.first(std::min(approvalsAtOnce, m_toApprove.size()));
    m_toApprove.remove(0, some.size());
    for (const PlayerId id : some) {
        const bool isLast = id == some.last();
        m_commands.sendAside(ApprovePlayer{id}, [this, isLast](bool) {
            if (isLast)
                approveSome();
        });
    }
}

void PlayerActions::askRename(PlayerId id)
{
    const Player *player = m_watch.room().player(id);
    if (!player)
        return;
    askText(m_page,
            {.title = tr("Rename %1").arg(player->name),
             .label = tr("New name"),
             .text = player->name,
             .action = tr("Rename"),
             .problem =
                 [](const QString &text) {
                     const auto name = normalizedPlayerName(text);
                     return name ? QString() : errorWords(name.error());
                 }},
            [this, id](const QString &name) { rename(id, name); });
}

void PlayerActions::rename(PlayerId id, const QString &name)
{
    const Player *player = m_watch.room().player(id);
    if (!player || player->name == name)
        return;
    const EditPlayer back{.player = id, .name = player->name, .timeFactor = {}};
    m_commands.sendAside(
        EditPlayer{.player = id, .name = name, .timeFactor = {}}, [this, back, name](bool taken) {
            if (taken)
                Q_EMIT undoOffered(tr("%1 is now called %2.").arg(*back.name, name.trimmed()),
                                   back);
        });
}

void PlayerActions::setTimeFactor(PlayerId player, double factor)
{
    m_commands.sendAside(EditPlayer{.player = player, .name = {}, .timeFactor = factor});
}

void PlayerActions::moveToTeam(PlayerId player, const QString &team)
{
    m_commands.sendAside(EditPlayer{.player = player, .name = {}, .timeFactor = {}, .team = team});
}

void PlayerActions::askRemoval(PlayerId player)
{
    const Player *found = m_watch.room().player(player);
    if (!found)
        return;
    askConfirmation(m_page,
                    {.title = tr("Remove %1 from the room?").arg(found->name),
                     .text = tr("The player is put out and loses the points. Joining again, with "
                                "no points, is possible unless you lock the room."),
                     .action = tr("Remove player"),
                     .cancel = tr("Keep")},
                    [this, player] {
                        m_commands.sendAside(RemovePlayer{player, false});
                    });
}

void PlayerActions::askBan(PlayerId player)
{
    const Player *found = m_watch.room().player(player);
    if (!found)
        return;
    askConfirmation(m_page,
                    {.title = tr("Remove %1 and ban the name?").arg(found->name),
                     .text = tr("The player is put out and loses the points. Nobody can join this "
                                "room under this name again."),
                     .action = tr("Remove and ban"),
                     .cancel = tr("Keep")},
                    [this, player] {
                        m_commands.sendAside(RemovePlayer{player, true});
                    });
}
