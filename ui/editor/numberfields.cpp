#include "ui/editor/numberfields.h"

#include "ui/editor/faultwords.h"
#include "ui/editor/fields.h"
#include "ui/newroom/optionfields.h"
#include "ui/newroom/optionrow.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestNumber = 40;
constexpr int digits = 15;

/// As the host's language writes it, or with a decimal point; nothing for what is no number.
std::optional<double> numberIn(const QString &text)
{
    bool ok = false;
    double number = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok)
        number = text.trimmed().toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QString numberText(double number)
{
    return QLocale().toString(number, 'g', digits);
}

/// A field that says this number already keeps its spelling.
void showNumber(QLineEdit *field, const std::optional<double> &number)
{
    const QSignalBlocker quiet(field);
    if (numberIn(field->text()) != number)
        field->setText(number ? numberText(*number) : QString());
}

} // namespace

NumberFields::NumberFields(QWidget *parent)
    : QWidget(parent)
    , m_value(makeLine(u"numberValue"_s, longestNumber, this))
    , m_tolerance(makeLine(u"numberTolerance"_s, longestNumber, this))
    , m_nearest(makeCheck(u"numberNearest"_s, tr("The nearest win"), this))
    , m_valueRow(new OptionRow(tr("Right number"), m_value, {}, this))
    , m_toleranceRow(new OptionRow(tr("Right up to ±"), m_tolerance,
                                   tr("So far off still counts; empty: exactly this number."), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_valueRow);
    column->addWidget(m_toleranceRow);
    column->addWidget(new OptionRow({}, m_nearest, {}, this));
    connect(m_value, &QLineEdit::textChanged, this, [this] { change(u"number"_s); });
    connect(m_tolerance, &QLineEdit::textChanged, this, [this] { change(u"tolerance"_s); });
    connect(m_nearest, &QCheckBox::clicked, this, [this] { change({}); });
}

void NumberFields::showQuestion(const Question &question, const QList<QuestionFault> &faults)
{
    // What was typed for another question says nothing of this one.
    if (m_question.id != question.id) {
        const QSignalBlocker quietValue(m_value);
        const QSignalBlocker quietTolerance(m_tolerance);
        m_value->clear();
        m_tolerance->clear();
    }
    m_question = question;
    const auto &key = question.key.number;
    if (key || numberIn(m_value->text()))
        showNumber(m_value, key ? std::optional(key->value) : std::nullopt);
    const double tolerance = key ? key->tolerance : 0;
    if (numberIn(m_tolerance->text()).value_or(0) != tolerance)
        showNumber(m_tolerance, tolerance == 0 ? std::nullopt : std::optional(tolerance));
    const bool nearest = key && key->nearest;
    m_nearest->setChecked(nearest);
    m_toleranceRow->setBarred(nearest ? tr("The nearest answers win, however far off.") : QString());
    QString value;
    QString away;
    for (const QuestionFault &fault : faults) {
        if (fault.part == QuestionPart::Key)
            value = faultWords(fault, question.type);
        else if (fault.part == QuestionPart::Tolerance)
            away = faultWords(fault, question.type);
    }
    m_valueRow->setProblem(value);
    m_toleranceRow->setProblem(away);
}

void NumberFields::focusFirst()
{
    m_value->setFocus();
    m_value->selectAll();
}

void NumberFields::change(const QString &field)
{
    Question changed = m_question;
    const auto value = numberIn(m_value->text());
    const bool nearest = m_nearest->isChecked();
    const double tolerance = nearest ? 0 : numberIn(m_tolerance->text()).value_or(0);
    changed.key.number.reset();
    if (value)
        changed.key.number = NumberKey {*value, tolerance, nearest};
    Q_EMIT edited(changed, field);
}
