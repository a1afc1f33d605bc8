#include "core/generation/sourcecall.h"

#include "core/config/secretfile.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestAnswer = 1024 * 1024;

bool staysOnThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

}

void callSource(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &body,
                QObject *context, std::function<void(const SourceAnswer &)> reply)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::SameOriginRedirectPolicy);
    request.setRawHeader("User-Agent", "Quizstage/" QUIZSTAGE_VERSION);
    QNetworkReply *call = body.isEmpty() ? network.get(request) : network.post(request, body);
    call->setParent(context);
    QObject::connect(call, &QNetworkReply::readyRead, context, [call] {
        if (call->bytesAvailable() > largestAnswer)
            call->abort();
    });
    QObject::connect(call, &QNetworkReply::finished, context, [call, reply = std::move(reply)] {
        call->deleteLater();
        SourceAnswer answer;
        answer.status = call->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (call->error() == QNetworkReply::OperationCanceledError)
            answer.problem = u"the answer has more than 1 MiB"_s;
        else if (call->error() != QNetworkReply::NoError && answer.status < 400)
            answer.problem = call->errorString();
        answer.body = call->isOpen() ? call->readAll() : QByteArray();
        reply(answer);
    });
}

Result<QByteArray> serviceKey(const QUrl &service, const QString &keyFile)
{
    const auto key = readSecretFile(keyFile);
    if (!key)
        return noQuestions(key.error().message);
    if (!key->isEmpty() && service.scheme() != "https"_L1 && !staysOnThisComputer(service)) {
        return noQuestions(u"The key for %1 would travel in the clear: give an https address, or "
                           "remove the key."_s.arg(service.host()));
    }
    return key;
}

QString answerProblem(const SourceAnswer &answer, const QString &name)
{
    if (!answer.problem.isEmpty())
        return u"%1 can't be reached: %2."_s.arg(name, answer.problem);
    if (answer.status == 401 || answer.status == 403)
        return u"%1 does not accept the key (%2)."_s.arg(name).arg(answer.status);
    if (answer.status == 429)
        return u"%1 was asked too often; try again in a minute."_s.arg(name);
    if (answer.status >= 500)
        return u"%1 has a problem of its own (%2); try again later."_s.arg(name).arg(answer.status);
    if (answer.status < 200 || answer.status > 299)
        return u"%1 refuses the request (%2)."_s.arg(name).arg(answer.status);
    return {};
}

std::unexpected<Error> noQuestions(const QString &problem)
{
    return refuse(ErrorCode::GenerationFailed, problem);
}
