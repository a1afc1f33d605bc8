#include "ui/newroom/roomoptions.h"

#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace
{

constexpr int shortestQuestion = 3;
constexpr int longestQuestion = 600;
constexpr int mostPlayers = 20000;

template <typename Value>
void addChoices(QComboBox *box, std::initializer_list<Value> values, QString (*words)(Value),
                Value current)
{
    for (const Value value : values)
        box->addItem(words(value), int(value));
    box->setCurrentIndex(box->findData(int(current)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
}

template <typename Value>
Value chosen(const QComboBox *box)
{
    return Value(box->currentData().toInt());
}

} // namespace

RoomOptions::RoomOptions(QWidget *parent)
    : QWidget(parent)
    , m_questionTime(new QSpinBox(this))
    , m_pacing(new QComboBox(this))
    , m_scoring(new QComboBox(this))
    , m_streakBonus(new QCheckBox(tr("Bonus for right answers in a row"), this))
    , m_lateJoin(new QComboBox(this))
    , m_maxPlayers(new QSpinBox(this))
{
    const NewRoom defaults;
    m_questionTime->setRange(shortestQuestion, longestQuestion);
    m_questionTime->setSuffix(tr(" s"));
    m_questionTime->setValue(int(defaults.settings.questionTime.count()));
    m_questionTime->setObjectName(u"questionTime"_s);
    m_maxPlayers->setRange(1, mostPlayers);
    m_maxPlayers->setGroupSeparatorShown(true);
    m_maxPlayers->setValue(defaults.maxPlayerCount);
    m_maxPlayers->setObjectName(u"maxPlayers"_s);
    m_streakBonus->setChecked(defaults.settings.streakBonus);
    addChoices(m_pacing, {Pacing::Auto, Pacing::Hold, Pacing::Manual}, pacingWords,
               defaults.settings.pacing);
    addChoices(m_scoring,
               {ScoringPolicy::Speed, ScoringPolicy::Linear, ScoringPolicy::Flat,
                ScoringPolicy::Order, ScoringPolicy::AccuracyFirst},
               scoringWords, defaults.settings.scoring);
    addChoices(m_lateJoin, {LateJoin::Allow, LateJoin::Spectate, LateJoin::Refuse}, lateJoinWords,
               defaults.settings.lateJoin);
    m_pacing->setObjectName(u"pacing"_s);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addRow(form, tr("Time for a question"), m_questionTime);
    addRow(form, tr("Pace"), m_pacing);
    addRow(form, tr("Points"), m_scoring);
    addRow(form, {}, m_streakBonus);
    addRow(form, tr("Who comes late"), m_lateJoin);
    addRow(form, tr("Most players"), m_maxPlayers);
}

void RoomOptions::fill(NewRoom &room) const
{
    room.maxPlayerCount = m_maxPlayers->value();
    room.settings.questionTime = Seconds(m_questionTime->value());
    room.settings.pacing = chosen<Pacing>(m_pacing);
    room.settings.scoring = chosen<ScoringPolicy>(m_scoring);
    room.settings.streakBonus = m_streakBonus->isChecked();
    room.settings.lateJoin = chosen<LateJoin>(m_lateJoin);
}

void RoomOptions::addRow(QFormLayout *form, const QString &words, QWidget *field)
{
    auto *label = new QLabel(words, this);
    label->setProperty("role", u"muted"_s);
    label->setMinimumHeight(36);
    label->setBuddy(field);
    form->addRow(label, field);
    if (!words.isEmpty())
        field->setAccessibleName(words);
}
