#pragma once

#include "core/game/question.h"

#include <QObject>
#include <QSet>

#include <functional>

/// What is wanted of a provider.
struct DraftRequest
{
    QString topic;
    int count = 10;
    QSet<QString> known = {}; ///< Skeletons of texts that would be duplicates; see draftcheck.h.
};

/// Somebody who makes questions on a topic: the built-in bank, a language model, a site. What it
/// makes is a draft that nobody has checked; more or fewer than were asked for may come.
class QuestionProvider : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(Result<QList<Question>>)>;

    using QObject::QObject;

    /// Who that is, within a sentence: "the question bank", "Open Trivia DB".
    virtual QString name() const = 0;
    /// After this the host waits no longer.
    virtual Milliseconds timeLimit() const = 0;
    /// Replies later and once, in this thread; not at all when `context` is gone, with which the work
    /// ends too. The refusal (generation_failed) is a sentence for the host.
    virtual void makeDrafts(const DraftRequest &request, QObject *context, Reply reply) = 0;

private:
    Q_DISABLE_COPY_MOVE(QuestionProvider)
};
