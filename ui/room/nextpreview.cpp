#include "ui/room/nextpreview.h"

#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NextPreview::NextPreview(QWidget *parent)
    : QFrame(parent)
    , m_title((new PlainLabel(TextRole::Caption, this))->wrapped())
    , m_text((new PlainLabel(TextRole::Strong, this))->wrapped())
    , m_right((new PlainLabel(TextRole::Body, this))->wrapped())
    , m_notes((new PlainLabel(TextRole::Muted, this))->wrapped())
{
    setProperty("panel", u"raised"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    for (PlainLabel *label : {m_title, m_text, m_right, m_notes})
        column->addWidget(label);
}

void NextPreview::showAfter(const GameRoom &room)
{
    const int next = room.questionIndex + 1;
    const bool isLast = next >= room.questions.size();
    if (isLast) {
        m_title->setText(tr("Next"));
        m_text->setText(tr("This is the last question. Then comes the podium."));
        m_right->hide();
        m_notes->hide();
        return;
    }
    const Question &question = room.questions.at(next);
    m_title->setText(tr("Next · %1 · %2")
                         .arg(questionDetailWords(question), secondsWords(room.timeFor(question))));
    m_text->setText(oneLine(question.text));
    const QString right = rightAnswerWords(question);
    m_right->setText(tr("Right: %1").arg(right));
    m_right->setVisible(isScored(question.type) && !right.isEmpty());
    m_notes->setText(question.notes);
    m_notes->setVisible(!question.notes.isEmpty());
}
