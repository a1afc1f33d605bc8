#include "ui/editor/roundform.h"

#include "ui/editor/fields.h"
#include "ui/editor/packdocument.h"
#include "ui/editor/roundedits.h"
#include "ui/newroom/optionfields.h"
#include "ui/newroom/optionrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int introductionLines = 3;
constexpr int breakStep = 15;
constexpr int wideNumber = 180;
constexpr int ofTheRoom = -1; ///< In place of a policy.

} // namespace

RoundForm::RoundForm(PackDocument &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_title(makeLine(u"roundTitle"_s, longestRoundTitle, this))
    , m_introduction(makeText(u"roundIntroduction"_s, introductionLines, this))
    , m_scoring(makeChoice(u"roundScoring"_s, this))
    , m_leaderboard(makeChoice(u"roundLeaderboard"_s, this))
    , m_break(makeNumber(u"roundBreak"_s, 0, longestBreakSeconds, tr(" s"), this))
    , m_place(new PlainLabel(TextRole::Muted, this))
    , m_start(makeButton(tr("Start a round here"), u"plus"_s, ButtonLook::Plain, this))
    , m_nothing(makeNothing())
    , m_fields(makeFields())
{
    setObjectName(u"roundForm"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *form = new QWidget;
    form->setProperty("clear", u"true"_s);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(16, 8, 12, 16);
    column->setSpacing(8);
    column->addWidget(m_nothing);
    column->addWidget(m_fields);
    column->addStretch(1);
    setWidget(form);
    showRow(-1);
}

QWidget *RoundForm::makeNothing()
{
    auto *nothing = new QWidget(this);
    m_start->setObjectName(u"startRound"_s);
    auto *words = new PlainLabel(
        TextRole::Muted,
        tr("This pack has no rounds: it is played in one go. A round begins with its title on all "
           "screens and ends with the leaderboard and a break."),
        nothing);
    auto *column = new QVBoxLayout(nothing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(words->wrapped());
    column->addWidget(m_start, 0, Qt::AlignLeft);
    connect(m_start, &QPushButton::clicked, this, &RoundForm::startAsked);
    return nothing;
}

QWidget *RoundForm::makeFields()
{
    auto *fields = new QWidget(this);
    m_place->setObjectName(u"roundPlace"_s);
    auto *remove = makeButton(tr("Remove this round"), u"trash"_s, ButtonLook::Quiet, fields);
    remove->setObjectName(u"removeRound"_s);
    remove->setToolTip(tr("Its questions join the round before it"));
    connect(remove, &QPushButton::clicked, this, [this] { m_document.removeRound(m_round); });
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_place);
    addWords(column);
    addPlay(column);
    column->addSpacing(8);
    column->addWidget(remove, 0, Qt::AlignLeft);
    return fields;
}

void RoundForm::addWords(QVBoxLayout *column)
{
    m_titleRow = new OptionRow(tr("Title"), m_title, {});
    m_introductionRow = new OptionRow(tr("Introduction"), m_introduction,
                                      tr("Shown with the title, before the first question."));
    column->addWidget(m_titleRow);
    column->addWidget(m_introductionRow);
    connect(m_title, &QLineEdit::textChanged, this, [this] {
        edit(u"title"_s, [this](QuizRound &round) { round.title = textOf(m_title); });
    });
    connect(m_introduction, &QPlainTextEdit::textChanged, this, [this] {
        edit(u"introduction"_s,
             [this](QuizRound &round) { round.introduction = textOf(m_introduction); });
    });
}

void RoundForm::addPlay(QVBoxLayout *column)
{
    using enum ScoringPolicy;
    m_scoring->addItem(tr("As the room has it"), ofTheRoom);
    addValues(m_scoring, {Speed, Linear, Flat, Order, AccuracyFirst}, scoringWords);
    m_leaderboard->addItem(tr("After each question"), false);
    m_leaderboard->addItem(tr("Only at the end of the round"), true);
    m_break->setSpecialValueText(tr("No break"));
    m_break->setSingleStep(breakStep);
    m_break->setFixedWidth(wideNumber);
    leaveKeysToPage(m_break);
    column->addWidget(new OptionRow(tr("Points for right answers"), m_scoring, {}));
    column->addWidget(new OptionRow(tr("Leaderboard"), m_leaderboard, {}));
    column->addWidget(
        new OptionRow(tr("Break after it"), m_break, tr("There is none after the last round.")));
    connect(m_scoring, &QComboBox::activated, this, [this] {
        edit({}, [this](QuizRound &round) {
            round.scoring.reset();
            if (m_scoring->currentData().toInt() != ofTheRoom)
                round.scoring = chosen<ScoringPolicy>(m_scoring);
        });
    });
    connect(m_leaderboard, &QComboBox::activated, this, [this] {
        edit({}, [this](QuizRound &round) {
            round.hasLeaderboardAtEndOnly = m_leaderboard->currentData().toBool();
        });
    });
    connect(m_break, &QSpinBox::valueChanged, this, [this](int seconds) {
        edit(u"break"_s, [seconds](QuizRound &round) { round.breakTime = Seconds(seconds); });
    });
}

template <typename Change>
void RoundForm::edit(const QString &field, Change change)
{
    if (m_showing || m_round < 0)
        return;
    QuizRound round = m_document.pack().rounds[m_round];
    change(round);
    m_document.editRound(m_round, round, field);
}

void RoundForm::showRow(int row)
{
    m_round = placeInRound(m_document.pack().rounds, row).round;
    m_start->setEnabled(row >= 0 && row < m_document.rowCount());
    m_nothing->setVisible(m_round < 0);
    m_fields->setVisible(m_round >= 0);
    if (m_round >= 0)
        showRound();
}

void RoundForm::showRound()
{
    const QScopedValueRollback showing(m_showing, true);
    const QList<QuizRound> &rounds = m_document.pack().rounds;
    const QuizRound &round = rounds[m_round];
    m_place->setText(tr("Round %1 of %2 · %3")
                         .arg(m_round + 1)
                         .arg(rounds.size())
                         .arg(questionCountWords(round.questionCount)));
    showText(m_title, round.title);
    showText(m_introduction, round.introduction);
    m_scoring->setCurrentIndex(
        m_scoring->findData(round.scoring ? int(*round.scoring) : ofTheRoom));
    m_leaderboard->setCurrentIndex(m_leaderboard->findData(round.hasLeaderboardAtEndOnly));
    m_break->setValue(int(round.breakTime.count()));
    const QList<RoundPart> faults = roundFaults(round);
    m_titleRow->setProblem(faults.contains(RoundPart::Title) ? tr("Give the round a title.")
                                                             : QString());
    m_introductionRow->setProblem(
        faults.contains(RoundPart::Introduction) ? tr("Write at most 500 characters.") : QString());
}

void RoundForm::start()
{
    if (m_round < 0) {
        m_start->setFocus();
        return;
    }
    const QList<RoundPart> faults = roundFaults(m_document.pack().rounds[m_round]);
    if (!faults.isEmpty() && faults.first() == RoundPart::Introduction) {
        m_introduction->setFocus();
        return;
    }
    m_title->setFocus();
    m_title->selectAll();
}
