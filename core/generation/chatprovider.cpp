#include "core/generation/chatprovider.h"

#include "core/config/generationsettings.h"
#include "core/generation/chatmessages.h"
#include "core/generation/draftcheck.h"
#include "core/generation/sourcecall.h"
#include "core/support/logging.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace
{

/// More than are wanted, since some are known, can't be asked or are not agreed on.
constexpr int spare = 3;

/// The questions that are worth a second opinion.
QList<Question> askable(const QList<Question> &drafts)
{
    QList<Question> good;
    for (const Question &draft : drafts) {
        Question clean = cleanDraft(draft);
        clean.id = {u"q"_s};
        if (draftProblem(clean).isEmpty())
            good.append(clean);
    }
    return good;
}

} // namespace

ChatProvider::ChatProvider(const GenerationSettings &settings, QNetworkAccessManager &network)
    : m_url(settings.chat.url)
    , m_model(settings.chatModel)
    , m_keyFile(settings.chatKeyFile)
    , m_secondOpinion(settings.secondOpinion)
    , m_limit(settings.chat.limit)
    , m_network(network)
{
}

QString ChatProvider::name() const
{
    return u"%1 at %2"_s.arg(m_model, m_url.host());
}

void ChatProvider::makeDrafts(const DraftRequest &request, QObject *context, Reply reply)
{
    ask(questionsWanted(m_model, request.topic, request.count + spare), context,
        [this, context, reply = std::move(reply)](const Result<QByteArray> &answer) {
            const auto drafts = answer ? questionsAnswered(*answer)
                                       : Result<QList<Question>>(std::unexpected(answer.error()));
            if (drafts && m_secondOpinion && !askable(*drafts).isEmpty())
                askAgain(askable(*drafts), context, reply);
            else
                reply(drafts);
        });
}

void ChatProvider::askAgain(const QList<Question> &questions, QObject *context, const Reply &reply)
{
    ask(answersWanted(m_model, questions), context,
        [questions, reply](const Result<QByteArray> &answer) {
            if (!answer)
                return reply(std::unexpected(answer.error()));
            const auto agreed = agreedOn(questions, *answer);
            if (agreed && agreed->isEmpty())
                return reply(noQuestions(u"The language model does not agree with itself on any question."_s));
            if (agreed) {
                qCInfo(lcService) << "second opinion: agreed on" << agreed->size() << "of"
                                     << questions.size();
            }
            reply(agreed);
        });
}

void ChatProvider::ask(const QJsonObject &message, QObject *context,
                       std::function<void(Result<QByteArray>)> reply)
{
    const auto key = serviceKey(m_url, m_keyFile);
    if (!key) {
        QTimer::singleShot(0, context,
                           [reply, error = key.error()] { reply(std::unexpected(error)); });
        return;
    }
    QUrl url = m_url;
    url.setPath(url.path() + u"/chat/completions"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!key->isEmpty())
        request.setRawHeader("Authorization", "Bearer " + *key);
    callSource(m_network, request, QJsonDocument(message).toJson(QJsonDocument::Compact), context,
               [this, reply = std::move(reply)](const SourceAnswer &answer) {
                   const QString problem = answerProblem(answer, name());
                   if (problem.isEmpty())
                       reply(answer.body);
                   else
                       reply(noQuestions(problem));
               });
}
