#include "core/generation/opentriviadb.h"

#include "core/config/generationsettings.h"
#include "core/generation/sourcecall.h"
#include "core/generation/sourcecategories.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

/// More than are wanted, since some are known or can't be asked.
constexpr int spareQuestions = 5;
constexpr int mostQuestions = 50;
constexpr int mostTries = 8;

// The site's response codes; opentdb.com/api_config.php.
enum Code { Success = 0, TooFew = 1, BadParameter = 2, UnknownToken = 3, TokenEmpty = 4, TooOften = 5 };

QString decoded(const QJsonValue &value)
{
    return QUrl::fromPercentEncoding(value.toString().toLatin1());
}

Question questionFromSite(const QJsonValue &item)
{
    Question question;
    question.text = decoded(item["question"_L1]);
    question.category = decoded(item["category"_L1]).section(u": "_s, -1);
    question.difficulty = decoded(item["difficulty"_L1]);
    question.source = u"Open Trivia DB"_s;
    question.licence = u"CC BY-SA 4.0"_s;
    const QString right = decoded(item["correct_answer"_L1]);
    if (decoded(item["type"_L1]) == "boolean"_L1) {
        question.type = QuestionType::Boolean;
        question.choices = booleanChoices();
        question.key.choices = {{right.toLower()}};
        return question;
    }
    QStringList texts {right};
    for (const QJsonValue &wrong : item["incorrect_answers"_L1].toArray())
        texts.append(decoded(wrong));
    std::ranges::shuffle(texts, *QRandomGenerator::global());
    for (const QString &text : std::as_const(texts)) {
        const ChoiceId id {QString::number(question.choices.size())};
        if (text == right)
            question.key.choices.append(id);
        question.choices.append({id, text});
    }
    return question;
}

} // namespace

OpenTriviaDb::OpenTriviaDb(const SourceSettings &settings, QNetworkAccessManager &network,
                           Milliseconds pause)
    : m_url(settings.url)
    , m_limit(settings.limit)
    , m_network(network)
    , m_pause(pause)
{
}

QString OpenTriviaDb::name() const
{
    return u"Open Trivia DB"_s;
}

void OpenTriviaDb::makeDrafts(const DraftRequest &request, QObject *context, Reply reply)
{
    const TopicWords topic = readTopic(request.topic);
    const auto category = sourceCategory(topic);
    if (!category || category->openTriviaDb == 0) {
        QTimer::singleShot(0, context, [reply = std::move(reply)] {
            reply(noQuestions(u"Open Trivia DB has no category for this topic."_s));
        });
        return;
    }
    ask(std::make_shared<Wish>(Wish {.category = category->openTriviaDb,
                                     .amount = std::min(request.count + spareQuestions, mostQuestions),
                                     .difficulty = topic.difficulty,
                                     .context = context,
                                     .reply = std::move(reply)}));
}

void OpenTriviaDb::ask(const WishPointer &wish)
{
    if (++wish->tries > mostTries)
        return wish->reply(noQuestions(u"Open Trivia DB gave no questions after several tries."_s));
    if (m_token.isEmpty())
        askForToken(wish, u"command=request"_s);
    else
        askForQuestions(wish);
}

void OpenTriviaDb::askForToken(const WishPointer &wish, const QString &command)
{
    call(u"/api_token.php"_s, command, wish, [this, wish](const SourceAnswer &answer) {
        if (answer.status == 429)
            return ask(wish);
        if (const QString problem = answerProblem(answer, name()); !problem.isEmpty())
            return wish->reply(noQuestions(problem));
        const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
        m_token = json["response_code"_L1].toInt(-1) == Success ? json["token"_L1].toString()
                                                                : QString();
        if (m_token.isEmpty() && json["response_code"_L1].toInt(-1) < 0)
            return wish->reply(noQuestions(u"Open Trivia DB answered with something else than a token."_s));
        ask(wish);
    });
}

void OpenTriviaDb::askForQuestions(const WishPointer &wish)
{
    QString query = u"amount=%1&category=%2&encode=url3986&token=%3"_s.arg(wish->amount)
                        .arg(wish->category)
                        .arg(m_token);
    if (!wish->difficulty.isEmpty())
        query += u"&difficulty="_s + wish->difficulty;
    call(u"/api.php"_s, query, wish,
         [this, wish](const SourceAnswer &answer) { takeQuestions(wish, answer); });
}

void OpenTriviaDb::takeQuestions(const WishPointer &wish, const SourceAnswer &answer)
{
    if (answer.status == 429)
        return takeCode(wish, TooOften);
    if (const QString problem = answerProblem(answer, name()); !problem.isEmpty())
        return wish->reply(noQuestions(problem));
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    const int code = json["response_code"_L1].toInt(-1);
    if (code != Success)
        return takeCode(wish, code);
    QList<Question> questions;
    for (const QJsonValue &item : json["results"_L1].toArray())
        questions.append(questionFromSite(item));
    wish->reply(questions);
}

void OpenTriviaDb::takeCode(const WishPointer &wish, int code)
{
    if (code == TooOften)
        return ask(wish);
    if (code == UnknownToken) { // It lives for six hours.
        m_token.clear();
        return ask(wish);
    }
    if (code == TokenEmpty && !wish->tokenReset) {
        wish->tokenReset = true;
        return askForToken(wish, u"command=reset&token="_s + m_token);
    }
    if ((code == TooFew || code == TokenEmpty) && wish->amount > 1) {
        wish->amount /= 2;
        return ask(wish);
    }
    if (code == TooFew || code == TokenEmpty)
        return wish->reply(noQuestions(u"Open Trivia DB has no questions of this kind."_s));
    if (code == BadParameter)
        return wish->reply(noQuestions(u"Open Trivia DB does not understand the request."_s));
    wish->reply(noQuestions(u"Open Trivia DB answered with something else than questions."_s));
}

void OpenTriviaDb::call(const QString &path, const QString &query, const WishPointer &wish,
                        std::function<void(const SourceAnswer &)> take)
{
    QUrl url = m_url;
    url.setPath(url.path() + path);
    url.setQuery(query);
    const Milliseconds wait = std::max(Milliseconds(0), Milliseconds(m_nextTurn.remainingTime()));
    m_nextTurn.setRemainingTime(wait + m_pause);
    QTimer::singleShot(wait, wish->context,
                       [this, url, context = wish->context, take = std::move(take)] {
                           callSource(m_network, QNetworkRequest(url), {}, context, take);
                       });
}
