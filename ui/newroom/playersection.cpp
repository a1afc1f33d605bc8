#include "ui/newroom/playersection.h"

#include "ui/newroom/optionfields.h"
#include "ui/newroom/optionrow.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace
{

QString detailWords(JoinMode join)
{
    switch (join) {
    case JoinMode::Open:
        return PlayerSection::tr("Whoever has the code is in at once.");
    case JoinMode::Approve:
        return PlayerSection::tr("Each player waits until you have let them in.");
    case JoinMode::Locked:
        return PlayerSection::tr("The room opens when you unlock it.");
    }
    return {};
}

} // namespace

PlayerSection::PlayerSection(QWidget *parent)
    : OptionSection(u"playerSection"_s, tr("Players"), parent)
    , m_maxPlayers(makeNumber(u"maxPlayers"_s, 1, 20000, {}, this))
    , m_join(makeChoice(u"join"_s, this))
    , m_lateJoin(makeChoice(u"lateJoin"_s, this))
    , m_timeToLive(makeNumber(u"timeToLive"_s, 1, 168, tr(" h"), this))
{
    addValues(m_join, {JoinMode::Open, JoinMode::Approve, JoinMode::Locked}, joinWords);
    addValues(m_lateJoin, {LateJoin::Allow, LateJoin::Spectate, LateJoin::Refuse}, lateJoinWords);
    addRow(tr("Most players"), m_maxPlayers);
    m_joinRow = addRow(tr("Joining"), m_join);
    m_lateJoinRow = addRow(tr("Who comes late"), m_lateJoin, tr("After the game has started."));
    addRow(tr("Remove the room after"), m_timeToLive, tr("Counted from its last change."));
    for (QComboBox *field : {m_join, m_lateJoin})
        connect(field, &QComboBox::currentIndexChanged, this, &PlayerSection::onFieldChanged);
    for (QSpinBox *field : {m_maxPlayers, m_timeToLive})
        connect(field, &QSpinBox::valueChanged, this, &PlayerSection::onFieldChanged);
}

void PlayerSection::fill(RoomChoices &choices) const
{
    choices.maxPlayerCount = m_maxPlayers->value();
    choices.settings.join = chosen<JoinMode>(m_join);
    choices.settings.lateJoin = chosen<LateJoin>(m_lateJoin);
    choices.settings.timeToLive = std::chrono::hours(m_timeToLive->value());
}

void PlayerSection::load(const RoomChoices &choices)
{
    m_maxPlayers->setValue(choices.maxPlayerCount);
    choose(m_join, choices.settings.join);
    choose(m_lateJoin, choices.settings.lateJoin);
    m_timeToLive->setValue(int(choices.settings.timeToLive.count()));
}

QString PlayerSection::summary() const
{
    return tr("At most %1 · %2").arg(numberWords(m_maxPlayers->value()),
                                     joinWords(chosen<JoinMode>(m_join)));
}

void PlayerSection::barExcluded()
{
    const JoinMode join = chosen<JoinMode>(m_join);
    m_joinRow->setHint(detailWords(join));
    m_lateJoinRow->setBarred(
        join == JoinMode::Locked ? tr("Nobody gets into a locked room, late or not.") : QString());
}
