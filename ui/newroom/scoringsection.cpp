#include "ui/newroom/scoringsection.h"

#include "ui/newroom/optionfields.h"
#include "ui/newroom/optionrow.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace
{

QString detailWords(ScoringPolicy policy)
{
    switch (policy) {
    case ScoringPolicy::Speed:
        return ScoringSection::tr("All points at once, half of them in the last moment.");
    case ScoringPolicy::Linear:
        return ScoringSection::tr("All points at once, next to none in the last moment.");
    case ScoringPolicy::Flat:
        return ScoringSection::tr("Time doesn't count; many will share a rank.");
    case ScoringPolicy::Order:
        return ScoringSection::tr("The first gets all points, each after that 5 % less, at least "
                                  "half.");
    case ScoringPolicy::AccuracyFirst:
        return ScoringSection::tr("However fast somebody is, one more right answer beats it.");
    }
    return {};
}

} // namespace

ScoringSection::ScoringSection(QWidget *parent)
    : OptionSection(u"scoringSection"_s, tr("Scoring"), parent)
    , m_scoring(makeChoice(u"scoring"_s, this))
    , m_streakBonus(makeCheck(u"streakBonus"_s, tr("Bonus for right answers in a row"), this))
    , m_penalty(makeNumber(u"penalty"_s, 0, 100, tr(" %"), this))
{
    addValues(m_scoring,
              {ScoringPolicy::Speed, ScoringPolicy::Linear, ScoringPolicy::Flat,
               ScoringPolicy::Order, ScoringPolicy::AccuracyFirst},
              scoringWords);
    m_scoringRow = addRow(tr("Points"), m_scoring);
    addRow({}, m_streakBonus, tr("100 points from the second on, 100 more each time, at most 500."));
    addRow(tr("A wrong answer costs"), m_penalty,
           tr("Of the question's points. A score never falls below 0."));
    connect(m_scoring, &QComboBox::currentIndexChanged, this, &ScoringSection::onFieldChanged);
    connect(m_streakBonus, &QCheckBox::toggled, this, &ScoringSection::onFieldChanged);
    connect(m_penalty, &QSpinBox::valueChanged, this, &ScoringSection::onFieldChanged);
}

void ScoringSection::fill(RoomChoices &choices) const
{
    choices.settings.scoring = chosen<ScoringPolicy>(m_scoring);
    choices.settings.streakBonus = m_streakBonus->isChecked();
    choices.settings.penalty = m_penalty->value();
}

void ScoringSection::load(const RoomChoices &choices)
{
    choose(m_scoring, choices.settings.scoring);
    m_streakBonus->setChecked(choices.settings.streakBonus);
    m_penalty->setValue(choices.settings.penalty);
}

QString ScoringSection::summary() const
{
    QStringList parts {scoringWords(chosen<ScoringPolicy>(m_scoring))};
    if (m_streakBonus->isChecked())
        parts << tr("bonus in a row");
    if (m_penalty->value() > 0)
        parts << tr("wrong answers cost %1 %").arg(m_penalty->value());
    return parts.join(u" · "_s);
}

void ScoringSection::barExcluded()
{
    m_scoringRow->setHint(detailWords(chosen<ScoringPolicy>(m_scoring)));
}
