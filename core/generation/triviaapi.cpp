#include "core/generation/triviaapi.h"

#include "core/config/generationsettings.h"
#include "core/generation/sourcecall.h"
#include "core/generation/sourcecategories.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

/// More than are wanted, since some are known or can't be asked.
constexpr int spareDrafts = 5;
constexpr int mostDrafts = 50;

/// "film_and_tv" as people write it.
QString categoryWords(const QString &slug)
{
    QString words = slug;
    words.replace(u'_', u' ').replace(u" and "_s, u" & "_s);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

Question questionFromApi(const QJsonValue &item)
{
    Question question;
    question.text = item["question"_L1]["text"_L1].toString();
    question.category = categoryWords(item["category"_L1].toString());
    question.difficulty = item["difficulty"_L1].toString();
    question.source = u"The Trivia API"_s;
    question.licence = u"CC BY-NC 4.0"_s;
    const QString right = item["correctAnswer"_L1].toString();
    QStringList texts {right};
    for (const QJsonValue &wrong : item["incorrectAnswers"_L1].toArray())
        texts.append(wrong.toString());
    std::ranges::shuffle(texts, *QRandomGenerator::global());
    for (const QString &text : std::as_const(texts)) {
        const ChoiceId id {QString::number(question.choices.size())};
        if (text == right)
            question.key.choices.append(id);
        question.choices.append({id, text});
    }
    return question;
}

Result<QList<Question>> questionsFrom(const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (!json.isArray())
        return noQuestions(u"The Trivia API answered with something else than questions."_s);
    QList<Question> questions;
    for (const QJsonValue &item : json.array()) {
        // Pictures as answers are another type.
        if (item["type"_L1].toString() == "text_choice"_L1)
            questions.append(questionFromApi(item));
    }
    return questions;
}

} // namespace

TriviaApi::TriviaApi(const SourceSettings &settings, QNetworkAccessManager &network)
    : m_url(settings.url)
    , m_limit(settings.limit)
    , m_network(network)
{
}

QString TriviaApi::name() const
{
    return u"The Trivia API"_s;
}

void TriviaApi::makeDrafts(const DraftRequest &request, QObject *context, Reply reply)
{
    const TopicWords topic = readTopic(request.topic);
    const auto category = sourceCategory(topic);
    if (!category || category->triviaApi.isEmpty()) {
        QTimer::singleShot(0, context, [reply = std::move(reply)] {
            reply(noQuestions(u"The Trivia API has no category for this topic."_s));
        });
        return;
    }
    QUrlQuery query {{u"limit"_s, QString::number(std::min(request.count + spareDrafts, mostDrafts))},
                     {u"categories"_s, QString(category->triviaApi)},
                     {u"types"_s, u"text_choice"_s}};
    if (!topic.difficulty.isEmpty())
        query.addQueryItem(u"difficulties"_s, topic.difficulty);
    QUrl url = m_url;
    url.setPath(url.path() + u"/v2/questions"_s);
    url.setQuery(query);
    callSource(m_network, QNetworkRequest(url), {}, context,
               [this, reply = std::move(reply)](const SourceAnswer &answer) {
                   const QString problem = answerProblem(answer, name());
                   reply(problem.isEmpty() ? questionsFrom(answer.body) : noQuestions(problem));
               });
}
