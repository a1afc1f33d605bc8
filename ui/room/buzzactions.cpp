#include "ui/room/buzzactions.h"

#include "ui/room/roomcommands.h"
#include "ui/room/roomwatch.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

BuzzActions::BuzzActions(RoomCommands &commands, RoomWatch &watch, QWidget *page)
    : QObject(page)
    , m_commands(commands)
    , m_watch(watch)
    , m_right(makeAction(page, u"judgeRightAction"_s, Qt::Key_Y, u"check"_s, true))
    , m_wrong(makeAction(page, u"judgeWrongAction"_s, Qt::Key_N, u"cross"_s, false))
{
    m_right->setText(tr("Buzzer: right"));
    m_right->setToolTip(tr("What the player on turn says is right"));
    m_wrong->setText(tr("Buzzer: wrong"));
    m_wrong->setToolTip(tr("What the player on turn says is wrong: the next one may answer"));
    connect(&commands, &RoomCommands::busyChanged, this, &BuzzActions::update);
    for (const auto signal : {&RoomWatch::opened, &RoomWatch::phaseChanged, &RoomWatch::answersChanged})
        connect(&watch, signal, this, &BuzzActions::followTurn);
    connect(&watch, &RoomWatch::playersChanged, this, &BuzzActions::followTurn);
    update();
}

QAction *BuzzActions::makeAction(QWidget *page, const QString &name, Qt::Key key,
                                 const QString &icon, bool right)
{
    auto *action = new QAction(page);
    action->setObjectName(name);
    action->setShortcut(key);
    // A key that is held down must not judge the next one too.
    action->setAutoRepeat(false);
    action->setIcon(strokeIcon(icon));
    connect(action, &QAction::triggered, this, [this, right] {
        if (m_onTurn.size() == 1)
            judge(m_onTurn.first(), right);
    });
    return action;
}

bool BuzzActions::canJudge() const
{
    return m_watch.isOpen() && !m_commands.isVisiblyBusy() && m_watch.buzzes()
        && m_watch.room().phase == Phase::Answering;
}

void BuzzActions::judge(PlayerId player, bool right)
{
    if (canJudge())
        m_commands.send(JudgeBuzz {m_watch.room().currentQuestion().id, player, right});
}

QList<PlayerId> BuzzActions::onTurn() const
{
    QList<PlayerId> players;
    if (!m_watch.buzzes())
        return players;
    for (const BuzzRow &row : m_watch.buzzes()->rows) {
        if (row.isOnTurn)
            players.append(row.id);
    }
    return players;
}

void BuzzActions::followTurn()
{
    // What the host is about to say was meant for those who were on turn before.
    if (std::exchange(m_onTurn, onTurn()) != m_onTurn)
        m_commands.settle();
    update();
}

void BuzzActions::update()
{
    const bool isOneOnTurn = canJudge() && m_onTurn.size() == 1;
    m_right->setEnabled(isOneOnTurn);
    m_wrong->setEnabled(isOneOnTurn);
    Q_EMIT changed();
}
