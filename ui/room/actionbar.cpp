#include "ui/room/actionbar.h"

#include "ui/room/roomactions.h"
#include "ui/room/roomwatch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QAction>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace
{

constexpr int leastHeroWidth = 232;
constexpr int mostHeroWidth = 360;
constexpr int leastButtonWidth = 138;
constexpr int mostButtonWidth = 168;

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
    if (room.phase == Phase::Answering && room.currentRound().heldAt)
        return ActionBar::tr("The clock waits: right or wrong?");
    if (room.phase == Phase::Answering)
        return ActionBar::tr("Closes by itself when time is up.");
    return byItself ? ActionBar::tr("Goes on by itself.") : ActionBar::tr("Waits for you.");
}

} // namespace

ActionBar::ActionBar(RoomActions &actions, RoomWatch &watch, QWidget *parent)
    : QFrame(parent)
    , m_watch(watch)
    , m_next(actions.next())
    , m_key(new PlainLabel(TextRole::Caption, this))
    , m_hint(new ElidedLabel(TextRole::Caption, this))
{
    setProperty("panel", u"true"_s);
    auto *next = makeActionButton(actions.next(), ButtonLook::Hero, this);
    next->setObjectName(u"nextButton"_s);
    next->setMinimumWidth(leastHeroWidth);
    next->setIconSize(QSize(28, 22));
    // The upper row is about the question, the lower about the room.
    auto *rest = new QGridLayout;
    rest->setSpacing(8);
    addButton(*rest, 0, 0, actions.pause(), u"pauseButton"_s);
    addButton(*rest, 0, 1, actions.extend(), u"extendButton"_s);
    addButton(*rest, 0, 2, actions.skip(), u"skipButton"_s);
    addButton(*rest, 0, 3, actions.voidQuestion(), u"voidButton"_s);
    addButton(*rest, 1, 0, actions.message(), u"messageButton"_s);
    addButton(*rest, 1, 1, actions.blackOut(), u"blackOutButton"_s);
    addButton(*rest, 1, 2, actions.lock(), u"lockButton"_s);
    addButton(*rest, 1, 3, actions.end(), u"endButton"_s);

    auto *words = new QHBoxLayout;
    words->setContentsMargins(4, 0, 4, 0);
    words->addWidget(m_hint, 1);
    words->addWidget(m_key);
    auto *hero = new QWidget(this);
    hero->setMaximumWidth(mostHeroWidth);
    auto *heroColumn = new QVBoxLayout(hero);
    heroColumn->setContentsMargins(0, 0, 0, 0);
    heroColumn->setSpacing(4);
    heroColumn->addLayout(words);
    heroColumn->addWidget(next);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 12);
    row->setSpacing(16);
    row->addLayout(rest, 4);
    row->addStretch();
    row->addWidget(hero, 2);

    connect(&watch, &RoomWatch::opened, this, &ActionBar::showHint);
    connect(&watch, &RoomWatch::phaseChanged, this, &ActionBar::showHint);
    connect(&watch, &RoomWatch::playersJoined, this, &ActionBar::showHint);
    showHint();
}

void ActionBar::addButton(QGridLayout &grid, int row, int column, QAction *action,
                          const QString &name)
{
    QPushButton *button = makeActionButton(action, ButtonLook::Bar, this);
    button->setObjectName(name);
    // Whatever their words are, so that nothing jumps when one changes.
    button->setMinimumWidth(leastButtonWidth);
    button->setMaximumWidth(mostButtonWidth);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    grid.addWidget(button, row, column);
}

void ActionBar::showHint()
{
    m_key->setText(m_next->shortcut().toString(QKeySequence::NativeText));
    m_hint->setFullText(hintWords(m_watch.room()));
}
