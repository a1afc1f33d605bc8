#pragma once

#include "core/generation/questionprovider.h"

#include <QUrl>

class QNetworkAccessManager;
struct SourceSettings;

/// The site the-trivia-api.com, version 2: categories only.
class TriviaApi final : public QuestionProvider
{
    Q_OBJECT

public:
    /// `network` must outlive it.
    TriviaApi(const SourceSettings &settings, QNetworkAccessManager &network);

    QString name() const override;
    Milliseconds timeLimit() const override { return m_limit; }
    void makeDrafts(const DraftRequest &request, QObject *context, Reply reply) override;

private:
    Q_DISABLE_COPY_MOVE(TriviaApi)

    QUrl m_url;
    Milliseconds m_limit;
    QNetworkAccessManager &m_network;
};
