#include "ui/editor/answerrows.h"

#include "ui/editor/answerrow.h"
#include "ui/editor/faultwords.h"
#include "ui/editor/mediadialog.h"
#include "ui/editor/questionedits.h"
#include "ui/editor/questionpictures.h"
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
        return {.marked = true, .shaped = true, .pictured = true};
    case QuestionType::Boolean:
        return {.marked = true, .shaped = true, .writable = false};
    case QuestionType::Poll:
        return {.shaped = true, .pictured = true};
    case QuestionType::Order:
        return {.pictured = true};
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
    case QuestionType::Buzzer:
        return AnswerRows::tr("What you would like to hear; only you see it until the question closes. "
                              "It may stay empty.");
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

AnswerRows::AnswerRows(QuestionMedia &media, QuestionPictures &pictures, QWidget *parent)
    : QWidget(parent)
    , m_media(media)
    , m_pictures(pictures)
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
    connect(&m_media, &QuestionMedia::changed, this, &AnswerRows::showPictures);
    connect(&m_pictures, &QuestionPictures::changed, this, &AnswerRows::showPictures);
}

void AnswerRows::showQuestion(const Question &question, const QList<QuestionFault> &faults)
{
    m_question = question;
    m_faults = faults;
    const QStringList lines = answerLines(question);
    setVisible(!lines.isEmpty() || mostAnswerLines(question.type) > 0);
    const QString problem = problemAt(faults, question.type, -1);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_hint->setText(hintFor(question.type));
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_add->setVisible(lines.size() < mostAnswerLines(question.type));
    showRows(lines);
}

void AnswerRows::showRows(const QStringList &lines)
{
    while (m_rows.size() < lines.size())
        addRow();
    m_shown = lines.size();
    const AnswerLook look = lookOf(m_question.type);
    for (qsizetype place = 0; place < m_rows.size(); ++place) {
        AnswerRow *row = m_rows[place];
        if (place < lines.size()) {
            row->show(look, lines[place], look.marked && isRight(m_question, place));
        } else {
            row->hide();
        }
    }
    showPictures();
}

MediaPlace AnswerRows::pictureAt(int place) const
{
    return {m_question.id, MediaPlace::Part::ChoiceImage, answerChoice(m_question, place).id};
}

QString AnswerRows::problemOf(int place) const
{
    const QString refused
        = lookOf(m_question.type).pictured ? m_media.problem(pictureAt(place)) : QString();
    return refused.isEmpty() ? problemAt(m_faults, m_question.type, place) : refused;
}

void AnswerRows::showPictures()
{
    const bool pictured = lookOf(m_question.type).pictured;
    for (int place = 0; place < m_shown; ++place) {
        m_rows[place]->showProblem(problemOf(place));
        if (!pictured)
            continue;
        const QString path = answerChoice(m_question, place).image;
        m_rows[place]->showPicture({.isThere = !path.isEmpty(),
                                    .isReading = m_media.isReading(pictureAt(place)),
                                    .image = m_pictures.picture(path).image});
    }
}

void AnswerRows::connectPicture(AnswerRow *row, int place)
{
    connect(row, &AnswerRow::pictureAsked, this, [this, place] {
        askForMedia(this, MediaPlace::Part::ChoiceImage,
                    [this, at = pictureAt(place)](const OfferedMedia &media) {
                        m_media.take(at, media);
                    });
    });
    connect(row, &AnswerRow::pictureRemoved, this,
            [this, place] { m_media.remove(pictureAt(place)); });
    connect(row, &AnswerRow::mediaOffered, this, [this, place](const OfferedMedia &media) {
        if (media.isSound())
            Q_EMIT soundOffered(media);
        else
            m_media.take(pictureAt(place), media);
    });
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
    connectPicture(row, place);
}

void AnswerRows::goOnFrom(int place)
{
    if (place + 1 == m_shown) {
        const QStringList lines = answerLines(m_question);
        const bool wanted = lines.isEmpty() || !lines.last().trimmed().isEmpty()
            || !answerChoice(m_question, place).image.isEmpty();
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
