#pragma once

#include "core/game/question.h"

#include <QJsonObject>

/// A question as files of other programs tell it: types by their wire names, choices by position.
/// Readers fill one in, writers take one apart, so that neither knows how a Question is made.
struct QuestionDraft
{
    QString id; ///< Empty: given by its number.
    QString type; ///< "choice", "multi", … as in docs/protocol.md 3.4.
    QString text;
    QStringList choices; ///< Of an order question: in the right order.
    QList<int> right; ///< Positions of the right choices, from 0; for boolean 0 is true.
    QStringList accepted; ///< For text and buzzer.
    std::optional<double> value; ///< For number.
    double tolerance = 0;
    bool nearest = false;
    std::optional<int> points;
    std::optional<int> seconds;
    bool wager = false; ///< Players stake points on it.
    QString category;
    QString difficulty;
    QString explanation;
    QString notes;
    QString image;
    QString source;
    QString licence;
    QString problem; ///< Why a reader can make no question of it; else empty.

    bool operator==(const QuestionDraft &) const = default;
};

/// The question as a host spells it; questionFromJson checks it.
QJsonObject toJson(const QuestionDraft &draft);

/// The draft of a question that is right.
QuestionDraft draftOf(const Question &question);

/// A choice, a multi or, for two choices that say true and false, a boolean question: what lists of
/// answers with right ones among them mean.
QString typeForChoices(const QStringList &choices, qsizetype rightCount);

/// Makes the draft what its choices and right ones mean, by `typeForChoices`.
void setChoices(QuestionDraft &draft, const QStringList &choices, const QList<int> &right);

/// One right answer among wrong ones, at a place that depends on the text alone: files that name
/// the right one apart have no order, and the right one must not always come first.
void setRightAndWrong(QuestionDraft &draft, const QString &right, QStringList wrong);
