#include "ui/doctor/rehearsalcard.h"

#include "ui/doctor/rehearsalwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segments.h"
#include "ui/words/words.h"

#include <QProgressBar>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array counts {50, 200, 500, 1000};
constexpr int usualCount = 1; // of those
constexpr int leastPhones = 1;
constexpr int mostPhones = 5000;
constexpr int fullProgress = 1000;
constexpr int joinedProgress = 300;

QStringList countWords()
{
    QStringList words;
    for (const int count : counts)
        words << numberWords(count);
    return words << RehearsalCard::tr("Other");
}

/// Of `fullProgress`: coming in, and then question by question.
int progressOf(const RehearsalState &rehearsal)
{
    if (rehearsal.stage == RehearsalState::Stage::Joining)
        return joinedProgress * rehearsal.joined / std::max(1, rehearsal.phones);
    if (rehearsal.stage == RehearsalState::Stage::Leaving)
        return fullProgress;
    const double all = double(rehearsal.phones) * std::max(1, rehearsal.questionCount);
    return joinedProgress + int((fullProgress - joinedProgress) * std::min(1.0, rehearsal.answers / all));
}

} // namespace

RehearsalCard::RehearsalCard(RoomDoctor &doctor, QWidget *parent)
    : CheckCard(tr("Rehearsal"), parent)
    , m_doctor(doctor)
    , m_counts(new Segments(u"rehearsalCount"_s, countWords(), this))
    , m_other(new QSpinBox(this))
    , m_start(makeButton(tr("Rehearse"), u"play"_s, ButtonLook::Primary, this))
    , m_stop(makeButton(tr("Stop"), u"cross"_s, ButtonLook::Plain, this))
    , m_progress(new QProgressBar(this))
    , m_details((new PlainLabel(TextRole::Body, this))->wrapped())
    , m_thresholds((new PlainLabel(TextRole::Caption, thresholdWords(), this))->wrapped())
{
    m_counts->setAccessibleName(tr("How many phones"));
    m_counts->setCurrent(usualCount);
    m_other->setObjectName(u"rehearsalOther"_s);
    m_other->setAccessibleName(tr("How many phones"));
    m_other->setRange(leastPhones, mostPhones);
    m_other->setSingleStep(100);
    m_other->setValue(2000);
    m_other->setGroupSeparatorShown(true);
    m_other->hide();
    m_start->setObjectName(u"startRehearsal"_s);
    m_stop->setObjectName(u"stopRehearsal"_s);
    m_details->setObjectName(u"rehearsalDetails"_s);
    m_progress->setRange(0, fullProgress);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the rehearsal is"));
    layOut();
    connect(m_counts, &Segments::chosen, this,
            [this](int index) { m_other->setVisible(index == int(counts.size())); });
    connect(m_start, &QPushButton::clicked, this, [this] { m_doctor.rehearse(chosenPhones()); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_doctor.cancelRehearsal(); });
}

void RehearsalCard::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_counts);
    row->addWidget(m_other);
    row->addStretch();
    row->addWidget(m_start);
    row->addWidget(m_stop);
    body().addWidget(m_progress);
    body().addWidget(m_details);
    body().addLayout(row);
    body().addWidget(m_thresholds);
}

int RehearsalCard::chosenPhones() const
{
    const int index = m_counts->current();
    return index < int(counts.size()) ? counts.at(size_t(index)) : m_other->value();
}

void RehearsalCard::showState(const DoctorState &state)
{
    const RehearsalState &rehearsal = state.rehearsal;
    setFinding(rehearsalFinding(rehearsal));
    const bool running = rehearsal.isRunning();
    const bool hadFocus = m_start->hasFocus() || m_stop->hasFocus();
    m_counts->setEnabled(!running);
    m_other->setEnabled(!running);
    m_start->setVisible(!running);
    m_stop->setVisible(running);
    m_stop->setEnabled(rehearsal.stage != RehearsalState::Stage::Leaving);
    if (hadFocus)
        (running ? m_stop : m_start)->setFocus();
    m_progress->setVisible(running);
    m_progress->setValue(progressOf(rehearsal));
    showDetails(state);
}

void RehearsalCard::showDetails(const DoctorState &state)
{
    QString words;
    if (state.rehearsal.stage == RehearsalState::Stage::Done) {
        words = rehearsalFigureWords(state.rehearsal) + u'\n' + rehearsalLimitWords(state.rehearsal);
    } else if (state.waitingPlayers > 0) {
        words = tr("%1 connected now; they would notice it for a moment.")
                    .arg(playerCountWords(state.waitingPlayers));
    }
    m_details->setText(words);
    m_details->setVisible(!words.isEmpty());
}
