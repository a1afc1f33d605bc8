#include "ui/review/draftcard.h"

#include "ui/review/drafteditor.h"
#include "ui/theme/choicelook.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

/// "A  Rhine     B  Danube"
QString choiceLine(const Question &question)
{
    QStringList parts;
    for (int place = 0; place < question.choices.size(); ++place)
        parts << u"%1 %2"_s.arg(choiceLook(place).letter, choiceWords(question.choices.at(place)));
    return parts.join(u"   "_s);
}

/// Where it comes from and on which terms.
QString originLine(const Question &question)
{
    QStringList parts {oneLine(question.source), oneLine(question.licence)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

DraftCard::DraftCard(const Question &question, int number, QWidget *parent)
    : QFrame(parent)
    , m_question(question)
    , m_column(new QVBoxLayout(this))
    , m_shown(new QWidget(this))
    , m_number(new PlainLabel(TextRole::Caption, m_shown))
    , m_busy((new PlainLabel(TextRole::Strong, tr("Asking for another question…"), m_shown))->wrapped())
    , m_edit(makeButton(tr("Edit"), {}, ButtonLook::Link, m_shown))
    , m_renew(makeButton(tr("Replace"), {}, ButtonLook::Link, m_shown))
    , m_remove(makeButton(tr("Take out"), {}, ButtonLook::Link, m_shown))
{
    setProperty("panel", u"raised"_s);
    const QString right = rightAnswerWords(question);
    m_shown->setProperty("clear", u"true"_s);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->addWidget(m_shown);
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_number);
    const auto addLine = [this, column](TextRole role, const QString &text) {
        if (!text.isEmpty())
            column->addWidget((new PlainLabel(role, text, m_shown))->wrapped());
    };
    addLine(TextRole::Strong, oneLine(question.text));
    addLine(TextRole::Body, choiceLine(question));
    if (isScored(question.type) && !right.isEmpty())
        addLine(TextRole::Body, tr("Right: %1").arg(right));
    addLine(TextRole::Muted, oneLine(question.explanation));
    addLine(TextRole::Caption, originLine(question));
    column->addWidget(m_busy);
    column->addLayout(makeButtons());
    m_busy->hide();
    setNumber(number);
}

QLayout *DraftCard::makeButtons()
{
    m_edit->setObjectName(u"editDraft"_s);
    m_renew->setObjectName(u"renewDraft"_s);
    m_remove->setObjectName(u"removeDraft"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(12);
    for (QPushButton *button : {m_edit, m_renew, m_remove})
        row->addWidget(button);
    row->addStretch();
    connect(m_edit, &QPushButton::clicked, this, &DraftCard::edit);
    connect(m_renew, &QPushButton::clicked, this, &DraftCard::renewAsked);
    connect(m_remove, &QPushButton::clicked, this, &DraftCard::removeAsked);
    return row;
}

void DraftCard::setNumber(int number)
{
    QStringList parts {tr("Question %1").arg(number), questionTypeWords(m_question.type),
                       m_question.hasWager ? stakeWords() : QString()};
    parts.removeAll(QString());
    m_number->setText(parts.join(u" · "_s));
    m_edit->setAccessibleName(tr("Edit question %1").arg(number));
    m_renew->setAccessibleName(tr("Replace question %1 by another one").arg(number));
    m_remove->setAccessibleName(tr("Take question %1 out").arg(number));
}

void DraftCard::setRenewing(bool renewing, bool others)
{
    m_busy->setVisible(renewing);
    m_renew->setEnabled(!renewing && !others);
    m_edit->setEnabled(!renewing);
}

void DraftCard::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

void DraftCard::edit()
{
    if (m_editor)
        return;
    m_editor = new DraftEditor(m_question, this);
    m_column->addWidget(m_editor);
    m_shown->hide();
    m_editor->show();
    m_editor->setFocus();
    connect(m_editor, &DraftEditor::cancelled, this, &DraftCard::leaveEditor);
    connect(m_editor, &DraftEditor::saved, this, [this](const Question &question) {
        // The room's new question gets a card of its own; where it is refused, the fields stay.
        if (question == m_question)
            leaveEditor();
        else
            Q_EMIT edited(question);
    });
}

void DraftCard::leaveEditor()
{
    m_editor->deleteLater();
    m_editor->hide();
    m_editor = nullptr;
    m_shown->show();
    m_edit->setFocus();
}
