#pragma once

#include "core/library/formats/importreport.h"

/// Parts of questions that several formats write alike.

/// The first whole number in a cell: 20 for "20 sec"; empty when there is none.
std::optional<int> firstNumber(const QString &cell);

/// The numbers in a cell that lists right answers, from 1: "2", "1,3", "1;3", "1.3", "13", "A;C".
/// Empty for anything else.
QList<int> positionsIn(const QString &cell);

/// The position of an answer whatever its case; -1 when it is none of them.
qsizetype placeOf(const QString &answer, const QStringList &answers);

/// Choices and right ones of answers some of which may be blank; `right` lists positions among all
/// of them, or is the text of one; `several`: more than one may be picked. Sets the draft's problem
/// when that fits nothing.
void setMarkedChoices(QuestionDraft &draft, const QStringList &answers, const QString &right,
                      bool several = false);

/// Choices of which several may be picked, however many are right.
void setSeveralChoices(QuestionDraft &draft, const QStringList &choices, const QList<int> &right);

/// "True" for yes, y and t, "False" for no, n and f, in any case; anything else as it is.
QString trueOrFalse(const QString &text);

/// "1822", "1822 ± 5" or "1822 nearest"; sets the draft's problem for anything else.
void setNumber(QuestionDraft &draft, const QString &text);

/// The same text back.
QString numberText(const QuestionDraft &draft);

/// Pictures of other places are not fetched: the host is told, and the notes keep the address.
void noteForeignPicture(ImportBuilder &builder, QuestionDraft &draft, const QString &url,
                        const QString &where);
