#pragma once

#include "core/generation/questionprovider.h"

#include <QTimer>

/// Makes the questions of one room: asks providers one after the other until there are enough, each
/// for as long as its time limit says. Deleting it ends all that is under way.
class GenerationJob : public QObject
{
    Q_OBJECT

public:
    /// The providers must outlive the job.
    GenerationJob(const QList<QuestionProvider *> &providers, const DraftRequest &request,
                  QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// A provider, when there are `made` questions so far.
    void asking(const QuestionProvider *provider, int made);
    /// Checked, with ids q1, q2, …; fewer than wanted when nobody had more.
    void made(const QList<Question> &questions);
    /// With sentences for the host.
    void failed(const QString &reason);

private:
    Q_DISABLE_COPY_MOVE(GenerationJob)

    void askNext();
    void take(const QObject *attempt, const QString &name,
              const Result<QList<Question>> &drafts);
    void finish();

    QList<QuestionProvider *> m_providers; ///< Those that were not asked yet.
    DraftRequest m_request;
    QList<Question> m_questions;
    QStringList m_reasons;
    std::unique_ptr<QObject> m_attempt; ///< The context of the provider being asked.
};
