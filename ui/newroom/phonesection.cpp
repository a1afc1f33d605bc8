#include "ui/newroom/phonesection.h"

#include "ui/newroom/optionfields.h"
#include "ui/newroom/optionrow.h"
#include "ui/words/words.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

PhoneSection::PhoneSection(QWidget *parent)
    : OptionSection(u"phoneSection"_s, tr("Phones"), parent)
    , m_showQuestion(
          makeCheck(u"showQuestion"_s, tr("Phones show the question and the answers' text"), this))
    , m_reactions(makeCheck(u"reactions"_s, tr("Players may react with emoji"), this))
    , m_shuffleChoices(makeChoice(u"shuffleChoices"_s, this))
    , m_countdownInterval(makeNumber(u"countdownInterval"_s, 1, 60, tr(" s"), this))
{
    addValues(m_shuffleChoices,
              {ShuffleChoices::Off, ShuffleChoices::Room, ShuffleChoices::Player}, shuffleWords);
    addRow({}, m_showQuestion,
           tr("Otherwise only shapes and letters, and everybody looks at the big screen."));
    m_shuffleRow = addRow(tr("Order of the answers"), m_shuffleChoices);
    addRow(tr("Set the clocks every"), m_countdownInterval,
           tr("How often phones are told the time that is left. They count by themselves in "
              "between."));
    addRow({}, m_reactions,
           tr("In the lobby and between questions. They float over the screens: %1")
               .arg(m_reactionSet.join(u' ')));
    connect(m_reactions, &QCheckBox::toggled, this, &PhoneSection::onFieldChanged);
    connect(m_showQuestion, &QCheckBox::toggled, this, &PhoneSection::onFieldChanged);
    connect(m_shuffleChoices, &QComboBox::currentIndexChanged, this, &PhoneSection::onFieldChanged);
    connect(m_countdownInterval, &QSpinBox::valueChanged, this, &PhoneSection::onFieldChanged);
}

void PhoneSection::fill(RoomChoices &choices) const
{
    choices.settings.showQuestionOnPhone = m_showQuestion->isChecked();
    choices.settings.reactions = m_reactions->isChecked() ? m_reactionSet : QStringList();
    choices.settings.shuffleChoices = chosen<ShuffleChoices>(m_shuffleChoices);
    choices.settings.countdownInterval = Seconds(m_countdownInterval->value());
}

void PhoneSection::load(const RoomChoices &choices)
{
    m_showQuestion->setChecked(choices.settings.showQuestionOnPhone);
    const QStringList &reactions = choices.settings.reactions;
    m_reactionSet = reactions.isEmpty() ? usualReactions() : reactions;
    m_reactions->setChecked(!reactions.isEmpty());
    choose(m_shuffleChoices, choices.settings.shuffleChoices);
    m_countdownInterval->setValue(int(choices.settings.countdownInterval.count()));
}

QString PhoneSection::summary() const
{
    return tr("%1 · %2").arg(m_showQuestion->isChecked() ? tr("With text")
                                                         : tr("Only shapes and letters"),
                             shuffleWords(chosen<ShuffleChoices>(m_shuffleChoices)));
}

void PhoneSection::barExcluded()
{
    const bool withText = m_showQuestion->isChecked();
    auto *values = qobject_cast<QStandardItemModel *>(m_shuffleChoices->model());
    const int own = m_shuffleChoices->findData(int(ShuffleChoices::Player));
    values->item(own)->setEnabled(withText);
    m_shuffleRow->setNote(withText ? QString()
                                   : tr("An order of each player's own needs text on the phones: "
                                        "without it, letters must be those of the big screen."));
    if (!withText && m_shuffleChoices->currentIndex() == own)
        choose(m_shuffleChoices, ShuffleChoices::Room);
}
