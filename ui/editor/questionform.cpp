#include "ui/editor/questionform.h"

#include "ui/editor/answerrows.h"
#include "ui/editor/faultwords.h"
#include "ui/editor/fields.h"
#include "ui/editor/mediafields.h"
#include "ui/editor/numberfields.h"
#include "ui/editor/packediting.h"
#include "ui/editor/questionedits.h"
#include "ui/editor/questionfields.h"
#include "ui/newroom/optionfields.h"
#include "ui/newroom/optionrow.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int questionLines = 3;
constexpr int asideLines = 2;
constexpr int fieldMargin = 32; ///< What is to be seen around the field that has the keyboard.
/// What a field takes at most; more than is allowed, so that too much is seen rather than cut.
constexpr qsizetype longestLine = 4000;

} // namespace

QuestionForm::QuestionForm(PackEditing &editing, QuestionPictures &pictures, QWidget *parent)
    : QScrollArea(parent)
    , m_document(editing.document())
    , m_type(makeTypeField(u"questionType"_s, this))
    , m_text(makeText(u"questionText"_s, questionLines, this))
    , m_textProblem((new PlainLabel(TextRole::Problem, this))->wrapped())
    , m_media(new MediaFields(editing.session(), editing.media(), pictures, this))
    , m_answers(new AnswerRows(editing.media(), pictures, this))
    , m_number(new NumberFields(this))
    , m_points(makePointsField(u"questionPoints"_s, this))
    , m_wager(makeCheck(u"questionWager"_s, tr("Players stake points on it"), this))
    , m_seconds(makeSecondsField(u"questionSeconds"_s, this))
    , m_difficulty(makeDifficultyField(u"questionDifficulty"_s, this))
{
    setObjectName(u"questionForm"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(makeForm());
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now || !widget()->isAncestorOf(now))
            return;
        // A line that was just added has no place yet.
        widget()->layout()->activate();
        ensureWidgetVisible(now, 0, fieldMargin);
    });
}

QWidget *QuestionForm::makeForm()
{
    auto *form = new QWidget;
    form->setProperty("clear", u"true"_s);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(16, 8, 12, 16);
    column->setSpacing(8);
    addQuestionFields(column);
    addNumbers(column);
    addAsides(column);
    column->addStretch(1);
    return form;
}

void QuestionForm::addQuestionFields(QVBoxLayout *column)
{
    column->addWidget(new OptionRow(tr("Type"), m_type, {}));
    m_text->setAccessibleName(tr("Question"));
    m_text->setPlaceholderText(tr("What do you want to ask?"));
    m_text->setToolTip(tr("Enter goes to the answers, Shift+Enter begins a new line"));
    m_text->installEventFilter(this);
    m_textProblem->setObjectName(u"questionProblem"_s);
    column->addWidget(m_text);
    column->addWidget(m_textProblem);
    column->addWidget(m_media);
    column->addWidget(m_answers);
    column->addWidget(m_number);
    connect(m_type, &QComboBox::activated, this, &QuestionForm::changeType);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        edit(u"text"_s, [this](Question &question) { question.text = textOf(m_text); });
    });
    const auto take = [this](const Question &changed, const QString &field) {
        edit(field, [&changed](Question &question) { question = changed; });
    };
    connect(m_answers, &AnswerRows::edited, this, take);
    connect(m_media, &MediaFields::uncoverChosen, this, [this](bool uncovers) {
        edit({}, [uncovers](Question &question) { question.uncoversImage = uncovers; });
    });
    connect(m_answers, &AnswerRows::soundOffered, this, &QuestionForm::take);
    connect(m_answers, &AnswerRows::left, this, [this] { m_points->setFocus(); });
    connect(m_number, &NumberFields::edited, this, take);
}

void QuestionForm::addNumbers(QVBoxLayout *column)
{
    m_pointsRow = new OptionRow(tr("Points"), m_points, {});
    m_secondsRow = new OptionRow(tr("Time"), m_seconds, {});
    column->addSpacing(8);
    m_wagerRow = new OptionRow({}, m_wager, {});
    column->addWidget(m_pointsRow);
    column->addWidget(m_wagerRow);
    column->addWidget(m_secondsRow);
    connect(m_points, &QSpinBox::valueChanged, this, [this](int points) {
        edit(u"points"_s, [points](Question &question) { question.points = points; });
    });
    connect(m_wager, &QCheckBox::clicked, this, [this](bool wager) {
        edit({}, [wager](Question &question) { question.hasWager = wager; });
    });
    connect(m_seconds, &QSpinBox::valueChanged, this, [this] {
        edit(u"seconds"_s,
             [this](Question &question) { question.time = chosenSeconds(m_seconds); });
    });
}

void QuestionForm::addAsides(QVBoxLayout *column)
{
    const auto line = [this](const QString &name) { return makeLine(name, longestLine, this); };
    addAside(column, tr("Category"), {}, QuestionPart::Category, line(u"questionCategory"_s),
             &Question::category);
    addDifficulty(column);
    addAside(column, tr("Explanation"), tr("Shown with the right answer, never before."),
             QuestionPart::Explanation, makeText(u"questionExplanation"_s, asideLines, this),
             &Question::explanation);
    addAside(column, tr("Notes"), tr("For your eyes only."), QuestionPart::Notes,
             makeText(u"questionNotes"_s, asideLines, this), &Question::notes);
    addAside(column, tr("Source"), {}, QuestionPart::Source, line(u"questionSource"_s),
             &Question::source);
    addAside(column, tr("Licence"), tr("When it differs from the pack's."), QuestionPart::Licence,
             line(u"questionLicence"_s), &Question::licence);
}

