#include "ui/newroom/optionrow.h"

#include "ui/widgets/plainlabel.h"

#include <QGridLayout>

namespace
{

constexpr int nameWidth = 156;
constexpr int checkBoxIndent = 32;

} // namespace

OptionRow::OptionRow(const QString &name, QWidget *field, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_words((new PlainLabel(TextRole::Caption, this))->wrapped())
    , m_hint(hint)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    if (name.isEmpty()) {
        grid->addWidget(field, 0, 0, 1, 2);
        m_words->setContentsMargins(checkBoxIndent, 0, 0, 0);
        grid->addWidget(m_words, 1, 0, 1, 2);
    } else {
        auto *label = (new PlainLabel(TextRole::Body, name, this))->wrapped();
        label->setFixedWidth(nameWidth);
        label->setMinimumHeight(36);
        label->setBuddy(field);
        if (field->accessibleName().isEmpty())
            field->setAccessibleName(name);
        grid->addWidget(label, 0, 0, Qt::AlignTop);
        // A number has one width, a choice takes what there is.
        const bool fixed = field->maximumWidth() < QWIDGETSIZE_MAX;
        grid->addWidget(field, 0, 1, fixed ? Qt::AlignLeft : Qt::Alignment());
        grid->addWidget(m_words, 1, 1);
    }
    showWords();
}

void OptionRow::setHint(const QString &hint)
{
    m_hint = hint;
    showWords();
}

void OptionRow::setBarred(const QString &reason)
{
    m_reason = reason;
    m_field->setEnabled(reason.isEmpty());
    showWords();
}

void OptionRow::setNote(const QString &note)
{
    m_note = note;
    showWords();
}

void OptionRow::setProblem(const QString &problem)
{
    m_problem = problem;
    showWords();
}

void OptionRow::showWords()
{
    // The first that there is something to say of.
    QString words;
    for (const QString &said : {m_reason, m_problem, m_note, m_hint}) {
        if (words.isEmpty())
            words = said;
    }
    const bool wrong = m_reason.isEmpty() && !m_problem.isEmpty();
    m_words->setRole(wrong ? TextRole::Problem : TextRole::Caption);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words);
}
