#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

// Fields of the form for a new room, made the same way everywhere. Neither a number nor a choice
// changes under a wheel that is to scroll the form.

/// A number with its unit; `name` is the object name.
QSpinBox *makeNumber(const QString &name, int least, int most, const QString &suffix,
                     QWidget *parent);
QComboBox *makeChoice(const QString &name, QWidget *parent);
QCheckBox *makeCheck(const QString &name, const QString &words, QWidget *parent);

/// Fills a field with the values of an enum, each in its words.
template <typename Value>
void addValues(QComboBox *field, std::initializer_list<Value> values, QString (*words)(Value))
{
    for (const Value value : values)
        field->addItem(words(value), int(value));
}

template <typename Value>
Value chosen(const QComboBox *field)
{
    return Value(field->currentData().toInt());
}

template <typename Value>
void choose(QComboBox *field, Value value)
{
    field->setCurrentIndex(field->findData(int(value)));
}