template <typename Field>
void QuestionForm::addAside(QVBoxLayout *column, const QString &name, const QString &hint,
                            QuestionPart part, Field *field, QString Question::*text)
{
    auto *row = new OptionRow(name, field, hint);
    column->addWidget(row);
    connect(field, &Field::textChanged, this, [this, field, text] {
        edit(field->objectName(), [&](Question &question) { question.*text = textOf(field); });
    });
    m_asides.append({part, row, field, [field, text](const Question &question) {
                         showText(field, question.*text);
                     }});
}

void QuestionForm::addDifficulty(QVBoxLayout *column)
{
    auto *row = new OptionRow(tr("Difficulty"), m_difficulty, {});
    column->addWidget(row);
    connect(m_difficulty, &QComboBox::activated, this, [this] {
        edit({}, [this](Question &question) {
            question.difficulty = m_difficulty->currentData().toString();
        });
    });
    m_asides.append({QuestionPart::Difficulty, row, m_difficulty, [this](const Question &question) {
                         showDifficulty(m_difficulty, question.difficulty);
                     }});
}

void QuestionForm::showRow(int row)
{
    m_row = row < m_document.rowCount() ? row : -1;
    widget()->setEnabled(m_row >= 0);
    if (m_row >= 0)
        showQuestion();
}

void QuestionForm::showQuestion()
{
    const QScopedValueRollback showing(m_showing, true);
    const Question &question = m_document.question(m_row);
    const QList<QuestionFault> &faults = m_document.faults(m_row);
    choose(m_type, question.type);
    showText(m_text, question.text);
    m_media->showQuestion(question);
    m_answers->showQuestion(question, faults);
    const bool isNumber = question.type == QuestionType::Number;
    m_number->setVisible(isNumber);
    if (isNumber)
        m_number->showQuestion(question, faults);
    showPoints(question);
    showSeconds(m_seconds, question.time);
    for (const Aside &aside : std::as_const(m_asides))
        aside.show(question);
    showProblems();
}

void QuestionForm::showPoints(const Question &question)
{
    m_points->setValue(question.points);
    m_pointsRow->setBarred(isScored(question.type) ? QString()
                                                   : tr("Polls and slides bring no points."));
    m_pointsRow->setHint(question.hasWager
                             ? tr("Everybody may stake up to this many, and who has more, all of it.")
                             : QString());
    m_wager->setChecked(question.hasWager);
    m_wagerRow->setVisible(takesWager(question.type));
}

void QuestionForm::showProblems()
{
    const QuestionType type = m_document.question(m_row).type;
    const QList<QuestionFault> &faults = m_document.faults(m_row);
    const auto words = [&](QuestionPart part) {
        const auto fault = std::ranges::find(faults, part, &QuestionFault::part);
        return fault == faults.end() ? QString() : faultWords(*fault, type);
    };
    const QString text = words(QuestionPart::Text);
    m_textProblem->setText(text);
    m_textProblem->setVisible(!text.isEmpty());
    m_text->setAccessibleDescription(text);
    m_pointsRow->setProblem(words(QuestionPart::Points));
    m_secondsRow->setProblem(words(QuestionPart::Time));
    for (const Aside &aside : std::as_const(m_asides))
        aside.row->setProblem(words(aside.part));
}

void QuestionForm::edit(const QString &field, const std::function<void(Question &)> &change)
{
    if (m_showing || m_row < 0)
        return;
    Question question = m_document.question(m_row);
    change(question);
    m_document.editQuestion(m_row, question, field);
}

void QuestionForm::changeType()
{
    if (m_row < 0)
        return;
    const Question &now = m_document.question(m_row);
    if (!m_beforeType || asType(*m_beforeType, now.type) != now)
        m_beforeType = now;
    const Question changed = asType(*m_beforeType, chosen<QuestionType>(m_type));
    edit(u"type"_s, [&changed](Question &question) { question = changed; });
}

void QuestionForm::start()
{
    m_text->setFocus();
    m_text->selectAll();
    ensureVisible(0, 0);
}

void QuestionForm::goToFault()
{
    if (m_row < 0 || m_document.faults(m_row).isEmpty()) {
        start();
        return;
    }
    const QuestionPart part = m_document.faults(m_row).first().part;
    const auto aside = std::ranges::find(m_asides, part, &Aside::part);
    if (part == QuestionPart::Text)
        start();
    else if (aside != m_asides.cend())
        aside->field->setFocus();
    else
        goOnFromText();
}

void QuestionForm::toggleRight(int place)
{
    if (m_row >= 0)
        m_answers->toggleRight(place);
}

void QuestionForm::askFor(MediaPlace::Part part)
{
    if (m_row >= 0)
        m_media->askFor(part);
}

void QuestionForm::take(const OfferedMedia &media)
{
    if (m_row >= 0)
        m_media->take(media);
}

SoundField &QuestionForm::sound() const
{
    return m_media->sound();
}

void QuestionForm::goOnFromText()
{
    if (m_number->isVisible())
        m_number->focusFirst();
    else if (m_answers->isHidden() || !m_answers->focusFirst())
        m_points->setFocus();
}

bool QuestionForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (!enter || (press->modifiers() & ~Qt::KeypadModifier))
        return false;
    goOnFromText();
    return true;
}
