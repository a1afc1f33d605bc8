#include "ui/room/actionbar.h"

#include "ui/room/roomactions.h"
#include "ui/room/roomwatch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QAction>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int heroWidth = 300;

QString hintWords(const GameRoom &room)
{
    const bool byItself = room.phaseEndsAt.has_value();
    switch (room.status) {
    case RoomStatus::Ready:
        return room.seatCount == 0 ? ActionBar::tr("You can start when players are here.")
                                   : ActionBar::tr("Everybody in? Then start.");
    case RoomStatus::InProgress:
        break;
    case RoomStatus::Completed:
        return ActionBar::tr("The podium is on the screen.");
    default:
        return {};
    }
    if (room.phase == Phase::Paused)
        return ActionBar::tr("The clock stands still.");
    if (room.phase == Phase::Answering)
        return ActionBar::tr("Closes by itself when the time is over.");
    return byItself ? ActionBar::tr("Goes on by itself.") : ActionBar::tr("Waits for you.");
}

} // namespace

ActionBar::ActionBar(RoomActions &actions, RoomWatch &watch, QWidget *parent)
    : QFrame(parent)
    , m_watch(watch)
    , m_hint((new PlainLabel(TextRole::Muted, this))->wrapped())
{
    setProperty("panel", u"true"_s);
    auto *next = makeActionButton(actions.next(), ButtonLook::Hero, this);
    next->setObjectName(u"nextButton"_s);
    next->setFixedWidth(heroWidth);
    next->setIconSize(QSize(28, 22));
    auto *pause = makeActionButton(actions.pause(), ButtonLook::Plain, this);
    pause->setObjectName(u"pauseButton"_s);
    auto *lock = makeActionButton(actions.lock(), ButtonLook::Plain, this);
    lock->setObjectName(u"lockButton"_s);
    auto *end = makeActionButton(actions.end(), ButtonLook::Plain, this);
    end->setObjectName(u"endButton"_s);
    // As wide as its wider word, so that nothing beside it jumps.
    pause->setMinimumWidth(112);
    lock->setMinimumWidth(140);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 12, 12);
    row->setSpacing(8);
    row->addWidget(pause);
    row->addWidget(lock);
    row->addWidget(end);
    row->addSpacing(16);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_hint, 1);
    row->addSpacing(8);
    auto *key = new PlainLabel(TextRole::Caption,
                               actions.next()->shortcut().toString(QKeySequence::NativeText), this);
    row->addWidget(key);
    row->addWidget(next);

    connect(&watch, &RoomWatch::opened, this, &ActionBar::showHint);
    connect(&watch, &RoomWatch::phaseChanged, this, &ActionBar::showHint);
    connect(&watch, &RoomWatch::playersJoined, this, &ActionBar::showHint);
    showHint();
}

void ActionBar::showHint()
{
    m_hint->setText(hintWords(m_watch.room()));
}
