#include "ui/review/drafteditor.h"

#include "ui/theme/choicelook.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestText = 500;
constexpr int longestChoice = 200;
constexpr int markWidth = 44; ///< The same for all letters.

/// What separates accepted texts on their line.
const QString separator = u"; "_s;

bool marksRight(QuestionType type)
{
    return type == QuestionType::Choice || type == QuestionType::Boolean
        || type == QuestionType::Multi;
}

QString answerText(const Question &question)
{
    return question.key.number ? realNumberWords(question.key.number->value)
                               : question.key.texts.join(separator);
}

QStringList acceptedTexts(const QString &line)
{
    QStringList texts = line.split(separator.trimmed());
    for (QString &text : texts)
        text = text.trimmed();
    texts.removeAll(QString());
    return texts;
}

} // namespace

DraftEditor::DraftEditor(const Question &question, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
    , m_problem((new PlainLabel(TextRole::Problem, this))->wrapped())
    , m_save(makeButton(tr("Save"), {}, ButtonLook::Primary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_text = addLine(column, tr("Question"), question.text);
    m_text->setObjectName(u"draftText"_s);
    addChoices(column);
    if (question.type == QuestionType::Text)
        m_answer = addLine(column, tr("Accepted answers, separated by ;"), answerText(question));
    if (question.type == QuestionType::Buzzer)
        m_answer = addLine(column, tr("What you would like to hear, separated by ;"), answerText(question));
    if (question.type == QuestionType::Number)
        m_answer = addLine(column, tr("The right number"), answerText(question));
    column->addWidget(m_problem);
    column->addLayout(makeButtons());
    setFocusProxy(m_text);
    check();
}

QLineEdit *DraftEditor::addLine(QVBoxLayout *column, const QString &name, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setMaxLength(longestText);
    line->setAccessibleName(name);
    line->setCursorPosition(0);
    column->addWidget(new PlainLabel(TextRole::Caption, name, this));
    column->addWidget(line);
    connect(line, &QLineEdit::textChanged, this, &DraftEditor::check);
    return line;
}

void DraftEditor::addChoices(QVBoxLayout *column)
{
    if (!hasChoices(m_question.type))
        return;
    column->addWidget(new PlainLabel(
        TextRole::Caption,
        marksRight(m_question.type) ? tr("Answers; mark what is right") : tr("Answers"), this));
    for (int place = 0; place < m_question.choices.size(); ++place)
        column->addWidget(makeChoice(place));
}

QWidget *DraftEditor::makeChoice(int place)
{
    const Choice &choice = m_question.choices.at(place);
    const QString &letter = choiceLook(place).letter;
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (marksRight(m_question.type)) {
        // Radio buttons exclude each other only below one parent.
        QAbstractButton *mark = m_question.type == QuestionType::Multi
            ? static_cast<QAbstractButton *>(new QCheckBox(letter, row))
            : new QRadioButton(letter, row);
        mark->setAutoExclusive(false);
        mark->setMinimumWidth(markWidth);
        mark->setAccessibleName(tr("Answer %1 is right").arg(letter));
        mark->setChecked(m_question.key.choices.contains(choice.id));
        connect(mark, &QAbstractButton::clicked, this, [this, mark] {
            if (m_question.type != QuestionType::Multi) {
                for (QAbstractButton *other : std::as_const(m_marks))
                    other->setChecked(other == mark);
            }
            check();
        });
        m_marks.append(mark);
        layout->addWidget(mark);
    }
    const bool isGiven = m_question.type == QuestionType::Boolean;
    auto *line = new QLineEdit(isGiven ? choiceWords(choice) : choice.text, row);
    line->setMaxLength(longestChoice);
    line->setAccessibleName(tr("Answer %1").arg(letter));
    line->setReadOnly(isGiven);
    line->setCursorPosition(0);
    connect(line, &QLineEdit::textChanged, this, &DraftEditor::check);
    m_choices.append(line);
    layout->addWidget(line, 1);
    return row;
}

QLayout *DraftEditor::makeButtons()
{
    auto *cancel = makeButton(tr("Cancel"), {}, ButtonLook::Quiet, this);
    m_save->setObjectName(u"saveDraft"_s);
    cancel->setObjectName(u"cancelDraft"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &DraftEditor::cancelled);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saved(edited()); });
    return row;
}

Question DraftEditor::edited() const
{
    Question question = m_question;
    question.text = m_text->text().trimmed();
    if (question.type != QuestionType::Boolean) {
        for (qsizetype place = 0; place < m_choices.size(); ++place)
            question.choices[place].text = m_choices.at(place)->text().trimmed();
    }
    if (!m_marks.isEmpty()) {
        question.key.choices.clear();
        for (qsizetype place = 0; place < m_marks.size(); ++place) {
            if (m_marks.at(place)->isChecked())
                question.key.choices.append(question.choices.at(place).id);
        }
    }
    if (question.type == QuestionType::Text || question.type == QuestionType::Buzzer)
        question.key.texts = acceptedTexts(m_answer->text());
    if (question.type == QuestionType::Number)
        question.key.number->value = QLocale().toDouble(m_answer->text().trimmed());
    return question;
}

QString DraftEditor::problem() const
{
    const Question question = edited();
    if (question.text.isEmpty())
        return tr("A question needs a text.");
    const bool isBlank = std::ranges::any_of(question.choices, [](const Choice &choice) {
        return choice.text.isEmpty() && choice.image.isEmpty();
    });
    if (isBlank)
        return tr("Each answer needs a text.");
    if (!m_marks.isEmpty() && question.key.choices.isEmpty())
        return tr("Mark at least one right answer.");
    if (question.type == QuestionType::Text && question.key.texts.isEmpty())
        return tr("Name at least one accepted answer.");
    bool isNumber = true;
    if (question.type == QuestionType::Number)
        QLocale().toDouble(m_answer->text().trimmed(), &isNumber);
    if (!isNumber)
        return tr("This is not a number.");
    return checkQuestion(question) ? QString() : tr("This question can't be asked like this.");
}

void DraftEditor::check()
{
    const QString words = problem();
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_save->setEnabled(words.isEmpty());
}
