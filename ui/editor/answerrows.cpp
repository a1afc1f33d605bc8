#include "ui/editor/answerrows.h"

#include "ui/editor/answerrow.h"
#include "ui/editor/faultwords.h"
#include "ui/editor/questionedits.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

AnswerLook lookOf(QuestionType type)
{
    switch (type) {
    case QuestionType::Choice:
    case QuestionType::Multi:
        return {.marked = true, .shaped = true};
    case QuestionType::Boolean:
        return {.marked = true, .shaped = true, .writable = false};
    case QuestionType::Poll:
        return {.shaped = true};
    default:
        return {};
    }
}

QString hintFor(QuestionType type)
{
    switch (type) {
    case QuestionType::Text:
        return AnswerRows::tr("What counts as right; the first one is shown. Case, accents and small "
                              "slips don't matter.");
    case QuestionType::Order:
        return AnswerRows::tr("From first to last; phones show them in another order. Ctrl+Up and "
                              "Ctrl+Down move a line.");
    default:
        return {};
    }
}

/// The words about a line, or about all of them with -1.
QString problemAt(const QList<QuestionFault> &faults, QuestionType type, qsizetype place)
{
    using enum QuestionPart;
    for (const QuestionFault &fault : faults) {
        const bool ofLines = fault.part == Choices || fault.part == QuestionPart::Choice
            || fault.part == Key || fault.part == AcceptedText;
        if (ofLines && fault.place == place)
            return faultWords(fault, type);
    }
    return {};
}

} // namespace

AnswerRows::AnswerRows(QWidget *parent)
    : QWidget(parent)
    , m_problem((new PlainLabel(TextRole::Problem, this))->wrapped())
    , m_hint((new PlainLabel(TextRole::Caption, this))->wrapped())
    , m_add(makeButton(tr("Add a line"), u"plus"_s, ButtonLook::Quiet, this))
    , m_column(new QVBoxLayout(this))
{
    m_problem->setObjectName(u"keyProblem"_s);
    m_add->setObjectName(u"addAnswer"_s);
    m_add->setToolTip(tr("Add a line (Enter in the last one)"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_problem);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &AnswerRows::addLine);
}

void AnswerRows::showQuestion(const Question &question, const QList<QuestionFault> &faults)
{
    m_question = question;
    const QStringList lines = answerLines(question);
    setVisible(!lines.isEmpty() || mostAnswerLines(question.type) > 0);
    const QString problem = problemAt(faults, question.type, -1);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_hint->setText(hintFor(question.type));
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_add->setVisible(lines.size() < mostAnswerLines(question.type));
    showRows(lines, faults);
}

void AnswerRows::showRows(const QStringList &lines, const QList<QuestionFault> &faults)
{
    while (m_rows.size() < lines.size())
        addRow();
    m_shown = lines.size();
    const AnswerLook look = lookOf(m_question.type);
    for (qsizetype place = 0; place < m_rows.size(); ++place) {
        AnswerRow *row = m_rows[place];
        if (place < lines.size()) {
            row->show(look, lines[place], look.marked && isRight(m_question, place),
                      problemAt(faults, m_question.type, place));
        } else {
            row->hide();
        }
    }
}

bool AnswerRows::focusFirst()
{
    if (m_shown == 0)
        return false;
    m_rows.first()->focusText();
    return true;
}

void AnswerRows::toggleRight(int place)
{
    if (!lookOf(m_question.type).marked || place >= m_shown)
        return;
    const bool right = m_question.type != QuestionType::Multi || !isRight(m_question, place);
    change({}, [&](Question &question) { markRight(question, place, right); });
}

void AnswerRows::change(const QString &field, const std::function<void(Question &)> &edit)
{
    Question changed = m_question;
    edit(changed);
    Q_EMIT edited(changed, field);
}

void AnswerRows::addRow()
{
    const int place = int(m_rows.size());
    auto *row = new AnswerRow(place, this);
    m_rows.append(row);
    m_column->insertWidget(m_column->count() - 1, row);
    row->standBefore(m_add);
    connect(row, &AnswerRow::textEdited, this, [this, place](const QString &text) {
        change(u"answer%1"_s.arg(place),
               [&](Question &question) { setAnswerLine(question, place, text); });
    });
    connect(row, &AnswerRow::marked, this, [this, place](bool right) {
        change({}, [&](Question &question) { markRight(question, place, right); });
    });
    connect(row, &AnswerRow::removeAsked, this, [this, place] {
        change({}, [&](Question &question) { removeAnswerLine(question, place); });
        if (m_shown > 0)
            m_rows[qMin<qsizetype>(place, m_shown - 1)]->focusText();
    });
    connect(row, &AnswerRow::nextAsked, this, [this, place] { goOnFrom(place); });
    connect(row, &AnswerRow::moveAsked, this, [this, place](int by) { move(place, by); });
}

void AnswerRows::goOnFrom(int place)
{
    if (place + 1 == m_shown) {
        const QStringList lines = answerLines(m_question);
        const bool wanted = lines.isEmpty() || !lines.last().trimmed().isEmpty();
        if (!wanted || m_shown >= mostAnswerLines(m_question.type)) {
            Q_EMIT left();
            return;
        }
        addLine();
        return;
    }
    m_rows[place + 1]->focusText();
}

void AnswerRows::addLine()
{
    change({}, [&](Question &question) { addAnswerLine(question, m_shown); });
    m_rows[m_shown - 1]->focusText();
}

void AnswerRows::move(int place, int by)
{
    if (m_question.type == QuestionType::Boolean || place + by < 0 || place + by >= m_shown)
        return;
    change({}, [&](Question &question) { moveAnswerLine(question, place, place + by); });
    m_rows[place + by]->focusText();
}
