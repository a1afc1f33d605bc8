#pragma once

#include "core/library/skeleton.h"

#include <QSet>
#include <QStringList>

/// The text as plain text of one line: no control or direction characters, single blanks.
QString cleanText(const QString &text);

/// Takes from a draft what a generator has no say in (id, points, stakes, time, picture, notes) and cleans
/// its texts.
Question cleanDraft(Question draft);

/// Why a cleaned draft can't be asked, in a few words; empty when it can. Whether the key is true
/// nobody here knows.
QString draftProblem(const Question &draft);

/// Drafts that passed, with ids from q1 on, and what was wrong with the others.
struct CheckedDrafts
{
    QList<Question> accepted;
    QStringList problems; ///< "question 3: the answer stands in the question"
};

/// Checks drafts one by one and against each other; at most `count` are accepted. Skeletons of the
/// accepted ones are added to `known`.
CheckedDrafts checkDrafts(const QList<Question> &drafts, int count, QSet<QString> &known);
