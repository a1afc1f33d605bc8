#include "core/generation/generationjob.h"

#include "core/generation/draftcheck.h"
#include "core/support/logging.h"

using namespace Qt::StringLiterals;

namespace
{

/// With fewer there is no quiz.
constexpr int leastQuestions = 3;
constexpr qsizetype longestReason = 500;

QString capitalized(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

GenerationJob::GenerationJob(const QList<QuestionProvider *> &providers, const DraftRequest &request,
                             QObject *parent)
    : QObject(parent)
    , m_providers(providers)
    , m_request(request)
{
}

void GenerationJob::start()
{
    askNext();
}

void GenerationJob::askNext()
{
    if (m_questions.size() >= m_request.count || m_providers.isEmpty())
        return finish();
    QuestionProvider *provider = m_providers.takeFirst();
    const QString name = provider->name();
    const Milliseconds limit = provider->timeLimit();
    m_attempt = std::make_unique<QObject>();
    QObject *attempt = m_attempt.get();
    QTimer::singleShot(limit, attempt, [this, attempt, name, limit] {
        take(attempt, name,
             refuse(ErrorCode::GenerationFailed,
                    u"%1 has not answered within %2 seconds."_s.arg(capitalized(name)).arg(
                        double(limit.count()) / 1000)));
    });
    DraftRequest rest = m_request;
    rest.count -= int(m_questions.size());
    Q_EMIT asking(provider, int(m_questions.size()));
    provider->makeDrafts(rest, attempt,
                         [this, attempt, name](const Result<QList<Question>> &drafts) {
                             take(attempt, name, drafts);
                         });
}

void GenerationJob::take(const QObject *attempt, const QString &name,
                         const Result<QList<Question>> &drafts)
{
    if (attempt != m_attempt.get())
        return; // It was given up before.
    // Its own timer or reply runs right now.
    m_attempt.release()->deleteLater();
    if (!drafts) {
        qCWarning(lcService).noquote() << drafts.error().message;
        m_reasons.append(drafts.error().message);
        return askNext();
    }
    CheckedDrafts checked
        = checkDrafts(*drafts, m_request.count - int(m_questions.size()), m_request.known);
    for (const QString &problem : std::as_const(checked.problems))
        qCInfo(lcService).noquote() << "dropped what" << name << "made:" << problem;
    if (checked.accepted.isEmpty()) {
        m_reasons.append(u"Nothing that %1 made can be asked: %2."_s.arg(
            name, checked.problems.value(0, u"it made nothing"_s)));
    }
    for (Question &question : checked.accepted) {
        question.id = {u"q%1"_s.arg(m_questions.size() + 1)};
        m_questions.append(question);
    }
    askNext();
}

void GenerationJob::finish()
{
    if (m_questions.size() >= std::min(leastQuestions, m_request.count))
        return Q_EMIT made(m_questions);
    if (!m_questions.isEmpty())
        m_reasons.prepend(u"Only %1 usable questions came."_s.arg(m_questions.size()));
    QString reason = m_reasons.join(u' ');
    if (reason.size() > longestReason)
        reason = reason.left(longestReason - 1) + u'…';
    Q_EMIT failed(reason);
}
