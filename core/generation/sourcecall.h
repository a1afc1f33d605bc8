#pragma once

#include "core/support/error.h"

#include <QNetworkRequest>

#include <functional>

class QNetworkAccessManager;

/// What a site answered; without a status it did not, and `problem` says why.
struct SourceAnswer
{
    int status = 0;
    QByteArray body;
    QString problem; ///< "connection refused"; empty when all of the answer is here.
};

/// Sends a request, a POST when there is a body, and replies with the answer of at most 1 MiB. When
/// `context` goes, so does the request, and nothing is replied. Other hosts are not followed to.
void callSource(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &body,
                QObject *context, std::function<void(const SourceAnswer &)> reply);

/// The key for a service, from a file of this user alone; empty without such a file. Refused
/// (generation_failed), with what to do, for a file that can't be used, and where the key would travel in
/// the clear.
Result<QByteArray> serviceKey(const QUrl &service, const QString &keyFile);

/// Why an answer is no success, as a sentence about `name`; empty for one that is.
QString answerProblem(const SourceAnswer &answer, const QString &name);

/// A refusal (generation_failed) in which `problem` is a sentence.
std::unexpected<Error> noQuestions(const QString &problem);
