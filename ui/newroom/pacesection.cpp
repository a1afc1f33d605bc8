#include "ui/newroom/pacesection.h"

#include "ui/newroom/optionfields.h"
#include "ui/newroom/optionrow.h"
#include "ui/newroom/timedpart.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

PaceSection::PaceSection(QWidget *parent)
    : OptionSection(u"paceSection"_s, tr("Pace and times"), parent)
    , m_pacing(makeChoice(u"pacing"_s, this))
    , m_questionTime(makeNumber(u"questionTime"_s, 1, 600, tr(" s"), this))
    , m_intro(new TimedPart(u"intro"_s, tr("Announcement"), 60, this))
    , m_revealTime(makeNumber(u"revealTime"_s, 0, 600, tr(" s"), this))
    , m_leaderboard(new TimedPart(u"leaderboard"_s, tr("Leaderboard"), 600, this))
    , m_closeWhenAllAnswered(makeCheck(u"closeWhenAllAnswered"_s,
                                       tr("Close a question once all have answered"), this))
    , m_shuffleQuestions(
          makeCheck(u"shuffleQuestions"_s, tr("Ask the questions in another order"), this))
{
    addValues(m_pacing, {Pacing::Auto, Pacing::Hold, Pacing::Manual}, pacingWords);
    addRow(tr("Pace"), m_pacing, tr("An open question always closes when its time is over."));
    addRow(tr("Time for a question"), m_questionTime,
           tr("For questions that name no time of their own."));
    m_introRow = addRow(tr("Announcement"), m_intro,
                        tr("Number, category and points, before the question opens."));
    m_revealRow = addRow(tr("Answer shown for"), m_revealTime);
    m_leaderboardRow = addRow(tr("Leaderboard"), m_leaderboard, tr("After each question."));
    addRow({}, m_closeWhenAllAnswered, tr("Who has lost the connection holds nobody up."));
    addRow({}, m_shuffleQuestions, tr("Drawn when the game starts."));

    connect(m_pacing, &QComboBox::currentIndexChanged, this, &PaceSection::onFieldChanged);
    for (QSpinBox *field : {m_questionTime, m_revealTime})
        connect(field, &QSpinBox::valueChanged, this, &PaceSection::onFieldChanged);
    for (TimedPart *field : {m_intro, m_leaderboard})
        connect(field, &TimedPart::changed, this, &PaceSection::onFieldChanged);
    for (QCheckBox *field : {m_closeWhenAllAnswered, m_shuffleQuestions})
        connect(field, &QCheckBox::toggled, this, &PaceSection::onFieldChanged);
}

void PaceSection::fill(RoomChoices &choices) const
{
    RoomSettings &settings = choices.settings;
    settings.pacing = chosen<Pacing>(m_pacing);
    settings.questionTime = Seconds(m_questionTime->value());
    settings.introTime = m_intro->time();
    settings.revealTime = Seconds(m_revealTime->value());
    settings.leaderboardTime = m_leaderboard->time();
    settings.closeWhenAllAnswered = m_closeWhenAllAnswered->isChecked();
    settings.shuffleQuestions = m_shuffleQuestions->isChecked();
}

void PaceSection::load(const RoomChoices &choices)
{
    const RoomSettings &settings = choices.settings;
    choose(m_pacing, settings.pacing);
    m_questionTime->setValue(int(settings.questionTime.count()));
    m_intro->setTime(settings.introTime);
    m_revealTime->setValue(int(settings.revealTime.count()));
    m_leaderboard->setTime(settings.leaderboardTime);
    m_closeWhenAllAnswered->setChecked(settings.closeWhenAllAnswered);
    m_shuffleQuestions->setChecked(settings.shuffleQuestions);
}

QString PaceSection::summary() const
{
    return tr("%1 each · %2").arg(secondsWords(Seconds(m_questionTime->value())),
                                  pacingWords(chosen<Pacing>(m_pacing)));
}

void PaceSection::barExcluded()
{
    const Pacing pacing = chosen<Pacing>(m_pacing);
    const QString reason = tr("You end it yourself at this pace, so it has no time.");
    const auto endedByHost = [&reason](TimedPart *part, OptionRow *row, bool ended) {
        part->setEndedByHost(ended);
        row->setNote(ended && part->time() > Seconds(0) ? reason : QString());
    };
    endedByHost(m_intro, m_introRow, pacing == Pacing::Manual);
    endedByHost(m_leaderboard, m_leaderboardRow, pacing != Pacing::Auto);
    m_revealRow->setBarred(pacing == Pacing::Auto ? QString() : reason);
}
