#pragma once

#include "core/support/clock.h"

#include <QString>

#include <optional>

class QComboBox;
class QSpinBox;
class QWidget;

// Fields for what each question has, for one question and for many.

/// The types of questions.
QComboBox *makeTypeField(const QString &name, QWidget *parent);
QSpinBox *makePointsField(const QString &name, QWidget *parent);
/// Seconds to answer; the lowest value stands for the room's own time.
QSpinBox *makeSecondsField(const QString &name, QWidget *parent);
std::optional<Seconds> chosenSeconds(const QSpinBox *field);
void showSeconds(QSpinBox *field, const std::optional<Seconds> &time);
/// None, easy, medium or hard, as data; what a pack says besides is kept.
QComboBox *makeDifficultyField(const QString &name, QWidget *parent);
void showDifficulty(QComboBox *field, const QString &difficulty);
