#include "ui/editor/questionfields.h"

#include "ui/editor/fields.h"
#include "ui/editor/questionedits.h"
#include "ui/newroom/optionfields.h"
#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostPoints = 10000;
constexpr int pointStep = 100;
constexpr int mostSeconds = 600;
constexpr int secondStep = 5;
constexpr int wideNumber = 180; ///< So that the words for the room's time have room.

struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(QuestionFields)
};

} // namespace

QComboBox *makeTypeField(const QString &name, QWidget *parent)
{
    using enum QuestionType;
    QComboBox *field = makeChoice(name, parent);
    addValues(field, {Choice, Multi, Boolean, Text, Number, Order, Poll, Slide, Buzzer},
              questionTypeName);
    return field;
}

QSpinBox *makePointsField(const QString &name, QWidget *parent)
{
    QSpinBox *field = makeNumber(name, 0, mostPoints, {}, parent);
    field->setSingleStep(pointStep);
    field->setFixedWidth(wideNumber);
    leaveKeysToPage(field);
    return field;
}

QSpinBox *makeSecondsField(const QString &name, QWidget *parent)
{
    QSpinBox *field = makeNumber(name, 0, mostSeconds, Fields::tr(" s"), parent);
    field->setSpecialValueText(Fields::tr("The room's time"));
    field->setSingleStep(secondStep);
    field->setFixedWidth(wideNumber);
    leaveKeysToPage(field);
    return field;
}

std::optional<Seconds> chosenSeconds(const QSpinBox *field)
{
    return field->value() == 0 ? std::nullopt : std::optional(Seconds(field->value()));
}

void showSeconds(QSpinBox *field, const std::optional<Seconds> &time)
{
    field->setValue(time ? int(time->count()) : 0);
}

QComboBox *makeDifficultyField(const QString &name, QWidget *parent)
{
    QComboBox *field = makeChoice(name, parent);
    field->addItem(Fields::tr("Not said"), QString());
    field->addItem(Fields::tr("Easy"), u"easy"_s);
    field->addItem(Fields::tr("Medium"), u"medium"_s);
    field->addItem(Fields::tr("Hard"), u"hard"_s);
    return field;
}

void showDifficulty(QComboBox *field, const QString &difficulty)
{
    int at = field->findData(difficulty);
    if (at < 0) {
        field->addItem(oneLine(difficulty), difficulty);
        at = field->count() - 1;
    }
    field->setCurrentIndex(at);
}
