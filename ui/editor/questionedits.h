#pragma once

#include "core/game/question.h"

#include <QSet>

// What the editor does to a question; pure, so that each step can be undone by keeping what was before.

/// A question of this type with nothing in it.
Question freshQuestion(QuestionType type, const QuestionId &id);
/// The ids that questions have.
QSet<QString> questionIds(const QList<Question> &questions);
/// The first of q1, q2, … behind as many as are taken that is free; then it is taken too.
QuestionId takeQuestionId(QSet<QString> &taken);
/// The same question as another type: what the other type has too stays, right answers as far as they
/// still can be.
Question asType(const Question &question, QuestionType type);

/// The lines that an editor shows of a question's answers: its choices, in the right order for Order,
/// or the texts that are accepted.
QStringList answerLines(const Question &question);
/// The choice that such a line stands for; an empty one for an accepted text.
Choice answerChoice(const Question &question, qsizetype place);
/// The most lines that its type may have; 0 for types without.
qsizetype mostAnswerLines(QuestionType type);
void setAnswerLine(Question &question, qsizetype place, const QString &text);
/// Adds an empty line at `place`; nothing when there are as many as there may be.
void addAnswerLine(Question &question, qsizetype place);
void removeAnswerLine(Question &question, qsizetype place);
void moveAnswerLine(Question &question, qsizetype from, qsizetype to);

bool isRight(const Question &question, qsizetype place);
/// Marks a choice as right or not; of Choice and Boolean only one is.
void markRight(Question &question, qsizetype place, bool right);

/// "One is right · 1,000 points · 20 s".
QString questionSummaryWords(const Question &question);
/// What a type is called where a host chooses one: "One is right".
QString questionTypeName(QuestionType type);
