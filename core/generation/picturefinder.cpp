#include "core/generation/picturefinder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace
{

const QString serviceName = u"The picture service"_s;
constexpr qsizetype longestCredit = 500;

std::unexpected<Error> noPicture(const QString &problem)
{
    return refuse(ErrorCode::GenerationFailed, problem);
}

/// Where a picture may be fetched from: over TLS, or from the service itself.
bool mayFetch(const QUrl &url, const QUrl &service)
{
    return url.isValid()
        && (url.scheme() == "https"_L1
            || (url.scheme() == service.scheme() && url.authority() == service.authority()));
}

} // namespace

PictureFinder::PictureFinder(const GenerationSettings &settings, QNetworkAccessManager &network,
                             QObject *parent)
    : QObject(parent)
    , m_settings(settings.image)
    , m_keyFile(settings.imageKeyFile)
    , m_network(network)
{
}

void PictureFinder::find(const QString &words, QObject *context, const Reply &reply)
{
    // All that is under way ends with it: with the reply, the time or the context.
    auto *attempt = new QObject(context);
    const Reply once = [attempt, open = std::make_shared<bool>(true),
                        reply](const Result<FoundPicture> &found) {
        // The time may be over and the answer come in the same turn.
        if (!std::exchange(*open, false))
            return;
        attempt->deleteLater();
        reply(found);
    };
    QTimer::singleShot(m_settings.limit, attempt, [this, once] {
        once(noPicture(u"%1 has not answered within %2 seconds."_s.arg(serviceName).arg(
            m_settings.limit.count())));
    });
    const auto key = isSetUp() ? serviceKey(m_settings.url, m_keyFile)
                               : noPicture(u"No picture service is set up."_s);
    if (key)
        search(words, *key, attempt, once);
    else
        QTimer::singleShot(0, attempt, [once, error = key.error()] { once(std::unexpected(error)); });
}

QNetworkRequest PictureFinder::requestTo(const QUrl &url, const QByteArray &key) const
{
    QNetworkRequest request(url);
    request.setRawHeader("Accept-Version", "v1");
    if (!key.isEmpty())
        request.setRawHeader("Authorization", "Client-ID " + key);
    return request;
}

void PictureFinder::search(const QString &words, const QByteArray &key, QObject *attempt,
                           const Reply &reply)
{
    QUrl url = m_settings.url;
    url.setPath(url.path() + u"/photos/random"_s);
    QUrlQuery query;
    query.addQueryItem(u"query"_s, QString::fromLatin1(QUrl::toPercentEncoding(words)));
    query.addQueryItem(u"orientation"_s, u"landscape"_s);
    query.addQueryItem(u"content_filter"_s, u"high"_s);
    url.setQuery(query);
    callSource(m_network, requestTo(url, key), {}, attempt,
               [this, key, attempt, reply](const SourceAnswer &answer) {
                   if (answer.status == 404)
                       return reply(noPicture(u"There is no picture on these words."_s));
                   if (const QString problem = answerProblem(answer, serviceName); !problem.isEmpty())
                       return reply(noPicture(problem));
                   fetch(QJsonDocument::fromJson(answer.body).object(), key, attempt, reply);
               });
}

void PictureFinder::fetch(const QJsonObject &found, const QByteArray &key, QObject *attempt,
                          const Reply &reply)
{
    const QUrl url(found["urls"_L1]["regular"_L1].toString(), QUrl::StrictMode);
    if (!mayFetch(url, m_settings.url))
        return reply(noPicture(serviceName + u" answered without a picture."_s));
    // Such services want to hear that a picture is used; what they say to that is of no interest.
    const QUrl told(found["links"_L1]["download_location"_L1].toString(), QUrl::StrictMode);
    if (told.authority() == m_settings.url.authority() && told.scheme() == m_settings.url.scheme())
        callSource(m_network, requestTo(told, key), {}, this, [](const SourceAnswer &) { });
    FoundPicture picture {
        .file = {},
        .author = found["user"_L1]["name"_L1].toString().simplified().left(longestCredit),
        .link = found["links"_L1]["html"_L1].toString().simplified().left(longestCredit)};
    callSource(m_network, QNetworkRequest(url), {}, attempt,
               [picture, reply](const SourceAnswer &answer) mutable {
                   const QString problem = answerProblem(answer, u"The picture"_s);
                   if (!problem.isEmpty())
                       return reply(noPicture(problem));
                   picture.file = answer.body;
                   reply(picture);
               });
}
